#pragma once
#include "domain/timetable.h"
#include "storage/database.h"
#include "storage/patient_repository.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "usecase/book_slot.h"
#include "usecase/edit_timetable.h"

namespace tirkeu::test {

/// A moment of the clinic.
inline QDateTime at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), clinicZone()).toUTC();
}

/// A desk with a timetable. The clock stands at Monday 2026-03-02 09:00 in the clinic. Every doctor sees people Monday
/// to Friday 09:00–12:00 in slots of 15 minutes, but for a break 10:30–10:45; a repeat visit lasts 30 minutes.
class BookedDesk : public DeskOnDisk
{
public:
    PractitionerId doctor(const QString &specialty = QStringLiteral("gp"),
                          const QString &surname = QStringLiteral("Ахметов"))
    {
        Practitioner made;
        made.id = ids.next<PractitionerId>();
        made.name = {surname, QStringLiteral("Ержан"), {}};
        made.specialty = specialty;
        made.room = QStringLiteral("101");
        // A doctor of the desk's first furnishing: without an id EditTimetable gives one of its own.
        must(desk().database().atomically(administrator().user, [&](storage::Transaction &tx) -> Result<void> {
            furnish(tx, made);
            return {};
        }));
        std::vector<TimetableTemplate> week;
        for (int weekday = 1; weekday <= 5; ++weekday)
            week.push_back(hoursOf(made.id, weekday));
        must(usecase::EditTimetable(desk()).saveTemplates(administrator(), week));
        return made.id;
    }
    static TimetableTemplate hoursOf(const PractitionerId &doctor, int weekday)
    {
        TimetableTemplate made;
        made.practitioner = doctor;
        made.validFrom = QDate(2026, 1, 1);
        made.weekday = weekday;
        made.hours = {QTime(9, 0), QTime(12, 0)};
        made.room = QStringLiteral("101");
        made.slotMinutes = 15;
        made.lengths[size_t(VisitKind::Repeat)] = 30;
        made.breaks = {{QTime(10, 30), QTime(10, 45)}};
        return made;
    }
    /// The person n, attached here unless told otherwise.
    PatientId attached(int n, Attachment where = Attachment::Here)
    {
        auto one = person(n);
        one.attachment.kind = where;
        return must(desk().database().atomically(administrator().user,
                                                 [&](storage::Transaction &tx) { return insertPerson(tx, one); }))
            .id;
    }
    static usecase::VisitPlace visit(const PatientId &patient, const PractitionerId &doctor, const QDateTime &start)
    {
        usecase::VisitPlace made;
        made.patient = patient;
        made.practitioner = doctor;
        made.start = start;
        made.reason = QStringLiteral("3.2");
        return made;
    }
    Result<usecase::BookingOutcome> book(const PatientId &patient, const PractitionerId &doctor, const QDateTime &start)
    {
        return usecase::BookSlot(desk())(administrator(), {{visit(patient, doctor, start)}, {}, {}});
    }
    Appointment booked(const PatientId &patient, const PractitionerId &doctor, const QDateTime &start)
    {
        const auto outcome = must(book(patient, doctor, start));
        if (!outcome.isBooked())
            qFatal("a booking the test stands on was answered with %d: %s", int(outcome.answer),
                   outcome.message.id.constData());
        return outcome.booked.front();
    }

private:
    static void furnish(storage::Transaction &tx, const Practitioner &doctor);
    static Result<PatientRecord> insertPerson(storage::Transaction &tx, const Patient &patient);
};

} // namespace tirkeu::test
