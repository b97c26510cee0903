#include "storage/patient_repository.h"
#include "domain/search_key.h"
#include "domain/version_reason.h"
#include "storage/change_log.h"
#include "storage/counters.h"
#include "storage/patient_index.h"
#include "storage/sql.h"
#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr auto rowColumns =
    "p.seq, p.id, p.version, p.iin, p.surname, p.given_name, p.patronymic, p.birth_date, p.sex, p.phone,"
    " p.address, d.number, p.attachment, p.deceased, p.card_number"
    " FROM patient p LEFT JOIN district d ON d.id = p.district_id ";

Sex sexOf(const QString &code)
{
    return code == u"male" ? Sex::Male : code == u"female" ? Sex::Female : Sex::Unknown;
}
QString codeOfSex(Sex sex)
{
    return sex == Sex::Male ? u"male"_s : sex == Sex::Female ? u"female"_s : u"unknown"_s;
}

PatientRow rowOf(SQLite::Statement &row)
{
    PatientRow found;
    found.seq = row.getColumn(0).getInt64();
    found.id = idOf<PatientId>(row, 1);
    found.version = row.getColumn(2).getInt();
    found.iin = textOf(row, 3);
    found.name = {textOf(row, 4), textOf(row, 5), textOf(row, 6)};
    found.birthDate = dateOf(row, 7);
    found.sex = sexOf(textOf(row, 8));
    found.phone = textOf(row, 9);
    found.address = textOf(row, 10);
    found.districtNumber = row.getColumn(11).getInt();
    found.attachment = fromCode<Attachment>(textOf(row, 12)).value_or(Attachment::Unknown);
    found.deceased = row.getColumn(13).getInt() != 0;
    found.cardNumber = textOf(row, 14);
    return found;
}

Patient contentOf(SQLite::Statement &row, int column)
{
    const auto patient = patientFromJson(QJsonDocument::fromJson(textOf(row, column).toUtf8()).object());
    if (!patient)
        throw SQLite::Exception("a version of a card cannot be read", SQLITE_CORRUPT);
    return *patient;
}

/// The card and what belongs to the record, as one version keeps it.
QJsonObject recordJson(const PatientRecord &record)
{
    QJsonObject object = toJson(record.patient);
    if (!record.cardNumber.isEmpty()) {
        object.insert(u"cardNumber"_s, record.cardNumber);
        object.insert(u"cardOpenedOn"_s, record.cardOpenedOn.toString(Qt::ISODate));
    }
    if (record.isConfirmed()) {
        object.insert(u"confirmedAt"_s, record.confirmedAt.toString(Qt::ISODateWithMs));
        object.insert(u"confirmedBy"_s, record.confirmedBy.toString());
    }
    if (record.withdrawn)
        object.insert(u"withdrawn"_s, true);
    return object;
}

} // namespace

Result<PatientRecord> PatientRepository::find(const PatientId &id)
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT p.version, v.content, p.card_number, p.card_opened_on, p.confirmed_at, p.confirmed_by, p.replaced_by,"
        " p.withdrawn"
        " FROM patient p JOIN patient_version v ON v.patient_id = p.id AND v.version = p.version WHERE p.id = ?");
    bindId(row, 1, id);
    if (id.isNull() || !row.executeStep())
        return failure(Error::Kind::NotFound, u"patient "_s + id.toString());
    PatientRecord record;
    record.id = id;
    record.version = row.getColumn(0).getInt();
    record.patient = contentOf(row, 1);
    record.cardNumber = textOf(row, 2);
    record.cardOpenedOn = dateOf(row, 3);
    if (!row.getColumn(4).isNull())
        record.confirmedAt = QDateTime::fromMSecsSinceEpoch(row.getColumn(4).getInt64(), Qt::UTC);
    record.confirmedBy = idOf<UserId>(row, 5);
    record.replacedBy = idOf<PatientId>(row, 6);
    record.withdrawn = row.getColumn(7).getInt() != 0;
    return record;
}

std::vector<PatientRow> PatientRepository::rows(const std::vector<qint64> &seqs)
{
    SQLite::Statement row(m_snapshot.connection(), std::string("SELECT ") + rowColumns + "WHERE p.seq = ?");
    std::vector<PatientRow> found;
    for (const qint64 seq : seqs) {
        row.reset();
        row.bind(1, int64_t(seq));
        if (row.executeStep())
            found.push_back(rowOf(row));
    }
    return found;
}

std::vector<PatientRow> PatientRepository::rowsWithIin(const Iin &iin)
{
    SQLite::Statement row(m_snapshot.connection(), std::string("SELECT ") + rowColumns +
                                                       "WHERE p.iin = ? AND p.replaced_by IS NULL AND p.withdrawn = 0"
                                                       " ORDER BY p.seq");
    bindText(row, 1, iin.toString());
    std::vector<PatientRow> found;
    while (row.executeStep())
        found.push_back(rowOf(row));
    return found;
}

