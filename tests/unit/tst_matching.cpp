#include "matching/blocking.h"
#include "matching/comparison.h"
#include "matching/name_levels.h"
#include "matching/similarity.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::matching;

namespace {

/// Changes one thing of an ordinary person.
using Change = std::function<void(Patient &)>;

Patient ordinary()
{
    Patient patient;
    patient.iin = Iin::parse(u"850101100012");
    patient.name = {u"Қасымов"_s, u"Нұрлан"_s, u"Серікұлы"_s};
    patient.birthDate = QDate(1985, 3, 12);
    patient.sex = Sex::Male;
    patient.phones = {*PhoneNumber::parse(u"+77000123456")};
    patient.home = {Settlement::Urban, u"Алматы"_s, u"Бостандық ауданы"_s, u"Абай даңғылы"_s, u"12"_s, u"34"_s};
    patient.documents = {{DocumentKind::IdCard, u"012345678"_s, {}, {}, {}}};
    return patient;
}

Patient woman()
{
    Patient patient = ordinary();
    patient.iin = Iin::parse(u"850101200019");
    patient.name = {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s};
    patient.sex = Sex::Female;
    return patient;
}

Comparison compared(const Patient &a, const Patient &b, qint64 persons = 100'000)
{
    Words words;
    const Frequencies frequencies;
    const auto first = matchPerson(a, words);
    const auto second = matchPerson(b, words);
    const Matcher matcher(words, frequencies, persons);
    const auto outcome = matcher.compare(first, second);
    if (outcome.probability != matcher.compare(second, first).probability)
        qFatal("the order of the two matters");
    return outcome;
}

void withoutNumbers(Patient &patient)
{
    patient.iin.reset();
    patient.documents.clear();
}

bool meet(const Patient &a, const Patient &b)
{
    Words words;
    std::vector<BlockingKeys> keys{blockingKeys(matchPerson(a, words), words),
                                   blockingKeys(matchPerson(b, words), words)};
    return eachCandidatePair(keys, [](size_t, size_t) { return true; }) == 1;
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestMatching : public QObject
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
    void onePerson_data();
    void onePerson();
    void twoPersons_data();
    void twoPersons();
    void rareNamesSayMore();
    void moreMustAgreeInALargerRegister();
    void whatIsNotKnownSaysNothing();
    void everyLevelHasItsSentence();
    void weightsAreChances();
    void personsOfAPairMeet_data();
    void personsOfAPairMeet();
    void everyPairComesOnce();
    void aKeyOfTooManyIsPassedOver();
};

void TestMatching::oneEdit_data()
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

void TestMatching::oneEdit()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(oneEditApart(a, b), "apart");
    QTEST(oneEditApart(b, a), "apart");
}

void TestMatching::likenessOfWords()
{
    QCOMPARE(jaroWinkler(u"айгул", u"айгул"), 1.0);
    QCOMPARE(jaroWinkler(u"аб", u"вг"), 0.0);
    QCOMPARE(jaroWinkler(u"", u""), 1.0);
    QCOMPARE(jaroWinkler(u"", u"а"), 0.0);
    QVERIFY(qAbs(jaroWinkler(u"martha", u"marhta") - 0.9611) < 0.0001); // the usual examples of Winkler
    QVERIFY(qAbs(jaroWinkler(u"dixon", u"dicksonx") - 0.8133) < 0.0001);
}

void TestMatching::nameParts_data()
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

void TestMatching::nameParts()
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

void TestMatching::levels_data()
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

void TestMatching::levels()
{
    QFETCH(Change, change);
    QFETCH(int, field);
    Patient other = ordinary();
    change(other);
    QTEST(int(compared(ordinary(), other).at(MatchField(field))), "level");
    QTEST(int(compared(other, ordinary()).at(MatchField(field))), "level");
}

void TestMatching::onePerson_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("nothing changed", [](Patient &) {});
    row("without the numbers", withoutNumbers);
    row("passport and no numbers", [](Patient &p) {
        withoutNumbers(p);
        p.name = {u"Kassymova"_s, u"Aigul"_s, u"Serikkyzy"_s};
    });
    row("married, without the numbers", [](Patient &p) {
        withoutNumbers(p);
        p.name.surname = u"Ахметова"_s;
    });
    row("moved, a new phone", [](Patient &p) {
        p.home.street = u"Сейфуллин көшесі"_s;
        p.phones = {*PhoneNumber::parse(u"+77000777777")};
    });
    row("day and month swapped, no IIN", [](Patient &p) {
        p.iin.reset();
        p.birthDate = {1985, 12, 3};
    });
    row("name exchanged, no numbers", [](Patient &p) {
        withoutNumbers(p);
        std::swap(p.name.surname, p.name.givenName);
    });
    row("typing errors in two parts, no numbers", [](Patient &p) {
        withoutNumbers(p);
        p.name.surname = u"Қасымва"_s;
        p.name.patronymic = u"Серкқызы"_s;
    });
    row("the same IIN, another name and phone", [](Patient &p) {
        p.name.surname = u"Ахметова"_s;
        p.name.patronymic.clear();
        p.phones.clear();
        p.home = {};
    });
}

