#include "unit/matching_people.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::matching;
using namespace tirkeu::test;

/// Which of all the pairs are compared at all.
class TestBlocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void personsOfAPairMeet_data();
    void personsOfAPairMeet();
    void everyPairComesOnce();
    void aKeyOfTooManyIsPassedOver();
};

void TestBlocking::personsOfAPairMeet_data()
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

void TestBlocking::personsOfAPairMeet()
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

void TestBlocking::everyPairComesOnce()
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

void TestBlocking::aKeyOfTooManyIsPassedOver()
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

QTEST_APPLESS_MAIN(TestBlocking)
#include "tst_blocking.moc"
