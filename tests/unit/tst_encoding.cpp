#include "intake/encoding.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::intake;
using Kind = EncodingSurvey::Kind;

namespace {

const QString kazakh = u"Қасымова Айгүл Серікқызы;Әлия Нұрланқызы;Өмірбек Ғабитұлы;Һәкім Үсен;Тұрсынбек Ағыбайұлы;"
                       u"Алматы, Бөгенбай батыр көшесі, 12\n"_s;
const QString russian = u"Иванов Сергей Петрович;Кузнецова Анна Васильевна;Алматы, проспект Достык, 12;ЕЛЕНА\n"_s;
const QString ukrainian = u"Яковенко Євгенія Олексіївна;Гаєвський Андрій Сергійович;Матвієнко Їжак;Київ\n"_s;
const QString belarusian = u"Кавалёў Мікалай Уладзіміравіч;Быкаў Васіль;Караткевіч Уладзімір Сямёнавіч\n"_s;

/// As another program would write it: letter by letter from the table under test backwards, which iconv's tables below
/// hold to account.
QByteArray encoded(const QString &text, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return text.toUtf8();
    QHash<QChar, char> bytes;
    for (int i = 255; i >= 0; --i) {
        const char byte = char(i);
        if (const auto letter = decode(QByteArrayView(&byte, 1), encoding))
            bytes.insert(letter->front(), byte);
    }
    QByteArray result;
    for (const QChar c : text)
        result += bytes.value(c, '?');
    return result;
}

EncodingSurvey survey(const QByteArray &bytes, qsizetype piece = 4096)
{
    EncodingSurvey found;
    for (qsizetype from = 0; from < bytes.size(); from += piece)
        found.add(QByteArrayView(bytes).sliced(from, std::min(piece, bytes.size() - from)));
    return found;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decodesTheTables();
    void refusesWhatIsNoText();
    void tellsApart_data();
    void tellsApart();
    void notTextAtAll_data();
    void notTextAtAll();
    void aWrongWordIsContradicted_data();
    void aWrongWordIsContradicted();
    void damageIsNoOtherCodePage();
    void codesOfTheCommandLine();
};

/// The bytes are those `iconv -t CP1251` and `iconv -t RK1048` give.
void TestEncoding::decodesTheTables()
{
    QCOMPARE(decode("\xCA\xE0\xE7\xE0\xF5 \xB9 1 \xAB\xA8\xB8\xBB", Encoding::Cp1251), u"Казах № 1 «Ёё»"_s);
    QCOMPARE(decode("\xA3\xBC\xAA\xBA\x8D\x9D\xBD\xBE\xA5\xB4\xA1\xA2\xAF\xBF\x8E\x9E\xB2\xB3", Encoding::Kz1048),
             u"ӘәҒғҚқҢңӨөҰұҮүҺһІі"_s);
    QCOMPARE(decode("\xA3\xBC\xAA\xBA\x8D\x9D\xBD\xBE\xA5\xB4\xA1\xA2\xAF\xBF\x8E\x9E\xB2\xB3", Encoding::Cp1251),
             u"ЈјЄєЌќЅѕҐґЎўЇїЋћІі"_s);
    QCOMPARE(decode("plain, 12", Encoding::Kz1048), u"plain, 12"_s);
    QCOMPARE(decode("\xD0\xB0\xD2\x93", Encoding::Utf8), u"ағ"_s);
}

void TestEncoding::refusesWhatIsNoText()
{
    QCOMPARE(decode("a\x98", Encoding::Cp1251), std::nullopt);
    QCOMPARE(decode("a\x98", Encoding::Kz1048), std::nullopt);
    QCOMPARE(decode("\xCA\xE0", Encoding::Utf8), std::nullopt);
    QCOMPARE(decode("\xD0", Encoding::Utf8), std::nullopt);
}

void TestEncoding::tellsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    const std::pair<const char *, QString> texts[]{{"Kazakh", kazakh},
                                                   {"Russian and Kazakh", russian.repeated(5) + kazakh}};
    for (const auto &[name, text] : texts) {
        QTest::addRow("%s in UTF-8", name) << text << int(Encoding::Utf8);
        QTest::addRow("%s in KZ-1048", name) << text << int(Encoding::Kz1048);
    }
    QTest::newRow("Russian") << russian << int(Encoding::Cp1251);
    QTest::newRow("Russian in capitals") << russian.toUpper().repeated(3) << int(Encoding::Cp1251);
    QTest::newRow("Ukrainian") << ukrainian << int(Encoding::Cp1251);
    QTest::newRow("Belarusian") << belarusian << int(Encoding::Cp1251);
    QTest::newRow("Russian and Ukrainian") << russian + ukrainian << int(Encoding::Cp1251);
    QTest::newRow("Kazakh capitals") << kazakh.toUpper() << int(Encoding::Kz1048);
    QTest::newRow("one Kazakh name among Russian") << russian.repeated(20) + u"Ғалымжан\n"_s << int(Encoding::Kz1048);
    QTest::newRow("ASCII") << u"iin,surname\n850101200019,Smith\n"_s << int(Encoding::Utf8);
    QTest::newRow("nothing") << QString() << int(Encoding::Utf8);
}

