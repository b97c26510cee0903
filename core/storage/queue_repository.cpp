#include "storage/queue_repository.h"
#include "storage/change_log.h"
#include "storage/counters.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

Ticket ticketOf(SQLite::Statement &row)
{
    Ticket t;
    t.id = idOf<TicketId>(row, 0);
    t.version = row.getColumn(1).getInt();
    t.number = textOf(row, 2);
    t.day = dateOf(row, 3);
    t.arrival = row.getColumn(4).getInt();
    t.kind = fromCode<TicketKind>(textOf(row, 5)).value_or(TicketKind::WalkIn);
    t.place = QueuePlace::parse(textOf(row, 6)).value_or(QueuePlace());
    t.room = textOf(row, 7);
    t.patient = idOf<PatientId>(row, 8);
    t.appointment = idOf<AppointmentId>(row, 9);
    t.due = momentOf(row, 10);
    t.takenAt = momentOf(row, 11);
    t.priority = fromCode<TicketPriority>(textOf(row, 12)).value_or(TicketPriority::None);
    t.ground = textOf(row, 13);
    t.groundNote = textOf(row, 14);
    t.state = fromCode<TicketState>(textOf(row, 15)).value_or(TicketState::Waiting);
    t.calls = row.getColumn(16).getInt();
    t.calledAt = momentOf(row, 17);
    t.servedAt = momentOf(row, 18);
    t.finishedAt = momentOf(row, 19);
    t.author = idOf<UserId>(row, 20);
    t.calledBy = idOf<UserId>(row, 21);
    return t;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

std::vector<Ticket> QueueRepository::select(const char *where, const std::function<void(SQLite::Statement &)> &bind)
{
    SQLite::Statement row(m_snapshot.connection(),
                          std::string("SELECT id, version, number, day, arrival, kind, place, room, patient_id,"
                                      " appointment_id, due_at, taken_at, priority, ground, ground_note, state, calls,"
                                      " called_at, served_at, finished_at, author, called_by FROM ticket WHERE ") +
                              where + " ORDER BY arrival");
    bind(row);
    std::vector<Ticket> found;
    while (row.executeStep())
        found.push_back(ticketOf(row));
    return found;
}

namespace {
std::optional<Ticket> firstOf(std::vector<Ticket> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}
} // namespace

std::optional<Ticket> QueueRepository::find(const TicketId &id)
{
    return firstOf(select("id = ?", [&](SQLite::Statement &row) { bindId(row, 1, id); }));
}

std::optional<Ticket> QueueRepository::withNumber(QDate day, const QString &number)
{
    return firstOf(select("day = ? AND number = ?", [&](SQLite::Statement &row) {
        bindText(row, 1, dayText(day));
        bindText(row, 2, number);
    }));
}

std::optional<Ticket> QueueRepository::ofAppointment(const AppointmentId &id)
{
    return firstOf(
        select("appointment_id = ? AND state <> 'left'", [&](SQLite::Statement &row) { bindId(row, 1, id); }));
}

std::vector<Ticket> QueueRepository::ofDay(QDate day)
{
    return select("day = ?", [&](SQLite::Statement &row) { bindText(row, 1, dayText(day)); });
}

std::vector<Ticket> QueueRepository::ofPlace(QDate day, const QueuePlace &place)
{
    return select("day = ? AND place = ?", [&](SQLite::Statement &row) {
        bindText(row, 1, dayText(day));
        bindText(row, 2, place.key());
    });
}

std::optional<QueueRepository::Person> QueueRepository::person(const PatientId &id)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT surname, given_name, patronymic, birth_date FROM patient WHERE id = ?");
    bindId(row, 1, PatientRepository(m_snapshot).canonical(id));
    if (!row.executeStep())
        return std::nullopt;
    return Person{{textOf(row, 0), textOf(row, 1), textOf(row, 2)}, dateOf(row, 3)};
}

