#include "administration/job_table_model.h"
#include "administration/backup_words.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using jobs::JobLine;

QString words(const char *id)
{
    return QCoreApplication::translate("tirkeu::ui::JobTableModel", id);
}

QString lastRun(const JobLine &line, const QDateTime &)
{
    if (!line.last)
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "never yet"));
    const auto at = clinicTime(line.last->started);
    if (line.last->late)
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "%1, late")).arg(at);
    return at;
}

QString outcome(const JobLine &line, const QDateTime &)
{
    if (!line.last)
        return {};
    if (line.last->outcome == JobOutcome::Running)
        return words(QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "at work, or cut off with the program"));
    return say(line.last->message);
}

constexpr int iconColumn = 3;
QIcon iconOf(const JobLine &line)
{
    if (!line.last || line.last->outcome == JobOutcome::Running)
        return Theme::icon(u"info"_s, Tint::Muted);
    return line.last->outcome == JobOutcome::Done ? Theme::icon(u"check"_s, Tint::Success)
                                                  : Theme::icon(u"error"_s, Tint::Danger);
}

struct Column
{
    const char *title;
    QString (*text)(const JobLine &, const QDateTime &now);
};
const std::array columns{
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "Timed work"),
           [](const JobLine &line, const QDateTime &) { return say(line.title); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "When"),
           [](const JobLine &line, const QDateTime &) { return whenInWords(line.when); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "Last time"), lastRun},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "How it ended"), outcome},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::JobTableModel", "Next time"), nextInWords},
};

} // namespace

void JobTableModel::reset(std::vector<JobLine> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

void JobTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::DecorationRole;
    if (!known || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = row(index.row());
    if (role == Qt::DecorationRole)
        return index.column() == iconColumn ? QVariant::fromValue(iconOf(entry)) : QVariant();
    return columns[size_t(index.column())].text(entry, m_now);
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(columns.size()))
        return {};
    return QCoreApplication::translate("tirkeu::ui::JobTableModel", columns[size_t(section)].title);
}

} // namespace tirkeu::ui
