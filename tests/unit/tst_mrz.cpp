#include "scan/mrz.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::scan;

class TestMrz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheSpecimenCard();
    void readsTheSpecimenPassport();
    void joinsALongDocumentNumber();
    void takesTheIinOfKazakhstan();
    void takesNoIinOfOthers();
    void spacesAndLineEndsDoNotCount();
    void whatIsNoZoneIsNotRead_data();
    void whatIsNoZoneIsNotRead();
    void findsEveryChangedDigit_data();
    void findsEveryChangedDigit();
    void namesTheFieldThatFails_data();
    void namesTheFieldThatFails();
    void decidesTheCenturyByToday_data();
    void decidesTheCenturyByToday();
    void readsNames_data();
    void readsNames();
    void unknownBirthDateIsNoError();
};

namespace {

const QDate today(2026, 11, 22);
// ICAO 9303 part 5 and part 4: the specimens of Utopia.
const auto card = u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<\n"_s;
const auto passport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                      "L898902C36UTO7408122F1204159ZE184226B<<<<<10\n"_s;
const auto longNumber =
    u"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<\n"_s;

QString checkDigit(const QString &field)
{
    return QString::number(mrzCheckDigit(field));
}

/// A card with right check digits, put together field by field.
QString cardOf(const QString &issuer, const QString &optional, const QString &birth = u"850101"_s,
               const QString &expiry = u"300101"_s)
{
    const QString number = u"012345678"_s;
    const QString first = number + checkDigit(number) + optional.leftJustified(15, u'<');
    const QString dates[]{birth + checkDigit(birth), expiry + checkDigit(expiry)};
    const QString rest(11, u'<');
    return u"ID"_s + issuer + first + dates[0] + u'M' + dates[1] + issuer + rest +
           checkDigit(first + dates[0] + dates[1] + rest) + u"SYNTHETIC<<PERSON"_s.leftJustified(30, u'<');
}

QString withName(const QString &name)
{
    return u"P<UTO"_s + name.leftJustified(39, u'<') + passport.mid(45);
}

} // namespace

void TestMrz::readsTheSpecimenCard()
{
    const auto mrz = readMrz(card, today);
    QVERIFY(mrz.has_value());
    QVERIFY(mrz->errors.isEmpty());
    QCOMPARE(mrz->kind, MrzKind::Td1);
    QCOMPARE(mrz->documentCode, u"I"_s);
    QCOMPARE(mrz->issuer, u"UTO"_s);
    QCOMPARE(mrz->number, u"D23145890"_s);
    QCOMPARE(mrz->surname, u"ERIKSSON"_s);
    QCOMPARE(mrz->givenNames, u"ANNA MARIA"_s);
    QCOMPARE(mrz->nationality, u"UTO"_s);
    QCOMPARE(mrz->birthDate, QDate(1974, 8, 12));
    QCOMPARE(mrz->sex, Sex::Female);
    QCOMPARE(mrz->expiry, QDate(2012, 4, 15));
    QVERIFY(mrz->optionalData.isEmpty());
    QVERIFY(!mrz->iin && !mrz->nameMayBeCut);
}

void TestMrz::readsTheSpecimenPassport()
{
    const auto mrz = readMrz(passport, today);
    QVERIFY(mrz.has_value());
    QVERIFY(mrz->errors.isEmpty());
    QCOMPARE(mrz->kind, MrzKind::Td3);
    QCOMPARE(mrz->documentCode, u"P"_s);
    QCOMPARE(mrz->issuer, u"UTO"_s);
    QCOMPARE(mrz->number, u"L898902C3"_s);
    QCOMPARE(mrz->surname, u"ERIKSSON"_s);
    QCOMPARE(mrz->givenNames, u"ANNA MARIA"_s);
    QCOMPARE(mrz->birthDate, QDate(1974, 8, 12));
    QCOMPARE(mrz->sex, Sex::Female);
    QCOMPARE(mrz->expiry, QDate(2012, 4, 15));
    QCOMPARE(mrz->optionalData, u"ZE184226B"_s);
}

void TestMrz::joinsALongDocumentNumber()
{
    const auto mrz = readMrz(longNumber, today);
    QVERIFY(mrz.has_value());
    QVERIFY(mrz->errors.isEmpty());
    QCOMPARE(mrz->number, u"D23145890734"_s);
    QVERIFY(mrz->optionalData.isEmpty());
    QString changed = longNumber;
    changed[16] = u'8';
    QVERIFY(!readMrz(changed, today)->errors.isEmpty());
}

