#include "storage/patient_lookup.h"
#include "domain/patient_form.h"
#include "storage/sql.h"
#include <QJsonDocument>
#include <sqlite3.h>

namespace tirkeu::storage {
namespace {

constexpr auto known =
    "SELECT p.id, p.version, v.content FROM patient p"
    " JOIN patient_version v ON v.patient_id = p.id AND v.version = p.version WHERE p.replaced_by IS NULL"
    " AND p.withdrawn = 0 AND ";

std::vector<KnownPatient> all(SQLite::Statement &row)
{
    std::vector<KnownPatient> found;
    while (row.executeStep()) {
        const auto patient = patientFromJson(QJsonDocument::fromJson(bytesOf(row, 2)).object());
        if (!patient)
            throw SQLite::Exception("a version of a card cannot be read", SQLITE_CORRUPT);
        found.push_back({idOf<PatientId>(row, 0), row.getColumn(1).getInt(), *patient});
    }
    row.reset();
    return found;
}

} // namespace

PatientLookup::PatientLookup(Snapshot &snapshot)
    : m_byIin(snapshot.connection(), std::string(known) + "p.iin = ? ORDER BY p.seq")
    , m_byBirth(snapshot.connection(), std::string(known) + "p.birth_date = ? AND p.surname = ? AND p.given_name = ?"
                                                            " ORDER BY p.seq")
{
}

std::vector<KnownPatient> PatientLookup::withIin(const Iin &iin)
{
    bindText(m_byIin, 1, iin.toString());
    return all(m_byIin);
}

std::vector<KnownPatient> PatientLookup::namesakes(const PersonName &name, QDate birthDate)
{
    bindText(m_byBirth, 1, birthDate.toString(Qt::ISODate));
    bindText(m_byBirth, 2, name.surname);
    bindText(m_byBirth, 3, name.givenName);
    return all(m_byBirth);
}

std::vector<PatientId> idsWithNumber(Snapshot &snapshot, const QString &number)
{
    const auto found = [&](const char *sql, const QString &value) {
        SQLite::Statement row(snapshot.connection(), sql);
        bindText(row, 1, value);
        std::vector<PatientId> ids;
        while (row.executeStep())
            ids.push_back(idOf<PatientId>(row, 0));
        return ids;
    };
    auto ids = found("SELECT id FROM patient WHERE card_number = ?", number);
    if (const auto iin = Iin::parse(number); iin && ids.empty())
        ids = found("SELECT id FROM patient WHERE iin = ? ORDER BY seq", iin->toString());
    return ids;
}

} // namespace tirkeu::storage
