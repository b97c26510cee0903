#include "rules/opening.h"
#include "base/clinic_zone.h"
#include "rules/edition.h"
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

constexpr int clock(int hours, int minutes = 0)
{
    return hours * 60 + minutes;
}

struct Timetable
{
    Service service;
    const char16_t *hoursLaw;
    const char16_t *channelLaw; ///< where its channels are named
    DayHours weekday;
    DayHours saturday;
};

constexpr DayHours fullDay{clock(8), clock(20), clock(20)};
constexpr DayHours fullSaturday{clock(9), clock(14), clock(14)};
constexpr DayHours earlyDay{clock(8), clock(20), clock(18)}; ///< requests end two hours before closing
constexpr DayHours earlySaturday{clock(9), clock(14), clock(12)};

// ДСМ-66 ¶9 names the last request alone, and the standard of the extract is not in our texts: hours by analogy.
constexpr std::array timetables{
    Timetable{Service::Booking, u"ДСМ-90 app.5 §7", u"ДСМ-90 app.5 §2", fullDay, fullSaturday},
    Timetable{Service::HomeCall, u"ДСМ-90 app.6 §7", u"ДСМ-90 app.6 §2", fullDay, fullSaturday},
    Timetable{Service::Certificate, u"ДСМ-90 app.7 §7", u"ДСМ-90 app.7 §2", earlyDay, earlySaturday},
    Timetable{Service::Attachment, u"ДСМ-66 ¶9", u"ДСМ-66 ¶9", earlyDay, earlySaturday},
    Timetable{Service::Referral, u"ДСМ-31 app.14 §7", u"ДСМ-31 app.14 §2", fullDay, fullSaturday},
    Timetable{Service::Extract, u"ДСМ-31 ¶59", u"ДСМ-31 ¶59", fullDay, fullSaturday},
};

const Timetable &timetableOf(Service service)
{
    Q_ASSERT(size_t(service) < timetables.size()); // complaints and terms of treatment keep no hours
    return timetables[size_t(service)];
}

QString clockText(int minutes)
{
    return QTime(0, 0).addSecs(minutes * 60).toString(u"HH:mm");
}

/// Whether the standard of the service names the channel.
bool isNamed(Service service, Channel channel)
{
    switch (channel) {
    case Channel::Desk:
    case Channel::Portal:
        return true;
    case Channel::Phone:
        return service == Service::Booking || service == Service::HomeCall;
    case Channel::System:
        return service == Service::HomeCall;
    }
    return false;
}

/// The last minute at which a request is taken up on a day of these hours.
int endOf(const DayHours &hours, Channel channel)
{
    return channel == Channel::Portal ? hours.close : hours.lastRequest;
}

QDateTime momentOf(QDate day, int minutes)
{
    return QDateTime(day, QTime(0, 0).addSecs(minutes * 60), clinicZone());
}

QDateTime takenUp(const OpeningQuestion &question, const QDateTime &at, const Calendar &calendar)
{
    if (const auto today = hoursOn(question, at.date(), calendar)) {
        if (at < momentOf(at.date(), today->open))
            return momentOf(at.date(), today->open);
        if (at < momentOf(at.date(), endOf(*today, question.channel)))
            return at;
    }
    const QDate next = calendar.nextWorkingDay(at.date(), weekOf(question.service, question.certificateOnSaturday));
    return momentOf(next, hoursOn(question, next, calendar)->open);
}

/// Why the day itself is closed.
const char *explainDay(QDate day, Week week, const Calendar &calendar)
{
    if (calendar.isListedDayOff(day, week))
        return QT_TRANSLATE_NOOP("rules", "A public holiday or a moved day off: the service is closed");
    return day.dayOfWeek() == Qt::Sunday ? QT_TRANSLATE_NOOP("rules", "Sunday is a day off")
                                         : QT_TRANSLATE_NOOP("rules", "The service is not given on Saturdays");
}

Reason explain(const OpeningQuestion &question, const QDateTime &at, const Calendar &calendar)
{
    const QStringView law(timetableOf(question.service).hoursLaw);
    const auto hours = hoursOn(question, at.date(), calendar);
    if (!hours)
        return reason(explainDay(at.date(), weekOf(question.service, question.certificateOnSaturday), calendar), law);
    if (at < momentOf(at.date(), hours->open))
        return reason(QT_TRANSLATE_NOOP("rules", "Working time begins today at %1"), law, {clockText(hours->open)});
    const int end = endOf(*hours, question.channel);
    const QStringList until{clockText(end)};
    if (at < momentOf(at.date(), end))
        return reason(QT_TRANSLATE_NOOP("rules", "Requests are taken today until %1"), law, until);
    return end == hours->close
               ? reason(QT_TRANSLATE_NOOP("rules", "Working time ended today at %1"), law, until)
               : reason(QT_TRANSLATE_NOOP("rules", "Requests are taken until two hours before closing: today until %1"),
                        law, until);
}

