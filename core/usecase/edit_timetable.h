#pragma once
#include "domain/appointment.h"
#include "domain/booking_row.h"
#include "domain/staff.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// What an edit of the timetable did, and whom it leaves without a time.
struct TimetableOutcome
{
    TimetableFlaw flaw = TimetableFlaw::None; ///< not None: nothing was written; flawText says why
    std::vector<BookingRow> affected;         ///< booked people for whom there is no time any more: now in the list
    int restored = 0;                         ///< bookings that left the list, since there is time for them again
    PractitionerId practitioner = {};         ///< of savePractitioner: the doctor, a new one too
    bool isDone() const { return flaw == TimetableFlaw::None; }
};

/// Templates, absences and doctors. A booking that an edit leaves without time is never dropped: it stays as it is and
/// goes to the list of affected bookings until somebody moves, cancels or keeps it (ReadAffected, DoctorIsIll).
class EditTimetable
{
public:
    enum class Intent
    {
        Save,
        Try ///< writes nothing: the outcome tells whom saving would leave without a time
    };
    explicit EditTimetable(Desk &desk, Intent intent = Intent::Save)
        : m_desk(desk)
        , m_intent(intent)
    {
    }
    /// New with a null id (it is given one) or the next version. All or none; Conflict: somebody changed one meanwhile.
    Result<TimetableOutcome> saveTemplates(const Actor &actor, std::vector<TimetableTemplate> templates) const;
    Result<TimetableOutcome> removeTemplate(const Actor &actor, const TemplateId &id, int baseVersion) const;
    /// New with a null id, the next version, or called off with `cancelled`.
    Result<TimetableOutcome> saveAbsence(const Actor &actor, Absence absence) const;
    /// New with a null id, or changed; `active` false: works here no more. Invalid: no name or no specialty. Conflict:
    /// it is not as it was `shown` any more.
    Result<TimetableOutcome> savePractitioner(const Actor &actor, Practitioner practitioner,
                                              const std::optional<Practitioner> &shown = {}) const;
    /// New with a null id. Exists: the number. Conflict: it is not as it was `shown` any more.
    Result<void> saveDistrict(const Actor &actor, District district, const std::optional<District> &shown = {}) const;
    /// Weeks ahead that can be booked.
    Result<void> setHorizon(const Actor &actor, int weeks) const;
    /// Finds anew who lost or regained a time: after the desk was restored from a copy or taken over from an older
    /// program.
    Result<TimetableOutcome> checkAgain(const Actor &actor) const;

private:
    template <typename Write>
    Result<TimetableOutcome> edit(const Actor &actor, Write write) const;

    Desk &m_desk;
    const Intent m_intent;
};

/// What the editor of the timetable shows.
struct Timetable
{
    std::vector<Practitioner> practitioners; ///< those who left too
    std::vector<District> districts;
    std::vector<TimetableTemplate> templates; ///< by doctor, weekday, time; past ones too
    std::vector<Absence> absences;            ///< not called off, ending today or later
    int horizonWeeks = 0;
};

class ReadTimetable
{
public:
    explicit ReadTimetable(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Timetable> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
