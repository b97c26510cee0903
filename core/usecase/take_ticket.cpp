#include "usecase/take_ticket.h"
#include "scan/record_code.h"
#include "storage/appointment_repository.h"
#include "storage/patient_links.h"
#include "storage/patient_numbers.h"
#include "storage/patient_repository.h"
#include "storage/queue_repository.h"
#include "usecase/booking_moving.h"
#include "usecase/queue_writing.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::Snapshot;
using storage::Transaction;

Message queueText(const char *id, QStringList arguments = {})
{
    return {"queue", id, std::move(arguments)};
}

TicketOutcome obstacleOf(const Message &why)
{
    TicketOutcome outcome;
    outcome.obstacle = why;
    return outcome;
}

TicketOutcome outcomeOf(Snapshot &snapshot, const Ticket &ticket, const QDateTime &now)
{
    TicketOutcome outcome;
    outcome.ticket = ticket;
    outcome.person = ticket.patient;
    outcome.before = countBefore(snapshot, ticket, now);
    return outcome;
}

/// Certificates and the filter have a queue of their own: nobody waits for them elsewhere.
QueuePlace placeOf(const TakeTicket::Command &command)
{
    if (command.kind == TicketKind::Certificate)
        return QueuePlace::of(NamedQueue::Certificates);
    if (command.kind == TicketKind::Filter && command.place.isNowhere())
        return QueuePlace::of(NamedQueue::Filter);
    return command.place;
}

/// What is wrong with the command; nothing: it may be written.
Result<void> check(const TakeTicket::Command &command)
{
    if (command.kind == TicketKind::Booked)
        return failure(Error::Kind::Invalid, u"who is booked checks in"_s);
    if (placeOf(command).isNowhere())
        return failure(Error::Kind::Invalid, u"a ticket is for a place"_s);
    if ((command.priority == TicketPriority::Ground) == command.ground.isEmpty())
        return failure(Error::Kind::Invalid, u"a ground and only a ground has a code"_s);
    return {};
}

} // namespace

Result<TicketOutcome> TakeTicket::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto checked = check(command); !checked)
        return tl::unexpected(checked.error());
    if (const auto verdict = rules::mayPutFirst(command.kind);
        command.priority != TicketPriority::None && verdict.decision == u"refuse") {
        TicketOutcome outcome;
        outcome.refusal = verdict;
        return outcome;
    }
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<TicketOutcome> {
        Ticket ticket;
        ticket.kind = command.kind;
        ticket.place = placeOf(command);
        ticket.room = command.room.trimmed().isEmpty() ? roomOf(tx, ticket.place, tx.now()) : command.room.trimmed();
        if (const auto named = namePerson(tx, ticket, command.patient); !named)
            return tl::unexpected(named.error());
        if (command.priority == TicketPriority::Ground && !isGround(tx, command.ground, inClinic(tx.now()).date()))
            return failure(Error::Kind::Invalid, u"not a ground of the list: "_s + command.ground);
        ticket.priority = command.priority;
        ticket.ground = command.ground;
        ticket.groundNote = command.groundNote.trimmed();
        return outcomeOf(tx, insertTicket(tx, ticket), tx.now());
    });
}

