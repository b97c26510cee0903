#include "storage/appointment_repository.h"
#include "storage/change_log.h"
#include "storage/counters.h"
#include "storage/sql.h"
#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr qint64 stepMs = gridMinutes * 60'000;

int64_t stepOf(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch() / stepMs;
}
int64_t lastStepOf(const QDateTime &end) ///< a piece of a step counts as the whole
{
    return (end.toMSecsSinceEpoch() + stepMs - 1) / stepMs;
}
Appointment parsed(SQLite::Statement &row)
{
    auto read = appointmentFromJson(QJsonDocument::fromJson(textOf(row, 0).toUtf8()).object());
    if (!read)
        throw SQLite::Exception("a version of a booking cannot be read", SQLITE_CORRUPT);
    return *read;
}

} // namespace

std::optional<Appointment> AppointmentRepository::find(const AppointmentId &id)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT v.content FROM appointment a JOIN appointment_version v"
                          " ON v.appointment_id = a.id AND v.version = a.version WHERE a.id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(parsed(row)) : std::nullopt;
}

std::optional<Appointment> AppointmentRepository::versionOf(const AppointmentId &id, int version)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT content FROM appointment_version WHERE appointment_id = ? AND version = ?");
    bindId(row, 1, id);
    row.bind(2, version);
    return row.executeStep() ? std::optional(parsed(row)) : std::nullopt;
}

std::vector<AppointmentRepository::Version> AppointmentRepository::versions(const AppointmentId &id)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT v.version, v.at, u.display_name, v.reason, v.content ->> 'status'"
                          " FROM appointment_version v JOIN user_account u ON u.id = v.author"
                          " WHERE v.appointment_id = ? ORDER BY v.version DESC");
    bindId(row, 1, id);
    std::vector<Version> found;
    while (row.executeStep())
        found.push_back({row.getColumn(0).getInt(), momentOf(row, 1), textOf(row, 2), textOf(row, 3),
                         fromCode<AppointmentStatus>(textOf(row, 4)).value_or(AppointmentStatus::Booked)});
    return found;
}

Appointment AppointmentRepository::insert(Appointment booked)
{
    booked.version = 1;
    if (booked.id.isNull())
        booked.id = m_tx->ids().next<AppointmentId>();
    if (booked.number.isEmpty())
        booked.number = Counters(*m_tx).next(u"booking"_s);
    booked.author = m_tx->author();
    if (!booked.takenAt.isValid())
        booked.takenAt = m_tx->now();
    keepVersion(booked, u"#booked"_s); // before the head that points to it: an open promise makes SQLite scan for it
    writeHead(booked);
    return booked;
}

Appointment AppointmentRepository::update(Appointment next, const QString &reason)
{
    next.version += 1;
    SQLite::Statement write(m_snapshot.connection(),
                            "UPDATE appointment SET version = ?2, status = ?3, late = ?4, arrived_at = ?5,"
                            " called_at = ?6, fulfilled_at = ?7, moved_to = ?8, cancel_reason = ?9, note = ?10"
                            " WHERE id = ?1");
    bindId(write, 1, next.id);
    write.bind(2, next.version);
    bindText(write, 3, codeOf(next.status));
    write.bind(4, next.late ? 1 : 0);
    bindMoment(write, 5, next.arrivedAt);
    bindMoment(write, 6, next.calledAt);
    bindMoment(write, 7, next.fulfilledAt);
    bindId(write, 8, next.movedTo);
    bindText(write, 9, next.cancelReason);
    bindText(write, 10, next.note);
    write.exec();
    keepVersion(next, reason);
    return next;
}

void AppointmentRepository::writeHead(const Appointment &a)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO appointment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                            " ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(write, 1, a.id);
    write.bind(2, a.version);
    bindText(write, 3, a.number);
    bindId(write, 4, a.patient);
    bindId(write, 5, a.practitioner);
    write.bind(6, msOf(a.start));
    write.bind(7, a.minutes);
    write.bind(8, a.lane);
    write.bind(9, a.outside ? 1 : 0);
    bindText(write, 10, a.room);
    bindText(write, 11, codeOf(a.kind));
    bindText(write, 12, a.reason);
    bindText(write, 13, codeOf(a.form));
    bindText(write, 14, codeOf(a.channel));
    bindText(write, 15, codeOf(a.status));
    write.bind(16, a.late ? 1 : 0);
    bindMoment(write, 17, a.arrivedAt);
    bindMoment(write, 18, a.calledAt);
    bindMoment(write, 19, a.fulfilledAt);
    bindId(write, 20, a.movedFrom);
    bindId(write, 21, a.movedTo);
    bindId(write, 22, a.series);
    bindId(write, 23, a.group);
    bindText(write, 24, a.overbookReason);
    bindText(write, 25, a.cancelReason);
    bindText(write, 26, a.note);
    bindId(write, 27, a.author);
    write.bind(28, msOf(a.takenAt));
    write.exec();
}

