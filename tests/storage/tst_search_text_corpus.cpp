#include "fuzz/search_text_property.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the fuzzer of the search box was given and has found stays tested.
class TestSearchTextCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holds_data();
    void holds();
};

void TestSearchTextCorpus::holds_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TIRKEU_SOURCE_DIR "/tests/data/fuzz/fuzz_search_text"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(!folder.isEmpty());
}

void TestSearchTextCorpus::holds()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(tirkeu::fuzz::searchTextTrouble(file.readAll()), QString());
}

QTEST_GUILESS_MAIN(TestSearchTextCorpus)
#include "tst_search_text_corpus.moc"