void TestMatching::onePerson()
{
    QFETCH(Change, change);
    Patient copy = woman();
    change(copy);
    QVERIFY2(compared(woman(), copy).probability > 0.9,
             qPrintable(QString::number(compared(woman(), copy).probability)));
    QVERIFY(meet(woman(), copy));
}

void TestMatching::twoPersons_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("twin brothers", [](Patient &p) {
        p.name.givenName = u"Ерлан"_s;
        p.iin = Iin::parse(u"751001600012");
        p.documents[0].number = u"087654321"_s;
    });
    row("twin brothers without numbers", [](Patient &p) {
        withoutNumbers(p);
        p.name.givenName = u"Ерлан"_s;
    });
    row("twins of both sexes without numbers", [](Patient &p) {
        withoutNumbers(p);
        p.name = {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s};
        p.sex = Sex::Female;
    });
    row("twins of like names, each with a number", [](Patient &p) {
        p.name.givenName = u"Нұрлат"_s;
        p.iin = Iin::parse(u"751001600012");
        p.documents.clear();
    });
    row("brothers", [](Patient &p) {
        withoutNumbers(p);
        p.name.givenName = u"Ерлан"_s;
        p.birthDate = {1987, 9, 2};
    });
    row("brothers born on one day of the year", [](Patient &p) {
        withoutNumbers(p);
        p.name.givenName = u"Ерлан"_s;
        p.birthDate = {1987, 3, 12};
    });
    row("father and son at one address", [](Patient &p) {
        withoutNumbers(p);
        p.name = {u"Қасымов"_s, u"Серік"_s, u"Нұрланұлы"_s};
        p.birthDate = {1960, 3, 12};
    });
    row("father and son of one name at one address", [](Patient &p) {
        withoutNumbers(p);
        p.name.patronymic = u"Нұрланұлы"_s;
        p.birthDate = {1960, 11, 1};
    });
    row("husband and wife", [](Patient &p) {
        withoutNumbers(p);
        p.name = {u"Қасымова"_s, u"Айгүл"_s, u"Болатқызы"_s};
        p.sex = Sex::Female;
        p.birthDate = {1985, 7, 2};
    });
    row("namesakes of one birth date, another IIN", [](Patient &p) {
        p.iin = Iin::parse(u"751001600012");
        p.documents.clear();
        p.phones = {*PhoneNumber::parse(u"+77000777777")};
        p.home.street = u"Сейфуллин көшесі"_s;
    });
    row("namesakes of another birth date", [](Patient &p) {
        withoutNumbers(p);
        p.birthDate = {1971, 8, 30};
        p.phones = {*PhoneNumber::parse(u"+77000777777")};
        p.home.street = u"Сейфуллин көшесі"_s;
    });
    row("surname and birth date by chance", [](Patient &p) {
        withoutNumbers(p);
        p.name.givenName = u"Ерлан"_s;
        p.name.patronymic = u"Болатұлы"_s;
        p.phones.clear();
        p.home = {};
    });
}

