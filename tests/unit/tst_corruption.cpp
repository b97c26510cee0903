#include "demo/corruption.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::demo;

class TestCorruption : public QObject
{
    Q_OBJECT
    std::vector<Patient> m_people;

    const Patient &somebody(Sex sex) const
    {
        return *std::find_if(m_people.begin(), m_people.end(), [sex](const Patient &p) {
            return p.sex == sex && p.name.patronymic.endsWith(sex == Sex::Male ? u"ұлы"_s : u"қызы"_s) && p.iin;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        Generator generator({.seed = 4, .today = QDate(2026, 5, 20)});
        for (int i = 0; i < 500; ++i)
            m_people.push_back(generator.next());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachChangesWhatItSays_data();
    void eachChangesWhatItSays();
    void changesTheNames_data();
    void changesTheNames();
    void doesAsManyAsWished();
    void theSameSeedGivesTheSameCopies();
    void noLivingPersonsNumber();
    void knowsWhoIsWho();
};

void TestCorruption::eachChangesWhatItSays_data()
{
    QTest::addColumn<int>("corruption");
    QTest::addColumn<QString>("part");
    constexpr std::array parts{"name", "name", "name", "name", "name",  "name", "name", "name", "name", "name",
                               "name", "name", "date", "date", "phone", "home", "home", "iin",  "iin",  "document"};
    static_assert(parts.size() == corruptionCount);
    for (int i = 0; i < corruptionCount; ++i)
        QTest::newRow(qPrintable(QString::number(i))) << i << QString::fromLatin1(parts[size_t(i)]);
}

/// Nothing else changes, and it befalls somebody at all.
void TestCorruption::eachChangesWhatItSays()
{
    QFETCH(int, corruption);
    QFETCH(QString, part);
    Corruptor corruptor(m_people, 1);
    int befell = 0;
    for (const Patient &person : m_people) {
        Patient copy = person;
        if (!corruptor.apply(Corruption(corruption), copy)) {
            QVERIFY(copy == person);
            continue;
        }
        ++befell;
        QCOMPARE(copy.name != person.name, part == u"name");
        QCOMPARE(copy.birthDate != person.birthDate, part == u"date");
        QVERIFY(part == u"phone" || copy.phones == person.phones);
        QVERIFY(part == u"home" || copy.home == person.home);
        QCOMPARE(copy.iin != person.iin, part == u"iin");
        QCOMPARE(copy.documents != person.documents, part == u"document");
        QCOMPARE(copy.sex, person.sex);
        QVERIFY(copy.birthDate.isValid());
    }
    QVERIFY(befell > 10);
}

void TestCorruption::changesTheNames_data()
{
    QTest::addColumn<int>("corruption");
    QTest::addColumn<PersonName>("before");
    QTest::addColumn<PersonName>("after");
    const PersonName name{u"Жүнісов"_s, u"Қайрат"_s, u"Сергейұлы"_s};
    const auto row = [&](Corruption corruption, const PersonName &after) {
        QTest::newRow(qPrintable(after.full())) << int(corruption) << name << after;
    };
    row(Corruption::RussianLetters, {u"Жунисов"_s, u"Кайрат"_s, u"Сергейулы"_s});
    row(Corruption::PassportLetters, {u"Zhunissov"_s, u"Kayrat"_s, u"Sergeyuly"_s});
    row(Corruption::MarkedLetters, {u"Жүнісов"_s, u"Қаират"_s, u"Сергеиұлы"_s});
    row(Corruption::SurnameExchanged, {u"Қайрат"_s, u"Жүнісов"_s, u"Сергейұлы"_s});
    row(Corruption::PatronymicExchanged, {u"Жүнісов"_s, u"Сергейұлы"_s, u"Қайрат"_s});
    row(Corruption::PatronymicMissing, {u"Жүнісов"_s, u"Қайрат"_s, {}});
    row(Corruption::PatronymicForm, {u"Жүнісов"_s, u"Қайрат"_s, u"Сергей улы"_s});
}

void TestCorruption::changesTheNames()
{
    QFETCH(int, corruption);
    QFETCH(PersonName, before);
    Patient patient = somebody(Sex::Male);
    patient.name = before;
    QVERIFY(Corruptor(m_people, 1).apply(Corruption(corruption), patient));
    QTEST(patient.name, "after");
}

void TestCorruption::doesAsManyAsWished()
{
    Corruptor corruptor(m_people, 2);
    for (int wished = 1; wished <= 5; ++wished) {
        const auto copy = corruptor.copyOf(somebody(Sex::Female), wished);
        QCOMPARE(copy.befell.size(), wished);
        QVERIFY(!(copy.patient == somebody(Sex::Female)));
    }
    Patient man = somebody(Sex::Male);
    QVERIFY(!corruptor.apply(Corruption::MaidenName, man));
}

void TestCorruption::theSameSeedGivesTheSameCopies()
{
    const LabelledOptions options{.persons = 200, .copies = 60, .seed = 8, .today = QDate(2026, 5, 20)};
    LabelledOptions otherwise = options;
    otherwise.seed = 9;
    QVERIFY(labelledRegister(options).records == labelledRegister(options).records);
    QVERIFY(labelledRegister(options).records != labelledRegister(otherwise).records);
}

void TestCorruption::noLivingPersonsNumber()
{
    const auto people = labelledRegister({.persons = 500, .copies = 500, .today = QDate(2026, 5, 20)});
    for (const Patient &patient : people.records) {
        if (patient.iin)
            QVERIFY(patient.iin->toString()[6] == u'1' || patient.iin->toString()[6] == u'2');
        for (const PhoneNumber &phone : patient.phones)
            QVERIFY(phone.toString().startsWith(u"+77000"_s));
    }
}

void TestCorruption::knowsWhoIsWho()
{
    const auto people =
        labelledRegister({.persons = 300, .copies = 200, .copiesOfOne = 3, .today = QDate(2026, 5, 20)});
    QCOMPARE(people.records.size(), size_t(500));
    QCOMPARE(people.person.size(), size_t(500));
    qint64 pairs = 0;
    for (size_t a = 0; a < people.person.size(); ++a) {
        int records = 1;
        for (size_t b = a + 1; b < people.person.size(); ++b)
            records += people.person[a] == people.person[b] ? 1 : 0;
        pairs += records - 1;
        QVERIFY(records <= 4);
    }
    QCOMPARE(pairs, people.truePairs);
}

QTEST_APPLESS_MAIN(TestCorruption)
#include "tst_corruption.moc"