std::vector<PatientVersion> PatientRepository::versions(const PatientId &id)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT v.version, v.at, v.author, u.display_name, v.reason, v.content FROM patient_version v"
                          " JOIN user_account u ON u.id = v.author WHERE v.patient_id = ? ORDER BY v.version DESC");
    bindId(row, 1, id);
    std::vector<PatientVersion> found;
    while (row.executeStep())
        found.push_back({row.getColumn(0).getInt(),
                         QDateTime::fromMSecsSinceEpoch(row.getColumn(1).getInt64(), Qt::UTC), idOf<UserId>(row, 2),
                         textOf(row, 3), textOf(row, 4), contentOf(row, 5)});
    return found;
}

PatientId PatientRepository::canonical(const PatientId &id)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT replaced_by FROM patient WHERE id = ?");
    PatientId current = id;
    for (int steps = 0; steps < 100; ++steps) { // a ring cannot be made by us, but must not hang
        row.reset();
        bindId(row, 1, current);
        if (!row.executeStep() || row.getColumn(0).isNull())
            return current;
        current = idOf<PatientId>(row, 0);
    }
    return id;
}

qint64 PatientRepository::count()
{
    return m_snapshot.connection()
        .execAndGet("SELECT count(*) FROM patient WHERE replaced_by IS NULL AND withdrawn = 0")
        .getInt64();
}

void PatientRepository::writeHead(const PatientRecord &record)
{
    SQLite::Statement write(
        m_snapshot.connection(),
        "INSERT INTO patient (id, version, iin, surname, given_name, patronymic, birth_date, sex, phone, address, "
        "district_id,"
        " attachment, deceased, card_number, card_opened_on, confirmed_at, confirmed_by, withdrawn)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
        " ON CONFLICT (id) DO UPDATE SET version = ?2, iin = ?3, surname = ?4, given_name = ?5, patronymic = ?6, "
        "birth_date = ?7,"
        " sex = ?8, phone = ?9, address = ?10, district_id = ?11, attachment = ?12, deceased = ?13, card_number = ?14,"
        " card_opened_on = ?15, confirmed_at = ?16, confirmed_by = ?17, withdrawn = ?18");
    const Patient &p = record.patient;
    bindId(write, 1, record.id);
    write.bind(2, record.version);
    bindTextOrNull(write, 3, p.iin ? p.iin->toString() : QString());
    bindText(write, 4, p.name.surname);
    bindText(write, 5, p.name.givenName);
    bindText(write, 6, p.name.patronymic);
    bindText(write, 7, p.birthDate.toString(Qt::ISODate));
    bindText(write, 8, codeOfSex(p.sex));
    bindText(write, 9, p.phones.empty() ? QString() : p.phones.front().toString());
    bindText(write, 10, p.home.isEmpty() ? p.stay.line() : p.home.line());
    bindId(write, 11, p.district);
    bindText(write, 12, codeOf(p.attachment.kind));
    write.bind(13, p.deceasedOn.isValid() ? 1 : 0);
    bindTextOrNull(write, 14, record.cardNumber);
    bindTextOrNull(write, 15, record.cardOpenedOn.toString(Qt::ISODate));
    if (record.isConfirmed())
        write.bind(16, int64_t(record.confirmedAt.toMSecsSinceEpoch()));
    bindId(write, 17, record.confirmedBy);
    write.bind(18, record.withdrawn ? 1 : 0);
    write.exec();
}

void PatientRepository::writeVersion(const PatientRecord &record, const QString &reason)
{
    SQLite::Statement insert(m_snapshot.connection(), "INSERT INTO patient_version VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, record.id);
    insert.bind(2, record.version);
    insert.bind(3, int64_t(m_tx->now().toMSecsSinceEpoch()));
    bindId(insert, 4, m_tx->author());
    bindText(insert, 5, reason);
    bindText(insert, 6, QString::fromUtf8(canonicalBytes(recordJson(record))));
    insert.exec();
}

std::optional<int> PatientRepository::districtNumber(const DistrictId &id)
{
    if (id.isNull())
        return std::nullopt;
    SQLite::Statement row(m_snapshot.connection(), "SELECT number FROM district WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(row.getColumn(0).getInt()) : std::nullopt;
}

std::optional<QString> PatientRepository::searchKeyOf(qint64 seq)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT id FROM patient WHERE seq = ?");
    row.bind(1, int64_t(seq));
    const auto record = row.executeStep() ? find(idOf<PatientId>(row, 0)) : failure(Error::Kind::NotFound);
    if (!record)
        return std::nullopt;
    return searchKey(record->patient, record->cardNumber, districtNumber(record->patient.district));
}

void PatientRepository::writeSearchKey(const PatientRecord &record)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT seq FROM patient WHERE id = ?");
    bindId(row, 1, record.id);
    row.executeStep();
    const qint64 seq = row.getColumn(0).getInt64();
    PatientIndex index(m_snapshot.connection());
    if (record.withdrawn)
        index.remove(seq);
    else
        index.put(seq, searchKey(record.patient, record.cardNumber, districtNumber(record.patient.district)));
}

