#include "storage/timetable_repository.h"
#include "storage/change_log.h"
#include "storage/sql.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr auto templateColumns = "SELECT id, version, practitioner_id, valid_from, valid_to, weekday, from_minute,"
                                 " to_minute, room, slot_minutes, lengths, breaks, home_from, home_to, quotas"
                                 " FROM timetable_template ";
constexpr auto absenceColumns = "SELECT id, version, practitioner_id, from_at, to_at, reason, note, substitute_id,"
                                " cancelled FROM absence ";

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}
QJsonArray arrayOf(SQLite::Statement &row, int column)
{
    return QJsonDocument::fromJson(textOf(row, column).toUtf8()).array();
}
QJsonArray lengthsJson(const TimetableTemplate &saved)
{
    QJsonArray array;
    for (const int minutes : saved.lengths)
        array += minutes;
    return array;
}
QJsonArray breaksJson(const TimetableTemplate &saved)
{
    QJsonArray array;
    for (const auto &pause : saved.breaks)
        array += QJsonArray{minuteOf(pause.from), minuteOf(pause.to)};
    return array;
}
QJsonArray quotasJson(const TimetableTemplate &saved)
{
    QJsonArray array;
    for (const auto &quota : saved.quotas)
        array += quota ? QJsonValue(*quota) : QJsonValue();
    return array;
}

TimetableTemplate templateOf(SQLite::Statement &row)
{
    TimetableTemplate read;
    read.id = idOf<TemplateId>(row, 0);
    read.version = row.getColumn(1).getInt();
    read.practitioner = idOf<PractitionerId>(row, 2);
    read.validFrom = dateOf(row, 3);
    read.validTo = dateOf(row, 4);
    read.weekday = row.getColumn(5).getInt();
    read.hours = {timeOf(row.getColumn(6).getInt()), timeOf(row.getColumn(7).getInt())};
    read.room = textOf(row, 8);
    read.slotMinutes = row.getColumn(9).getInt();
    const auto lengths = arrayOf(row, 10);
    for (qsizetype i = 0; i < visitKindCount && i < lengths.size(); ++i)
        read.lengths[size_t(i)] = lengths[i].toInt();
    for (const auto &pause : arrayOf(row, 11))
        read.breaks.push_back({timeOf(pause.toArray()[0].toInt()), timeOf(pause.toArray()[1].toInt())});
    if (!row.getColumn(12).isNull())
        read.homeCalls = {timeOf(row.getColumn(12).getInt()), timeOf(row.getColumn(13).getInt())};
    const auto quotas = arrayOf(row, 14);
    for (qsizetype i = 0; i < bookingChannelCount && i < quotas.size(); ++i) {
        if (quotas[i].isDouble())
            read.quotas[size_t(i)] = quotas[i].toInt();
    }
    return read;
}

Absence absenceOf(SQLite::Statement &row)
{
    Absence read;
    read.id = idOf<AbsenceId>(row, 0);
    read.version = row.getColumn(1).getInt();
    read.practitioner = idOf<PractitionerId>(row, 2);
    read.span = {momentOf(row, 3), momentOf(row, 4)};
    read.reason = fromCode<AbsenceReason>(textOf(row, 5)).value_or(AbsenceReason::Other);
    read.note = textOf(row, 6);
    read.substitute = idOf<PractitionerId>(row, 7);
    read.cancelled = row.getColumn(8).getInt() != 0;
    return read;
}

QJsonObject toJson(const TimetableTemplate &saved, bool removed)
{
    return {{u"practitioner"_s, saved.practitioner.toString()},
            {u"validFrom"_s, saved.validFrom.toString(Qt::ISODate)},
            {u"validTo"_s, saved.validTo.toString(Qt::ISODate)},
            {u"weekday"_s, saved.weekday},
            {u"from"_s, minuteOf(saved.hours.from)},
            {u"to"_s, minuteOf(saved.hours.to)},
            {u"room"_s, saved.room},
            {u"slotMinutes"_s, saved.slotMinutes},
            {u"lengths"_s, lengthsJson(saved)},
            {u"breaks"_s, breaksJson(saved)},
            {u"homeFrom"_s, saved.homeCalls.isEmpty() ? QJsonValue() : minuteOf(saved.homeCalls.from)},
            {u"homeTo"_s, saved.homeCalls.isEmpty() ? QJsonValue() : minuteOf(saved.homeCalls.to)},
            {u"quotas"_s, quotasJson(saved)},
            {u"removed"_s, removed}};
}

QJsonObject toJson(const Absence &saved)
{
    return {{u"practitioner"_s, saved.practitioner.toString()},
            {u"from"_s, saved.span.from.toUTC().toString(Qt::ISODate)},
            {u"to"_s, saved.span.to.toUTC().toString(Qt::ISODate)},
            {u"reason"_s, codeOf(saved.reason)},
            {u"note"_s, saved.note},
            {u"substitute"_s, saved.substitute.isNull() ? QJsonValue() : saved.substitute.toString()},
            {u"cancelled"_s, saved.cancelled}};
}

} // namespace

std::vector<TimetableTemplate> TimetableRepository::templates(const PractitionerId &practitioner)
{
    const std::string one = practitioner.isNull() ? "" : "AND practitioner_id = ? ";
    SQLite::Statement row(m_snapshot.connection(), std::string(templateColumns) + "WHERE removed = 0 " + one +
                                                       "ORDER BY practitioner_id, weekday, from_minute, valid_from");
    if (!practitioner.isNull())
        bindId(row, 1, practitioner);
    std::vector<TimetableTemplate> found;
    while (row.executeStep())
        found.push_back(templateOf(row));
    return found;
}

