#pragma once
#include "domain/person_name.h"
#include "domain/queue.h"
#include "storage/database.h"

namespace tirkeu::storage {

/// Tickets of the queues. SQLite::Exception passes through.
class QueueRepository
{
public:
    explicit QueueRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit QueueRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }

    std::optional<Ticket> find(const TicketId &id);
    std::optional<Ticket> withNumber(QDate day, const QString &number);
    std::optional<Ticket> ofAppointment(const AppointmentId &id); ///< that was not given up
    std::vector<Ticket> ofDay(QDate day);                         ///< in the order of coming, in whatever state
    std::vector<Ticket> ofPlace(QDate day, const QueuePlace &place);

    struct Person
    {
        PersonName name;
        QDate birthDate;
    };
    std::optional<Person> person(const PatientId &id); ///< of the record that lives on

    /// Version 1, with number and turn of its day.
    Ticket insert(Ticket ticket);
    /// The next version; number, day and turn stay. The database refuses to call a ticket twice.
    Ticket update(Ticket next);

private:
    std::vector<Ticket> select(const char *where, const std::function<void(SQLite::Statement &)> &bind);
    QString nextNumber(TicketKind kind, QDate day);
    void keepChange(const Ticket &ticket);

    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
