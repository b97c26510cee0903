#pragma once
#include "booking/booking_actions.h"
#include "booking/booking_card.h"
#include "booking/day_presenter.h"
#include "booking/visit_presenter.h"
#include "widgets/page.h"

class QLabel;
class QStackedWidget;

namespace tirkeu::ui {

class DayBar;
class DayChartsPanel;
class NoticeBar;
class TimeGrid;
class VisitSide;

/// Booking: doctors × time, and beside it the person being booked or the booking the grid stands on.
class BookingPage final : public Page
{
    Q_OBJECT
public:
    BookingPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("calendar"); }
    void activate() override;
    bool bookPerson(const PatientId &id) override;
    VisitPresenter &visit() { return m_visit; }
    DayPresenter &day() { return m_day; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeRoomForGrid();
    QAction *addKey(const QKeySequence &key, const Message &name, void (BookingPage::*deed)());
    void build();
    void addKeys();
    void connectAll();
    void connectActions();
    void showDay();
    void showSide();
    void openCell();
    void chooseCell();
    void beginVisit();
    void focusPerson();
    void focusDoctors();
    void focusGrid();
    void escape();
    void toggleWeek();
    void toggleCharts(); ///< beside the grid, in place of the person or the booking
    void proposeNear();
    void showWaiting();
    void showJournal();
    void showDoctorIll();
    void addWaiting();
    void work(BookingCard::Deed deed);
    void takeInHand();
    void putDown();
    void cancelBooking();
    void askMove(const BookingRow &row, const PractitionerId &doctor, const QDateTime &start);
    void takeMoveStep(int id);
    std::optional<QString> askReasonToMove(const QString &heading);
    void showBooked(const usecase::BookingOutcome &outcome);
    void showRefused(const usecase::BookingOutcome &outcome);
    void showUnfinished(const std::vector<usecase::BookingDraftLine> &drafts);
    void goOnWithUnfinished();
    void discardTyped();
    void proposeDoctor();
    void printCoupon(const Appointment &booking, const PatientId &person, bool onOtherPaper = false);
    void goToBooking(const Appointment &booking);
    void retranslate();
    void fitToText();

    Workplace &m_place;
    DayPresenter m_day;
    VisitPresenter m_visit;
    BookingActions m_actions;
    std::optional<BookingRow> m_taken; ///< in hand, to be moved
    std::optional<BookingActions::Move> m_move;
    usecase::BookingOutcome m_moveAnswer;
    AppointmentId m_wanted;    ///< to stand on once the day is read
    bool m_lookedBack = false; ///< for bookings left unfinished
    PatientId m_unfinished;    ///< whose booking the page offers to go on with
    DayBar *m_bar;
    NoticeBar *m_notice;
    QStackedWidget *m_middle;
    QLabel *m_empty;
    TimeGrid *m_grid;
    QWidget *m_legend;
    QStackedWidget *m_sides;
    VisitSide *m_side;
    BookingCard *m_card;
    QWidget *m_cardScroll = nullptr;
    DayChartsPanel *m_charts = nullptr; ///< built when first asked for
};

} // namespace tirkeu::ui
