#pragma once
#include "domain/booking_row.h"
#include "storage/database.h"
#include <QHash>

namespace tirkeu::storage {

/// Which bookings a list wants; what is not set does not matter.
struct BookingFilter
{
    std::optional<Span> starts = {}; ///< start in [from, to)
    std::optional<Span> taken = {};  ///< booked in [from, to)
    PractitionerId practitioner = {};
    std::vector<PatientId> patients = {}; ///< as booked: the person and those merged into them
    QString number = {};
    AppointmentId id = {};
    SeriesId series = {};
    GroupId group = {};
    bool activeOnly = false;
    bool openAffectedOnly = false;
    bool everAffected = false; ///< once in the list of affected bookings and not restored since
    int limit = 100'000;
    bool newestFirst = false;
};

class AppointmentRepository
{
public:
    explicit AppointmentRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit AppointmentRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }

    std::optional<Appointment> find(const AppointmentId &id); ///< whole, the newest version
    std::optional<Appointment> versionOf(const AppointmentId &id, int version);
    struct Version
    {
        int version = 0;
        QDateTime at;
        QString authorName;
        QString reason;
        AppointmentStatus status = AppointmentStatus::Booked;
    };
    std::vector<Version> versions(const AppointmentId &id);    ///< newest first
    std::vector<BookingRow> rows(const BookingFilter &filter); ///< by start, doctor and lane

    /// Version 1, with its number unless it has one. The database refuses a time that is claimed.
    Appointment insert(Appointment booked);
    /// The next version; what is booked stays. The database refuses to take back a cancellation whose time is claimed.
    Appointment update(Appointment next, const QString &reason);

    /// Claimed times of the lane 0, by doctor; of one doctor or of all with a null id.
    QHash<PractitionerId, std::vector<Span>> busy(const Span &time, const PractitionerId &practitioner = {},
                                                  const AppointmentId &except = {});
    /// Lanes in which somebody is booked at that time.
    std::vector<int> lanesTaken(const PractitionerId &practitioner, const Span &time, const AppointmentId &except = {});
    /// Slots booked by the channel in the ordinary lane; a slot begun counts whole.
    struct Counted
    {
        PractitionerId practitioner;
        Span starts;
        int slotMinutes = 0;
        AppointmentId except = {};
    };
    QHash<BookingChannel, int> slotsByChannel(const Counted &wanted);

    /// The latest moment at which a booking was written: a clock that stands before it was moved back.
    QDateTime highWater();
    void raiseHighWater(bool evenBack = false); ///< to the transaction's moment

private:
    void writeHead(const Appointment &appointment);
    void keepVersion(const Appointment &appointment, const QString &reason);
    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
