#include "storage/patient_bulk_writer.h"
#include "domain/patient_form.h"
#include "domain/search_key.h"
#include "storage/sql.h"

namespace tirkeu::storage {
namespace {

/// The text stays alive until the statement has run: SQLite need not copy it.
void bindKept(SQLite::Statement &statement, int index, const std::string &value)
{
    statement.bindNoCopy(index, value);
}

void run(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
}

const char *codeOfSex(Sex sex)
{
    return sex == Sex::Male ? "male" : sex == Sex::Female ? "female" : "unknown";
}

} // namespace

NewPatient NewPatient::of(const Patient &patient, std::optional<int> districtNumber)
{
    return {patient, canonicalBytes(toJson(patient)).toStdString(),
            tirkeu::searchKey(patient, {}, districtNumber).toStdString()};
}

qint64 nextPatientSeq(Snapshot &snapshot)
{
    return snapshot.connection().execAndGet("SELECT coalesce(max(seq), 0) + 1 FROM patient").getInt64();
}

PatientBulkWriter::PatientBulkWriter(Transaction &tx, const QString &reason)
    : m_tx(tx)
    , m_nextSeq(nextPatientSeq(tx))
    , m_version(tx.connection(), "INSERT INTO patient_version VALUES (?, 1, ?, ?, ?, ?)")
    , m_head(tx.connection(),
             "INSERT INTO patient (seq, id, version, iin, surname, given_name, patronymic, birth_date, sex, phone,"
             " address, district_id, attachment, deceased) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_key(tx.connection(), "INSERT INTO patient_search (id, key) VALUES (?, ?)")
    , m_index(tx.connection(), "INSERT INTO patient_fts (rowid, key) VALUES (?, ?)")
    , m_tokens(tx.connection())
{
    m_version.bind(2, int64_t(tx.now().toMSecsSinceEpoch()));
    bindId(m_version, 3, tx.author());
    bindText(m_version, 4, reason);
}

void PatientBulkWriter::insert(const PatientId &id, const NewPatient &added)
{
    const qint64 seq = m_nextSeq++;
    bindId(m_version, 1, id); // before the head, whose foreign key then finds it at once
    bindKept(m_version, 5, added.content);
    run(m_version);
    insertHead(seq, id, added.patient);
    for (SQLite::Statement *statement : {&m_key, &m_index}) {
        statement->bind(1, int64_t(seq));
        bindKept(*statement, 2, added.searchKey);
        run(*statement);
    }
    m_tokens.add(added.searchKey);
}

void PatientBulkWriter::insertHead(qint64 seq, const PatientId &id, const Patient &p)
{
    m_head.bind(1, int64_t(seq));
    bindId(m_head, 2, id);
    bindTextOrNull(m_head, 3, p.iin ? p.iin->toString() : QString());
    bindText(m_head, 4, p.name.surname);
    bindText(m_head, 5, p.name.givenName);
    bindText(m_head, 6, p.name.patronymic);
    bindText(m_head, 7, p.birthDate.toString(Qt::ISODate));
    m_head.bind(8, codeOfSex(p.sex));
    bindText(m_head, 9, p.phones.empty() ? QString() : p.phones.front().toString());
    bindText(m_head, 10, p.home.isEmpty() ? p.stay.line() : p.home.line());
    bindId(m_head, 11, p.district);
    bindText(m_head, 12, codeOf(p.attachment.kind));
    m_head.bind(13, p.deceasedOn.isValid() ? 1 : 0);
    run(m_head);
}

} // namespace tirkeu::storage
