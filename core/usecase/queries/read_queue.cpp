#include "usecase/queries/read_queue.h"
#include "storage/appointment_repository.h"
#include "storage/change_log.h"
#include "storage/queue_repository.h"
#include "storage/reference_repository.h"
#include "usecase/queue_writing.h"
#include "usecase/timetable_view.h"
#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::QueueRepository;
using storage::Snapshot;

/// Called and served first, then who waits, then who was passed over, then who is through.
int partOf(const Ticket &ticket)
{
    if (ticket.state == TicketState::Serving)
        return 0;
    if (ticket.isCalled())
        return 1;
    if (ticket.isWaiting())
        return 2;
    return ticket.state == TicketState::Skipped ? 3 : 4;
}

void setClock(QueueRow &row)
{
    const Ticket &ticket = row.ticket;
    if (ticket.isWaiting() || ticket.isCalled()) {
        row.clockFrom = ticket.waitsSince();
        row.term = rules::waitingTerm(ticket.kind);
    } else if (ticket.state == TicketState::Serving) {
        row.clockFrom = ticket.servedAt;
        row.term = rules::servingTerm(ticket.kind);
    }
}

/// Reads one day's queues in one snapshot.
class QueueReading
{
public:
    QueueReading(Snapshot &snapshot, const QDateTime &now)
        : m_snapshot(snapshot)
        , m_now(now)
        , m_today(inClinic(now).date())
        , m_repository(snapshot)
        , m_grounds(storage::ReferenceRepository(snapshot).all(ReferenceList::PriorityGrounds))
        , m_timetable(snapshot, now, {m_today, m_today})
        , m_busy(storage::AppointmentRepository(snapshot).busy(clinicDay(m_today)))
    {
        for (auto &ticket : m_repository.ofDay(m_today))
            m_tickets[ticket.place.key()].push_back(std::move(ticket));
    }

    QueueDay day()
    {
        QueueDay day;
        day.day = m_today;
        day.at = m_now;
        day.changeMark = storage::ChangeLog::newest(m_snapshot);
        for (const auto &entry : codeList<NamedQueue>())
            day.queues.push_back(view(QueuePlace::of(entry.value)));
        addDoctors(day);
        addRooms(day);
        return day;
    }

    QueueView view(const QueuePlace &place)
    {
        QueueView view;
        view.place = place;
        describe(view);
        const auto tickets = m_tickets.value(place.key());
        for (const auto &one : rules::queueOrder(tickets, bookedTimes(place), m_now)) {
            auto row = rowOf(one.ticket);
            row.position = one.position;
            row.turn = one.turn;
            row.at = one.at;
            row.reasons = one.reasons;
            view.rows.push_back(std::move(row));
        }
        for (const auto &ticket : tickets) {
            if (!ticket.isWaiting())
                view.rows.push_back(rowOf(ticket));
        }
        std::ranges::stable_sort(view.rows, {}, [](const QueueRow &row) { return partOf(row.ticket); });
        count(view);
        return view;
    }

private:
    std::vector<QDateTime> bookedTimes(const QueuePlace &place) const
    {
        std::vector<QDateTime> starts;
        for (const Span &span : m_busy.value(place.practitioner))
            starts.push_back(span.from);
        return starts;
    }

    QueueRow rowOf(const Ticket &ticket)
    {
        QueueRow row;
        row.ticket = ticket;
        if (const auto person = ticket.patient.isNull() ? std::nullopt : m_repository.person(ticket.patient)) {
            row.name = person->name;
            row.birthDate = person->birthDate;
        }
        for (const auto &ground : m_grounds) {
            if (ground.code == ticket.ground && ground.holdsOn(ticket.day))
                row.ground = ground;
        }
        setClock(row);
        return row;
    }

    void describe(QueueView &view)
    {
        view.room = view.place.room;
        if (view.place.practitioner.isNull())
            return;
        if (const auto *doctor = m_timetable.doctor(view.place.practitioner)) {
            view.doctor = doctor->name;
            view.specialty = doctor->specialty;
            view.room = doctor->room;
        }
        const auto slots = m_timetable.slotsOf(view.place.practitioner, m_today);
        if (!slots.empty() && !slots.front().room.isEmpty())
            view.room = slots.front().room;
    }

