#pragma once
#include "domain/patient.h"
#include "usecase/book_slot.h"
#include "usecase/timetable_view.h"

namespace tirkeu::usecase {

/// What one place would become; only with the answer Booked it may be written.
struct PlaceAssessment
{
    BookingAnswer answer = BookingAnswer::Booked;
    PatientId person; ///< the record that lives on
    PractitionerId practitioner;
    QString doctor; ///< their name in brief
    QString specialty;
    QDateTime start;
    int minutes = 0;
    int lane = 0;
    bool outside = false;
    QString room;
    TemplateId source;
    int slots = 0;
    QList<Decision> decisions;
    QList<BookingWarning> warnings;

    Span span() const { return {start, start.addSecs(minutes * 60)}; }
};

/// Judges places one after another inside one snapshot; those judged before hold their time already.
class BookingAssessment
{
public:
    struct Manner
    {
        bool judgeRules = true;     ///< false: a move within the specialty, judged when the booking was made
        AppointmentId instead = {}; ///< a booking that gives its time back in the same transaction
        bool mayOverbook = false;   ///< the actor's role allows it
    };
    BookingAssessment(storage::Snapshot &snapshot, const QDateTime &now, const BookingTerms &terms,
                      const Manner &manner);

    PlaceAssessment judge(const VisitPlace &place);
    /// The nearest free times around the place: three at most, of the doctor, else of the specialty.
    std::vector<Slot> alternatives(const VisitPlace &place) const;

private:
    BookingAnswer judgePerson(PlaceAssessment &judged, const VisitPlace &place);
    BookingAnswer judgeTime(PlaceAssessment &judged, const VisitPlace &place);
    BookingAnswer judgeOrdinary(PlaceAssessment &judged, const VisitPlace &place, const TimetableView &view);
    BookingAnswer judgeDeliberate(PlaceAssessment &judged, BookingAnswer obstacle, const TimetableView &view);
    int freeLane(const PlaceAssessment &judged) const;
    bool isTaken(const PlaceAssessment &judged) const;
    void warn(PlaceAssessment &judged);
    void warnOfOthers(PlaceAssessment &judged);
    void warnOfThoseBefore(PlaceAssessment &judged);

    storage::Snapshot &m_snapshot;
    QDateTime m_now;
    const BookingTerms &m_terms;
    Manner m_manner;
    std::vector<PlaceAssessment> m_before;
    std::optional<PatientRecord> m_person; ///< of the place being judged
};

/// Those the registrar has not seen yet.
QList<BookingWarning> unanswered(QList<BookingWarning> warnings, const BookingTerms &terms);

/// The rules asked about a booking: admission, route, referral, opening; as kept with it.
struct BookingQuestion
{
    const Patient &person;
    QString reason;
    bool firstEver = false;
    QString specialty;
    QDateTime now;
};
QList<Decision> judgeBooking(const BookingQuestion &question, const BookingTerms &terms,
                             const rules::Calendar &calendar);
bool isRefused(const QList<Decision> &decisions);                                     ///< by `admission`
bool isAdvisedOtherwise(const QList<Decision> &decisions, const BookingTerms &terms); ///< by `route` or `referral`
/// Those that refuse or advise otherwise.
QList<Decision> against(const QList<Decision> &decisions, const BookingTerms &terms);
bool isAnsweredElsewhere(BookingAnswer answer); ///< another time or doctor helps
Message answerText(BookingAnswer answer);

QDateTime dueAt(const BookingTerms &terms, const QDateTime &received, const rules::Calendar &calendar);

} // namespace tirkeu::usecase