void TestMrz::takesTheIinOfKazakhstan()
{
    const auto mrz = readMrz(cardOf(u"KAZ"_s, u"850101100012"_s), today);
    QVERIFY(mrz.has_value());
    QVERIFY(mrz->errors.isEmpty());
    QVERIFY(mrz->iin.has_value());
    QCOMPARE(mrz->iin->toString(), u"850101100012"_s);
    QVERIFY(!readMrz(cardOf(u"KAZ"_s, u"850101100013"_s), today)->iin); // its check digit is wrong

    const QString personal = u"850101200019<<"_s;
    const QString number = u"N01234567"_s;
    const QString front = number + checkDigit(number);
    const QString back = u"85010183001014"_s; // two dates with their check digits, the sex left out
    const QString tail = personal + checkDigit(personal);
    const QString birth = back.left(6) + checkDigit(back.left(6));
    const QString expiry = u"300101"_s + checkDigit(u"300101"_s);
    const QString zone = u"P<KAZ"_s + u"SYNTHETIC<<PERSON"_s.leftJustified(39, u'<') + front + u"KAZ"_s + birth + u'F' +
                         expiry + tail + checkDigit(front + birth + expiry + tail);
    const auto travel = readMrz(zone, today);
    QVERIFY(travel.has_value());
    QVERIFY(travel->errors.isEmpty());
    QCOMPARE(travel->iin->toString(), u"850101200019"_s);
}

void TestMrz::takesNoIinOfOthers()
{
    const auto mrz = readMrz(cardOf(u"UTO"_s, u"850101100012"_s), today);
    QVERIFY(mrz->errors.isEmpty());
    QVERIFY(!mrz->iin);
    QCOMPARE(mrz->optionalData, u"850101100012"_s);
}

void TestMrz::spacesAndLineEndsDoNotCount()
{
    for (QString text : {card, passport}) {
        const auto plain = readMrz(text, today);
        const auto same = [&](const QString &other) {
            const auto mrz = readMrz(other, today);
            return mrz && mrz->errors.isEmpty() && mrz->number == plain->number && mrz->surname == plain->surname;
        };
        QVERIFY(same(QString(text).replace(u'\n', u"\r\n"_s)));
        QVERIFY(same(QString(text).remove(u'\n')));
        QVERIFY(same(u"  "_s + QString(text).replace(u'\n', u" \r"_s)));
    }
}

void TestMrz::whatIsNoZoneIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a sign short") << card.trimmed().chopped(1);
    QTest::newRow("a sign more") << card.trimmed() + u'<';
    QTest::newRow("small letters are not guessed") << card.toLower();
    QTest::newRow("Cyrillic") << QString(card).replace(u'E', u'Е');
    QTest::newRow("another sign") << QString(card).replace(u'<', u'«');
    QTest::newRow("three lines of 36") << QString(108, u'<');
}

void TestMrz::whatIsNoZoneIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!readMrz(text, today));
}

void TestMrz::findsEveryChangedDigit_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QList<int>>("places"); // of digits under a check digit, and the check digits themselves
    const auto digitsOf = [](const QString &zone, const QList<std::pair<int, int>> &ranges) {
        QList<int> places;
        for (const auto &[first, count] : ranges) {
            for (int i = first; i < first + count; ++i) {
                if (zone[i].isDigit())
                    places += i;
            }
        }
        return places;
    };
    const QString td1 = QString(card).remove(u'\n');
    const QString td3 = QString(passport).remove(u'\n');
    const QString iin = cardOf(u"KAZ"_s, u"850101100012"_s);
    QTest::newRow("TD1") << td1 << digitsOf(td1, {{5, 25}, {30, 7}, {38, 7}, {48, 12}});
    QTest::newRow("TD1 with IIN") << iin << digitsOf(iin, {{5, 25}, {30, 7}, {38, 7}, {48, 12}});
    QTest::newRow("TD3") << td3 << digitsOf(td3, {{44, 10}, {57, 7}, {65, 23}});
}

/// Weights 7, 3 and 1 have no factor in common with 10: every change of a digit into another digit is found. A digit
/// taken for the letter of the same value modulo 10 (0, A, K, U) is not: the standard cannot see it.
void TestMrz::findsEveryChangedDigit()
{
    QFETCH(QString, zone);
    QFETCH(QList<int>, places);
    QVERIFY(places.size() > 20);
    QVERIFY(readMrz(zone, today)->errors.isEmpty());
    for (const int place : places) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            if (zone[place] == digit)
                continue;
            QString changed = zone;
            changed[place] = digit;
            const auto mrz = readMrz(changed, today);
            QVERIFY2(mrz && !mrz->errors.isEmpty(), qPrintable(changed));
        }
    }
}

