#include "storage/patient_numbers.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"
#include <algorithm>

namespace tirkeu::storage {
namespace {

QString plain(const QString &number)
{
    QString signs;
    for (const QChar c : number) {
        if (c.isLetterOrNumber())
            signs += c.toUpper();
    }
    return signs;
}

std::vector<PatientId> idsOf(SQLite::Statement &row)
{
    std::vector<PatientId> ids;
    while (row.executeStep())
        ids.push_back(idOf<PatientId>(row, 0));
    return ids;
}

} // namespace

std::vector<PatientId> PatientNumbers::living(const std::vector<PatientId> &ids)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT 1 FROM patient WHERE id = ? AND withdrawn = 0");
    std::vector<PatientId> found;
    for (const PatientId &id : ids) {
        const PatientId now = PatientRepository(m_snapshot).canonical(id);
        row.reset();
        bindId(row, 1, now);
        if (std::find(found.begin(), found.end(), now) == found.end() && row.executeStep())
            found.push_back(now);
    }
    return found;
}

std::vector<PatientId> PatientNumbers::ofRecord(const PatientId &id)
{
    return living({id});
}

std::vector<PatientId> PatientNumbers::ofIin(const Iin &iin)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT id FROM patient WHERE iin = ? ORDER BY seq");
    bindText(row, 1, iin.toString());
    return living(idsOf(row));
}

std::vector<PatientId> PatientNumbers::ofCard(const QString &cardNumber)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT id FROM patient WHERE card_number = ?");
    bindText(row, 1, cardNumber);
    return living(idsOf(row));
}

std::vector<PatientId> PatientNumbers::ofDocument(const QString &number, QDate birthDate)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT id FROM patient WHERE birth_date = ? ORDER BY seq");
    bindText(row, 1, birthDate.toString(Qt::ISODate));
    std::vector<PatientId> found;
    for (const PatientId &id : birthDate.isValid() ? idsOf(row) : std::vector<PatientId>()) {
        const auto record = PatientRepository(m_snapshot).find(id);
        const bool has = record && std::any_of(record->patient.documents.begin(), record->patient.documents.end(),
                                               [&](const auto &each) { return plain(each.number) == plain(number); });
        if (has)
            found.push_back(id);
    }
    return living(found);
}

} // namespace tirkeu::storage