std::optional<TimetableTemplate> TimetableRepository::find(const TemplateId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(templateColumns) + "WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(templateOf(row)) : std::nullopt;
}

std::vector<Absence> TimetableRepository::absences(const Span &time, const PractitionerId &practitioner)
{
    const std::string one = practitioner.isNull() ? "" : "AND practitioner_id = ?3 ";
    SQLite::Statement row(m_snapshot.connection(), std::string(absenceColumns) +
                                                       "WHERE cancelled = 0 AND to_at > ?1 AND from_at < ?2 " + one +
                                                       "ORDER BY practitioner_id, from_at");
    row.bind(1, int64_t(time.from.toMSecsSinceEpoch()));
    row.bind(2, int64_t(time.to.toMSecsSinceEpoch()));
    if (!practitioner.isNull())
        bindId(row, 3, practitioner);
    std::vector<Absence> found;
    while (row.executeStep())
        found.push_back(absenceOf(row));
    return found;
}

std::optional<Absence> TimetableRepository::find(const AbsenceId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(absenceColumns) + "WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(absenceOf(row)) : std::nullopt;
}

void TimetableRepository::save(const TimetableTemplate &saved, bool removed)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO timetable_template VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT (id) DO UPDATE SET version = ?2, practitioner_id = ?3, valid_from = ?4,"
                            " valid_to = ?5, weekday = ?6, from_minute = ?7, to_minute = ?8, room = ?9,"
                            " slot_minutes = ?10, lengths = ?11, breaks = ?12, home_from = ?13, home_to = ?14,"
                            " quotas = ?15, removed = ?16");
    bindId(write, 1, saved.id);
    write.bind(2, saved.version);
    bindId(write, 3, saved.practitioner);
    bindText(write, 4, saved.validFrom.toString(Qt::ISODate));
    bindTextOrNull(write, 5, saved.validTo.toString(Qt::ISODate));
    write.bind(6, saved.weekday);
    write.bind(7, minuteOf(saved.hours.from));
    write.bind(8, minuteOf(saved.hours.to));
    bindText(write, 9, saved.room);
    write.bind(10, saved.slotMinutes);
    bindText(write, 11, compact(lengthsJson(saved)));
    bindText(write, 12, compact(breaksJson(saved)));
    if (!saved.homeCalls.isEmpty()) {
        write.bind(13, minuteOf(saved.homeCalls.from));
        write.bind(14, minuteOf(saved.homeCalls.to));
    }
    bindText(write, 15, compact(quotasJson(saved)));
    write.bind(16, removed ? 1 : 0);
    write.exec();
    keepVersion(u"template"_s, saved.id.bytes(), saved.version, toJson(saved, removed));
}

void TimetableRepository::save(const Absence &saved)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO absence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                            " version = ?2, practitioner_id = ?3, from_at = ?4, to_at = ?5, reason = ?6, note = ?7,"
                            " substitute_id = ?8, cancelled = ?9");
    bindId(write, 1, saved.id);
    write.bind(2, saved.version);
    bindId(write, 3, saved.practitioner);
    write.bind(4, int64_t(saved.span.from.toMSecsSinceEpoch()));
    write.bind(5, int64_t(saved.span.to.toMSecsSinceEpoch()));
    bindText(write, 6, codeOf(saved.reason));
    bindText(write, 7, saved.note);
    bindId(write, 8, saved.substitute);
    write.bind(9, saved.cancelled ? 1 : 0);
    write.exec();
    keepVersion(u"absence"_s, saved.id.bytes(), saved.version, toJson(saved));
}

int TimetableRepository::practitionerVersion(const PractitionerId &id)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT coalesce(max(version), 0) FROM timetable_version"
                                                   " WHERE entity = 'practitioner' AND id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? row.getColumn(0).getInt() : 0;
}

void TimetableRepository::keepPractitionerVersion(const PractitionerId &id, int version, const QJsonObject &content)
{
    keepVersion(u"practitioner"_s, id.bytes(), version, content);
}

void TimetableRepository::keepVersion(const QString &entity, const QByteArray &id, int version,
                                      const QJsonObject &content)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT INTO timetable_version VALUES (?, ?, ?, ?, ?, ?)");
    bindText(write, 1, entity);
    bindBytes(write, 2, id);
    write.bind(3, version);
    write.bind(4, int64_t(m_tx->now().toMSecsSinceEpoch()));
    bindId(write, 5, m_tx->author());
    bindText(write, 6, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
    write.exec();
    ChangeLog(*m_tx).append({entity, id, version - 1, version, 1, {}, content});
}

int TimetableRepository::horizonWeeks()
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT value FROM meta WHERE key = 'booking_horizon_weeks'");
    return row.executeStep() ? textOf(row, 0).toInt() : 12;
}

void TimetableRepository::setHorizonWeeks(int weeks)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT INTO meta VALUES ('booking_horizon_weeks', ?)"
                                                     " ON CONFLICT (key) DO UPDATE SET value = ?1");
    bindText(write, 1, QString::number(weeks));
    write.exec();
}

} // namespace tirkeu::storage