void PatientRepository::rebuildSearchIndex()
{
    PatientIndex index(m_snapshot.connection());
    index.clear();
    SQLite::Statement row(m_snapshot.connection(), "SELECT seq FROM patient WHERE withdrawn = 0 ORDER BY seq");
    while (row.executeStep()) {
        const qint64 seq = row.getColumn(0).getInt64();
        if (const auto key = searchKeyOf(seq))
            index.put(seq, *key);
    }
    index.markCurrent();
}

Result<PatientRecord> PatientRepository::insert(const PatientId &id, const Patient &patient, const QString &reason)
{
    insertQuietly(id, patient, reason);
    ChangeLog(*m_tx).append({u"patient"_s, id.bytes(), 0, 1, 1, {}, toJson(patient)});
    return find(id);
}

void PatientRepository::insertQuietly(const PatientId &id, const Patient &patient, const QString &reason,
                                      QDate cardOpenedOn)
{
    Q_ASSERT(m_tx && !id.isNull());
    PatientRecord record;
    record.id = id;
    record.version = 1;
    record.patient = patient;
    if (cardOpenedOn.isValid()) {
        record.cardNumber = Counters(*m_tx).next(u"card_052"_s);
        record.cardOpenedOn = cardOpenedOn;
    }
    writeHead(record);
    writeVersion(record, reason);
    writeSearchKey(record);
}

PatientRecord PatientRepository::writeNextQuietly(const PatientRecord &before, PatientRecord after,
                                                  const QString &reason)
{
    after.version = before.version + 1;
    writeHead(after);
    writeVersion(after, reason);
    writeSearchKey(after);
    return after;
}

Result<PatientRecord> PatientRepository::writeNext(const PatientRecord &before, PatientRecord after,
                                                   const QString &reason)
{
    after = writeNextQuietly(before, std::move(after), reason);
    ChangeLog(*m_tx).append(
        {u"patient"_s, after.id.bytes(), before.version, after.version, 1, recordJson(before), recordJson(after)});
    return after;
}

Result<PatientRecord> PatientRepository::findAt(const PatientId &id, int version)
{
    Q_ASSERT(m_tx);
    auto record = find(id);
    if (record && !record->replacedBy.isNull())
        return failure(Error::Kind::Conflict, u"merged into another record"_s);
    if (record && record->version != version)
        return failure(Error::Kind::Conflict, u"version %1 is not the newest (%2)"_s.arg(version).arg(record->version));
    return record;
}

Result<PatientRecord> PatientRepository::update(const PatientId &id, int baseVersion, const Patient &patient,
                                                const QString &reason)
{
    return findAt(id, baseVersion).and_then([&](const PatientRecord &before) {
        PatientRecord after = before;
        after.patient = patient;
        return writeNext(before, after, reason);
    });
}

Result<PatientRecord> PatientRepository::updateQuietly(const PatientId &id, int baseVersion, const Patient &patient,
                                                       const QString &reason)
{
    return findAt(id, baseVersion).transform([&](const PatientRecord &before) {
        PatientRecord after = before;
        after.patient = patient;
        return writeNextQuietly(before, after, reason);
    });
}

Result<PatientRecord> PatientRepository::withdrawQuietly(const PatientId &id, int baseVersion, const QString &reason)
{
    return findAt(id, baseVersion).transform([&](const PatientRecord &before) {
        PatientRecord after = before;
        after.withdrawn = true;
        SQLite::Statement forget(m_snapshot.connection(), "DELETE FROM recent_patient WHERE patient_id = ?");
        bindId(forget, 1, id);
        forget.exec();
        return writeNextQuietly(before, after, reason);
    });
}

Result<PatientRecord> PatientRepository::confirm(const PatientId &id, int baseVersion)
{
    return findAt(id, baseVersion).and_then([&](const PatientRecord &before) -> Result<PatientRecord> {
        if (before.isConfirmed())
            return failure(Error::Kind::Exists, u"confirmed already"_s);
        PatientRecord after = before;
        after.confirmedAt = m_tx->now();
        after.confirmedBy = m_tx->author();
        return writeNext(before, after, VersionReason::confirmed());
    });
}

Result<PatientRecord> PatientRepository::openCard(const PatientId &id, QDate day)
{
    Q_ASSERT(m_tx);
    return find(id).and_then([&](const PatientRecord &before) -> Result<PatientRecord> {
        if (!before.replacedBy.isNull())
            return failure(Error::Kind::Conflict, u"merged into another record"_s);
        if (!before.cardNumber.isEmpty())
            return failure(Error::Kind::Exists, u"the card is open already"_s);
        PatientRecord after = before;
        after.cardNumber = Counters(*m_tx).next(u"card_052"_s);
        after.cardOpenedOn = day;
        return writeNext(before, after, VersionReason::cardOpened());
    });
}

} // namespace tirkeu::storage
