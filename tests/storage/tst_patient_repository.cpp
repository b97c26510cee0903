#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "storage/health.h"
#include "storage/patient_repository.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A card keeps all its versions; who saves upon an old one is told; a merged record leads to the one that lives on.
class TestPatientRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_disk = std::make_unique<DatabaseOnDisk>();
        m_disk->create();
    }
    void cleanup() { m_disk.reset(); }

    void comesBackAsWritten();
    void keepsEveryVersion();
    void savesOnlyUponTheNewest();
    void confirmsOnce();
    void opensTheCardOnce();
    void theNumberIsNotUnique();
    void followsTheMergeLink();
    void aRingOfLinksEnds();
    void saysCorruptOfAnUnreadableVersion_data();
    void saysCorruptOfAnUnreadableVersion();
    void versionsAreNeverTouched();
    void aHeadWithoutItsVersionIsImpossible();
    void unknownIdsAreNotFound();

private:
    template <class F>
    auto act(F f)
    {
        return m_disk->database().atomically(m_disk->author, [&](Transaction &tx) {
            auto result = f(tx);
            AuditLog(tx).append({u"test"_s});
            return result;
        });
    }
    template <class F>
    auto ask(F f)
    {
        return m_disk->database().read([&](Snapshot &snapshot) { return f(PatientRepository(snapshot)); });
    }
    Result<PatientRecord> find(const PatientId &id)
    {
        return ask([&](PatientRepository patients) { return patients.find(id); });
    }
    Result<PatientRecord> update(const PatientId &id, int base, const Patient &patient,
                                 const QString &reason = u"қате"_s)
    {
        return act([&](Transaction &tx) { return PatientRepository(tx).update(id, base, patient, reason); });
    }
    void tamper(const std::string &sql)
    {
        const auto raw = m_disk->raw();
        raw->exec("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; DROP TRIGGER IF EXISTS "
                  "patient_version_stays");
        raw->exec(sql);
    }
    std::unique_ptr<DatabaseOnDisk> m_disk;
};

void TestPatientRepository::comesBackAsWritten()
{
    const auto written = must(m_disk->add(7));
    QCOMPARE(written.patient, person(7));
    const auto found = must(find(written.id));
    QCOMPARE(found.patient, written.patient);
    QCOMPARE(found.version, 2); // registered, then the card was opened
    QCOMPARE(found.cardNumber, u"R1-000001"_s);
    QCOMPARE(found.cardOpenedOn, QDate(2026, 3, 2));
    QVERIFY(!found.isConfirmed());
    const auto rows = must(ask([&](PatientRepository patients) -> Result<std::vector<PatientRow>> {
        return patients.rowsWithIin(*written.patient.iin);
    }));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].id, written.id);
    QCOMPARE(rows[0].name, written.patient.name);
    QCOMPARE(rows[0].birthDate, written.patient.birthDate);
    QCOMPARE(rows[0].phone, written.patient.phones[0].toString());
    QCOMPARE(rows[0].address, written.patient.home.line());
}

void TestPatientRepository::keepsEveryVersion()
{
    auto record = must(m_disk->add(1));
    for (int i = 0; i < 5; ++i) {
        m_disk->clock.advance(3600);
        record.patient.home.flat = QString::number(100 + i);
        record = must(update(record.id, record.version, record.patient, u"көшті %1"_s.arg(i)));
    }
    const auto versions = must(ask([&](PatientRepository patients) -> Result<std::vector<PatientVersion>> {
        return patients.versions(record.id);
    }));
    QCOMPARE(versions.size(), size_t(7));
    QCOMPARE(versions.front().version, 7); // newest first
    QCOMPARE(versions.front().patient, record.patient);
    QCOMPARE(versions.front().reason, u"көшті 4"_s);
    QCOMPARE(versions.front().at, m_disk->clock.now());
    QCOMPARE(versions.front().author, m_disk->author);
    QCOMPARE(versions.front().authorName, u"Айгүл"_s);
    QCOMPARE(versions.back().patient, person(1));
    QCOMPARE(versions.back().reason, VersionReason::registered());
    QVERIFY(must(checkHealth(m_disk->database())).isHealthy());
}

void TestPatientRepository::savesOnlyUponTheNewest()
{
    const auto seen = must(m_disk->add(1));
    auto mine = seen.patient, theirs = seen.patient;
    mine.workPlace = u"Мектеп"_s;
    theirs.workPlace = u"Дүкен"_s;
    QVERIFY(update(seen.id, seen.version, theirs));
    QCOMPARE(kindOf(update(seen.id, seen.version, mine)), Error::Kind::Conflict);
    QCOMPARE(kindOf(update(seen.id, 99, mine)), Error::Kind::Conflict);
    QCOMPARE(kindOf(act([&](Transaction &tx) { return PatientRepository(tx).confirm(seen.id, seen.version); })),
             Error::Kind::Conflict);
    QCOMPARE(must(find(seen.id)).patient, theirs); // nothing of the losing edit is there
    QCOMPARE(must(find(seen.id)).version, 3);
}

void TestPatientRepository::confirmsOnce()
{
    const auto record = must(m_disk->add(1));
    const auto confirmed = must(act([&](Transaction &tx) { return PatientRepository(tx).confirm(record.id, 2); }));
    QVERIFY(confirmed.isConfirmed());
    QCOMPARE(confirmed.confirmedBy, m_disk->author);
    QCOMPARE(confirmed.confirmedAt, m_disk->clock.now());
    QCOMPARE(kindOf(act([&](Transaction &tx) { return PatientRepository(tx).confirm(record.id, 3); })),
             Error::Kind::Exists);
    const auto corrected = must(update(record.id, 3, person(2)));
    QVERIFY(corrected.isConfirmed()); // a correction does not undo it
    QCOMPARE(corrected.cardNumber, record.cardNumber);
}

