#include "storage/booking_notes.h"
#include "storage/sql.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr auto waitingColumns = "SELECT id, patient_id, practitioner_id, specialty, from_day, to_day, from_minute,"
                                " to_minute, kind, reason, form, channel, note, since, author, state, appointment_id"
                                " FROM waiting_entry ";

WaitingEntry waitingOf(SQLite::Statement &row)
{
    WaitingEntry entry;
    entry.id = idOf<WaitingId>(row, 0);
    entry.patient = idOf<PatientId>(row, 1);
    entry.practitioner = idOf<PractitionerId>(row, 2);
    entry.specialty = textOf(row, 3);
    entry.from = dateOf(row, 4);
    entry.to = dateOf(row, 5);
    if (!row.getColumn(6).isNull())
        entry.hours = {timeOf(row.getColumn(6).getInt()), timeOf(row.getColumn(7).getInt())};
    entry.kind = fromCode<VisitKind>(textOf(row, 8)).value_or(VisitKind::Primary);
    entry.reason = textOf(row, 9);
    entry.form = fromCode<FormOfCare>(textOf(row, 10)).value_or(FormOfCare::Planned);
    entry.channel = fromCode<BookingChannel>(textOf(row, 11)).value_or(BookingChannel::Desk);
    entry.note = textOf(row, 12);
    entry.since = momentOf(row, 13);
    entry.author = idOf<UserId>(row, 14);
    entry.state = fromCode<WaitingEntry::State>(textOf(row, 15)).value_or(WaitingEntry::State::Waiting);
    entry.booked = idOf<AppointmentId>(row, 16);
    return entry;
}

} // namespace

std::optional<AffectedBooking> BookingNotes::affected(const AppointmentId &id)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT cause, since, settled, reached, reach_note, reached_at"
                                                   " FROM affected_booking WHERE appointment_id = ?");
    bindId(row, 1, id);
    if (!row.executeStep())
        return std::nullopt;
    AffectedBooking state;
    state.appointment = id;
    state.cause = fromCode<AffectedBooking::Cause>(textOf(row, 0)).value_or(AffectedBooking::Cause::Timetable);
    state.since = momentOf(row, 1);
    state.settled = fromCode<AffectedBooking::Settled>(textOf(row, 2)).value_or(AffectedBooking::Settled::Open);
    state.reached = row.getColumn(3).getInt() != 0;
    state.reachNote = textOf(row, 4);
    state.reachedAt = momentOf(row, 5);
    return state;
}

void BookingNotes::saveAffected(const AffectedBooking &state, const QString &reason)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO affected_booking VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (appointment_id)"
                            " DO UPDATE SET cause = ?2, since = ?3, settled = ?4,"
                            " reason = CASE WHEN ?4 = 'kept' AND ?5 = '' THEN reason ELSE ?5 END, reached = ?6,"
                            " reach_note = ?7, reached_at = ?8");
    bindId(write, 1, state.appointment);
    bindText(write, 2, codeOf(state.cause));
    write.bind(3, msOf(state.since));
    bindText(write, 4, codeOf(state.settled));
    bindText(write, 5, reason);
    write.bind(6, state.reached ? 1 : 0);
    bindText(write, 7, state.reachNote);
    if (state.reachedAt.isValid())
        write.bind(8, msOf(state.reachedAt));
    write.exec();
}

void BookingNotes::settleAffected(const AppointmentId &id, AffectedBooking::Settled settled)
{
    SQLite::Statement write(m_snapshot.connection(), "UPDATE affected_booking SET settled = ?"
                                                     " WHERE appointment_id = ? AND settled IN ('open', 'kept')");
    bindText(write, 1, codeOf(settled));
    bindId(write, 2, id);
    write.exec();
}

std::vector<WaitingEntry> BookingNotes::waiting()
{
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(waitingColumns) + "WHERE state = 'waiting' ORDER BY since, id");
    std::vector<WaitingEntry> found;
    while (row.executeStep())
        found.push_back(waitingOf(row));
    return found;
}

std::optional<WaitingEntry> BookingNotes::findWaiting(const WaitingId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(waitingColumns) + "WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(waitingOf(row)) : std::nullopt;
}

void BookingNotes::saveWaiting(const WaitingEntry &entry)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO waiting_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT (id) DO UPDATE SET note = ?13, state = ?16, appointment_id = ?17");
    bindId(write, 1, entry.id);
    bindId(write, 2, entry.patient);
    bindId(write, 3, entry.practitioner);
    bindText(write, 4, entry.specialty);
    bindText(write, 5, entry.from.toString(Qt::ISODate));
    bindText(write, 6, entry.to.toString(Qt::ISODate));
    if (!entry.hours.isEmpty()) {
        write.bind(7, minuteOf(entry.hours.from));
        write.bind(8, minuteOf(entry.hours.to));
    }
    bindText(write, 9, codeOf(entry.kind));
    bindText(write, 10, entry.reason);
    bindText(write, 11, codeOf(entry.form));
    bindText(write, 12, codeOf(entry.channel));
    bindText(write, 13, entry.note);
    write.bind(14, msOf(entry.since));
    bindId(write, 15, entry.author);
    bindText(write, 16, codeOf(entry.state));
    bindId(write, 17, entry.booked);
    write.exec();
}

} // namespace tirkeu::storage
