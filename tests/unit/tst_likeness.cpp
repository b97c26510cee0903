#include "matching/name_levels.h"
#include "matching/similarity.h"
#include "unit/matching_people.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::matching;
using namespace tirkeu::test;

/// How far two words, two names and two of every other field are alike.
class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneEdit_data();
    void oneEdit();
    void likenessOfWords();
    void nameParts_data();
    void nameParts();
    void levels_data();
    void levels();
};

void TestLikeness::oneEdit_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("apart");
    QTest::newRow("equal") << u"касимов"_s << u"касимов"_s << true;
    QTest::newRow("changed") << u"касимов"_s << u"касинов"_s << true;
    QTest::newRow("left out") << u"касимов"_s << u"касмов"_s << true;
    QTest::newRow("put in at the end") << u"касимов"_s << u"касимова"_s << true;
    QTest::newRow("swapped") << u"касимов"_s << u"каисмов"_s << true;
    QTest::newRow("first letter") << u"касимов"_s << u"басимов"_s << true;
    QTest::newRow("two changed") << u"касимов"_s << u"карисов"_s << false;
    QTest::newRow("swapped at a distance") << u"касимов"_s << u"кисамов"_s << false;
    QTest::newRow("changed and put in") << u"касимов"_s << u"касиновa"_s << false;
    QTest::newRow("nothing") << QString() << u"а"_s << true;
    QTest::newRow("two more") << u"али"_s << u"алиан"_s << false;
}

void TestLikeness::oneEdit()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(oneEditApart(a, b), "apart");
    QTEST(oneEditApart(b, a), "apart");
}

void TestLikeness::likenessOfWords()
{
    QCOMPARE(jaroWinkler(u"айгул", u"айгул"), 1.0);
    QCOMPARE(jaroWinkler(u"аб", u"вг"), 0.0);
    QCOMPARE(jaroWinkler(u"", u""), 1.0);
    QCOMPARE(jaroWinkler(u"", u"а"), 0.0);
    QVERIFY(qAbs(jaroWinkler(u"martha", u"marhta") - 0.9611) < 0.0001); // the usual examples of Winkler
    QVERIFY(qAbs(jaroWinkler(u"dixon", u"dicksonx") - 0.8133) < 0.0001);
}

void TestLikeness::nameParts_data()
{
    QTest::addColumn<PersonName>("a");
    QTest::addColumn<PersonName>("b");
    QTest::addColumn<int>("surname");
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("father");
    const auto row = [](const char *name, const PersonName &a, const PersonName &b, Level surname, Level given,
                        Level father) { QTest::newRow(name) << a << b << int(surname) << int(given) << int(father); };
    const PersonName nurlan{u"Қасымов"_s, u"Нұрлан"_s, u"Серікұлы"_s};
    using L = Level;
    row("the same", nurlan, nurlan, L::Equal, L::Equal, L::Equal);
    row("Russian letters", nurlan, {u"Касымов"_s, u"Нурлан"_s, u"Серикулы"_s}, L::Equal, L::Equal, L::Equal);
    row("passport", nurlan, {u"KASSYMOV"_s, u"NURLAN"_s, u"SERIKULY"_s}, L::Equal, L::Equal, L::Equal);
    row("Russian patronymic", nurlan, {u"Қасымов"_s, u"Нұрлан"_s, u"Серикович"_s}, L::Equal, L::Equal, L::Equal);
    row("patronymic apart", nurlan, {u"Қасымов"_s, u"Нұрлан"_s, u"Серік ұлы"_s}, L::Equal, L::Equal, L::Equal);
    row("bare father's name", nurlan, {u"Қасымов"_s, u"Нұрлан"_s, u"Серік"_s}, L::Equal, L::Equal, L::Equal);
    row("no patronymic", nurlan, {u"Қасымов"_s, u"Нұрлан"_s, {}}, L::Equal, L::Equal, L::Missing);
    row("typing errors", nurlan, {u"Қасыков"_s, u"Нұлран"_s, u"Серкұлы"_s}, L::NearlyEqual, L::NearlyEqual,
        L::NearlyEqual);
    row("form spoilt by an error", nurlan, {u"Қасымов"_s, u"Нұрлан"_s, u"Серікқлы"_s}, L::Equal, L::Equal,
        L::NearlyEqual);
    row("initials", nurlan, {u"Қасымов"_s, u"Н."_s, u"С."_s}, L::Equal, L::Initial, L::Initial);
    row("surname and given name exchanged", nurlan, {u"Нурлан"_s, u"Касымов"_s, u"Серікұлы"_s}, L::Exchanged,
        L::Exchanged, L::Equal);
    row("given name and patronymic exchanged", nurlan, {u"Қасымов"_s, u"Серікұлы"_s, u"Нұрлан"_s}, L::Equal,
        L::Exchanged, L::Exchanged);
    row("exchanged in another form", nurlan, {u"Қасымов"_s, u"Серикович"_s, u"Нұрлан"_s}, L::Equal, L::Exchanged,
        L::Exchanged);
    row("father and son are not exchanged", nurlan, {u"Қасымов"_s, u"Серік"_s, u"Нұрланұлы"_s}, L::Equal, L::Different,
        L::Different);
    row("her surname and his", nurlan, {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s}, L::OtherForm, L::Different,
        L::Equal);
    row("-ская and -ский", {u"Троицкий"_s, u"Лев"_s, {}}, {u"Троицкая"_s, u"Лев"_s, {}}, L::OtherForm, L::Equal,
        L::Missing);
    row("three letters mistyped are alike, no more", {u"Ли"_s, u"Лев"_s, {}}, {u"Ли"_s, u"Лве"_s, {}}, L::Equal,
        L::Alike, L::Missing);
    row("one of two surnames", {u"Иванова-Петрова"_s, u"Анна"_s, {}}, {u"Петрова"_s, u"Анна"_s, {}}, L::Alike, L::Equal,
        L::Missing);
    row("others", nurlan, {u"Ким"_s, u"Виктор"_s, u"Петрович"_s}, L::Different, L::Different, L::Different);
}