void TestEncoding::tellsApart()
{
    QFETCH(QString, text);
    QFETCH(int, encoding);
    const QByteArray bytes = encoded(text, Encoding(encoding));
    for (const qsizetype piece : {1, 3, 4096}) {
        const auto found = survey(bytes, piece);
        QCOMPARE(int(found.likeliest()), encoding);
        QCOMPARE(found.kind(), Kind::Text);
        QVERIFY(!found.contradicts(Encoding(encoding)));
    }
    QCOMPARE(decode(bytes, Encoding(encoding)), text);
}

void TestEncoding::notTextAtAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char((i * i * 31 + i * 7) % 256);
    QByteArray koi8; // "Иванов…" of KOI8-R: small letters and capitals change places
    for (int i = 0; i < 40; ++i)
        koi8 += "\xE9\xD7\xC1\xCE\xCF\xD7 \xF3\xC5\xD2\xC7\xC5\xCA;";
    QByteArray cp866;
    for (int i = 0; i < 40; ++i)
        cp866 += "\x88\xA2\xA0\xAD\xAE\xA2 \x91\xA5\xE0\xA3\xA5\xA9;";
    QTest::newRow("noise") << noise << int(Kind::Binary);
    QTest::newRow("noughts") << QByteArray(100, '\0') << int(Kind::Binary);
    QTest::newRow("a program") << "\x7F"
                                  "ELF" +
                                      QByteArray(60, '\0')
                               << int(Kind::Binary);
    QTest::newRow("workbook") << "PK\x03\x04" + noise << int(Kind::Workbook);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "i\0i\0n\0",
                                          8)
                            << int(Kind::Utf16);
    QTest::newRow("KOI8-R") << koi8 << int(Kind::Unrecognised);
    QTest::newRow("CP866") << cp866 << int(Kind::Unrecognised);
}

void TestEncoding::notTextAtAll()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(int(survey(bytes).kind()), kind);
}

void TestEncoding::aWrongWordIsContradicted_data()
{
    QTest::addColumn<int>("is");
    QTest::addColumn<int>("said");
    QTest::addColumn<bool>("contradicted");
    const auto row = [](const char *name, Encoding is, Encoding said, bool contradicted) {
        QTest::newRow(name) << int(is) << int(said) << contradicted;
    };
    row("UTF-8 called CP1251", Encoding::Utf8, Encoding::Cp1251, true);
    row("UTF-8 called KZ-1048", Encoding::Utf8, Encoding::Kz1048, true);
    row("KZ-1048 called UTF-8", Encoding::Kz1048, Encoding::Utf8, true);
    row("KZ-1048 called CP1251: a person may know better", Encoding::Kz1048, Encoding::Cp1251, false);
}

void TestEncoding::aWrongWordIsContradicted()
{
    QFETCH(int, is);
    QFETCH(int, said);
    QFETCH(bool, contradicted);
    QCOMPARE(survey(encoded(kazakh, Encoding(is))).contradicts(Encoding(said)), contradicted);
}

void TestEncoding::damageIsNoOtherCodePage()
{
    QByteArray bytes = kazakh.repeated(3).toUtf8();
    bytes[bytes.indexOf("\xD0")] = '\xFF';
    const auto found = survey(bytes);
    QCOMPARE(found.likeliest(), Encoding::Utf8);
    QCOMPARE(found.kind(), Kind::Text);
}

void TestEncoding::codesOfTheCommandLine()
{
    QCOMPARE(encodingFromCode(u"utf-8"), Encoding::Utf8);
    QCOMPARE(encodingFromCode(u"cp1251"), Encoding::Cp1251);
    QCOMPARE(encodingFromCode(u"kz1048"), Encoding::Kz1048);
    QCOMPARE(encodingFromCode(u"auto"), std::nullopt);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp1251, Encoding::Kz1048})
        QCOMPARE(encodingFromCode(encodingName(encoding)), encoding);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
