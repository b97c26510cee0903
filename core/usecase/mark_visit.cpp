#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/patient_repository.h"
#include "usecase/booking_moving.h"
#include "usecase/booking_writing.h"
#include "usecase/change_booking.h"
#include "usecase/queue_writing.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::AuditLog;
using storage::Transaction;
using Status = AppointmentStatus;

/// One step of the day: what it does to the booking, false when it does not follow from its state.
struct Step
{
    const char *action;
    bool (*take)(Appointment &booked, const QDateTime &now);
};

constexpr Step arrivedStep{"booking.arrived", [](Appointment &booked, const QDateTime &now) {
                               if (booked.status != Status::Booked && booked.status != Status::NoShow)
                                   return false;
                               booked.status = Status::Arrived;
                               booked.arrivedAt = now;
                               booked.late = now > booked.start;
                               return true;
                           }};
constexpr Step lateStep{"booking.late", [](Appointment &booked, const QDateTime &) {
                            const bool follows = booked.status == Status::Booked && !booked.late;
                            booked.late = true;
                            return follows;
                        }};
constexpr Step calledStep{"booking.called", [](Appointment &booked, const QDateTime &now) {
                              if (booked.status == Status::Booked) { // nobody noted the arrival
                                  booked.status = Status::Arrived;
                                  booked.arrivedAt = now;
                              }
                              const bool follows = booked.status == Status::Arrived && !booked.calledAt.isValid();
                              booked.calledAt = now;
                              return follows;
                          }};
constexpr Step fulfilledStep{"booking.fulfilled", [](Appointment &booked, const QDateTime &now) {
                                 const bool follows =
                                     booked.status == Status::Arrived || booked.status == Status::Booked;
                                 booked.status = Status::Fulfilled;
                                 booked.fulfilledAt = now;
                                 return follows;
                             }};
constexpr Step noShowStep{"booking.noShow", [](Appointment &booked, const QDateTime &now) {
                              const bool follows = booked.status == Status::Booked && now >= booked.start;
                              booked.status = Status::NoShow;
                              return follows;
                          }};

const Step &stepOf(VisitStep step)
{
    switch (step) {
    case VisitStep::Arrived:
        return arrivedStep;
    case VisitStep::Late:
        return lateStep;
    case VisitStep::Called:
        return calledStep;
    case VisitStep::Fulfilled:
        return fulfilledStep;
    case VisitStep::NoShow:
        return noShowStep;
    }
    Q_UNREACHABLE();
}

Result<MarkVisit::Outcome> take(Desk &desk, const Actor &actor, const MarkVisit::Command &command, VisitStep step)
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return tl::unexpected(allowed.error());
    return desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<MarkVisit::Outcome> {
        const auto booked = findUnchanged(tx, command.appointment, command.baseVersion);
        if (!booked)
            return tl::unexpected(booked.error());
        return takeVisitStep(tx, *booked, step).map([](const Appointment &next) {
            return MarkVisit::Outcome{next, {}};
        });
    });
}

/// As it was before the last step; what is counted on stays.
std::optional<Appointment> before(storage::AppointmentRepository &appointments, const Appointment &booked)
{
    auto previous = appointments.versionOf(booked.id, booked.version - 1);
    if (!previous || !booked.movedTo.isNull())
        return std::nullopt;
    previous->version = booked.version;
    previous->movedTo = {};
    return previous;
}

/// Why a cancellation cannot be taken back; nullopt: it can, or it is none.
std::optional<BookingAnswer> whyNotAgain(Transaction &tx, const Appointment &booked)
{
    if (booked.isActive())
        return std::nullopt;
    const auto lanes = storage::AppointmentRepository(tx).lanesTaken(booked.practitioner, booked.span(), booked.id);
    if (std::ranges::find(lanes, booked.lane) != lanes.end())
        return BookingAnswer::Taken;
    storage::PatientRepository patients(tx);
    const auto person = patients.find(patients.canonical(booked.patient));
    const bool died = person && person->patient.deceasedOn.isValid();
    return died ? std::optional(BookingAnswer::PersonDeceased) : std::nullopt;
}

} // namespace

Result<Appointment> takeVisitStep(Transaction &tx, Appointment booked, VisitStep step)
{
    const Step &wanted = stepOf(step);
    if (!wanted.take(booked, tx.now()))
        return failure(Error::Kind::Invalid, u"the step does not follow from "_s + codeOf(booked.status));
    const QString action = QString::fromLatin1(wanted.action);
    const auto next = storage::AppointmentRepository(tx).update(booked, u'#' + action.section(u'.', 1));
    AuditLog(tx).append({action, u"appointment"_s, booked.id.bytes(), {}, {{u"version"_s, next.version}}});
    return next;
}

Result<MarkVisit::Outcome> MarkVisit::arrived(const Actor &actor, const Command &command) const
{
    return take(m_desk, actor, command, VisitStep::Arrived);
}
Result<MarkVisit::Outcome> MarkVisit::late(const Actor &actor, const Command &command) const
{
    return take(m_desk, actor, command, VisitStep::Late);
}
Result<MarkVisit::Outcome> MarkVisit::called(const Actor &actor, const Command &command) const
{
    return take(m_desk, actor, command, VisitStep::Called);
}
Result<MarkVisit::Outcome> MarkVisit::fulfilled(const Actor &actor, const Command &command) const
{
    return take(m_desk, actor, command, VisitStep::Fulfilled);
}
Result<MarkVisit::Outcome> MarkVisit::noShow(const Actor &actor, const Command &command) const
{
    return take(m_desk, actor, command, VisitStep::NoShow);
}

Result<MarkVisit::Outcome> MarkVisit::undo(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<Outcome> unwritten;
    auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        const auto booked = findUnchanged(tx, command.appointment, command.baseVersion);
        if (!booked)
            return tl::unexpected(booked.error());
        storage::AppointmentRepository appointments(tx);
        const auto previous = before(appointments, *booked);
        if (!previous)
            return failure(Error::Kind::Invalid, u"there is no step to take back"_s);
        if (const auto obstacle = whyNotAgain(tx, *booked)) {
            unwritten = Outcome{*booked, answerText(*obstacle)};
            return failure(Error::Kind::Cancelled);
        }
        const QDateTime since = appointments.versions(booked->id).front().at;
        const auto next = appointments.update(*previous, u"#undone"_s);
        AuditLog(tx).append(
            {u"booking.undo"_s, u"appointment"_s, booked->id.bytes(), {}, {{u"version"_s, next.version}}});
        if (booked->isActive())
            return Outcome{next, {}};
        recheckBookings(tx, next.practitioner, AffectedBooking::Cause::Timetable);
        return Outcome{next, {}, !putBackInQueue(tx, next.id, since)};
    });
    return unwritten ? *unwritten : written;
}

} // namespace tirkeu::usecase
