#pragma once
#include "domain/service.h"
#include "rules/calendar.h"
#include "rules/verdict.h"
#include <QDateTime>

namespace tirkeu::rules {

struct OpeningQuestion
{
    Service service = Service::Booking; ///< Booking, HomeCall, Certificate, Attachment, Referral or Extract
    Channel channel = Channel::Desk;
    QDateTime at;                      ///< of any zone; judged by the clinic's clock
    bool certificateOnSaturday = true; ///< app.7 §7 knows Saturday by its last request only: a setting of the clinic
    friend bool operator==(const OpeningQuestion &, const OpeningQuestion &) = default;
};

/// "open": the request is taken. "closed": it can be made again at `takenUpAt`.
struct OpeningVerdict
{
    Verdict verdict;
    /// In the clinic's zone, never before the question: that moment itself, or the first minute of the next opening.
    /// The portal takes requests round the clock ("open"); those outside working time are taken up then.
    QDateTime takenUpAt;
};

/// Is the service open, and until when does it take requests? Hours are [open, close), 10-rules R1.
OpeningVerdict opening(const OpeningQuestion &question, const Calendar &calendar);

/// The week a service keeps.
Week weekOf(Service service, bool certificateOnSaturday = true);

/// When the organisation works for this service on this day, in minutes of the day.
struct DayHours
{
    int open;
    int close;
    int lastRequest; ///< the first minute at which the desk takes no more
};
std::optional<DayHours> hoursOn(const OpeningQuestion &question, QDate day, const Calendar &calendar);

} // namespace tirkeu::rules
