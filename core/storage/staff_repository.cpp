#include "storage/staff_repository.h"
#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

User userOf(SQLite::Statement &row)
{
    User user;
    user.id = idOf<UserId>(row, 0);
    user.login = textOf(row, 1);
    user.displayName = textOf(row, 2);
    user.roles = Roles::parse(textOf(row, 3)).value_or(Roles());
    user.district = idOf<DistrictId>(row, 4);
    user.active = row.getColumn(5).getInt() != 0;
    return user;
}

constexpr auto practitionerColumns = "SELECT id, surname, given_name, patronymic, specialty, district_id, room, kind,"
                                     " more_specialties, active FROM practitioner ";

Practitioner practitionerOf(SQLite::Statement &row)
{
    Practitioner practitioner;
    practitioner.id = idOf<PractitionerId>(row, 0);
    practitioner.name = {textOf(row, 1), textOf(row, 2), textOf(row, 3)};
    practitioner.specialty = textOf(row, 4);
    practitioner.district = idOf<DistrictId>(row, 5);
    practitioner.room = textOf(row, 6);
    practitioner.kind = textOf(row, 7) == u"nurse" ? StaffKind::Nurse : StaffKind::Doctor;
    practitioner.moreSpecialties = textOf(row, 8).split(u',', Qt::SkipEmptyParts);
    practitioner.active = row.getColumn(9).getInt() != 0;
    return practitioner;
}

constexpr auto userColumns = "SELECT id, login, display_name, roles, district_id, active FROM user_account ";

} // namespace

std::optional<Organization> StaffRepository::organization()
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT name_kk, name_ru, bin, address, phone, desk_code, demo, rural, licence"
                          " FROM organization");
    if (!row.executeStep())
        return std::nullopt;
    return Organization{textOf(row, 0),
                        textOf(row, 1),
                        textOf(row, 2),
                        textOf(row, 3),
                        textOf(row, 4),
                        textOf(row, 5),
                        row.getColumn(6).getInt() != 0,
                        row.getColumn(7).getInt() != 0,
                        textOf(row, 8)};
}

void StaffRepository::saveOrganization(const Organization &organization)
{
    SQLite::Statement write(
        m_snapshot.connection(),
        "INSERT INTO organization VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " name_kk = ?1, name_ru = ?2, bin = ?3, address = ?4, phone = ?5, rural = ?8,"
        " licence = ?9");
    bindText(write, 1, organization.nameKk);
    bindText(write, 2, organization.nameRu);
    bindText(write, 3, organization.bin);
    bindText(write, 4, organization.address);
    bindText(write, 5, organization.phone);
    bindText(write, 6, organization.deskCode);
    write.bind(7, organization.demo ? 1 : 0);
    write.bind(8, organization.rural ? 1 : 0);
    bindText(write, 9, organization.licence);
    write.exec();
}

std::vector<District> StaffRepository::districts()
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT d.id, d.number, d.name_kk, d.name_ru, d.kind, d.doctor_id, p.surname, p.given_name, p.patronymic"
        " FROM district d LEFT JOIN practitioner p ON p.id = d.doctor_id ORDER BY d.number");
    std::vector<District> found;
    while (row.executeStep()) {
        const PersonName doctor{textOf(row, 6), textOf(row, 7), textOf(row, 8)};
        found.push_back({idOf<DistrictId>(row, 0), row.getColumn(1).getInt(), textOf(row, 2), textOf(row, 3),
                         textOf(row, 4), idOf<PractitionerId>(row, 5), doctor.brief()});
    }
    return found;
}

void StaffRepository::saveDistrict(const District &district)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO district VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                            " number = ?2, name_kk = ?3, name_ru = ?4, kind = ?5, doctor_id = ?6");
    bindId(write, 1, district.id);
    write.bind(2, district.number);
    bindText(write, 3, district.nameKk);
    bindText(write, 4, district.nameRu);
    bindText(write, 5, district.kind);
    bindId(write, 6, district.doctor);
    write.exec();
}

