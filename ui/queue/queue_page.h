#pragma once
#include "queue/queue_presenter.h"
#include "widgets/page.h"
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;
class VerdictPanel;

/// The queue: who has come is checked in or given a ticket, the next one is called, and everybody can be told why they
/// stand where they stand.
class QueuePage final : public Page
{
    Q_OBJECT
public:
    explicit QueuePage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("queue"); }
    void activate() override;
    bool takeScan(const usecase::ScannedPerson &scanned) override; ///< checks the person in; a coupon, from any page
    bool ticketPerson(const PatientId &id) override;
    std::vector<RunningClock> clocks() const override { return m_presenter.clocks(); }
    QueuePresenter &presenter() { return m_presenter; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildQueues();
    QWidget *buildTickets();
    QWidget *buildReasons();
    QWidget *buildSteps();
    QWidget *buildCalling();
    KeyButton *button(const char *name, const QKeySequence &key);
    void connectPresenter();
    void connectButtons();
    void showAll();
    void showQueues();
    void showChosen();
    void explainChosen();
    void offerButtons();
    const Ticket *current() const;
    void takeTicket(const PatientId &person = {});
    void checkInTyped();
    void askWhich(const usecase::TicketOutcome &outcome);
    void showTaken(const usecase::TicketOutcome &outcome);
    void showNotTaken(const usecase::TicketOutcome &outcome);
    void askLeave();
    void askPriority();
    void askTransfer();
    void askCloseDay();
    void sayDayClosed(const usecase::CloseQueues::Closed &closed);
    void explainToThePublic();
    /// Begins or finishes; where it is reported whose the documents were and nobody knows, asks first.
    void serve(void (QueuePresenter::*step)(const Ticket &, const PatientId &));
    void openBoard();
    void retranslate();
    void fitToText(); ///< widths follow the size of the text

    Workplace &m_place;
    QueuePresenter m_presenter;
    QTimer m_looking;
    QTimer m_ticking;
    TicketId m_follow;          ///< the ticket to be chosen once it is read
    PatientId m_withoutBooking; ///< found at the check-in; gets a ticket by the notice's button
    QLineEdit *m_checkIn;
    QLineEdit *m_room;
    QLabel *m_roomLabel;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QListWidget *m_queues = nullptr;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_nothing;
    VerdictPanel *m_why;
    QLabel *m_whyEmpty;
    KeyButton *m_take;
    KeyButton *m_board;
    KeyButton *m_call;
    KeyButton *m_recall;
    KeyButton *m_skip;
    KeyButton *m_start;
    KeyButton *m_finish;
    KeyButton *m_leave;
    KeyButton *m_priority;
    KeyButton *m_print;
    KeyButton *m_transfer;
    KeyButton *m_whyBefore;
    KeyButton *m_closeDay;
    QAction *m_sound;
};

} // namespace tirkeu::ui