/// Each day counts anew, each letter by itself. Numbers given since a copy of the file was made are on paper already:
/// a counter that begins on the day the copy was noticed begins beyond them.
QString QueueRepository::nextNumber(TicketKind kind, QDate day)
{
    const QChar letter = letterOf(kind);
    const QDateTime jumped = Counters(*m_tx).jumpedAt();
    const bool afterCopy = jumped.isValid() && inClinic(jumped).date() == day;
    SQLite::Statement step(m_snapshot.connection(),
                           "INSERT INTO counter VALUES (?1, ?2)"
                           " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value");
    bindText(step, 1, u"ticket:%1:%2"_s.arg(dayText(day), letter));
    step.bind(2, int64_t(afterCopy ? Counters::jumpWidth + 1 : 1));
    step.executeStep();
    return u"%1-%2"_s.arg(letter).arg(step.getColumn(0).getInt64(), 3, 10, QLatin1Char('0'));
}

Ticket QueueRepository::insert(Ticket t)
{
    t.version = 1;
    if (t.id.isNull())
        t.id = m_tx->ids().next<TicketId>();
    t.takenAt = m_tx->now();
    t.day = inClinic(t.takenAt).date();
    t.author = m_tx->author();
    t.number = nextNumber(t.kind, t.day);
    SQLite::Statement last(m_snapshot.connection(), "SELECT max(arrival) FROM ticket WHERE day = ?");
    bindText(last, 1, dayText(t.day));
    last.executeStep();
    t.arrival = last.getColumn(0).getInt() + 1;
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO ticket (id, version, number, day, arrival, kind, place, room, patient_id,"
                            " appointment_id, due_at, taken_at, priority, ground, ground_note, state, calls, author)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    bindId(write, 1, t.id);
    write.bind(2, t.version);
    bindText(write, 3, t.number);
    bindText(write, 4, dayText(t.day));
    write.bind(5, t.arrival);
    bindText(write, 6, codeOf(t.kind));
    bindText(write, 7, t.place.key());
    bindText(write, 8, t.room);
    bindId(write, 9, t.patient);
    bindId(write, 10, t.appointment);
    bindMoment(write, 11, t.due);
    bindMoment(write, 12, t.takenAt);
    bindText(write, 13, codeOf(t.priority));
    bindText(write, 14, t.ground);
    bindText(write, 15, t.groundNote);
    bindText(write, 16, codeOf(t.state));
    bindId(write, 17, t.author);
    write.exec();
    keepChange(t);
    return t;
}

Ticket QueueRepository::update(Ticket t)
{
    t.version += 1;
    SQLite::Statement write(m_snapshot.connection(),
                            "UPDATE ticket SET version = ?2, place = ?3, room = ?4, patient_id = ?5, priority = ?6,"
                            " ground = ?7, ground_note = ?8, state = ?9, calls = ?10, called_at = ?11,"
                            " served_at = ?12, finished_at = ?13, called_by = ?14 WHERE id = ?1");
    bindId(write, 1, t.id);
    write.bind(2, t.version);
    bindText(write, 3, t.place.key());
    bindText(write, 4, t.room);
    bindId(write, 5, t.patient);
    bindText(write, 6, codeOf(t.priority));
    bindText(write, 7, t.ground);
    bindText(write, 8, t.groundNote);
    bindText(write, 9, codeOf(t.state));
    write.bind(10, t.calls);
    bindMoment(write, 11, t.calledAt);
    bindMoment(write, 12, t.servedAt);
    bindMoment(write, 13, t.finishedAt);
    bindId(write, 14, t.calledBy);
    write.exec();
    keepChange(t);
    return t;
}

void QueueRepository::keepChange(const Ticket &ticket)
{
    ChangeLog(*m_tx).append(
        {u"ticket"_s, ticket.id.bytes(), ticket.version - 1, ticket.version, 1, {}, toJson(ticket)});
}

} // namespace tirkeu::storage
