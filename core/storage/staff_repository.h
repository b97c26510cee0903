#pragma once
#include "domain/staff.h"
#include "storage/database.h"

namespace tirkeu::storage {

/// The organisation, its districts, medical workers and users.
class StaffRepository
{
public:
    explicit StaffRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    std::optional<Organization> organization();
    void saveOrganization(const Organization &organization);

    std::vector<District> districts(); ///< by number, with the doctor's name
    void saveDistrict(const District &district);
    std::vector<Practitioner> practitioners();    ///< who work here, by name
    std::vector<Practitioner> allPractitioners(); ///< those who left too
    std::optional<Practitioner> practitioner(const PractitionerId &id);
    void savePractitioner(const Practitioner &practitioner);

    std::optional<User> user(const UserId &id);
    std::optional<User> userWithLogin(const QString &login);
    std::vector<User> users(); ///< by name; those removed too
    void saveUser(const User &user, const QDateTime &now);

private:
    Snapshot &m_snapshot;
};

} // namespace tirkeu::storage