/// What is known less surely than the rest.
QList<Reason> cautions(const OpeningQuestion &question, QDate day, const Calendar &calendar)
{
    const auto &timetable = timetableOf(question.service);
    QList<Reason> cautions;
    if (question.service == Service::Attachment || question.service == Service::Extract)
        cautions +=
            reason(QT_TRANSLATE_NOOP("rules", "The text names no opening hours: those of the other services are "
                                              "taken by analogy"),
                   timetable.hoursLaw);
    if (!isNamed(question.service, question.channel))
        cautions += reason(QT_TRANSLATE_NOOP("rules", "The standard of the service does not name this channel: judged "
                                                      "like a request at the desk"),
                           timetable.channelLaw);
    if (!calendar.knowsYear(day.year()))
        cautions +=
            reason(QT_TRANSLATE_NOOP("rules", "There is no list of holidays for %1: only weekends count as days "
                                              "off"),
                   timetable.hoursLaw, {QString::number(day.year())});
    return cautions;
}

} // namespace

Week weekOf(Service service, bool certificateOnSaturday)
{
    switch (service) {
    case Service::Booking:
    case Service::HomeCall:
    case Service::Referral:
    case Service::Extract:
        return Week::SixDay;
    case Service::Certificate:
        return certificateOnSaturday ? Week::SixDay : Week::FiveDay;
    case Service::Attachment:
    case Service::ComplaintProvider:
    case Service::ComplaintAuthority:
    case Service::ComplaintForward:
    case Service::CancerSuspicion:
    case Service::FirstDiagnosis:
        return Week::FiveDay;
    }
    Q_UNREACHABLE();
}

std::optional<DayHours> hoursOn(const OpeningQuestion &question, QDate day, const Calendar &calendar)
{
    const Week week = weekOf(question.service, question.certificateOnSaturday);
    if (!calendar.isWorkingDay(day, week))
        return std::nullopt;
    const auto &timetable = timetableOf(question.service);
    // A weekend made working has the hours of the weekday it stands for.
    return day.dayOfWeek() == Qt::Saturday && week == Week::SixDay ? timetable.saturday : timetable.weekday;
}

OpeningVerdict opening(const OpeningQuestion &question, const Calendar &calendar)
{
    const QDateTime at = inClinic(question.at);
    const QDateTime taken = takenUp(question, at, calendar);
    const bool byPortal = question.channel == Channel::Portal;
    const QString law = QString::fromUtf16(timetableOf(question.service).hoursLaw);
    Verdict verdict{byPortal || taken == at ? u"open"_s : u"closed"_s, {}, {explain(question, at, calendar)}};
    if (byPortal && taken > at)
        verdict.reasons += reason(QT_TRANSLATE_NOOP("rules", "The portal takes requests round the clock; this one is "
                                                             "taken up at the next opening: %1"),
                                  law, {taken.toString(u"dd.MM.yyyy HH:mm")});
    if (verdict.decision == u"closed") {
        verdict.offers += u"portal"_s;
        verdict.reasons += reason(QT_TRANSLATE_NOOP("rules", "The next opening is %1; the portal takes requests round "
                                                             "the clock"),
                                  law, {taken.toString(u"dd.MM.yyyy HH:mm")});
        if (question.service == Service::HomeCall) {
            verdict.offers += u"ambulance"_s;
            verdict.reasons +=
                reason(QT_TRANSLATE_NOOP("rules", "Outside working time whoever gets worse calls the ambulance, 103"),
                       u"840 ¶4");
        }
    }
    verdict.reasons += cautions(question, at.date(), calendar);
    if (taken.date().year() != at.date().year() && !calendar.knowsYear(taken.date().year()) &&
        calendar.knowsYear(at.date().year()))
        verdict.reasons += cautions(question, taken.date(), calendar).last();
    return {judgedOn(at.date(), std::move(verdict)), taken};
}

} // namespace tirkeu::rules