void TestPatientRepository::opensTheCardOnce()
{
    const auto record = must(m_disk->add(1));
    QCOMPARE(kindOf(act([&](Transaction &tx) { return PatientRepository(tx).openCard(record.id, QDate(2026, 3, 3)); })),
             Error::Kind::Exists);
    QCOMPARE(must(find(record.id)).cardOpenedOn, QDate(2026, 3, 2));
    QCOMPARE(must(m_disk->add(2)).cardNumber, u"R1-000002"_s); // no number was lost to the refusal
}

void TestPatientRepository::theNumberIsNotUnique()
{
    const auto first = must(m_disk->add(1));
    const auto second = must(m_disk->add(1)); // two desks offline: a question, not a failure
    QVERIFY(first.id != second.id);
    const auto rows = must(ask([&](PatientRepository patients) -> Result<std::vector<PatientRow>> {
        return patients.rowsWithIin(*first.patient.iin);
    }));
    QCOMPARE(rows.size(), size_t(2));
}

void TestPatientRepository::followsTheMergeLink()
{
    const auto a = must(m_disk->add(1)), b = must(m_disk->add(2)), c = must(m_disk->add(3));
    const auto link = [&](const PatientId &from, const PatientId &to) {
        tamper("UPDATE patient SET replaced_by = x'" + to.bytes().toHex().toStdString() + "' WHERE id = x'" +
               from.bytes().toHex().toStdString() + "'");
    };
    link(a.id, b.id);
    link(b.id, c.id);
    const auto canonical = [&](const PatientId &id) {
        return must(ask([&](PatientRepository patients) -> Result<PatientId> { return patients.canonical(id); }));
    };
    QCOMPARE(canonical(a.id), c.id);
    QCOMPARE(canonical(b.id), c.id);
    QCOMPARE(canonical(c.id), c.id);
    QCOMPARE(must(find(a.id)).patient, person(1)); // the merged record itself is as it was
    QCOMPARE(must(find(a.id)).replacedBy, b.id);
    QCOMPARE(must(ask([](PatientRepository patients) -> Result<qint64> { return patients.count(); })), qint64(1));
    QVERIFY(must(ask([&](PatientRepository patients) -> Result<std::vector<PatientRow>> {
                return patients.rowsWithIin(*a.patient.iin);
            })).empty());
}

void TestPatientRepository::aRingOfLinksEnds()
{
    const auto a = must(m_disk->add(1)), b = must(m_disk->add(2));
    tamper("UPDATE patient SET replaced_by = (SELECT id FROM patient other WHERE other.seq <> patient.seq)");
    QCOMPARE(must(ask([&](PatientRepository patients) -> Result<PatientId> { return patients.canonical(a.id); })),
             a.id);
}

void TestPatientRepository::saysCorruptOfAnUnreadableVersion_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("'{\"surname\":'");
    QTest::newRow("an empty object") << QByteArray("'{}'");
    QTest::newRow("a list") << QByteArray("'[]'");
    QTest::newRow("a number that is none") << QByteArray("json_set(content, '$.iin', '123456789012')");
    QTest::newRow("a newer form") << QByteArray("json_set(content, '$.schema', 99)");
}

void TestPatientRepository::saysCorruptOfAnUnreadableVersion()
{
    QFETCH(QByteArray, content);
    const auto record = must(m_disk->add(1));
    tamper(("UPDATE patient_version SET content = " + content + " WHERE version = 2").toStdString());
    QCOMPARE(kindOf(find(record.id)), Error::Kind::Corrupt);
    QCOMPARE(kindOf(update(record.id, 2, person(2))), Error::Kind::Corrupt); // what cannot be read is not written over
    QVERIFY(m_disk->add(2));                                                 // the other cards go on
}

void TestPatientRepository::versionsAreNeverTouched()
{
    QVERIFY(m_disk->add(1));
    for (const auto *sql : {"UPDATE patient_version SET reason = 'x'", "DELETE FROM patient_version",
                            "DELETE FROM patient_version WHERE version = 1"}) {
        const auto tried = act([&](Transaction &tx) -> Result<void> {
            tx.connection().exec(sql);
            return {};
        });
        QCOMPARE(kindOf(tried), Error::Kind::Conflict);
    }
}

void TestPatientRepository::aHeadWithoutItsVersionIsImpossible()
{
    const auto record = must(m_disk->add(1));
    const auto tried = act([&](Transaction &tx) -> Result<void> {
        tx.connection().exec("UPDATE patient SET version = 3");
        return {};
    });
    QCOMPARE(kindOf(tried), Error::Kind::Conflict); // at the commit, and all of it is undone
    QCOMPARE(must(find(record.id)).version, 2);
    QVERIFY(m_disk->add(2));
}

void TestPatientRepository::unknownIdsAreNotFound()
{
    const auto unknown = m_disk->ids.next<PatientId>();
    QCOMPARE(kindOf(find(unknown)), Error::Kind::NotFound);
    QCOMPARE(kindOf(find({})), Error::Kind::NotFound);
    QCOMPARE(kindOf(update(unknown, 1, person(1))), Error::Kind::NotFound);
    QVERIFY(must(ask([](PatientRepository patients) -> Result<std::vector<PatientRow>> {
                return patients.rows({1, 2, -1});
            })).empty());
}

QTEST_GUILESS_MAIN(TestPatientRepository)
#include "tst_patient_repository.moc"