void TestMatching::twoPersons()
{
    QFETCH(Change, change);
    Patient other = ordinary();
    change(other);
    const double probability = compared(ordinary(), other).probability;
    QVERIFY2(probability < 0.5, qPrintable(QString::number(probability)));
}

void TestMatching::rareNamesSayMore()
{
    Words words;
    Frequencies frequencies;
    for (int i = 0; i < 20'000; ++i) {
        Patient patient = ordinary();
        patient.name.surname = i % 20 == 0 ? u"Ахметов"_s : u"Тегі%1"_s.arg(QChar(u'а' + i % 30));
        frequencies.count(matchPerson(patient, words));
    }
    const auto probability = [&](const QString &surname) {
        Patient patient = ordinary();
        withoutNumbers(patient);
        patient.name.surname = surname;
        patient.name.patronymic.clear();
        patient.phones.clear();
        patient.home = {};
        const auto person = matchPerson(patient, words);
        return Matcher(words, frequencies, 1'000'000).compare(person, person).probability;
    };
    QVERIFY(probability(u"Шпекбаев"_s) > probability(u"Ахметов"_s));
    QVERIFY(frequencies.of(MatchField::Surname, words.ofName(u"Ахметов"_s)) > 0.045);
    QCOMPARE(frequencies.of(MatchField::Surname, words.ofName(u"Шпекбаев"_s)), 5e-5); // no name is rarer
}

void TestMatching::moreMustAgreeInALargerRegister()
{
    Patient other = ordinary();
    withoutNumbers(other);
    other.name.patronymic.clear();
    other.phones.clear();
    other.home = {};
    const double small = compared(ordinary(), other, 10'000).probability;
    const double country = compared(ordinary(), other, 20'000'000).probability;
    QVERIFY(small > 0.9);
    QVERIFY2(country < 0.5, qPrintable(QString::number(country)));
}

void TestMatching::whatIsNotKnownSaysNothing()
{
    Patient nobody;
    const auto outcome = compared(nobody, nobody);
    for (const Level level : outcome.levels)
        QCOMPARE(int(level), int(Level::Missing));
    QVERIFY(outcome.probability < 0.001);
    QVERIFY(reasonsOf(outcome).isEmpty());
}

void TestMatching::everyLevelHasItsSentence()
{
    QSet<QByteArray> sentences;
    for (size_t field = 0; field < matchFieldCount; ++field) {
        for (size_t level = 1; level < levelCount; ++level) {
            const Chances &chances = chancesOf(MatchField(field), Level(level));
            const bool used = chances.same != 1 || chances.strangers != 1;
            const Message reason = reasonOf(MatchField(field), Level(level));
            if (used)
                QVERIFY2(!reason.id.isEmpty(), qPrintable(u"%1 %2"_s.arg(field).arg(level)));
            if (!reason.id.isEmpty())
                QVERIFY2(!sentences.contains(reason.id), reason.id.constData());
            sentences += reason.id;
        }
    }
    Patient other = woman();
    other.name.surname = u"Ахметова"_s;
    const auto reasons = reasonsOf(compared(woman(), other));
    QCOMPARE(reasons.size(), 9);
    QCOMPARE(reasons.front().id, QByteArray("The surnames differ; a woman may have married."));
}

/// Of one field they sum up to one, more or less; a level that speaks for one person does so against strangers.
void TestMatching::weightsAreChances()
{
    for (size_t field = 0; field < matchFieldCount; ++field) {
        double same = 0;
        double relatives = 0;
        for (size_t level = 1; level < levelCount; ++level) {
            const Chances &chances = chancesOf(MatchField(field), Level(level));
            if (chances.same == 1)
                continue;
            QVERIFY(chances.same > 0 && chances.relatives > 0 && chances.strangers > 0);
            const bool alternative = Level(level) == Level::Changed || Level(level) == Level::Exchanged;
            same += alternative ? 0 : chances.same;
            relatives += alternative ? 0 : chances.relatives;
        }
        QVERIFY2(same > 0.9 && same < 1.05, qPrintable(u"%1: %2"_s.arg(field).arg(same)));
        QVERIFY2(relatives > 0.9 && relatives < 1.1, qPrintable(u"%1: %2"_s.arg(field).arg(relatives)));
    }
}

void TestMatching::personsOfAPairMeet_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    const Change bare = [](Patient &p) {
        withoutNumbers(p);
        p.phones.clear();
        p.home = {};
    };
    row("surname and birth date", [bare](Patient &p) {
        bare(p);
        p.name.givenName = u"Әлі"_s;
    });
    row("given name and birth date", [bare](Patient &p) {
        bare(p);
        p.name.surname = u"Ахметов"_s;
    });
    row("exchanged", [bare](Patient &p) {
        bare(p);
        std::swap(p.name.surname, p.name.givenName);
    });
    row("name and year", [bare](Patient &p) {
        bare(p);
        p.birthDate = {1985, 8, 30};
    });
    row("name and day, other year", [bare](Patient &p) {
        bare(p);
        p.birthDate = {1958, 3, 12};
    });
    row("swapped day and month", [bare](Patient &p) {
        bare(p);
        p.birthDate = {1985, 12, 3};
    });
    row("given name, father and year", [bare](Patient &p) {
        bare(p);
        p.name = {u"Ахметов"_s, u"Нурлан"_s, u"Серикович"_s};
        p.birthDate = {1985, 8, 30};
    });
    row("phone alone", [bare](Patient &p) {
        bare(p);
        p.name = {u"Ким"_s, u"Виктор"_s, {}};
        p.birthDate = {1960, 1, 2};
        p.phones = ordinary().phones;
    });
    row("address and year", [bare](Patient &p) {
        bare(p);
        p.name = {u"Ким"_s, u"Виктор"_s, {}};
        p.birthDate = {1985, 1, 2};
        p.home = ordinary().home;
    });
    row("IIN alone", [](Patient &p) {
        p = Patient();
        p.iin = ordinary().iin;
        p.birthDate = {1960, 1, 2};
    });
    row("document alone", [](Patient &p) {
        p = Patient();
        p.documents = ordinary().documents;
    });
}

