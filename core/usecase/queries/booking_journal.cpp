#include "usecase/queries/booking_journal.h"
#include "scan/record_code.h"
#include "storage/appointment_repository.h"
#include "storage/booking_notes.h"
#include "storage/database.h"
#include "storage/patient_links.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

Span daysOf(QDate from, QDate to)
{
    return {clinicDay(from).from, clinicDay(to.isValid() ? to : from).to};
}

bool isWanted(const BookingRow &row, const BookingJournal::Filter &filter)
{
    const Appointment &booked = row.appointment;
    return (filter.specialty.isEmpty() || row.specialty == filter.specialty) &&
           (!filter.status || booked.status == *filter.status) &&
           (!filter.channel || booked.channel == *filter.channel) &&
           (!filter.overbookedOnly || booked.isOverbooked() || booked.outside);
}

std::vector<PatientId> recordsOf(storage::Snapshot &snapshot, const PatientId &patient)
{
    const auto survivor = storage::PatientRepository(snapshot).canonical(patient);
    auto records = storage::PatientLinks::mergedInto(snapshot, survivor);
    records.push_back(survivor);
    return records;
}

std::vector<BookingRow> bundleOf(storage::Snapshot &snapshot, const Appointment &booked)
{
    storage::BookingFilter filter;
    filter.series = booked.series;
    filter.group = booked.group;
    if (booked.series.isNull() && booked.group.isNull())
        return {};
    auto rows = storage::AppointmentRepository(snapshot).rows(filter);
    std::erase_if(rows, [&](const BookingRow &row) { return row.appointment.id == booked.id; });
    return rows;
}

} // namespace

Result<std::vector<BookingRow>> BookingJournal::operator()(const Actor &actor, const Filter &filter) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    storage::BookingFilter wanted;
    wanted.number = filter.number.trimmed().toUpper();
    if (wanted.number.isEmpty() && !filter.from.isValid())
        return failure(Error::Kind::Invalid, u"the journal needs a day"_s);
    if (wanted.number.isEmpty())
        (filter.by == By::VisitDay ? wanted.starts : wanted.taken) = daysOf(filter.from, filter.to);
    wanted.practitioner = filter.practitioner;
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<BookingRow>> {
        auto rows = storage::AppointmentRepository(snapshot).rows(wanted);
        std::erase_if(rows, [&](const BookingRow &row) { return !isWanted(row, filter); });
        if (filter.by == By::TakenDay)
            std::ranges::stable_sort(rows, {}, [](const BookingRow &row) { return row.appointment.takenAt; });
        return rows;
    });
}

Result<std::vector<Refusal>> BookingJournal::refusals(const Actor &actor, QDate from, QDate to) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<Refusal>> {
        return storage::ServiceRecords(snapshot).refusals(u"booking"_s, daysOf(from, to));
    });
}

Result<std::vector<ServiceRecord>> BookingJournal::monitoring(const Actor &actor, QDate from, QDate to) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<ServiceRecord>> {
        return storage::ServiceRecords(snapshot).records({}, daysOf(from, to));
    });
}

Result<BookingCard> ReadBooking::operator()(const Actor &actor, const AppointmentId &id) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<BookingCard> {
        storage::AppointmentRepository appointments(snapshot);
        storage::BookingFilter filter;
        filter.id = id;
        auto rows = appointments.rows(filter);
        const auto whole = appointments.find(id);
        if (id.isNull() || rows.empty() || !whole)
            return failure(Error::Kind::NotFound, u"booking "_s + id.toString());
        BookingCard card;
        card.row = std::move(rows.front());
        card.row.appointment = *whole;
        card.organization = storage::StaffRepository(snapshot).organization().value_or(Organization());
        card.bundle = bundleOf(snapshot, *whole);
        for (const auto &version : appointments.versions(id))
            card.versions.push_back({version.version, version.at, version.authorName, version.reason, version.status});
        return card;
    });
}

Result<std::vector<BookingRow>> ReadBooking::ofPerson(const Actor &actor, const PatientId &patient, bool past) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<BookingRow>> {
        const QDateTime today = clinicDay(m_desk.today()).from;
        storage::BookingFilter filter;
        filter.patients = recordsOf(snapshot, patient);
        filter.starts = past ? Span{today.addYears(-100), today} : Span{today, today.addYears(3)};
        filter.newestFirst = past;
        filter.limit = 100;
        return storage::AppointmentRepository(snapshot).rows(filter);
    });
}

Result<std::optional<BookingRow>> ReadBooking::find(const Actor &actor, const QString &numberOrCode) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    storage::BookingFilter filter;
    filter.number = numberOrCode.trimmed().toUpper();
    if (const auto code = scan::parseRecordCode(numberOrCode.trimmed()))
        filter.number = code->number;
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::optional<BookingRow>> {
        auto rows =
            filter.number.isEmpty() ? std::vector<BookingRow>{} : storage::AppointmentRepository(snapshot).rows(filter);
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

} // namespace tirkeu::usecase
