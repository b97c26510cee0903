#include "administration/backup_table_model.h"
#include "administration/backup_words.h"
#include "widgets/theme.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::ListedBackup;

QString words(const char *id)
{
    return QCoreApplication::translate("tirkeu::ui::BackupTableModel", id);
}

QString madeAt(const ListedBackup &backup)
{
    return backup.madeAt.isValid()
               ? clinicTime(backup.madeAt)
               : words(QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "its head cannot be read"));
}

QString period(const ListedBackup &backup)
{
    switch (backup.period) {
    case BackupPeriod::Day:
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "of the day"));
    case BackupPeriod::Week:
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "of the week"));
    case BackupPeriod::Month:
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "of the month"));
    case BackupPeriod::None:
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "makes room next"));
    }
    Q_UNREACHABLE();
}

bool isDamaged(const ListedBackup &backup)
{
    return !backup.madeAt.isValid() || (backup.check && !backup.check->whole);
}

QString readBack(const ListedBackup &backup)
{
    if (!backup.check)
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "not yet"));
    return words(backup.check->whole ? QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "whole, %1")
                                     : QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "damaged, %1"))
        .arg(clinicTime(backup.check->at));
}

constexpr int iconColumn = 3;
QIcon stateIcon(const ListedBackup &backup)
{
    if (isDamaged(backup))
        return Theme::icon(u"error"_s, Tint::Danger);
    return backup.check ? Theme::icon(u"check"_s, Tint::Success) : Theme::icon(u"info"_s, Tint::Muted);
}

struct Column
{
    const char *title;
    QString (*text)(const ListedBackup &);
};
const std::array shownColumns{
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "Made"), madeAt},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "Kept as the last"), period},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "Size"),
           [](const ListedBackup &backup) { return sizeInWords(backup.size); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::BackupTableModel", "Read back"), readBack},
};

} // namespace

void BackupTableModel::reset(std::vector<ListedBackup> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BackupTableModel::columns() const
{
    return int(shownColumns.size());
}

QString BackupTableModel::titleOf(int column) const
{
    return words(shownColumns[size_t(column)].title);
}

QString BackupTableModel::textOf(int at, int column) const
{
    return shownColumns[size_t(column)].text(row(at));
}

QIcon BackupTableModel::iconOf(int at, int column) const
{
    return column == iconColumn ? stateIcon(row(at)) : QIcon();
}

} // namespace tirkeu::ui
