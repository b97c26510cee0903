#pragma once
#include "domain/booking_row.h"
#include "usecase/book_slot.h"
#include "widgets/key_button.h"
#include "widgets/workplace.h"
#include <QFrame>
#include <optional>

class QLabel;

namespace tirkeu::ui {

class VerdictPanel;

/// The booking the grid stands on: who, when, with whom, and what can be done with it.
class BookingCard : public QFrame
{
    Q_OBJECT
public:
    enum class Deed
    {
        Arrived,
        Late,
        NoShow,
        Undo,
        Take, ///< to move it
        Cancel,
        Print, ///< the coupon on its usual paper
        PrintOther,
        Details,
        Person
    };
    explicit BookingCard(Workplace &place, QWidget *parent = nullptr);

    void showBooking(const BookingRow &row);
    void showTaken(bool taken); ///< this booking is in hand, to be put down elsewhere
    /// A move that was not made: why, and the nearest times.
    void showAnswer(const usecase::BookingOutcome &outcome);
    void clearAnswer();
    const std::optional<BookingRow> &booking() const { return m_row; }

Q_SIGNALS:
    void wanted(tirkeu::ui::BookingCard::Deed deed);
    void stepChosen(int id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void offer();
    void nameCoupons();
    void retranslate();

    Workplace &m_place;
    std::optional<BookingRow> m_row;
    bool m_taken = false;
    QLabel *m_name;
    QLabel *m_when;
    QLabel *m_facts;
    VerdictPanel *m_answer;
    QList<KeyButton *> m_buttons; ///< by Deed
};

} // namespace tirkeu::ui
