#include "rules/deadline.h"
#include "base/clinic_zone.h"
#include "rules/edition.h"
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

enum class Unit
{
    Minutes,
    WorkingDays, ///< 0: the same day
    CalendarDays
};

struct Said
{
    const char *id;
    const char16_t *law;
};

/// One row of R2.
struct Term
{
    Service service;
    bool byPortal; ///< a row of the portal's; where there is none the other one holds
    int amount;
    Unit unit;
    std::array<Said, 4> said; ///< the term itself, and what belongs to it
};

constexpr auto tenMinutes = QT_TRANSLATE_NOOP("rules", "No later than 10 minutes from handing in the documents");
constexpr auto thirtyMinutes = QT_TRANSLATE_NOOP("rules", "No later than 30 minutes from handing in the documents");
constexpr auto waitTen = QT_TRANSLATE_NOOP("rules", "Waiting to hand in the documents: no longer than 10 minutes");
constexpr auto serveTen = QT_TRANSLATE_NOOP("rules", "Serving: no longer than 10 minutes");
constexpr auto waitThirty = QT_TRANSLATE_NOOP("rules", "Waiting to hand in the documents: no longer than 30 minutes");
constexpr auto sameDay = QT_TRANSLATE_NOOP("rules", "The service is given on the day of the request");
constexpr auto oneWorkingDay = QT_TRANSLATE_NOOP("rules", "Within one working day from handing in the documents");
constexpr auto withinDay = QT_TRANSLATE_NOOP("rules", "No later than 30 minutes, within the working day");

constexpr std::array terms{
    Term{
        Service::Booking,
        false,
        10,
        Unit::Minutes,
        {Said{tenMinutes, u"ДСМ-90 app.5 §3 1)"}, {waitTen, u"ДСМ-90 app.5 §3 2)"}, {serveTen, u"ДСМ-90 app.5 §3 3)"}}},
    Term{Service::Booking, true, 30, Unit::Minutes, {Said{thirtyMinutes, u"ДСМ-90 app.5 §3"}}},
    Term{Service::HomeCall,
         false,
         10,
         Unit::Minutes,
         {Said{tenMinutes, u"ДСМ-90 app.6 §3 1)"},
          {waitTen, u"ДСМ-90 app.6 §3 2)"},
          {serveTen, u"ДСМ-90 app.6 §3 3)"},
          {sameDay, u"ДСМ-90 app.6 §3"}}},
    Term{Service::HomeCall,
         true,
         30,
         Unit::Minutes,
         {Said{thirtyMinutes, u"ДСМ-90 app.6 §3"}, {sameDay, u"ДСМ-90 app.6 §3"}}},
    Term{Service::Certificate,
         false,
         30,
         Unit::Minutes,
         {Said{withinDay, u"ДСМ-90 app.7 §3 1)"}, {waitThirty, u"ДСМ-90 app.7 §3 2)"}, {sameDay, u"ДСМ-90 app.7 §3"}}},
    Term{Service::Certificate, true, 30, Unit::Minutes, {Said{withinDay, u"ДСМ-90 app.7 §3 1)"}}},
    Term{Service::Attachment, false, 1, Unit::WorkingDays, {Said{oneWorkingDay, u"ДСМ-66 ¶9"}}},
    Term{Service::Attachment, true, 0, Unit::WorkingDays, {Said{sameDay, u"ДСМ-66 ¶9"}}},
    Term{Service::Referral,
         false,
         1,
         Unit::WorkingDays,
         {Said{oneWorkingDay, u"ДСМ-31 ¶58"}, {waitThirty, u"ДСМ-31 app.14 §3"}}},
    Term{Service::Extract, false, 1, Unit::WorkingDays, {Said{oneWorkingDay, u"ДСМ-31 ¶59"}}},
    Term{Service::ComplaintProvider,
         false,
         5,
         Unit::WorkingDays,
         {Said{QT_TRANSLATE_NOOP("rules", "The complaint is considered within five working days from its registration"),
               u"ДСМ-90 ¶71"}}},
    Term{Service::ComplaintAuthority,
         false,
         15,
         Unit::WorkingDays,
         {Said{QT_TRANSLATE_NOOP("rules",
                                 "The complaint is considered within fifteen working days from its registration"),
               u"ДСМ-90 ¶71"}}},
    Term{Service::ComplaintForward,
         false,
         3,
         Unit::WorkingDays,
         {Said{QT_TRANSLATE_NOOP("rules", "The complaint is sent with the case to the body that considers it within "
                                          "three working days from its receipt"),
               u"ДСМ-90 ¶72"},
          {QT_TRANSLATE_NOOP("rules", "It need not be sent when its demands are fully satisfied within these days"),
           u"ДСМ-90 ¶72"}}},
    Term{Service::CancerSuspicion,
         false,
         18,
         Unit::WorkingDays,
         {Said{
             QT_TRANSLATE_NOOP("rules", "Examination along the “green corridor”: no longer than eighteen working days"),
             u"840 ¶79 9)"}}},
    Term{Service::FirstDiagnosis,
         false,
         30,
         Unit::CalendarDays,
         {Said{QT_TRANSLATE_NOOP("rules", "Specialised treatment begins no later than 30 calendar days after the "
                                          "diagnosis was made"),
               u"840 ¶79 6)"}}},
};

