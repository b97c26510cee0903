#pragma once
#include "usecase/book_slot.h"
#include "widgets/verdict_panel.h"

namespace tirkeu::ui {

/// What may be done after an answer that booked nothing.
enum class AnswerStep
{
    Overrule = 1, ///< asks for the reason, then books
    Acknowledge,
    ConfirmClock,
    Overbook, ///< asks for the reason, then books over it
    OtherPerson,
    OtherTime,
    Wait,             ///< puts the person on the waiting list
    Alternative = 100 ///< and the ones after it: the times offered
};

struct AnswerView
{
    bool final = false; ///< it was tried; false: a look ahead
    bool mayOverbook = false;
    bool isMove = false;
    QDate today;
};

/// Every answer with its sentence, its reasons and its next steps.
ShownVerdict shownAnswer(const usecase::BookingOutcome &outcome, const AnswerView &view);

} // namespace tirkeu::ui
