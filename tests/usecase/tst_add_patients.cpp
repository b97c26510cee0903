#include "storage/health.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/role_rows.h"
#include "usecase/register_patient.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Many persons as one act, in transactions of 10 000.
class TestAddPatients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void comesInBatches();
    void opensCardsWhenAsked();
    void stopsBetweenBatches();
    void nobodyIsFine();
    void aFailingRowTakesItsBatchAlone();
    void rolesMayAdd_data() { addRoleRows(u"registrar nurse coordinator doctor administrator"_s); }
    void rolesMayAdd();

private:
    AddPatients::Source many(int count)
    {
        return [n = 0, count]() mutable -> std::optional<Patient> {
            return n < count ? std::optional(person(n++)) : std::nullopt;
        };
    }
    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestAddPatients::comesInBatches()
{
    constexpr int count = 25001;
    QList<qint64> told;
    const auto added = must(AddPatients(m_desk->desk())(m_desk->administrator(), many(count), false, [&](qint64 so) {
        told += so;
        return true;
    }));
    QCOMPARE(added, qint64(count));
    QCOMPARE(told, (QList<qint64>{10000, 20000, 25001}));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), count);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient WHERE card_number IS NOT NULL"), 0);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_search"), count);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.addMany'"), 3);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log"), 501); // 200 + 200 + 101
    QCOMPARE(m_desk->countOf("SELECT max(length(entity_id)) FROM change_log"), 50 * 16);
    QCOMPARE(m_desk->countOf("SELECT sum(length(entity_id)) / 16 FROM change_log"), count);
    QVERIFY(must(storage::checkHealth(m_desk->desk().database())).isHealthy());
}

void TestAddPatients::opensCardsWhenAsked()
{
    QCOMPARE(must(AddPatients(m_desk->desk())(m_desk->administrator(), many(120), true)), qint64(120));
    QCOMPARE(m_desk->countOf("SELECT count(DISTINCT card_number) FROM patient"), 120);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient WHERE card_number = 'R1-000120'"), 1);
    QCOMPARE(m_desk->registered(200).cardNumber, u"R1-000121"_s);
}

void TestAddPatients::stopsBetweenBatches()
{
    const auto added =
        must(AddPatients(m_desk->desk())(m_desk->administrator(), many(15000), false, [](qint64) { return false; }));
    QCOMPARE(added, qint64(10000));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 10000); // whole batches, nothing half
}

void TestAddPatients::nobodyIsFine()
{
    QCOMPARE(must(AddPatients(m_desk->desk())(m_desk->administrator(), many(0), true)), qint64(0));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 0);
}

void TestAddPatients::aFailingRowTakesItsBatchAlone()
{
    m_desk->raw()->exec("CREATE TRIGGER stop BEFORE INSERT ON patient WHEN NEW.iin = '" +
                        syntheticIin(10500).toString().toStdString() + "' BEGIN SELECT RAISE(ABORT, 'no'); END");
    QCOMPARE(kindOf(AddPatients(m_desk->desk())(m_desk->administrator(), many(11000), true)), Error::Kind::Conflict);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 10000);
    QCOMPARE(m_desk->countOf("SELECT value FROM counter"), 10000);
}

void TestAddPatients::rolesMayAdd()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    QCOMPARE(kindOf(AddPatients(m_desk->desk())(actor, many(2), true)),
             allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), allowed ? 2 : 0);
}

QTEST_GUILESS_MAIN(TestAddPatients)
#include "tst_add_patients.moc"