QHash<DistrictId, DistrictHeads> StaffRepository::districtHeads(QDate today)
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT district_id, count(*), sum(birth_date > ?1), sum(birth_date <= ?1 AND birth_date > ?2)"
        " FROM patient WHERE district_id IS NOT NULL AND attachment = 'here' AND deceased = 0"
        " AND replaced_by IS NULL AND withdrawn = 0 GROUP BY district_id");
    bindText(row, 1, today.addYears(-7).toString(Qt::ISODate));
    bindText(row, 2, today.addYears(-19).toString(Qt::ISODate));
    QHash<DistrictId, DistrictHeads> found;
    while (row.executeStep())
        found.insert(idOf<DistrictId>(row, 0),
                     {row.getColumn(1).getInt(), row.getColumn(2).getInt(), row.getColumn(3).getInt()});
    return found;
}

std::vector<Practitioner> StaffRepository::practitioners()
{
    auto found = allPractitioners();
    std::erase_if(found, [](const Practitioner &practitioner) { return !practitioner.active; });
    return found;
}

std::vector<Practitioner> StaffRepository::allPractitioners()
{
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(practitionerColumns) + "ORDER BY surname, given_name, patronymic");
    std::vector<Practitioner> found;
    while (row.executeStep())
        found.push_back(practitionerOf(row));
    return found;
}

std::optional<Practitioner> StaffRepository::practitioner(const PractitionerId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(practitionerColumns) + "WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(practitionerOf(row)) : std::nullopt;
}

void StaffRepository::savePractitioner(const Practitioner &practitioner)
{
    SQLite::Statement write(
        m_snapshot.connection(),
        "INSERT INTO practitioner VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET surname = ?2,"
        " given_name = ?3, patronymic = ?4, specialty = ?5, district_id = ?6, room = ?7, kind = ?8,"
        " more_specialties = ?9, active = ?10");
    bindId(write, 1, practitioner.id);
    bindText(write, 2, practitioner.name.surname);
    bindText(write, 3, practitioner.name.givenName);
    bindText(write, 4, practitioner.name.patronymic);
    bindText(write, 5, practitioner.specialty);
    bindId(write, 6, practitioner.district);
    bindText(write, 7, practitioner.room);
    bindText(write, 8, practitioner.kind == StaffKind::Nurse ? u"nurse"_s : u"doctor"_s);
    bindText(write, 9, practitioner.moreSpecialties.join(u','));
    write.bind(10, practitioner.active ? 1 : 0);
    write.exec();
}

std::optional<User> StaffRepository::user(const UserId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(userColumns) + "WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(userOf(row)) : std::nullopt;
}

std::optional<User> StaffRepository::userWithLogin(const QString &login)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(userColumns) + "WHERE login = ?");
    bindText(row, 1, login.trimmed().toLower());
    return row.executeStep() ? std::optional(userOf(row)) : std::nullopt;
}

std::vector<User> StaffRepository::users()
{
    SQLite::Statement row(m_snapshot.connection(), std::string(userColumns) + "ORDER BY display_name");
    std::vector<User> found;
    while (row.executeStep())
        found.push_back(userOf(row));
    return found;
}

void StaffRepository::saveUser(const User &user, const QDateTime &now)
{
    SQLite::Statement write(
        m_snapshot.connection(),
        "INSERT INTO user_account VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET login = ?2,"
        " display_name = ?3, roles = ?4, district_id = ?5, active = ?6");
    bindId(write, 1, user.id);
    bindText(write, 2, user.login.trimmed().toLower());
    bindText(write, 3, user.displayName);
    bindText(write, 4, user.roles.toString());
    bindId(write, 5, user.district);
    write.bind(6, user.active ? 1 : 0);
    write.bind(7, int64_t(now.toMSecsSinceEpoch()));
    write.exec();
}

} // namespace tirkeu::storage
