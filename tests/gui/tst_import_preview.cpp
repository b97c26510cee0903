#include "import_fixture.h"
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using intake::Encoding;
using intake::RegisterField;

/// The file is looked at before anything is taken over: its rows, its columns, its code page and what is wrong with it.
class TestImportPreview : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void previewsAtOnce();
    void remembersOnlyTheLastFile();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void threeGigabytesAreNeverRead();
    void aColumnIsChosen();
    void aColumnFeedsOneField();
    void theCodePageIsChosen();
    void theFileVanishesBeforeTheImport();

private:
    /// Everything the page would show as wrong with the file.
    QByteArrayList troubles() const;
};

QByteArrayList TestImportPreview::troubles() const
{
    QByteArrayList found;
    for (const Message &trouble : m_presenter->troubles())
        found += trouble.id;
    for (int i = 0; i < intake::registerFieldCount; ++i) {
        const Message trouble = m_presenter->troubleOf(RegisterField(i));
        if (!trouble.id.isEmpty())
            found += QByteArray(intake::registerFieldTitle(RegisterField(i))) + ": " + trouble.id;
    }
    return found;
}

void TestImportPreview::previewsAtOnce()
{
    preview(registerOf(0, 35));
    const auto &seen = m_presenter->preview();
    QCOMPARE(seen.rows.size(), 20);
    QCOMPARE(seen.rowCount, 35);
    QVERIFY(seen.isCounted);
    QCOMPARE(seen.reading.encoding, Encoding::Utf8);
    QCOMPARE(seen.reading.mapping[RegisterField::Phone], 6);
    QVERIFY(m_presenter->canImport());
    QCOMPARE(m_presenter->fileName(), u"register.csv"_s);
    QCOMPARE(runs(), 0);

    preview(registerOf(0, 20000)); // more than is looked at
    QVERIFY(!m_presenter->preview().isCounted);
    QVERIFY(std::abs(m_presenter->preview().rowCount - 20000) < 400);
}

void TestImportPreview::remembersOnlyTheLastFile()
{
    build();
    m_presenter->choose(file(registerOf(0, 3)));
    m_presenter->choose(file(registerOf(0, 5), u"other.csv"_s));
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(m_presenter->preview().rowCount, 5);
    m_presenter->choose(file(registerOf(0, 3)));
    m_presenter->showRuns(); // the person went back meanwhile
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(m_presenter->stage(), Stage::Runs);
}

void TestImportPreview::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray rows = registerOf(0, 3);
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary += char(i * 7 % 251);
    QTest::newRow("empty") << QByteArray() << QByteArray("The file is empty");
    QTest::newRow("binary") << binary << QByteArray("This is not a text file");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 xl/workbook.xml") << QByteArray("This is a workbook");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEi\0i\0n\0", 8) << QByteArray("The file is in UTF-16");
    QTest::newRow("a quote in the header") << QByteArray("\"iin,surname\n1,2\n") << QByteArray("The header cannot be");
    QTest::newRow("a header twice") << QByteArray(rows).replace(",address,", ",phone,")
                                    << QByteArray("The column “%1” stands in the header twice");
    QTest::newRow("no sex") << QByteArray(rows).replace(",sex,", ",what,") << QByteArray("sex: There is no column");
    QTest::newRow("no header") << registerRow(1) + registerRow(2) << QByteArray("iin: There is no column");
}

void TestImportPreview::saysWhatIsWrongWithTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    preview(text);
    const auto all = troubles();
    QVERIFY2(std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.startsWith(sentence); }),
             all.join('\n').constData());
    QVERIFY(!m_presenter->canImport());
    m_presenter->start();
    m_presenter->check();
    QVERIFY(!m_presenter->isWorking());
    QCOMPARE(runs(), 0);
}

void TestImportPreview::threeGigabytesAreNeverRead()
{
    const QString path = file(registerOf(0, 20000));
    QVERIFY(QFile::resize(path, Q_INT64_C(3) << 30)); // no block of it is on the disk
    build();
    m_presenter->choose(path);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(m_presenter->canImport());
    QVERIFY(m_presenter->preview().rowCount > 10'000'000);
    m_presenter->start();
    m_presenter->stop(); // while it is looked through
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(said().startsWith("Stopped before the first row"));
    QCOMPARE(runs(), 0);
}

void TestImportPreview::aColumnIsChosen()
{
    preview(registerOf(0, 4).replace(",sex,", ",what,"));
    QCOMPARE(m_presenter->preview().unread, QStringList{u"what"_s});
    QVERIFY(!m_presenter->troubleOf(RegisterField::Sex).id.isEmpty());
    m_presenter->setColumn(RegisterField::Sex, 5);
    QVERIFY(m_presenter->troubleOf(RegisterField::Sex).id.isEmpty());
    QVERIFY(m_presenter->preview().unread.isEmpty());
    m_presenter->start();
    waitForTheEnd();
    QCOMPARE(m_presenter->report().counts.added, 4);
}

void TestImportPreview::aColumnFeedsOneField()
{
    preview(registerOf(0, 4));
    m_presenter->setColumn(RegisterField::District, 6); // it was the phone's
    QCOMPARE(m_presenter->preview().reading.mapping[RegisterField::Phone], -1);
    QVERIFY(m_presenter->canImport());
    m_presenter->setColumn(RegisterField::Patronymic, 1);
    QCOMPARE(troubles(), QByteArrayList{"surname: There is no column “%1” in the header. Name it so, or choose the "
                                        "column that holds it."});
    QVERIFY(!m_presenter->canImport());
}

void TestImportPreview::theCodePageIsChosen()
{
    preview(registerOf(0, 4));
    m_presenter->setEncoding(Encoding::Cp1251);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(troubles().value(0).startsWith("The file is not in %1"));
    QVERIFY(!m_presenter->canImport());
    m_presenter->setEncoding(Encoding::Utf8);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(m_presenter->canImport());
    m_presenter->setEncoding({});
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(m_presenter->canImport());
}

void TestImportPreview::theFileVanishesBeforeTheImport()
{
    preview(registerOf(0, 5));
    QVERIFY(QFile::remove(m_presenter->path()));
    m_presenter->start();
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(said().startsWith("The file “%1” is not there"));
    m_presenter->choose(m_presenter->path());
    QTRY_COMPARE(m_presenter->stage(), Stage::Runs);
    QCOMPARE(m_presenter->notice().sentence.arguments, QStringList{u"register.csv"_s});
    QCOMPARE(persons() + runs(), 0);
}

QTEST_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