void TestMatching::personsOfAPairMeet()
{
    QFETCH(Change, change);
    Patient other = ordinary();
    change(other);
    QVERIFY(meet(ordinary(), other));
    Patient stranger;
    stranger.name = {u"Ким"_s, u"Виктор"_s, {}};
    stranger.birthDate = {1960, 1, 2};
    QVERIFY(!meet(ordinary(), stranger));
}

void TestMatching::everyPairComesOnce()
{
    Words words;
    std::vector<BlockingKeys> keys;
    for (int i = 0; i < 12; ++i) // they agree in everything
        keys.push_back(blockingKeys(matchPerson(ordinary(), words), words));
    QSet<std::pair<size_t, size_t>> seen;
    const qint64 pairs = eachCandidatePair(keys, [&](size_t a, size_t b) {
        seen += std::pair(std::min(a, b), std::max(a, b));
        return true;
    });
    QCOMPARE(pairs, 66);
    QCOMPARE(seen.size(), 66);
    int asked = 0;
    eachCandidatePair(keys, [&](size_t, size_t) { return ++asked < 5; });
    QCOMPARE(asked, 5);
}

void TestMatching::aKeyOfTooManyIsPassedOver()
{
    Words words;
    std::vector<BlockingKeys> keys;
    for (size_t i = 0; i < largestBlock + 1; ++i) {
        Patient patient;
        patient.name = {u"Белгісіз"_s, u"Белгісіз"_s, {}};
        patient.birthDate = {1900, 1, 1};
        if (i < 2)
            patient.phones = ordinary().phones;
        keys.push_back(blockingKeys(matchPerson(patient, words), words));
    }
    QCOMPARE(eachCandidatePair(keys, [](size_t, size_t) { return true; }), 1); // by the phone, although they met before
}

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
