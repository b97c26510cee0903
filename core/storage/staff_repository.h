#pragma once
#include "domain/staff.h"
#include "storage/database.h"
#include <QDate>
#include <QHash>

namespace tirkeu::storage {

/// The living people attached to a district.
struct DistrictHeads
{
    int attached = 0;
    int youngest = 0; ///< of them 0–6 years old
    int children = 0; ///< of them 7–18 years old
};

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
    QHash<DistrictId, DistrictHeads> districtHeads(QDate today); ///< districts without anybody are left out
    std::vector<Practitioner> practitioners();                   ///< who work here, by name
    std::vector<Practitioner> allPractitioners();                ///< those who left too
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
