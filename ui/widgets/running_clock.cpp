#include "widgets/running_clock.h"
#include "widgets/theme.h"
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ClockState clockState(const QDateTime &now, const QDateTime &start, const QDateTime &due)
{
    const qint64 whole = start.msecsTo(due);
    const qint64 gone = start.msecsTo(now);
    if (gone >= whole)
        return ClockState::Over;
    if (gone * 5 >= whole * 4)
        return ClockState::LastFifth;
    return gone * 2 >= whole ? ClockState::Half : ClockState::Running;
}

QIcon clockIcon(ClockState state)
{
    switch (state) {
    case ClockState::Running:
        return Theme::icon(u"clock"_s, Tint::Success);
    case ClockState::Half:
        return Theme::icon(u"clock-half"_s, Tint::Warning);
    case ClockState::LastFifth:
        return Theme::icon(u"clock-last"_s, Tint::Danger);
    case ClockState::Over:
        return Theme::icon(u"error"_s, Tint::Danger);
    }
    Q_UNREACHABLE();
}

QString clockFace(qint64 seconds)
{
    const qint64 all = qAbs(seconds);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    const QString rest = two(all % 3600 / 60) + u':' + two(all % 60);
    return all < 3600 ? rest : QString::number(all / 3600) + u':' + rest;
}

Message clockSentence(const RunningClock &clock, const QDateTime &now)
{
    const QString face = clockFace(now.secsTo(clock.due()));
    switch (clockState(now, clock.started, clock.due())) {
    case ClockState::Running:
        return {"clocks", QT_TRANSLATE_NOOP("clocks", "%1 left"), {face}};
    case ClockState::Half:
        return {"clocks", QT_TRANSLATE_NOOP("clocks", "%1 left: half is gone"), {face}};
    case ClockState::LastFifth:
        return {"clocks", QT_TRANSLATE_NOOP("clocks", "%1 left: hurry"), {face}};
    case ClockState::Over:
        return {"clocks", QT_TRANSLATE_NOOP("clocks", "late by %1"), {face}};
    }
    Q_UNREACHABLE();
}

} // namespace tirkeu::ui
