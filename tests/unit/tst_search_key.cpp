#include "base/fold.h"
#include "domain/search_key.h"
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace Qt::StringLiterals;

namespace {

Patient aigul()
{
    Patient patient;
    patient.name = {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s};
    patient.iin = Iin::parse(u"991231500016");
    patient.birthDate = QDate(1985, 3, 12);
    patient.phones = {*PhoneNumber::parse(u"+7 701 123-45-67")};
    patient.home = {Settlement::Urban, u"Алматы"_s, u"Медеу ауданы"_s, u"Абай даңғылы"_s, u"12а"_s, u"34"_s};
    patient.attachment.kind = Attachment::Here;
    return patient;
}

QStringList tokensOf(const Patient &patient, const QString &card = {}, std::optional<int> district = {})
{
    return searchKey(patient, card, district).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class SearchKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingAPersonIsFoundBy()
    {
        const QStringList tokens = tokensOf(aigul(), u"A1-000123"_s, 3);
        QCOMPARE(tokens.mid(0, 3), (QStringList{u"касимова"_s, u"аигул"_s, u"сериккизи"_s}));
        for (const QString &token :
             {u"vсерик"_s, u"i991231500016"_s, u"e610005132199"_s, u"t7011234567"_s, u"f7654321107"_s, u"b12031985"_s,
              u"y1985"_s, u"ca1000123"_s, u"n123"_s, u"d03"_s, u"o"_s, u"aмедеу"_s, u"aабаи"_s, u"a12а"_s, u"a34"_s})
            QVERIFY2(tokens.contains(token), qPrintable(token + u" / "_s + tokens.join(u' ')));
        QVERIFY(!tokens.contains(u"aалмати"_s));  // everybody's region
        QVERIFY(!tokens.contains(u"aдангили"_s)); // a word that says nothing
    }

    void whatIsNotKnownHasNoToken()
    {
        Patient patient;
        patient.name.surname = u"Ким"_s;
        QCOMPARE(tokensOf(patient), QStringList{u"ким"_s});
    }

    void attachedElsewhereIsNotOurs()
    {
        Patient patient = aigul();
        for (const Attachment kind : {Attachment::Elsewhere, Attachment::None, Attachment::Unknown}) {
            patient.attachment.kind = kind;
            QVERIFY(!tokensOf(patient).contains(u"o"_s));
        }
    }

    void bothPhonesAndBothAddresses()
    {
        Patient patient = aigul();
        patient.phones.push_back(*PhoneNumber::parse(u"+49 30 123456"));
        patient.stay.street = u"Сейфуллин"_s;
        const QStringList tokens = tokensOf(patient);
        QVERIFY(tokens.contains(u"t4930123456"_s));
        QVERIFY(tokens.contains(u"f6543210394"_s));
        QVERIFY(tokens.contains(u"aсеифуллин"_s));
    }

    void patronymicApartIsJoined()
    {
        Patient patient = aigul();
        patient.name.patronymic = u"Серік қызы"_s;
        QCOMPARE(searchKey(patient, {}, {}), searchKey(aigul(), {}, {}));
    }

    void doubtfulLettersGiveBothWords()
    {
        Patient patient;
        patient.name.surname = u"Жаһан"_s;
        QCOMPARE(tokensOf(patient), (QStringList{u"жахан"_s, u"жаган"_s}));
    }

    void cardNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("token");
        QTest::newRow("usual") << u"A1-000123"_s << u"ca1000123"_s;
        QTest::newRow("Cyrillic А") << u"А1-000123"_s << u"ca1000123"_s;
        QTest::newRow("spaces") << u"a1 000123"_s << u"ca1000123"_s;
        QTest::newRow("digits") << u"42/17"_s << u"c4217"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void cardNumbers()
    {
        QFETCH(QString, number);
        QTEST(cardToken(number), "token");
    }

    /// Kinds of tokens begin with Latin letters, names never do.
    void namesDoNotCollideWithKinds()
    {
        Patient patient;
        patient.name = {u"Yusupov"_s, u"Ian"_s, u"d03"_s};
        for (const QString &token : tokensOf(patient))
            QVERIFY2(!isLatin(token.front()) || token.front() == u'v', qPrintable(token));
    }
};

QTEST_APPLESS_MAIN(SearchKeyTest)
#include "tst_search_key.moc"
