#include "domain/staff.h"
#include <QStringList>
#include <array>

namespace tirkeu {
namespace {

struct RoleEntry
{
    Role role;
    const char *code;
    const char *name;
};
constexpr RoleEntry roles[]{
    {Role::Registrar, "registrar", QT_TRANSLATE_NOOP("codes", "Registrar")},
    {Role::Nurse, "nurse", QT_TRANSLATE_NOOP("codes", "Nurse")},
    {Role::Coordinator, "coordinator", QT_TRANSLATE_NOOP("codes", "Coordinator")},
    {Role::Doctor, "doctor", QT_TRANSLATE_NOOP("codes", "Doctor")},
    {Role::Head, "head", QT_TRANSLATE_NOOP("codes", "Head of the organisation")},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("codes", "Administrator")},
};

constexpr unsigned bit(Role role)
{
    return 1u << unsigned(role);
}
constexpr unsigned desk = bit(Role::Registrar) | bit(Role::Coordinator) | bit(Role::Administrator);
constexpr unsigned clinical = bit(Role::Nurse) | bit(Role::Doctor);
constexpr unsigned everyone = desk | clinical | bit(Role::Head);

constexpr unsigned allowed(Permission permission)
{
    switch (permission) {
    case Permission::FindPatient:
    case Permission::ReadCard:
    case Permission::PrintCard:
    case Permission::ReadTimetable:
        return everyone;
    case Permission::RegisterPatient:
    case Permission::CorrectCard:
    case Permission::BookAppointment:
    case Permission::RunQueue:
        return desk | clinical;
    case Permission::ConfirmCard:
        return desk | clinical | bit(Role::Head);
    case Permission::CorrectMedicalData:
        return clinical;
    case Permission::RecordDeath:
        return bit(Role::Coordinator) | bit(Role::Doctor) | bit(Role::Head) | bit(Role::Administrator);
    case Permission::MergePatients:
        return bit(Role::Coordinator) | bit(Role::Head) | bit(Role::Administrator);
    case Permission::ManageTimetable:
        return bit(Role::Coordinator) | bit(Role::Head) | bit(Role::Administrator);
    case Permission::Overbook:
        return bit(Role::Coordinator) | bit(Role::Doctor) | bit(Role::Head) | bit(Role::Administrator);
    case Permission::ImportRegister:
    case Permission::ReadAudit:
        return bit(Role::Head) | bit(Role::Administrator);
    case Permission::ManageUsers:
    case Permission::ManageOrganization:
    case Permission::MakeBackup:
    case Permission::RestoreBackup:
    case Permission::ChangeKey:
        return bit(Role::Administrator);
    }
    return 0;
}

} // namespace

Roles::Roles(std::initializer_list<Role> list)
{
    for (const Role role : list)
        add(role);
}

bool Roles::allow(Permission permission) const
{
    return (m_bits & allowed(permission)) != 0;
}

QString Roles::toString() const
{
    QStringList codes;
    for (const auto &entry : roles) {
        if (has(entry.role))
            codes += QString::fromLatin1(entry.code);
    }
    return codes.join(u',');
}

std::optional<Roles> Roles::parse(QStringView text)
{
    Roles found;
    for (const QStringView code : text.split(u',', Qt::SkipEmptyParts)) {
        const auto *entry = std::find_if(std::begin(roles), std::end(roles),
                                         [&](const auto &e) { return code.trimmed() == QLatin1StringView(e.code); });
        if (entry == std::end(roles))
            return std::nullopt;
        found.add(entry->role);
    }
    return found;
}

const char *roleCode(Role role)
{
    return roles[size_t(role)].code;
}
const char *roleName(Role role)
{
    return roles[size_t(role)].name;
}

} // namespace tirkeu