void TestMrz::namesTheFieldThatFails_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("said");
    const auto changed = [](const QString &zone, int place, QChar sign) {
        QString other = QString(zone).remove(u'\n');
        other[place] = sign;
        return other;
    };
    QTest::newRow("TD1: number") << changed(card, 6, u'9') << u"document number"_s;
    QTest::newRow("TD1: birth date") << changed(card, 30, u'8') << u"check digit of the birth date"_s;
    QTest::newRow("TD1: term") << changed(card, 38, u'2') << u"check digit of the term"_s;
    QTest::newRow("TD1: composite") << changed(card, 59, u'5') << u"last check digit"_s;
    QTest::newRow("TD1: optional data, seen by the composite only") << changed(card, 20, u'1') << u"last check digit"_s;
    QTest::newRow("TD1: sex") << changed(card, 37, u'W') << u"sex"_s;
    QTest::newRow("TD1: not a card") << changed(card, 0, u'B') << u"Not an identity card"_s;
    QTest::newRow("TD3: number") << changed(passport, 45, u'1') << u"document number"_s;
    QTest::newRow("TD3: personal number") << changed(passport, 74, u'2') << u"personal number"_s;
    QTest::newRow("TD3: composite") << changed(passport, 87, u'9') << u"last check digit"_s;
    QTest::newRow("TD3: a visa") << changed(passport, 0, u'V') << u"Not an identity card"_s;
    QTest::newRow("no such birth date") << cardOf(u"UTO"_s, {}, u"850230"_s) << u"birth date in the document"_s;
    QTest::newRow("no such term") << cardOf(u"UTO"_s, {}, u"850101"_s, u"301301"_s) << u"term in the document"_s;
    QTest::newRow("no name") << withName({}) << u"No name"_s;
}

void TestMrz::namesTheFieldThatFails()
{
    QFETCH(QString, zone);
    QFETCH(QString, said);
    const auto mrz = readMrz(zone, today);
    QVERIFY(mrz.has_value());
    QVERIFY(!mrz->errors.isEmpty());
    QCOMPARE(mrz->errors.front().context, "scan");
    QVERIFY2(QString::fromUtf8(mrz->errors.front().id).contains(said), mrz->errors.front().id.constData());
}

void TestMrz::decidesTheCenturyByToday_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QDate>("birthDate");
    QTest::addColumn<QDate>("term");
    QTest::newRow("born today") << u"261122"_s << u"261122"_s << QDate(2026, 11, 22) << QDate(2026, 11, 22);
    QTest::newRow("born tomorrow: a hundred years old")
        << u"261123"_s << u"261121"_s << QDate(1926, 11, 23) << QDate(2026, 11, 21);
    QTest::newRow("29 February of one century only")
        << u"000229"_s << u"320229"_s << QDate(2000, 2, 29) << QDate(2032, 2, 29);
    QTest::newRow("last day of fifty years") << u"850101"_s << u"761121"_s << QDate(1985, 1, 1) << QDate(2076, 11, 21);
    QTest::newRow("after fifty years: long expired")
        << u"850101"_s << u"761122"_s << QDate(1985, 1, 1) << QDate(1976, 11, 22);
}

void TestMrz::decidesTheCenturyByToday()
{
    QFETCH(QString, birth);
    QFETCH(QString, expiry);
    QFETCH(QDate, birthDate);
    QFETCH(QDate, term);
    const auto mrz = readMrz(cardOf(u"UTO"_s, {}, birth, expiry), today);
    QVERIFY(mrz && mrz->errors.isEmpty());
    QCOMPARE(mrz->birthDate, birthDate);
    QCOMPARE(mrz->expiry, term);
}

void TestMrz::readsNames_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("cut");
    QTest::newRow("double surname") << u"VAN<DER<BERG<<JAN"_s << u"VAN DER BERG"_s << u"JAN"_s << false;
    QTest::newRow("one name only") << u"ARKFREITH"_s << u"ARKFREITH"_s << QString() << false;
    QTest::newRow("full field") << u"NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONGKR"_s << u"NILAVADHANANANDA"_s
                                << u"CHAYAPA DEJTHAMRONGKR"_s << true;
}

void TestMrz::readsNames()
{
    QFETCH(QString, field);
    QFETCH(QString, surname);
    QFETCH(QString, given);
    QFETCH(bool, cut);
    const auto mrz = readMrz(withName(field), today);
    QVERIFY(mrz && mrz->errors.isEmpty());
    QCOMPARE(mrz->surname, surname);
    QCOMPARE(mrz->givenNames, given);
    QCOMPARE(mrz->nameMayBeCut, cut);
}

void TestMrz::unknownBirthDateIsNoError()
{
    const auto mrz = readMrz(cardOf(u"UTO"_s, {}, u"7408<<"_s, u"<<<<<<"_s), today);
    QVERIFY(mrz && mrz->errors.isEmpty());
    QVERIFY(!mrz->birthDate.isValid() && !mrz->expiry.isValid());
}

QTEST_APPLESS_MAIN(TestMrz)
#include "tst_mrz.moc"
