#include "storage/search_register.h"
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::storage;

class PatientIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCorrectedNameLeavesNoGhost()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        people.add(other);
        Person married = aigul;
        married.surname = u"Есенова"_s;
        people.put(seq, married);
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        QCOMPARE(people.found(u"кас"_s), QList<qint64>());
        QCOMPARE(people.found(u"есенова"_s), QList<qint64>{seq});
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        // The index itself has no trace of the old name.
        people.connection().exec("CREATE VIRTUAL TABLE temp.tokens USING fts5vocab('main', 'patient_fts', 'row')");
        QCOMPARE(people.connection().execAndGet("SELECT count(*) FROM temp.tokens WHERE term = 'касимова'").getInt(),
                 0);
        people.connection().exec("INSERT INTO patient_fts (patient_fts, rank) VALUES ('integrity-check', 1)");
    }

    void aRemovedKeyIsNotFound()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        PatientSearch(people.connection()).remove(seq);
        PatientSearch(people.connection()).remove(seq);
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        people.connection().exec("INSERT INTO patient_fts (patient_fts, rank) VALUES ('integrity-check', 1)");
    }

    void rebuildAndClear()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        PatientIndex index(people.connection());
        QVERIFY(!index.isCurrent());
        index.markCurrent();
        QVERIFY(index.isCurrent());
        people.connection().exec("INSERT INTO patient_fts (patient_fts) VALUES ('delete-all')");
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        QVERIFY(!index.check().isEmpty());
        index.rebuild();
        index.optimize();
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>{seq});
        QCOMPARE(index.check(), QString());
        index.clear();
        QVERIFY(!index.isCurrent());
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        QVERIFY(index.check().contains(u"patient 1 "_s));
    }

    void checkFindsWhatDisagrees_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("says");
        QTest::newRow("key lost") << QByteArray("DELETE FROM patient_search WHERE id = 2")
                                  << u"patient 2 has no search key"_s;
        QTest::newRow("key of nobody") << QByteArray("INSERT INTO patient_search VALUES (77, 'x')")
                                       << u"search key 77 has no patient"_s;
        QTest::newRow("key altered")
            << QByteArray("UPDATE patient_search SET key = replace(key, 'ахметов', 'ахметав') WHERE id = 2")
            << u"full-text index"_s;
        QTest::newRow("index row lost") << QByteArray("INSERT INTO patient_fts (patient_fts, rowid, key) SELECT "
                                                      "'delete', id, key FROM patient_search WHERE id = 2")
                                        << u"full-text index"_s;
        QTest::newRow("index row added") << QByteArray("INSERT INTO patient_fts (rowid, key) VALUES (2, 'лишнии')")
                                         << u"full-text index"_s;
        QTest::newRow("index rows exchanged")
            << QByteArray("UPDATE patient_search SET key = (SELECT s.key FROM patient_search s WHERE s.id = 3 - "
                          "patient_search.id) WHERE id = 1")
            << u"full-text index"_s;
    }
    void checkFindsWhatDisagrees()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, says);
        Register people;
        people.add(aigul);
        people.add(other);
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        people.connection().exec(damage.toStdString());
        const QString trouble = PatientSearch(people.connection()).check();
        QVERIFY2(trouble.contains(says), qPrintable(trouble));
        QVERIFY(!trouble.contains(u"ахмет"_s)); // it goes to the log
    }

    void checkComparesWithTheCards()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        const PatientIndex index(people.connection());
        const QString key = index.keyOf(seq);
        QCOMPARE(index.check([&](qint64) { return std::optional(key); }), QString());
        QVERIFY(!index.check([&](qint64) { return std::optional(key + u" x"_s); }).isEmpty());
        QVERIFY(!index.check([](qint64) { return std::optional<QString>(); }).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PatientIndexTest)
#include "tst_patient_index.moc"
