#include "queue/queue_words.h"
#include "widgets/citation.h"
#include "widgets/running_clock.h"
#include "widgets/say.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

bool runs(const usecase::QueueRow &row, const QDateTime &now)
{
    return row.clockFrom.isValid() && row.clockFrom <= now;
}

RunningClock clockOf(const usecase::QueueRow &row)
{
    return {{}, row.clockFrom, row.term.minutes, row.term.citation};
}

} // namespace

QString placeName(const usecase::QueueView &view)
{
    if (view.place.named)
        return say(nameOf(*view.place.named));
    const QString doctor = view.doctor.brief();
    return QStringList{doctor, view.room}.filter(QRegularExpression(u"."_s)).join(u" · "_s);
}

QString groundName(const ReferenceEntry &ground)
{
    return QLocale().language() == QLocale::Russian ? ground.textRu : ground.textKk;
}

QString groundBasis(const ReferenceEntry &ground)
{
    return QLocale().language() == QLocale::Russian ? ground.groupRu : ground.groupKk;
}

QString clockText(const usecase::QueueRow &row, const QDateTime &now)
{
    if (!runs(row, now))
        return {};
    const QString minutes = QString::number(row.clockFrom.secsTo(now) / 60);
    const auto clock = clockOf(row);
    switch (clockState(now, clock.started, clock.due())) {
    case ClockState::LastFifth:
        return say({"queue", QT_TRANSLATE_NOOP("queue", "%1 min: nearly over"), {minutes}});
    case ClockState::Over:
        return say({"queue", QT_TRANSLATE_NOOP("queue", "%1 min: over the term"), {minutes}});
    case ClockState::Running:
    case ClockState::Half:
        break;
    }
    return say({"queue", QT_TRANSLATE_NOOP("queue", "%1 min"), {minutes}});
}

QString clockHint(const usecase::QueueRow &row, const QDateTime &now)
{
    return runs(row, now) ? say(clockSentence(clockOf(row), now)) + u", "_s + citationShown(row.term.citation)
                          : QString();
}

QIcon clockIcon(const usecase::QueueRow &row, const QDateTime &now)
{
    if (!runs(row, now))
        return {};
    const auto clock = clockOf(row);
    return clockIcon(clockState(now, clock.started, clock.due()));
}

} // namespace tirkeu::ui
