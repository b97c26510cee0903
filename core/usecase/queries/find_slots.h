#pragma once
#include "domain/staff.h"
#include "domain/timetable.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

struct FoundSlot
{
    Slot slot;
    PersonName doctor;
    QString specialty;
    bool ownDistrict = false; ///< the district doctor of the person asked about
    int minutes = 0;          ///< what the visit would take, in whole slots
};

/// Free times. Own district doctor first, then by time; with `near`, the nearest to it first.
class FindSlots
{
public:
    struct Query
    {
        PatientId patient = {};           ///< may be null
        PractitionerId practitioner = {}; ///< null: by specialty
        QString specialty = {};           ///< empty: any, or the district doctor's when a patient is named
        QDate from = {};                  ///< invalid: today
        QDate to = {};                    ///< invalid: as far as can be booked
        QDateTime near = {};              ///< "first free near this time"
        VisitKind kind = VisitKind::Primary;
        int minutes = 0;
        BookingChannel channel = BookingChannel::Desk;
        int limit = 50;
        bool alsoKept = false; ///< with those the channel may not take
    };
    explicit FindSlots(Desk &desk)
        : m_desk(desk)
    {
    }
    /// NotFound: no such doctor or person.
    Result<std::vector<FoundSlot>> operator()(const Actor &actor, const Query &query) const;
    /// A recurring series: from the first slot every `days` days, `count` times; of a day without that time the
    /// nearest of the day, of a day without any the next day that has one. Fewer: there is no more time.
    Result<std::vector<FoundSlot>> series(const Actor &actor, const Query &first, int days, int count) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
