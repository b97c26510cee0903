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
QIcon stateIcon(const JobLine &line)
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
const std::array shownColumns{
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

int JobTableModel::columns() const
{
    return int(shownColumns.size());
}

QString JobTableModel::titleOf(int column) const
{
    return words(shownColumns[size_t(column)].title);
}

QString JobTableModel::textOf(int at, int column) const
{
    return shownColumns[size_t(column)].text(row(at), m_now);
}

QIcon JobTableModel::iconOf(int at, int column) const
{
    return column == iconColumn ? stateIcon(row(at)) : QIcon();
}

} // namespace tirkeu::ui