void AppointmentRepository::keepVersion(const Appointment &appointment, const QString &reason)
{
    const QJsonObject content = toJson(appointment);
    SQLite::Statement write(m_snapshot.connection(), "INSERT INTO appointment_version VALUES (?, ?, ?, ?, ?, ?)");
    bindId(write, 1, appointment.id);
    write.bind(2, appointment.version);
    write.bind(3, msOf(m_tx->now()));
    bindId(write, 4, m_tx->author());
    bindText(write, 5, reason);
    bindText(write, 6, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
    write.exec();
    ChangeLog(*m_tx).append(
        {u"appointment"_s, appointment.id.bytes(), appointment.version - 1, appointment.version, 1, {}, content});
}

QHash<PractitionerId, std::vector<Span>>
AppointmentRepository::busy(const Span &time, const PractitionerId &practitioner, const AppointmentId &except)
{
    const bool all = practitioner.isNull();
    SQLite::Statement row(m_snapshot.connection(),
                          std::string("SELECT practitioner_id, start_at, minutes FROM appointment"
                                      " WHERE start_at >= ?1 AND start_at < ?2 AND lane = 0 AND id IS NOT ?4"
                                      " AND status NOT IN ('cancelled', 'entered-in-error') ") +
                              (all ? "" : "AND practitioner_id = ?3 ") + "ORDER BY start_at");
    row.bind(1, msOf(time.from.addSecs(-480 * 60))); // the longest visit may reach in
    row.bind(2, msOf(time.to));
    if (!all)
        bindId(row, 3, practitioner);
    bindId(row, 4, except);
    QHash<PractitionerId, std::vector<Span>> found;
    while (row.executeStep()) {
        const QDateTime start = momentOf(row, 1);
        found[idOf<PractitionerId>(row, 0)].push_back({start, start.addSecs(row.getColumn(2).getInt() * 60)});
    }
    return found;
}

std::vector<int> AppointmentRepository::lanesTaken(const PractitionerId &practitioner, const Span &time,
                                                   const AppointmentId &except)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT DISTINCT lane FROM slot_claim WHERE practitioner_id = ? AND moment >= ?"
                          " AND moment < ? AND appointment_id IS NOT ? ORDER BY lane");
    bindId(row, 1, practitioner);
    row.bind(2, stepOf(time.from));
    row.bind(3, lastStepOf(time.to));
    bindId(row, 4, except);
    std::vector<int> lanes;
    while (row.executeStep())
        lanes.push_back(row.getColumn(0).getInt());
    return lanes;
}

QHash<BookingChannel, int> AppointmentRepository::slotsByChannel(const Counted &wanted)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT channel, sum((minutes + ?4 - 1) / ?4) FROM appointment WHERE practitioner_id = ?1"
                          " AND start_at >= ?2 AND start_at < ?3 AND lane = 0 AND id IS NOT ?5"
                          " AND status NOT IN ('cancelled', 'entered-in-error') GROUP BY channel");
    bindId(row, 1, wanted.practitioner);
    row.bind(2, msOf(wanted.starts.from));
    row.bind(3, msOf(wanted.starts.to));
    row.bind(4, wanted.slotMinutes);
    bindId(row, 5, wanted.except);
    QHash<BookingChannel, int> counted;
    while (row.executeStep())
        counted[fromCode<BookingChannel>(textOf(row, 0)).value_or(BookingChannel::Desk)] += row.getColumn(1).getInt();
    return counted;
}

QDateTime AppointmentRepository::highWater()
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT value FROM meta WHERE key = 'booking_high_water'");
    return row.executeStep() ? QDateTime::fromMSecsSinceEpoch(textOf(row, 0).toLongLong(), Qt::UTC) : QDateTime();
}

void AppointmentRepository::raiseHighWater(bool evenBack)
{
    if (!evenBack && highWater() >= m_tx->now())
        return;
    SQLite::Statement write(m_snapshot.connection(), "INSERT INTO meta VALUES ('booking_high_water', ?)"
                                                     " ON CONFLICT (key) DO UPDATE SET value = ?1");
    bindText(write, 1, QString::number(msOf(m_tx->now())));
    write.exec();
}

} // namespace tirkeu::storage
