#pragma once
#include "base/ids.h"
#include "domain/organization.h"
#include "domain/person_name.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <initializer_list>
#include <optional>

namespace tirkeu {

enum class Role
{
    Registrar,
    Nurse,
    Coordinator,
    Doctor,
    Head,
    Administrator
};

/// What a use-case asks before it does anything.
enum class Permission
{
    FindPatient,
    ReadCard,
    RegisterPatient,
    ImportRegister,     ///< a population register from a file, and taking it back
    CorrectCard,        ///< the passport block of 052/е
    CorrectMedicalData, ///< the minimal medical data: nurses and doctors own them
    ConfirmCard,
    PrintCard,
    RecordDeath,
    MergePatients, ///< says of two records whether they are one person; joins and parts them
    ManageUsers,
    ManageOrganization,
    ReadAudit,
    MakeBackup,
    RestoreBackup,
    ChangeKey,
    ReadTimetable,   ///< the grid, the journal of bookings
    ManageTimetable, ///< templates, absences, doctors; the list of affected bookings
    BookAppointment, ///< books, moves, cancels, marks who came
    RunQueue,        ///< gives tickets, calls the next, puts somebody first on a ground
    Overbook         ///< over another booking, a quota, or outside the timetable, with a reason
};

class Roles
{
public:
    Roles() = default;
    Roles(std::initializer_list<Role> roles);
    void add(Role role) { m_bits |= 1u << unsigned(role); }
    bool has(Role role) const { return (m_bits & (1u << unsigned(role))) != 0; }
    bool allow(Permission permission) const; ///< any of the roles allows it
    bool isEmpty() const { return m_bits == 0; }
    QString toString() const; ///< "registrar,nurse", as stored
    static std::optional<Roles> parse(QStringView text);
    friend bool operator==(const Roles &, const Roles &) = default;

private:
    unsigned m_bits = 0;
};

const char *roleCode(Role role); ///< "registrar"
const char *roleName(Role role); ///< message id in context "codes"
inline constexpr std::array allRoles{Role::Registrar, Role::Nurse, Role::Coordinator,
                                     Role::Doctor,    Role::Head,  Role::Administrator};

/// Somebody who signs in.
struct User
{
    UserId id;
    QString login;
    QString displayName;
    Roles roles;
    DistrictId district; ///< own district, found first in the search; null: none
    bool active = true;
    friend bool operator==(const User &, const User &) = default;
};

enum class StaffKind
{
    Doctor,
    Nurse ///< and feldsher, midwife
};

/// A medical worker of the timetable.
struct Practitioner
{
    PractitionerId id;
    PersonName name;
    QString specialty; ///< the first one; code: "gp", "therapist", "paediatrician"… (domain/specialty.h)
    DistrictId district;
    QString room; ///< the usual one; a template may name another
    StaffKind kind = StaffKind::Doctor;
    QStringList moreSpecialties = {};
    bool active = true; ///< false: works here no more; kept for what was booked and written

    bool hasSpecialty(QStringView code) const { return specialty == code || moreSpecialties.contains(code); }
    friend bool operator==(const Practitioner &, const Practitioner &) = default;
};

/// A territory with its doctor (ДСМ-90 ¶8).
struct District
{
    DistrictId id;
    int number = 0;
    QString nameKk;
    QString nameRu;
    QString kind; ///< "gp", "therapist", "paediatric"
    PractitionerId doctor;
    QString doctorName;
};

} // namespace tirkeu
