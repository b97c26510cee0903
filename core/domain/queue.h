#pragma once
#include "domain/appointment.h"

namespace tirkeu {

using TicketId = Id<struct TicketTag>;

/// How somebody comes to stand in a queue. The letter of the ticket follows from it: A, B, C, E look alike in both
/// alphabets, so that a number read aloud or typed under any layout is the same.
enum class TicketKind
{
    Booked,
    WalkIn,
    Filter,
    Certificate
};
template <>
std::span<const CodeEntry<TicketKind>> codeList();
inline constexpr TicketKind allTicketKinds[]{TicketKind::Booked, TicketKind::WalkIn, TicketKind::Filter,
                                             TicketKind::Certificate};
QChar letterOf(TicketKind kind);

enum class TicketState
{
    Waiting,
    Called,
    Recalled, ///< called once more, or brought back after having been passed over
    Serving,
    Served,
    Skipped, ///< did not come when called; may be called once more
    Left     ///< went away, or the ticket was taken by mistake
};
template <>
std::span<const CodeEntry<TicketState>> codeList();

enum class TicketPriority
{
    None,
    Ground,   ///< on a ground of the clinic's list
    Emergency ///< ДСМ-90 ¶9 1)
};
template <>
std::span<const CodeEntry<TicketPriority>> codeList();

/// Queues that belong to no doctor.
enum class NamedQueue
{
    Registration,
    Filter,
    Certificates,
    Papers ///< prescriptions, sick-leave and other papers (R5)
};
template <>
std::span<const CodeEntry<NamedQueue>> codeList();

/// Where one waits: for a doctor, in one of the named queues, or before a room.
struct QueuePlace
{
    PractitionerId practitioner;
    std::optional<NamedQueue> named;
    QString room; ///< only where neither of the others is set

    static QueuePlace of(const PractitionerId &practitioner) { return {practitioner, {}, {}}; }
    static QueuePlace of(NamedQueue queue) { return {{}, queue, {}}; }
    static QueuePlace ofRoom(const QString &room) { return {{}, {}, room.trimmed()}; }
    bool isNowhere() const { return practitioner.isNull() && !named && room.isEmpty(); }
    QString key() const; ///< "doctor:0189…", "queue:filter", "room:205"; as stored
    static std::optional<QueuePlace> parse(QStringView key);
    friend bool operator==(const QueuePlace &, const QueuePlace &) = default;
};

/// One person's place in a queue of one day. Carries no name: whose it is stands behind the id.
struct Ticket
{
    TicketId id;
    int version = 0;
    QString number;  ///< "A-017"; never twice on one day
    QDate day;       ///< in the clinic
    int arrival = 0; ///< order of coming on that day, over all kinds; the clock may be set back, this may not
    TicketKind kind = TicketKind::WalkIn;
    QueuePlace place;
    QString room;      ///< where the person is to go; empty until it is known
    PatientId patient; ///< null: came without being asked who they are
    AppointmentId appointment;
    QDateTime due; ///< start of the booking; invalid: none
    QDateTime takenAt;
    TicketPriority priority = TicketPriority::None;
    QString ground;     ///< code of ReferenceList::PriorityGrounds
    QString groundNote; ///< what was said or shown
    TicketState state = TicketState::Waiting;
    int calls = 0;
    QDateTime calledAt; ///< the last time
    QDateTime servedAt; ///< the service began
    QDateTime finishedAt;
    UserId author;
    UserId calledBy;

    bool isWaiting() const { return state == TicketState::Waiting; }
    bool isCalled() const { return state == TicketState::Called || state == TicketState::Recalled; }
    bool isOver() const { return state == TicketState::Served || state == TicketState::Left; }
    bool isLate() const { return due.isValid() && takenAt > due; }
    /// From when on the waiting counts: who comes before their time does not wait yet.
    QDateTime waitsSince() const { return due.isValid() && due > takenAt ? due : takenAt; }
    friend bool operator==(const Ticket &, const Ticket &) = default;
};

QJsonObject toJson(const Ticket &ticket); ///< as it goes into the change log

/// "a17", "А-017" (Cyrillic) → "A-017"; nullopt: no number of a ticket.
std::optional<QString> ticketNumber(QStringView typed);

} // namespace tirkeu