    void count(QueueView &view) const
    {
        for (const auto &row : view.rows) {
            view.served += row.ticket.state == TicketState::Served;
            if (!row.ticket.isWaiting())
                continue;
            ++view.waiting;
            view.longestMinutes = std::max(view.longestMinutes, int(row.clockFrom.secsTo(m_now) / 60));
        }
    }

    void addDoctors(QueueDay &day)
    {
        std::vector<QueueView> doctors;
        for (const auto &doctor : m_timetable.doctors()) {
            const auto place = QueuePlace::of(doctor.id);
            if (m_tickets.contains(place.key()) || m_busy.contains(doctor.id) ||
                !m_timetable.slotsOf(doctor.id, m_today).empty())
                doctors.push_back(view(place));
        }
        const QCollator collator(QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
        std::ranges::stable_sort(doctors, [&](const QueueView &a, const QueueView &b) {
            return collator.compare(a.doctor.full(), b.doctor.full()) < 0;
        });
        std::ranges::move(doctors, std::back_inserter(day.queues));
    }

    void addRooms(QueueDay &day)
    {
        QStringList keys = m_tickets.keys();
        keys.sort();
        for (const auto &key : keys) {
            if (const auto place = QueuePlace::parse(key); place && !place->room.isEmpty())
                day.queues.push_back(view(*place));
        }
    }

    Snapshot &m_snapshot;
    QDateTime m_now;
    QDate m_today;
    QueueRepository m_repository;
    std::vector<ReferenceEntry> m_grounds;
    TimetableView m_timetable;
    QHash<PractitionerId, std::vector<Span>> m_busy;
    QHash<QString, std::vector<Ticket>> m_tickets;
};

constexpr size_t shownNext = 6;

} // namespace

Result<QueueDay> ReadQueue::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [&](Snapshot &snapshot) -> Result<QueueDay> { return QueueReading(snapshot, m_desk.clock().now()).day(); });
}

Result<QueueRow> ReadQueue::ticket(const Actor &actor, const TicketId &id) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](Snapshot &snapshot) -> Result<QueueRow> {
        if (const auto ticket = QueueRepository(snapshot).find(id)) {
            for (const auto &row : QueueReading(snapshot, m_desk.clock().now()).view(ticket->place).rows) {
                if (row.ticket.id == id)
                    return row;
            }
        }
        return failure(Error::Kind::NotFound, u"no ticket of today: "_s + id.toString());
    });
}

Result<qint64> ReadQueue::changeMark() const
{
    return m_desk.database().read(
        [](Snapshot &snapshot) -> Result<qint64> { return storage::ChangeLog::newest(snapshot); });
}

Result<BoardState> ReadBoard::operator()() const
{
    return m_desk.database().read([&](Snapshot &snapshot) -> Result<BoardState> {
        const QDateTime now = m_desk.clock().now();
        BoardState board;
        QStringList places;
        for (const auto &ticket : QueueRepository(snapshot).ofDay(inClinic(now).date())) {
            const bool serving = ticket.state == TicketState::Serving;
            if (serving || ticket.isCalled())
                board.calls.push_back(
                    {ticket.number, ticket.room, ticket.place.named, ticket.calledAt, ticket.calls, serving});
            if (ticket.isWaiting() && !places.contains(ticket.place.key()))
                places += ticket.place.key();
        }
        std::ranges::stable_sort(board.calls, std::greater(), &BoardCall::calledAt);
        for (const auto &key : places) {
            BoardQueue queue;
            const auto place = *QueuePlace::parse(key);
            for (const auto &one : orderOf(snapshot, place, now)) {
                if (queue.next.isEmpty())
                    queue.room = one.ticket.room;
                if (size_t(queue.next.size()) < shownNext)
                    queue.next += one.ticket.number;
            }
            queue.queue = place.named;
            board.queues.push_back(std::move(queue));
        }
        return board;
    });
}

} // namespace tirkeu::usecase
