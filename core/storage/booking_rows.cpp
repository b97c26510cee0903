#include "storage/appointment_repository.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr auto columns =
    "SELECT a.id, a.version, a.number, a.patient_id, a.practitioner_id, a.start_at, a.minutes, a.lane, a.outside,"
    " a.room, a.kind, a.reason, a.form, a.channel, a.status, a.late, a.arrived_at, a.called_at, a.fulfilled_at,"
    " a.moved_from, a.moved_to, a.series_id, a.group_id, a.overbook_reason, a.cancel_reason, a.note, a.author,"
    " a.taken_at, p.replaced_by, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, d.number,"
    " m.surname, m.given_name, m.patronymic, m.specialty, u.display_name, f.settled IS 'open'"
    " FROM appointment a JOIN patient p ON p.id = a.patient_id JOIN practitioner m ON m.id = a.practitioner_id"
    " JOIN user_account u ON u.id = a.author LEFT JOIN district d ON d.id = p.district_id"
    " LEFT JOIN affected_booking f ON f.appointment_id = a.id ";

template <class T>
T codeAt(SQLite::Statement &row, int column, T otherwise)
{
    return fromCode<T>(textOf(row, column)).value_or(otherwise);
}

Appointment appointmentOf(SQLite::Statement &row)
{
    Appointment a;
    a.id = idOf<AppointmentId>(row, 0);
    a.version = row.getColumn(1).getInt();
    a.number = textOf(row, 2);
    a.patient = idOf<PatientId>(row, 3);
    a.practitioner = idOf<PractitionerId>(row, 4);
    a.start = momentOf(row, 5);
    a.minutes = row.getColumn(6).getInt();
    a.lane = row.getColumn(7).getInt();
    a.outside = row.getColumn(8).getInt() != 0;
    a.room = textOf(row, 9);
    a.kind = codeAt(row, 10, VisitKind::Primary);
    a.reason = textOf(row, 11);
    a.form = codeAt(row, 12, FormOfCare::Planned);
    a.channel = codeAt(row, 13, BookingChannel::Desk);
    a.status = codeAt(row, 14, AppointmentStatus::Booked);
    a.late = row.getColumn(15).getInt() != 0;
    a.arrivedAt = momentOf(row, 16);
    a.calledAt = momentOf(row, 17);
    a.fulfilledAt = momentOf(row, 18);
    a.movedFrom = idOf<AppointmentId>(row, 19);
    a.movedTo = idOf<AppointmentId>(row, 20);
    a.series = idOf<SeriesId>(row, 21);
    a.group = idOf<GroupId>(row, 22);
    a.overbookReason = textOf(row, 23);
    a.cancelReason = textOf(row, 24);
    a.note = textOf(row, 25);
    a.author = idOf<UserId>(row, 26);
    a.takenAt = momentOf(row, 27);
    return a;
}

void readPerson(BookingRow &found, SQLite::Statement &row)
{
    found.name = {textOf(row, 29), textOf(row, 30), textOf(row, 31)};
    found.birthDate = dateOf(row, 32);
    found.iin = textOf(row, 33);
    found.phone = textOf(row, 34);
    found.districtNumber = row.getColumn(35).getInt();
}

/// The booking keeps the record it was made with; shown is the one that lives on.
void followMerge(BookingRow &found, Snapshot &snapshot)
{
    found.person = PatientRepository(snapshot).canonical(found.appointment.patient);
    SQLite::Statement row(snapshot.connection(),
                          "SELECT p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, d.number"
                          " FROM patient p LEFT JOIN district d ON d.id = p.district_id WHERE p.id = ?");
    bindId(row, 1, found.person);
    if (!row.executeStep())
        return;
    found.name = {textOf(row, 0), textOf(row, 1), textOf(row, 2)};
    found.birthDate = dateOf(row, 3);
    found.iin = textOf(row, 4);
    found.phone = textOf(row, 5);
    found.districtNumber = row.getColumn(6).getInt();
}

std::string whereOf(const BookingFilter &filter)
{
    std::string where = "WHERE 1 ";
    if (filter.starts)
        where += "AND a.start_at >= :startsFrom AND a.start_at < :startsTo ";
    if (filter.taken)
        where += "AND a.taken_at >= :takenFrom AND a.taken_at < :takenTo ";
    if (!filter.practitioner.isNull())
        where += "AND a.practitioner_id = :practitioner ";
    if (!filter.number.isEmpty())
        where += "AND a.number = :number ";
    if (!filter.id.isNull())
        where += "AND a.id = :id ";
    if (!filter.series.isNull())
        where += "AND a.series_id = :series ";
    if (!filter.group.isNull())
        where += "AND a.group_id = :group ";
    if (filter.activeOnly)
        where += "AND a.status NOT IN ('cancelled', 'entered-in-error') ";
    if (filter.openAffectedOnly)
        where += "AND a.id IN (SELECT appointment_id FROM affected_booking WHERE settled = 'open') ";
    if (filter.everAffected)
        where += "AND a.id IN (SELECT appointment_id FROM affected_booking WHERE settled <> 'restored') ";
    if (!filter.patients.empty()) {
        where += "AND a.patient_id IN (";
        for (size_t i = 0; i < filter.patients.size(); ++i)
            where += (i > 0 ? ", :patient" : ":patient") + std::to_string(i);
        where += ") ";
    }
    return where;
}

void bindSpan(SQLite::Statement &row, const std::string &name, const std::optional<Span> &span)
{
    if (!span)
        return;
    row.bind(":" + name + "From", int64_t(span->from.toMSecsSinceEpoch()));
    row.bind(":" + name + "To", int64_t(span->to.toMSecsSinceEpoch()));
}

template <class T>
void bindNamed(SQLite::Statement &row, const std::string &name, const T &id)
{
    if (!id.isNull())
        bindId(row, row.getIndex(name.c_str()), id);
}

void bindFilter(SQLite::Statement &row, const BookingFilter &filter)
{
    bindSpan(row, "starts", filter.starts);
    bindSpan(row, "taken", filter.taken);
    bindNamed(row, ":practitioner", filter.practitioner);
    bindNamed(row, ":id", filter.id);
    bindNamed(row, ":series", filter.series);
    bindNamed(row, ":group", filter.group);
    if (!filter.number.isEmpty())
        bindText(row, row.getIndex(":number"), filter.number);
    for (size_t i = 0; i < filter.patients.size(); ++i)
        bindNamed(row, ":patient" + std::to_string(i), filter.patients[i]);
    row.bind(":limit", filter.limit);
}

} // namespace

std::vector<BookingRow> AppointmentRepository::rows(const BookingFilter &filter)
{
    const char *order = filter.newestFirst ? "ORDER BY a.start_at DESC, a.practitioner_id, a.lane LIMIT :limit"
                                           : "ORDER BY a.start_at, a.practitioner_id, a.lane LIMIT :limit";
    SQLite::Statement row(m_snapshot.connection(), columns + whereOf(filter) + order);
    bindFilter(row, filter);
    std::vector<BookingRow> found;
    while (row.executeStep()) {
        BookingRow booking;
        booking.appointment = appointmentOf(row);
        booking.person = booking.appointment.patient;
        readPerson(booking, row);
        booking.doctor = {textOf(row, 36), textOf(row, 37), textOf(row, 38)};
        booking.specialty = textOf(row, 39);
        booking.authorName = textOf(row, 40);
        booking.affected = row.getColumn(41).getInt() != 0;
        if (!row.getColumn(28).isNull())
            followMerge(booking, m_snapshot);
        found.push_back(std::move(booking));
    }
    return found;
}

} // namespace tirkeu::storage