const Term &termOf(const DeadlineQuestion &question)
{
    const Term *found = nullptr;
    for (const auto &term : terms) {
        if (term.service == question.service && (!found || term.byPortal == (question.channel == Channel::Portal)))
            found = &term;
    }
    Q_ASSERT_X(found, "termOf", "the table has a term for every service");
    return *found;
}

bool keepsHours(Service service)
{
    return service <= Service::Extract;
}

QDateTime closingOf(const DeadlineQuestion &question, QDate day, const Calendar &calendar)
{
    int close = 20 * 60;
    if (keepsHours(question.service)) {
        const OpeningQuestion hours{question.service, question.channel, {}, question.certificateOnSaturday};
        if (const auto found = hoursOn(hours, day, calendar))
            close = found->close;
    }
    return QDateTime(day, QTime(0, 0).addSecs(close * 60), clinicZone());
}

QDateTime dueAt(const Term &term, const DeadlineQuestion &question, const QDateTime &start, const Calendar &calendar)
{
    const Week week = weekOf(question.service, question.certificateOnSaturday);
    switch (term.unit) {
    case Unit::Minutes:
        return start.addSecs(term.amount * 60);
    case Unit::WorkingDays:
        return closingOf(question,
                         term.amount == 0 ? start.date() : calendar.addWorkingDays(start.date(), term.amount, week),
                         calendar);
    case Unit::CalendarDays:
        return QDateTime(start.date().addDays(term.amount), QTime(23, 59), clinicZone());
    }
    Q_UNREACHABLE();
}

/// Years the term runs through of which no list of holidays is known.
QList<Reason> missingLists(const Term &term, QDate first, QDate last, const Calendar &calendar)
{
    QList<Reason> missing;
    for (int year = first.year(); term.unit == Unit::WorkingDays && year <= last.year(); ++year) {
        if (!calendar.knowsYear(year))
            missing += reason(QT_TRANSLATE_NOOP("rules", "There is no list of holidays for %1: only weekends count as "
                                                         "days off"),
                              term.said.front().law, {QString::number(year)});
    }
    return missing;
}

} // namespace

DeadlineVerdict deadline(const DeadlineQuestion &question, const Calendar &calendar)
{
    const auto &term = termOf(question);
    const QDateTime at = inClinic(question.at);
    QDateTime start = at;
    Verdict verdict{u"due"_s, {}, {}};
    if (question.channel == Channel::Portal && keepsHours(question.service))
        start = opening({question.service, Channel::Portal, at, question.certificateOnSaturday}, calendar).takenUpAt;
    for (const auto &said : term.said) {
        if (said.id)
            verdict.reasons += reason(said.id, said.law);
    }
    if (start > at)
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "The portal request came outside working time: the term runs "
                                              "from the next opening, %1"),
                   term.said.front().law, {start.toString(u"dd.MM.yyyy HH:mm")});
    const QDateTime due = dueAt(term, question, start, calendar);
    verdict.reasons += missingLists(term, start.date(), due.date(), calendar);
    return {judgedOn(at.date(), std::move(verdict)), due};
}

} // namespace tirkeu::rules
