#include "storage/audit_log.h"
#include "storage/change_log.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// What the exchange will send one day: every edit, in order, from the first day.
class TestChangeLog : public QObject
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

    void aRowForEveryVersion();
    void contentsOnlyForAServer();
    void aTransactionIsAGroup();
    void manyAreFiftyToARow_data();
    void manyAreFiftyToARow();
    void aRolledBackEditLeavesNoRow();
    void numbersAreNotUsedAgain();

private:
    struct Row
    {
        qint64 seq;
        QByteArray group, id;
        QString entity;
        int base, version;
        QString before, after;
        UserId author;
        qint64 at;
    };
    QList<Row> rows()
    {
        return must(m_disk->database().read([](Snapshot &snapshot) -> Result<QList<Row>> {
            SQLite::Statement row(
                snapshot.connection(),
                "SELECT seq, group_id, entity_id, entity, base_version, version, before, after, author, at"
                " FROM change_log ORDER BY seq");
            QList<Row> all;
            while (row.executeStep())
                all += {row.getColumn(0).getInt64(),
                        bytesOf(row, 1),
                        bytesOf(row, 2),
                        textOf(row, 3),
                        row.getColumn(4).getInt(),
                        row.getColumn(5).getInt(),
                        textOf(row, 6),
                        textOf(row, 7),
                        idOf<UserId>(row, 8),
                        row.getColumn(9).getInt64()};
            return all;
        }));
    }
    template <class F>
    auto act(F f)
    {
        return m_disk->database().atomically(m_disk->author, [&](Transaction &tx) {
            auto result = f(tx);
            AuditLog(tx).append({u"test"_s});
            return result;
        });
    }
    std::unique_ptr<DatabaseOnDisk> m_disk;
};

void TestChangeLog::aRowForEveryVersion()
{
    const auto record = must(m_disk->add(1));
    const auto all = rows();
    QCOMPARE(all.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(all[i].entity, u"patient"_s);
        QCOMPARE(all[i].id, record.id.bytes());
        QCOMPARE(all[i].base, i);
        QCOMPARE(all[i].version, i + 1);
        QCOMPARE(all[i].author, m_disk->author);
        QCOMPARE(all[i].at, m_disk->clock.now().toMSecsSinceEpoch());
    }
}

void TestChangeLog::contentsOnlyForAServer()
{
    const auto record = must(m_disk->add(1));
    for (const auto &row : rows())
        QVERIFY(row.before.isEmpty() && row.after.isEmpty());
    m_disk->raw()->exec("INSERT INTO meta VALUES ('server_url', 'https://example.kz/fhir')");
    auto changed = record.patient;
    changed.home.flat = u"777"_s;
    must(act([&](Transaction &tx) { return PatientRepository(tx).update(record.id, 2, changed, u"көшті"_s); }));
    const auto last = rows().constLast();
    const auto before = QJsonDocument::fromJson(last.before.toUtf8()).object(),
               after = QJsonDocument::fromJson(last.after.toUtf8()).object();
    QCOMPARE(patientFromJson(before), record.patient);
    QCOMPARE(patientFromJson(after), changed);
    QCOMPARE(after.value("cardNumber"_L1).toString(), record.cardNumber);
}

void TestChangeLog::aTransactionIsAGroup()
{
    QVERIFY(m_disk->add(1));
    QVERIFY(m_disk->add(2));
    must(act([&](Transaction &tx) -> Result<void> {
        ChangeLog log(tx);
        log.append({u"a"_s, "1"});
        log.append({u"b"_s, "2"});
        return {};
    }));
    const auto all = rows();
    QCOMPARE(all[4].group, all[5].group);
    QSet<QByteArray> groups;
    for (const auto &row : all)
        groups += row.group;
    QVERIFY(groups.size() >= 3); // other acts go to the server apart
}

void TestChangeLog::manyAreFiftyToARow_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("inRows");
    QTest::newRow("none") << 0 << QList<int>{};
    QTest::newRow("one") << 1 << QList<int>{1};
    QTest::newRow("fifty") << 50 << QList<int>{50};
    QTest::newRow("fifty-one") << 51 << QList<int>{50, 1};
    QTest::newRow("a hundred and twenty") << 120 << QList<int>{50, 50, 20};
}

void TestChangeLog::manyAreFiftyToARow()
{
    QFETCH(int, count);
    QList<QByteArray> ids;
    for (int i = 0; i < count; ++i)
        ids += m_disk->ids.next<PatientId>().bytes();
    must(act([&](Transaction &tx) -> Result<void> {
        ChangeLog(tx).appendMany(u"patient"_s, ids);
        return {};
    }));
    QList<int> inRows;
    QByteArray together;
    for (const auto &row : rows()) {
        QCOMPARE(row.entity, u"patient[]"_s);
        inRows += int(row.id.size()) / 16;
        together += row.id;
    }
    QTEST(inRows, "inRows");
    QCOMPARE(together, ids.join());
}

void TestChangeLog::aRolledBackEditLeavesNoRow()
{
    const auto failed = m_disk->database().atomically(m_disk->author, [&](Transaction &tx) -> Result<void> {
        must(PatientRepository(tx).insert(tx.ids().next<PatientId>(), person(1), u"x"_s));
        return failure(Error::Kind::Invalid);
    });
    QVERIFY(!failed);
    QVERIFY(rows().isEmpty());
}

void TestChangeLog::numbersAreNotUsedAgain()
{
    QVERIFY(m_disk->add(1));
    const auto last = rows().constLast().seq;
    m_disk->raw()->exec("DELETE FROM change_log"); // sent, one day
    QVERIFY(m_disk->add(2));
    QVERIFY(rows().constFirst().seq > last);
}

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_change_log.moc"
