#include "storage/audit_log.h"
#include "storage/counters.h"
#include "support/database_on_disk.h"
#include <QSet>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A number for people is given once, whoever asks and whatever fails.
class TestCounters : public QObject
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

    void beginsWithTheDesk();
    void seriesAreApart();
    void aRefusalGivesTheNumberBack();
    void twoProgramsShareThem();
    void threadsShareThem();
    void jumpsPastACopy();
    void growsBeyondSixDigits();

private:
    Result<QString> next(Database &database, const QString &series = u"card_052"_s, bool keep = true)
    {
        return database.atomically(m_disk->author, [&](Transaction &tx) -> Result<QString> {
            const QString number = Counters(tx).next(series);
            AuditLog(tx).append({u"test"_s});
            return keep ? Result<QString>(number) : failure(Error::Kind::Invalid);
        });
    }
    QString next() { return must(next(m_disk->database())); }
    std::unique_ptr<DatabaseOnDisk> m_disk;
};

void TestCounters::beginsWithTheDesk()
{
    QCOMPARE(next(), u"R1-000001"_s);
    QCOMPARE(next(), u"R1-000002"_s);
    m_disk->close();
    QVERIFY(m_disk->open());
    QCOMPARE(next(), u"R1-000003"_s);
}

void TestCounters::seriesAreApart()
{
    QCOMPARE(next(), u"R1-000001"_s);
    QCOMPARE(must(next(m_disk->database(), u"talon"_s)), u"R1-000001"_s);
    QCOMPARE(next(), u"R1-000002"_s);
}

void TestCounters::aRefusalGivesTheNumberBack()
{
    QVERIFY(!next(m_disk->database(), u"card_052"_s, false)); // nobody has seen it
    QCOMPARE(next(), u"R1-000001"_s);
}

void TestCounters::twoProgramsShareThem()
{
    auto other = must(Database::open(m_disk->settings(), m_disk->key));
    for (int n = 1; n <= 10; n += 2) {
        QCOMPARE(next(), u"R1-%1"_s.arg(n, 6, 10, QLatin1Char('0')));
        QCOMPARE(must(next(*other)), u"R1-%1"_s.arg(n + 1, 6, 10, QLatin1Char('0')));
    }
}

void TestCounters::threadsShareThem()
{
    std::array<QStringList, 4> given;
    std::vector<std::thread> threads;
    for (auto &mine : given) {
        threads.emplace_back([&] {
            for (int i = 0; i < 25; ++i)
                mine += next();
        });
    }
    for (auto &thread : threads)
        thread.join();
    QSet<QString> all;
    for (const auto &mine : given)
        all += QSet<QString>(mine.begin(), mine.end());
    QCOMPARE(all.size(), 100);
    QCOMPARE(next(), u"R1-000101"_s); // and no gap
}

void TestCounters::jumpsPastACopy()
{
    next();
    must(m_disk->database().atomically(m_disk->author, [](Transaction &tx) -> Result<void> {
        Counters(tx).jump();
        AuditLog(tx).append({u"test"_s});
        return {};
    }));
    QCOMPARE(next(), u"R1-001002"_s);
}

void TestCounters::growsBeyondSixDigits()
{
    next();
    m_disk->raw()->exec("UPDATE counter SET value = 999999");
    QCOMPARE(next(), u"R1-1000000"_s);
}

QTEST_GUILESS_MAIN(TestCounters)
#include "tst_counters.moc"
