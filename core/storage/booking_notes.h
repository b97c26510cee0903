#pragma once
#include "domain/appointment.h"
#include "domain/service_record.h"
#include "storage/database.h"

namespace tirkeu::storage {

/// What stands beside the bookings: those affected by edits of the timetable, and who waits for a time.
class BookingNotes
{
public:
    explicit BookingNotes(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    std::optional<AffectedBooking> affected(const AppointmentId &id);
    /// `reason`: of keeping it; empty: the one there is stays while it is kept.
    void saveAffected(const AffectedBooking &state, const QString &reason = {});
    /// Sets the row, if there is an open one, to this end.
    void settleAffected(const AppointmentId &id, AffectedBooking::Settled settled);

    std::vector<WaitingEntry> waiting(); ///< who waits longest first
    std::optional<WaitingEntry> findWaiting(const WaitingId &id);
    void saveWaiting(const WaitingEntry &entry);

private:
    Snapshot &m_snapshot;
};

/// Renderings of state services and refusals, of whichever service.
class ServiceRecords
{
public:
    explicit ServiceRecords(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    void add(const ServiceRecord &record);
    void add(const Refusal &refusal);
    std::vector<ServiceRecord> records(const QString &service, const Span &finished); ///< of all with an empty one
    std::vector<Refusal> refusals(const QString &service, const Span &at);
    std::optional<Refusal> refusal(const QUuid &id);

private:
    Snapshot &m_snapshot;
};

} // namespace tirkeu::storage