namespace {

/// Whom or what was typed or scanned means.
struct Meant
{
    AppointmentId appointment;
    QString number; ///< of a booking
    std::vector<PatientId> persons;
    bool isNobody() const { return appointment.isNull() && number.isEmpty() && persons.empty(); }
};

bool isBooking(Snapshot &snapshot, const AppointmentId &id)
{
    return storage::AppointmentRepository(snapshot).find(id).has_value();
}

Meant meantBy(Snapshot &snapshot, const CheckIn::Command &command)
{
    if (!command.appointment.isNull())
        return {command.appointment, {}, {}};
    if (!command.patient.isNull())
        return {{}, {}, {storage::PatientRepository(snapshot).canonical(command.patient)}};
    const QString typed = command.typed.trimmed();
    storage::PatientNumbers numbers(snapshot);
    if (const auto iin = Iin::parse(typed))
        return {{}, {}, numbers.ofIin(*iin)};
    const auto code = scan::parseRecordCode(typed);
    if (code && !code->record.isNull()) {
        if (const AppointmentId id(code->record); isBooking(snapshot, id))
            return {id, {}, {}};
        if (auto persons = numbers.ofRecord(PatientId(code->record)); !persons.empty())
            return {{}, {}, std::move(persons)};
    }
    const QString number = code ? code->number : typed.toUpper();
    storage::BookingFilter filter;
    filter.number = number;
    if (!number.isEmpty() && !storage::AppointmentRepository(snapshot).rows(filter).empty())
        return {{}, number, {}};
    return {{}, {}, number.isEmpty() ? std::vector<PatientId>{} : numbers.ofCard(number)};
}

std::vector<BookingRow> bookingsOf(Snapshot &snapshot, const Meant &meant, QDate today)
{
    storage::BookingFilter filter;
    filter.id = meant.appointment;
    filter.number = meant.number;
    if (!meant.persons.empty()) {
        filter.patients = meant.persons;
        for (const auto &person : meant.persons)
            std::ranges::move(storage::PatientLinks::mergedInto(snapshot, person), std::back_inserter(filter.patients));
        filter.starts = clinicDay(today);
        filter.activeOnly = true;
    }
    return storage::AppointmentRepository(snapshot).rows(filter);
}

/// Those that are still to come to pass; when there is none, all of them: it is said why not.
std::vector<BookingRow> openOnes(const std::vector<BookingRow> &rows)
{
    std::vector<BookingRow> open;
    std::ranges::copy_if(rows, std::back_inserter(open), [](const BookingRow &row) {
        return row.appointment.isActive() && row.appointment.status != AppointmentStatus::Fulfilled;
    });
    return open.empty() ? rows : open;
}

std::optional<Message> whyNot(const Appointment &booked, QDate today)
{
    const QDateTime start = inClinic(booked.start);
    if (!booked.isActive())
        return queueText(QT_TRANSLATE_NOOP("queue", "The booking %1 was cancelled."), {booked.number});
    if (start.date() != today)
        return queueText(QT_TRANSLATE_NOOP("queue", "The booking %1 is for %2, not for today."),
                         {booked.number, start.toString(u"dd.MM.yyyy HH:mm")});
    if (booked.status == AppointmentStatus::Fulfilled)
        return queueText(QT_TRANSLATE_NOOP("queue", "The visit of the booking %1 has taken place."), {booked.number});
    return std::nullopt;
}

Ticket ticketFor(Snapshot &snapshot, const Appointment &booked, const QDateTime &now)
{
    Ticket ticket;
    ticket.kind = TicketKind::Booked;
    ticket.place = QueuePlace::of(booked.practitioner);
    ticket.room = booked.room.isEmpty() ? roomOf(snapshot, ticket.place, now) : booked.room;
    ticket.patient = storage::PatientRepository(snapshot).canonical(booked.patient);
    ticket.appointment = booked.id;
    ticket.due = booked.start;
    if (booked.form == FormOfCare::Emergency)
        ticket.priority = TicketPriority::Emergency;
    return ticket;
}

/// Who was found and what for; a ticket only if one is there already.
TicketOutcome lookUp(Snapshot &snapshot, const CheckIn::Command &command, const QDateTime &now)
{
    const QDate today = inClinic(now).date();
    const Meant meant = meantBy(snapshot, command);
    if (meant.isNobody())
        return obstacleOf(queueText(
            QT_TRANSLATE_NOOP("queue", "Nobody was found by this number. Type the ЖСН or the number of the booking.")));
    const auto open = openOnes(bookingsOf(snapshot, meant, today));
    if (open.empty()) {
        auto outcome = obstacleOf(queueText(QT_TRANSLATE_NOOP("queue", "The person is not booked for today.")));
        outcome.person = meant.persons.size() == 1 ? meant.persons.front() : PatientId();
        return outcome;
    }
    TicketOutcome outcome;
    outcome.person = open.front().person;
    if (open.size() > 1) {
        outcome.choices = open;
        return outcome;
    }
    if (const auto ticket = storage::QueueRepository(snapshot).ofAppointment(open.front().appointment.id)) {
        outcome = outcomeOf(snapshot, *ticket, now);
        outcome.existed = true;
        return outcome;
    }
    outcome.obstacle = whyNot(open.front().appointment, today);
    outcome.choices = open;
    return outcome;
}

} // namespace

Result<TicketOutcome> CheckIn::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<TicketOutcome> unwritten;
    auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<TicketOutcome> {
        const auto found = lookUp(tx, command, tx.now());
        if (found.obstacle || found.existed || found.choices.size() != 1) {
            unwritten = found;
            return failure(Error::Kind::Cancelled);
        }
        auto booked = storage::AppointmentRepository(tx).find(found.choices.front().appointment.id);
        if (!booked)
            return failure(Error::Kind::NotFound, u"the booking is gone"_s);
        if (booked->status != AppointmentStatus::Arrived) { // noted by hand before: the ticket alone is missing
            if (const auto marked = takeVisitStep(tx, *booked, VisitStep::Arrived); !marked)
                return tl::unexpected(marked.error());
        }
        return outcomeOf(tx, insertTicket(tx, ticketFor(tx, *booked, tx.now())), tx.now());
    });
    return unwritten ? *unwritten : written;
}

} // namespace tirkeu::usecase