void TestLikeness::nameParts()
{
    QFETCH(PersonName, a);
    QFETCH(PersonName, b);
    QFETCH(int, surname);
    QFETCH(int, given);
    QFETCH(int, father);
    Words words;
    Patient one = ordinary();
    Patient other = ordinary();
    one.name = a;
    other.name = b;
    const auto x = matchPerson(one, words);
    const auto y = matchPerson(other, words);
    for (const auto &levels : {nameLevels(x, y, words), nameLevels(y, x, words)}) {
        QCOMPARE(int(levels.surname), surname);
        QCOMPARE(int(levels.givenName), given);
        QCOMPARE(int(levels.patronymic), father);
    }
}

void TestLikeness::levels_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, MatchField field, Level level, const Change &change) {
        QTest::newRow(name) << change << int(field) << int(level);
    };
    using F = MatchField;
    using L = Level;
    row("birth date", F::BirthDate, L::Equal, [](Patient &) {});
    row("day and month swapped", F::BirthDate, L::Exchanged, [](Patient &p) { p.birthDate = {1985, 12, 3}; });
    row("digit of the day", F::BirthDate, L::OneDigit, [](Patient &p) { p.birthDate = {1985, 3, 13}; });
    row("digit of the year", F::BirthDate, L::OneDigit, [](Patient &p) { p.birthDate = {1986, 3, 12}; });
    row("neighbouring digits swapped", F::BirthDate, L::OneDigit, [](Patient &p) { p.birthDate = {1958, 3, 12}; });
    row("day of another year", F::BirthDate, L::SameDay, [](Patient &p) { p.birthDate = {1990, 3, 12}; });
    row("year alone", F::BirthDate, L::SameYear, [](Patient &p) { p.birthDate = {1985, 7, 28}; });
    row("another birth date", F::BirthDate, L::Different, [](Patient &p) { p.birthDate = {1990, 7, 28}; });
    row("no birth date", F::BirthDate, L::Missing, [](Patient &p) { p.birthDate = {}; });
    row("sex", F::Sex, L::Equal, [](Patient &) {});
    row("another sex", F::Sex, L::Different, [](Patient &p) { p.sex = Sex::Female; });
    row("sex not known", F::Sex, L::Missing, [](Patient &p) { p.sex = Sex::Unknown; });
    row("second phone", F::Phone, L::Equal,
        [](Patient &p) { p.phones.insert(p.phones.begin(), *PhoneNumber::parse(u"+77000999999")); });
    row("digit of the phone", F::Phone, L::OneDigit,
        [](Patient &p) { p.phones = {*PhoneNumber::parse(u"87000123457")}; });
    row("another phone", F::Phone, L::Different, [](Patient &p) { p.phones = {*PhoneNumber::parse(u"87000999999")}; });
    row("no phone", F::Phone, L::Missing, [](Patient &p) { p.phones.clear(); });
    row("address in Russian", F::Address, L::Equal, [](Patient &p) { p.home.street = u"пр. Абай"_s; });
    row("address shortened", F::Address, L::SamePlace, [](Patient &p) {
        p.home = {};
        p.home.street = u"Абай"_s;
        p.home.house = u"12"_s;
    });
    row("stays there for a while", F::Address, L::Equal, [](Patient &p) { std::swap(p.home, p.stay); });
    row("another house", F::Address, L::SameStreet, [](Patient &p) { p.home.house = u"14"_s; });
    row("the same street of another town", F::Address, L::Different, [](Patient &p) { p.home.locality = u"Талғар"_s; });
    row("moved", F::Address, L::Different, [](Patient &p) { p.home.street = u"Сейфуллин"_s; });
    row("no address", F::Address, L::Missing, [](Patient &p) { p.home = {}; });
    row("IIN", F::Iin, L::Equal, [](Patient &) {});
    row("another IIN", F::Iin, L::Different, [](Patient &p) { p.iin = Iin::parse(u"751001600012"); });
    row("no IIN", F::Iin, L::Missing, [](Patient &p) { p.iin.reset(); });
    row("document written otherwise", F::Document, L::Equal,
        [](Patient &p) { p.documents[0].number = u"01234 5678"_s; });
    row("another document", F::Document, L::Different, [](Patient &p) { p.documents[0].number = u"087654321"_s; });
    row("no document", F::Document, L::Missing, [](Patient &p) { p.documents.clear(); });
}

void TestLikeness::levels()
{
    QFETCH(Change, change);
    QFETCH(int, field);
    Patient other = ordinary();
    change(other);
    QTEST(int(compared(ordinary(), other).at(MatchField(field))), "level");
    QTEST(int(compared(other, ordinary()).at(MatchField(field))), "level");
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
