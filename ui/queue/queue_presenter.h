#pragma once
#include "queue/queue_table_model.h"
#include "usecase/move_ticket.h"
#include "usecase/take_ticket.h"
#include "widgets/running_clock.h"
#include "widgets/workplace.h"
#include <functional>

namespace tirkeu::ui {

/// The queues of today without widgets: what is shown, which queue is chosen, and every act on a ticket.
class QueuePresenter : public QObject
{
    Q_OBJECT
public:
    explicit QueuePresenter(Workplace &place, QObject *parent = nullptr);

    void read();                          ///< now
    void look();                          ///< reads only if somebody wrote since
    void tick();                          ///< the minute of the clocks
    void choose(const QString &placeKey); ///< empty: all queues

    bool isRead() const { return m_isRead; }
    const std::optional<Error> &error() const { return m_error; }
    const usecase::QueueDay &day() const { return m_day; }
    const usecase::QueueView *chosen() const; ///< null: all queues
    const std::vector<ReferenceEntry> &grounds() const { return m_grounds; }
    QueueTableModel &model() { return m_model; }
    std::vector<RunningClock> clocks() const; ///< what burns first; numbers alone

    void take(const usecase::TakeTicket::Command &command);
    void checkIn(const usecase::CheckIn::Command &command);
    void callNext(const QString &room);
    void recall(const Ticket &ticket);
    void skip(const Ticket &ticket);
    void start(const Ticket &ticket, const PatientId &person = {}); ///< whose documents were taken
    void finish(const Ticket &ticket, const PatientId &person = {});
    void leave(const Ticket &ticket, const QString &reason);
    void transfer(const usecase::TransferTicket::Command &command);
    void closeDay();
    void setPriority(const usecase::SetPriority::Command &command);
    void print(const Ticket &ticket);

Q_SIGNALS:
    void changed();                                               ///< read anew
    void taken(const tirkeu::usecase::TicketOutcome &outcome);    ///< with a ticket
    void notTaken(const tirkeu::usecase::TicketOutcome &outcome); ///< asked back, or refused
    void acted(const tirkeu::Ticket &ticket, const tirkeu::Message &sentence);
    void nobodyWaits();
    void dayClosed(const tirkeu::usecase::CloseQueues::Closed &closed);
    void refused(const tirkeu::rules::Verdict &verdict);
    void failed(const tirkeu::Message &why);
    void papersChanged();

private:
    using Step = std::function<Result<Ticket>(usecase::Desk &, const usecase::Actor &)>;
    void act(Step step, const char *done);
    void showRows();
    void showOutcome(const Result<usecase::TicketOutcome> &outcome);

    Workplace &m_place;
    CancellationSource m_reading;
    usecase::QueueDay m_day;
    std::vector<ReferenceEntry> m_grounds;
    QString m_key;
    bool m_isRead = false;
    bool m_looking = false;
    std::optional<Error> m_error;
    QueueTableModel m_model;
};

} // namespace tirkeu::ui
