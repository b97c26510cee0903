#include "scan/scan.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::scan;

class TestRecordCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void looksAsPromised();
    void findsEveryChangedSign();
    void findsSignsThatChangedPlaces();
    void overlooksSpaceAround();
    void refusesWhatWeDidNotWrite_data();
    void refusesWhatWeDidNotWrite();
    void tellsScansApart_data();
    void tellsScansApart();
    void aDocumentIsReadByTheSameDoor();
};

namespace {

const QUuid patient(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
const QDate today(2026, 11, 22);

} // namespace

void TestRecordCode::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QUuid>("record");
    QTest::addColumn<QString>("number");
    QTest::newRow("card") << u"052"_s << patient << u"AB-17"_s;
    QTest::newRow("card without a number") << u"052"_s << patient << QString();
    QTest::newRow("blank without a record") << u"BLANK"_s << QUuid() << u"AB-000123"_s;
    QTest::newRow("desk code in Kazakh") << u"052"_s << patient << u"ӘҚ-17"_s;
    QTest::newRow("separators inside") << u"052"_s << patient << u"A:B/C%1"_s;
}

void TestRecordCode::comesBackAsItWas()
{
    QFETCH(QString, kind);
    QFETCH(QUuid, record);
    QFETCH(QString, number);
    const RecordCode code{kind, record, number};
    const QString text = recordCode(code);
    QCOMPARE(parseRecordCode(text), code);
    for (const QChar c : text) // a scanner is a keyboard of the US layout
        QVERIFY(c > u' ' && c <= u'~');
}

void TestRecordCode::looksAsPromised()
{
    const QString text = recordCode(u"052", PatientId(patient), u"AB-17"_s);
    QVERIFY2(text.startsWith(u"TRK1:052:01890A5DAC96774BBCCEB302099A8057:AB-17:"), qPrintable(text));
    static const QRegularExpression alphanumericMode(u"\\A[0-9A-Z $%*+./:-]{1,61}\\z"_s); // version 3 at level M
    QVERIFY(alphanumericMode.match(text).hasMatch());
}

void TestRecordCode::findsEveryChangedSign()
{
    const QString text = recordCode(u"052", PatientId(patient), u"AB-17"_s);
    for (qsizetype place = 0; place < text.size(); ++place) {
        for (char16_t c = u' '; c <= u'~'; ++c) {
            QString changed = text;
            changed[place] = c;
            if (changed != text)
                QVERIFY2(!parseRecordCode(changed), qPrintable(changed));
        }
        QVERIFY(!parseRecordCode(QString(text).remove(place, 1)));
    }
}

void TestRecordCode::findsSignsThatChangedPlaces()
{
    const QString text = recordCode(u"052", PatientId(patient), u"AB-17"_s);
    for (qsizetype place = 0; place + 1 < text.size(); ++place) {
        QString changed = text;
        std::swap(changed[place], changed[place + 1]);
        if (changed != text)
            QVERIFY2(!parseRecordCode(changed), qPrintable(changed));
    }
}

void TestRecordCode::overlooksSpaceAround()
{
    const QString text = recordCode(u"052", PatientId(patient), u"AB-17"_s);
    QVERIFY(parseRecordCode(u" "_s + text + u"\r\n"_s));
}

void TestRecordCode::refusesWhatWeDidNotWrite_data()
{
    QTest::addColumn<QString>("text");
    const auto withCheck = [](const QString &text) {
        const QString check = QString::number(qChecksum(QByteArrayView(text.toUtf8())), 16).toUpper();
        return text + u':' + check.rightJustified(4, u'0');
    };
    QTest::newRow("empty") << QString();
    QTest::newRow("right check, small letters in the id")
        << withCheck(u"TRK1:052:01890a5dac96774bbcceb302099a8057:AB-17"_s);
    QTest::newRow("right check, half an id") << withCheck(u"TRK1:052:01890A5D:AB-17"_s);
    QTest::newRow("right check, no kind") << withCheck(u"TRK1:::AB-17"_s);
    QTest::newRow("right check, newer version") << withCheck(u"TRK2:052::AB-17"_s);
    QTest::newRow("right check, number not escaped") << withCheck(u"TRK1:052::A/B"_s);
    QTest::newRow("right check, number too long") << withCheck(u"TRK1:052::"_s + QString(41, u'A'));
    QTest::newRow("right check, broken UTF-8") << withCheck(u"TRK1:052::%FF"_s);
}

void TestRecordCode::refusesWhatWeDidNotWrite()
{
    QFETCH(QString, text);
    QVERIFY(!parseRecordCode(text));
}

void TestRecordCode::tellsScansApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const QString ours = recordCode(u"052", PatientId(patient), u"AB-17"_s);
    enum
    {
        AnIin,
        AnMrz,
        ARecord,
        ANumber,
        AnUnknown
    };
    QTest::newRow("IIN") << u"850101100012"_s << int(AnIin) << QString();
    QTest::newRow("IIN with the scanner's Enter") << u"850101100012\r\n"_s << int(AnIin) << QString();
    QTest::newRow("twelve digits that are no IIN") << u"850101100013"_s << int(AnUnknown) << u"check digit"_s;
    QTest::newRow("thirteen digits, a shop's code") << u"4870001234567"_s << int(AnUnknown) << u"could not be read"_s;
    QTest::newRow("ours") << ours << int(ARecord) << QString();
    QTest::newRow("ours, damaged") << ours.chopped(1) + u'?' << int(AnUnknown) << u"damaged"_s;
    QTest::newRow("ours, of another version") << u"TRK2:052"_s << int(AnUnknown) << u"another version"_s;
    QTest::newRow("card number") << u"AB-17"_s << int(ANumber) << QString();
    QTest::newRow("card number, digits in the code") << u"07A-000123"_s << int(ANumber) << QString();
    QTest::newRow("no card number") << u"ABCDE-17"_s << int(AnUnknown) << u"could not be read"_s;
    QTest::newRow("nothing") << u"\r\n"_s << int(AnUnknown) << u"could not be read"_s;
}

void TestRecordCode::tellsScansApart()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, said);
    const ScanResult result = readScan(text, today);
    QCOMPARE(int(result.index()), kind);
    if (const auto *unknown = std::get_if<Unknown>(&result)) {
        QCOMPARE(unknown->message.context, "scan");
        QVERIFY2(QString::fromUtf8(unknown->message.id).contains(said), unknown->message.id.constData());
    }
}

void TestRecordCode::aDocumentIsReadByTheSameDoor()
{
    const ScanResult result = readScan(
        u"I<UTOD231458907<<<<<<<<<<<<<<<\r7408122F1204159UTO<<<<<<<<<<<6\rERIKSSON<<ANNA<MARIA<<<<<<<<<<\r"_s, today);
    const auto *mrz = std::get_if<Mrz>(&result);
    QVERIFY(mrz);
    QCOMPARE(mrz->number, u"D23145890"_s);
}

QTEST_APPLESS_MAIN(TestRecordCode)
#include "tst_record_code.moc"
