#include "domain/appointment.h"
#include "domain/json_values.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}
template <class T>
T id(const QJsonValue &value)
{
    return T::parse(value.toString()).value_or(T());
}

void readBooked(Appointment &read, const QJsonObject &object)
{
    read.number = object[u"number"].toString();
    read.patient = id<PatientId>(object[u"patient"]);
    read.practitioner = id<PractitionerId>(object[u"practitioner"]);
    read.start = moment(object[u"start"]);
    read.minutes = object[u"minutes"].toInt();
    read.lane = object[u"lane"].toInt();
    read.outside = object[u"outside"].toBool();
    read.room = object[u"room"].toString();
    read.kind = fromCode<VisitKind>(object[u"kind"].toString()).value_or(VisitKind::Primary);
    read.reason = object[u"reason"].toString();
    read.form = fromCode<FormOfCare>(object[u"form"].toString()).value_or(FormOfCare::Planned);
    read.channel = fromCode<BookingChannel>(object[u"channel"].toString()).value_or(BookingChannel::Desk);
}

void readCourse(Appointment &read, const QJsonObject &object)
{
    read.late = object[u"late"].toBool();
    read.arrivedAt = moment(object[u"arrivedAt"]);
    read.calledAt = moment(object[u"calledAt"]);
    read.fulfilledAt = moment(object[u"fulfilledAt"]);
    read.movedFrom = id<AppointmentId>(object[u"movedFrom"]);
    read.movedTo = id<AppointmentId>(object[u"movedTo"]);
    read.series = id<SeriesId>(object[u"series"]);
    read.group = id<GroupId>(object[u"group"]);
    read.cancelReason = object[u"cancelReason"].toString();
}

void readTerms(Appointment &read, const QJsonObject &object)
{
    read.identifiedBy = object[u"identifiedBy"].toString();
    read.representative = object[u"representative"].toString();
    read.referral = object[u"referral"].toString();
    read.overbookReason = object[u"overbookReason"].toString();
    read.overruleReason = object[u"overruleReason"].toString();
    read.note = object[u"note"].toString();
    read.author = id<UserId>(object[u"author"]);
    read.receivedAt = moment(object[u"receivedAt"]);
    read.takenAt = moment(object[u"takenAt"]);
    read.decisions = decisionsFromJson(object[u"decisions"].toArray());
}

} // namespace

bool isActive(AppointmentStatus status)
{
    return status != AppointmentStatus::Cancelled && status != AppointmentStatus::EnteredInError;
}

QJsonObject toJson(const Appointment &a)
{
    return {{u"id"_s, jsonText(a.id)},
            {u"version"_s, a.version},
            {u"number"_s, a.number},
            {u"patient"_s, jsonText(a.patient)},
            {u"practitioner"_s, jsonText(a.practitioner)},
            {u"start"_s, jsonText(a.start)},
            {u"minutes"_s, a.minutes},
            {u"lane"_s, a.lane},
            {u"outside"_s, a.outside},
            {u"room"_s, a.room},
            {u"kind"_s, codeOf(a.kind)},
            {u"reason"_s, a.reason},
            {u"form"_s, codeOf(a.form)},
            {u"channel"_s, codeOf(a.channel)},
            {u"status"_s, codeOf(a.status)},
            {u"late"_s, a.late},
            {u"arrivedAt"_s, jsonText(a.arrivedAt)},
            {u"calledAt"_s, jsonText(a.calledAt)},
            {u"fulfilledAt"_s, jsonText(a.fulfilledAt)},
            {u"movedFrom"_s, jsonText(a.movedFrom)},
            {u"movedTo"_s, jsonText(a.movedTo)},
            {u"series"_s, jsonText(a.series)},
            {u"group"_s, jsonText(a.group)},
            {u"identifiedBy"_s, a.identifiedBy},
            {u"representative"_s, a.representative},
            {u"referral"_s, a.referral},
            {u"overbookReason"_s, a.overbookReason},
            {u"overruleReason"_s, a.overruleReason},
            {u"cancelReason"_s, a.cancelReason},
            {u"note"_s, a.note},
            {u"author"_s, jsonText(a.author)},
            {u"receivedAt"_s, jsonText(a.receivedAt)},
            {u"takenAt"_s, jsonText(a.takenAt)},
            {u"decisions"_s, toJson(a.decisions)}};
}

std::optional<Appointment> appointmentFromJson(const QJsonObject &object)
{
    Appointment read;
    read.id = id<AppointmentId>(object[u"id"]);
    read.version = object[u"version"].toInt();
    const auto status = fromCode<AppointmentStatus>(object[u"status"].toString());
    readBooked(read, object);
    if (read.id.isNull() || !status || !read.start.isValid() || read.practitioner.isNull())
        return std::nullopt;
    read.status = *status;
    readCourse(read, object);
    readTerms(read, object);
    return read;
}

bool fits(const WaitingEntry &entry, const Slot &slot, const QString &specialtyOfSlot)
{
    if (!entry.practitioner.isNull() ? entry.practitioner != slot.practitioner : entry.specialty != specialtyOfSlot)
        return false;
    const QDateTime local = inClinic(slot.start);
    if (local.date() < entry.from || local.date() > entry.to)
        return false;
    return entry.hours.isEmpty() || (local.time() >= entry.hours.from && local.time() < entry.hours.to);
}

} // namespace tirkeu
