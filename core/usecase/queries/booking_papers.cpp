#include "usecase/queries/booking_papers.h"
#include "scan/record_code.h"
#include "storage/audit_log.h"
#include "storage/booking_notes.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

Result<CouponFacts> PrepareBookingPapers::coupon(const Actor &actor, const AppointmentId &id) const
{
    const auto card = ReadBooking(m_desk)(actor, id);
    if (!card)
        return tl::unexpected(card.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<CouponFacts> {
        CouponFacts facts{card->row, card->organization, {}, m_desk.clock().now(), false};
        facts.recordCode = scan::recordCode({scan::bookingCode.toString(), id.uuid(), card->row.appointment.number});
        storage::DeskNotes notes(snapshot);
        facts.duplicate = notes.printed(u"coupon"_s, id.bytes(), paperVersion) > 0 ||
                          notes.printed(u"coupon-a5"_s, id.bytes(), paperVersion) > 0;
        return facts;
    });
}

Result<RefusalFacts> PrepareBookingPapers::refusal(const Actor &actor, const QUuid &id) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<RefusalFacts> {
        const auto refusal = storage::ServiceRecords(snapshot).refusal(id);
        if (!refusal)
            return failure(Error::Kind::NotFound, u"refusal"_s);
        storage::PatientRepository patients(snapshot);
        const auto record = patients.find(patients.canonical(refusal->patient));
        if (!record)
            return tl::unexpected(record.error());
        RefusalFacts facts{*refusal, record->patient, {}, {}, m_desk.clock().now(), false};
        facts.organization = storage::StaffRepository(snapshot).organization().value_or(Organization());
        facts.recordCode = scan::recordCode({scan::refusalCode.toString(), id, refusal->number});
        facts.duplicate = storage::DeskNotes(snapshot).printed(u"refusal"_s, id.toRfc4122(), paperVersion) > 0;
        return facts;
    });
}

Result<std::vector<JournalLine>> PrepareBookingPapers::journal(const Actor &actor,
                                                               const BookingJournal::Filter &filter) const
{
    auto rows = BookingJournal(m_desk)(actor, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<JournalLine>> {
        storage::PatientRepository patients(snapshot);
        QHash<PatientId, Attachment> known;
        std::vector<JournalLine> lines;
        for (auto &row : *rows) {
            if (!known.contains(row.person)) {
                const auto record = patients.find(row.person);
                known.insert(row.person, record ? record->patient.attachment.kind : Attachment::Unknown);
            }
            const Attachment attached = known.value(row.person);
            lines.push_back({std::move(row), attached});
        }
        return lines;
    });
}

Result<CallListFacts> PrepareBookingPapers::callList(const Actor &actor, const PractitionerId &practitioner) const
{
    auto rows = DoctorIsIll(m_desk).callList(actor, practitioner);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto open = DoctorIsIll(m_desk).list(actor, practitioner);
    if (!open)
        return tl::unexpected(open.error());
    for (auto &row : *rows) {
        for (const auto &other : *open) {
            if (!row.proposal && other.booking.appointment.id == row.booking.appointment.id) {
                row.proposal = other.proposal;
                row.proposedDoctor = other.proposedDoctor;
            }
        }
    }
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<CallListFacts> {
        storage::StaffRepository staff(snapshot);
        CallListFacts facts{std::move(*rows), staff.organization().value_or(Organization()), {}, m_desk.clock().now()};
        if (const auto doctor = staff.practitioner(practitioner))
            facts.doctor = doctor->name;
        return facts;
    });
}

QByteArray journalSubject(const BookingJournal::Filter &filter)
{
    QJsonObject object{{u"from"_s, filter.from.toString(Qt::ISODate)},
                       {u"to"_s, filter.to.toString(Qt::ISODate)},
                       {u"taken"_s, filter.by == BookingJournal::By::TakenDay},
                       {u"doctor"_s, filter.practitioner.isNull() ? QString() : filter.practitioner.toString()},
                       {u"specialty"_s, filter.specialty},
                       {u"overbooked"_s, filter.overbookedOnly}};
    if (filter.status)
        object.insert(u"status"_s, codeOf(*filter.status));
    if (filter.channel)
        object.insert(u"channel"_s, codeOf(*filter.channel));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<BookingJournal::Filter> journalFilter(const QByteArray &subject)
{
    const QJsonObject object = QJsonDocument::fromJson(subject).object();
    BookingJournal::Filter filter;
    filter.from = QDate::fromString(object[u"from"].toString(), Qt::ISODate);
    filter.to = QDate::fromString(object[u"to"].toString(), Qt::ISODate);
    if (!filter.from.isValid())
        return std::nullopt;
    filter.by = object[u"taken"].toBool() ? BookingJournal::By::TakenDay : BookingJournal::By::VisitDay;
    filter.practitioner = PractitionerId::parse(object[u"doctor"].toString()).value_or(PractitionerId());
    filter.specialty = object[u"specialty"].toString();
    filter.overbookedOnly = object[u"overbooked"].toBool();
    filter.status = fromCode<AppointmentStatus>(object[u"status"].toString());
    filter.channel = fromCode<BookingChannel>(object[u"channel"].toString());
    return filter;
}

Result<std::vector<JournalLine>> ExportJournal::operator()(const Actor &actor, const BookingJournal::Filter &filter,
                                                           const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"an export needs a reason"_s);
    auto lines = PrepareBookingPapers(m_desk).journal(actor, filter);
    if (!lines)
        return lines;
    const auto noted = m_desk.database().atomically(actor.user, [&](storage::Transaction &tx) -> Result<void> {
        storage::AuditLog(tx).append({u"booking.export"_s,
                                      {},
                                      {},
                                      reason.trimmed(),
                                      {{u"from"_s, filter.from.toString(Qt::ISODate)},
                                       {u"to"_s, filter.to.toString(Qt::ISODate)},
                                       {u"rows"_s, qint64(lines->size())}}});
        return {};
    });
    if (!noted)
        return tl::unexpected(noted.error());
    return lines;
}

} // namespace tirkeu::usecase
