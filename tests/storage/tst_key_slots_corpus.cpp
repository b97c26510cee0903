#include "fuzz/key_slots_property.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the fuzzer of the key file was given and has found stays tested.
class TestKeySlotsCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holds_data();
    void holds();
};

void TestKeySlotsCorpus::holds_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TIRKEU_SOURCE_DIR "/tests/data/fuzz/fuzz_key_slots"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(!folder.isEmpty());
}

void TestKeySlotsCorpus::holds()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(tirkeu::fuzz::keySlotsTrouble(file.readAll()), QString());
}

QTEST_GUILESS_MAIN(TestKeySlotsCorpus)
#include "tst_key_slots_corpus.moc"
