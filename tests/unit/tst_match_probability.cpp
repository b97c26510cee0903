#include "unit/matching_people.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::matching;
using namespace tirkeu::test;

/// Whether two records are one person, how surely, and in what words it is told.
class TestMatchProbability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onePerson_data();
    void onePerson();
    void twoPersons_data();
    void twoPersons();
    void rareNamesSayMore();
    void moreMustAgreeInALargerRegister();
    void whatIsNotKnownSaysNothing();
    void everyLevelHasItsSentence();
    void weightsAreChances();
};

void TestMatchProbability::onePerson_data()
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

void TestMatchProbability::onePerson()
{
    QFETCH(Change, change);
    Patient copy = woman();
    change(copy);
    QVERIFY2(compared(woman(), copy).probability > 0.9,
             qPrintable(QString::number(compared(woman(), copy).probability)));
    QVERIFY(meet(woman(), copy));
}

void TestMatchProbability::twoPersons_data()
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

void TestMatchProbability::twoPersons()
{
    QFETCH(Change, change);
    Patient other = ordinary();
    change(other);
    const double probability = compared(ordinary(), other).probability;
    QVERIFY2(probability < 0.5, qPrintable(QString::number(probability)));
}

void TestMatchProbability::rareNamesSayMore()
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

void TestMatchProbability::moreMustAgreeInALargerRegister()
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

void TestMatchProbability::whatIsNotKnownSaysNothing()
{
    Patient nobody;
    const auto outcome = compared(nobody, nobody);
    for (const Level level : outcome.levels)
        QCOMPARE(int(level), int(Level::Missing));
    QVERIFY(outcome.probability < 0.001);
    QVERIFY(reasonsOf(outcome).isEmpty());
}

void TestMatchProbability::everyLevelHasItsSentence()
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
void TestMatchProbability::weightsAreChances()
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

QTEST_APPLESS_MAIN(TestMatchProbability)
#include "tst_match_probability.moc"
