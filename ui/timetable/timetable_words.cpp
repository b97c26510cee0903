#include "timetable/timetable_words.h"
#include "base/clock.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array days{QT_TRANSLATE_NOOP("timetable", "Monday"),    QT_TRANSLATE_NOOP("timetable", "Tuesday"),
                          QT_TRANSLATE_NOOP("timetable", "Wednesday"), QT_TRANSLATE_NOOP("timetable", "Thursday"),
                          QT_TRANSLATE_NOOP("timetable", "Friday"),    QT_TRANSLATE_NOOP("timetable", "Saturday"),
                          QT_TRANSLATE_NOOP("timetable", "Sunday")};
constexpr std::array shortDays{QT_TRANSLATE_NOOP("timetable", "Mo"), QT_TRANSLATE_NOOP("timetable", "Tu"),
                               QT_TRANSLATE_NOOP("timetable", "We"), QT_TRANSLATE_NOOP("timetable", "Th"),
                               QT_TRANSLATE_NOOP("timetable", "Fr"), QT_TRANSLATE_NOOP("timetable", "Sa"),
                               QT_TRANSLATE_NOOP("timetable", "Su")};

QString nameOfStaff(const PractitionerId &id, const std::vector<Practitioner> &staff)
{
    const auto found = std::ranges::find(staff, id, &Practitioner::id);
    return found == staff.end() ? QString() : found->name.full();
}

QString lengthsInWords(const TimetableTemplate &hours)
{
    QStringList parts;
    for (int kind = 0; kind < visitKindCount; ++kind) {
        if (hours.lengths[size_t(kind)] > 0)
            parts += timetableWord(QT_TRANSLATE_NOOP("timetable", "%1: %2 min"))
                         .arg(say(nameOf(VisitKind(kind))), QString::number(hours.lengths[size_t(kind)]));
    }
    return parts.join(u", "_s);
}

QString quotasInWords(const TimetableTemplate &hours)
{
    QStringList parts;
    for (int channel = 0; channel < bookingChannelCount; ++channel) {
        if (const auto quota = hours.quotas[size_t(channel)])
            parts += u"%1: %2"_s.arg(say(nameOf(BookingChannel(channel))), QString::number(*quota));
    }
    return parts.join(u", "_s);
}

} // namespace

QString timetableWord(const char *id)
{
    return QCoreApplication::translate("timetable", id);
}

QString dayName(int weekday)
{
    return timetableWord(days[size_t(weekday - 1)]);
}

QString shortDayName(int weekday)
{
    return timetableWord(shortDays[size_t(weekday - 1)]);
}

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy") : QString();
}

QString shownTime(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm") : QString();
}

QString shownSpan(const DaySpan &span)
{
    return span.from.isValid() ? shownTime(span.from) + u'–' + shownTime(span.to) : QString();
}

QString shownMoment(const QDateTime &moment)
{
    return inClinic(moment).toString(u"dd.MM.yyyy HH:mm");
}

QString shownAbsence(const Absence &absence)
{
    const auto from = inClinic(absence.span.from);
    const auto to = inClinic(absence.span.to);
    if (from.time() != QTime(0, 0) || to.time() != QTime(0, 0))
        return u"%1 – %2"_s.arg(shownMoment(absence.span.from), shownMoment(absence.span.to));
    const QDate last = to.date().addDays(-1);
    return last == from.date() ? shownDay(last) : shownDay(from.date()) + u'–' + shownDay(last);
}

QString shownValidity(const TimetableTemplate &hours)
{
    if (!hours.validTo.isValid())
        return timetableWord(QT_TRANSLATE_NOOP("timetable", "from %1")).arg(shownDay(hours.validFrom));
    return shownDay(hours.validFrom) + u'–' + shownDay(hours.validTo);
}

QString specialtyNames(const Practitioner &practitioner)
{
    QStringList names{say(specialtyName(practitioner.specialty))};
    for (const auto &code : practitioner.moreSpecialties)
        names += say(specialtyName(code));
    return names.join(u", "_s);
}

QString districtKindName(QStringView kind)
{
    if (kind == u"gp")
        return timetableWord(QT_TRANSLATE_NOOP("timetable", "general practice"));
    if (kind == u"therapist")
        return timetableWord(QT_TRANSLATE_NOOP("timetable", "therapeutic"));
    return timetableWord(QT_TRANSLATE_NOOP("timetable", "paediatric"));
}

QString districtName(const District &district)
{
    const bool russian = QLocale().language() == QLocale::Russian && !district.nameRu.isEmpty();
    const QString name = russian ? district.nameRu : district.nameKk;
    const QString number = u"№ %1"_s.arg(district.number);
    return name.contains(number) ? name : number + u' ' + name;
}

QTime parseTypedTime(QStringView text)
{
    static const QRegularExpression form(uR"(^\s*(\d{1,2})(?:\s*[:.,\- ]?\s*(\d{2}))?\s*$)"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).isEmpty() ? 0 : match.capturedView(2).toInt();
    return QTime::isValid(hour, minute, 0) ? QTime(hour, minute) : QTime();
}

FieldWords inWords(const TimetableTemplate &hours)
{
    QStringList breaks;
    for (const auto &pause : hours.breaks)
        breaks += shownSpan(pause);
    return {{timetableWord(QT_TRANSLATE_NOOP("timetable", "Day")), dayName(hours.weekday)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Hours")), shownSpan(hours.hours)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Room")), hours.room},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Slot, minutes")), QString::number(hours.slotMinutes)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Length by kind of visit")), lengthsInWords(hours)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Breaks")), breaks.join(u", "_s)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Home calls")), shownSpan(hours.homeCalls)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Quotas")), quotasInWords(hours)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "In force")), shownValidity(hours)}};
}

FieldWords inWords(const Absence &absence, const std::vector<Practitioner> &staff)
{
    return {{timetableWord(QT_TRANSLATE_NOOP("timetable", "Away")), shownAbsence(absence)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Reason")), say(nameOf(absence.reason))},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Note")), absence.note},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Substitute")), nameOfStaff(absence.substitute, staff)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "State")),
             absence.cancelled ? timetableWord(QT_TRANSLATE_NOOP("timetable", "called off")) : QString()}};
}

FieldWords inWords(const Practitioner &practitioner, const std::vector<District> &districts)
{
    const auto district = std::ranges::find(districts, practitioner.district, &District::id);
    const char *kind = practitioner.kind == StaffKind::Nurse ? QT_TRANSLATE_NOOP("timetable", "nurse")
                                                             : QT_TRANSLATE_NOOP("timetable", "doctor");
    const char *state = practitioner.active ? QT_TRANSLATE_NOOP("timetable", "works here")
                                            : QT_TRANSLATE_NOOP("timetable", "works here no more");
    return {{timetableWord(QT_TRANSLATE_NOOP("timetable", "Name")), practitioner.name.full()},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Kind")), timetableWord(kind)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Specialties")), specialtyNames(practitioner)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "District")),
             district == districts.end() ? QString() : districtName(*district)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Room")), practitioner.room},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "State")), timetableWord(state)}};
}

FieldWords inWords(const District &district, const std::vector<Practitioner> &staff)
{
    return {{timetableWord(QT_TRANSLATE_NOOP("timetable", "Number")), QString::number(district.number)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Name in Kazakh")), district.nameKk},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Name in Russian")), district.nameRu},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Kind")), districtKindName(district.kind)},
            {timetableWord(QT_TRANSLATE_NOOP("timetable", "Doctor")), nameOfStaff(district.doctor, staff)}};
}

} // namespace tirkeu::ui
