#include "booking/answer_steps.h"
#include "booking/proposal_model.h"

namespace tirkeu::ui {
namespace {

using usecase::BookingAnswer;

using Steps = QList<AnswerStep>;

/// Which steps follow an answer; times offered stand before them.
Steps stepsOf(BookingAnswer answer)
{
    switch (answer) {
    case BookingAnswer::Booked:
    case BookingAnswer::PersonDeceased:
        return {};
    case BookingAnswer::Refused:
    case BookingAnswer::NeedsReason:
        return {AnswerStep::Overrule};
    case BookingAnswer::NeedsAck:
        return {AnswerStep::Acknowledge};
    case BookingAnswer::Taken:
    case BookingAnswer::QuotaSpent:
    case BookingAnswer::OutsideHours:
        return {AnswerStep::Overbook, AnswerStep::Wait, AnswerStep::OtherTime};
    case BookingAnswer::Past:
    case BookingAnswer::ClosedDay:
    case BookingAnswer::DoctorAbsent:
    case BookingAnswer::DoctorLeft:
    case BookingAnswer::BeyondHorizon:
    case BookingAnswer::OverbookDenied:
        return {AnswerStep::Wait, AnswerStep::OtherTime};
    case BookingAnswer::ClockMovedBack:
        return {AnswerStep::ConfirmClock};
    case BookingAnswer::PersonUnknown:
        return {AnswerStep::OtherPerson};
    case BookingAnswer::NeedsOverbookReason:
        return {AnswerStep::Overbook, AnswerStep::OtherTime};
    }
    Q_UNREACHABLE();
}

Message labelOf(AnswerStep step, bool isMove)
{
    switch (step) {
    case AnswerStep::Overrule:
        if (isMove)
            return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Move it all the same, with a reason…")};
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Book all the same, with a reason…")};
    case AnswerStep::Acknowledge:
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "I have seen it: book")};
    case AnswerStep::ConfirmClock:
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Date and time are right: book")};
    case AnswerStep::Overbook:
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Book over it, with a reason…")};
    case AnswerStep::OtherPerson:
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Find the person again")};
    case AnswerStep::Wait:
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Put on the waiting list…")};
    default:
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Choose another time")};
    }
}

ShownVerdict::Kind kindOf(BookingAnswer answer)
{
    switch (answer) {
    case BookingAnswer::Booked:
        return ShownVerdict::Kind::Good;
    case BookingAnswer::NeedsReason:
    case BookingAnswer::NeedsAck:
    case BookingAnswer::NeedsOverbookReason:
    case BookingAnswer::ClockMovedBack:
        return ShownVerdict::Kind::Question;
    default:
        return ShownVerdict::Kind::No;
    }
}

Message headlineOf(const usecase::BookingOutcome &outcome, const AnswerView &view)
{
    if (!view.final && outcome.answer == BookingAnswer::Booked)
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "Nothing stands against it. Ctrl+Enter books.")};
    if (!view.final && outcome.answer == BookingAnswer::Refused)
        return {"answerSteps", QT_TRANSLATE_NOOP("answerSteps", "The law gives a ground to refuse. Ctrl+Enter records"
                                                                " the refusal and prints it.")};
    return outcome.message;
}

} // namespace

ShownVerdict shownAnswer(const usecase::BookingOutcome &outcome, const AnswerView &view)
{
    ShownVerdict shown;
    shown.kind = kindOf(outcome.answer);
    shown.headline = headlineOf(outcome, view);
    for (const auto &warning : outcome.warnings)
        shown.remarks += warning.message;
    shown.decisions = outcome.decisions;
    for (size_t i = 0; i < outcome.alternatives.size(); ++i)
        shown.steps += VerdictStep{
            int(AnswerStep::Alternative) + int(i), {}, i == 0, timeInWords(outcome.alternatives[i].start, view.today)};
    for (const auto step : stepsOf(outcome.answer)) {
        if ((step == AnswerStep::Overbook && !view.mayOverbook) || (step == AnswerStep::Wait && view.isMove))
            continue;
        shown.steps += VerdictStep{int(step), labelOf(step, view.isMove), shown.steps.isEmpty()};
    }
    return shown;
}

} // namespace tirkeu::ui
