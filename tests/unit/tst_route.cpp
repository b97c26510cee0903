#include "domain/visit_reasons.h"
#include "rules/route.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

/// R5 over the reasons of app.4.
class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyReasonGoesSomewhere_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QStringList>("offers");
        const QHash<QString, QPair<const char *, QStringList>> named{{u"1.1"_s, {"ambulance", {u"duty_doctor"_s}}},
                                                                     {u"1.2"_s, {"filter", {}}},
                                                                     {u"1.3"_s, {"doctor", {}}},
                                                                     {u"1.4"_s, {"doctor", {}}},
                                                                     {u"2.1"_s, {"filter", {u"trauma_point"_s}}},
                                                                     {u"3.11"_s, {"queue", {u"paid_desk"_s}}},
                                                                     {u"6.1"_s, {"queue", {}}},
                                                                     {u"6.2"_s, {"queue", {}}},
                                                                     {u"6.3"_s, {"queue", {}}},
                                                                     {u"7.1"_s, {"filter", {u"isolate"_s}}}};
        const VisitReasons reasons;
        for (const auto &reason : reasons.all()) {
            const auto parts = reason.code.split(u'.');
            const auto way = named.value(reason.code, {"booking", {u"queue"_s}});
            QTest::newRow(qPrintable(u"app.4 "_s + reason.code))
                << parts[0].toInt() << parts[1].toInt() << QString::fromLatin1(way.first) << way.second;
        }
    }
    void everyReasonGoesSomewhere()
    {
        QFETCH(int, group);
        QFETCH(int, reason);
        QFETCH(QString, decision);
        QFETCH(QStringList, offers);
        const auto verdict = route({group, reason, false, false, Sex::Unknown, {}});
        QCOMPARE(verdict.decision, decision);
        QCOMPARE(verdict.offers, offers);
        QVERIFY(!verdict.reasons.isEmpty() && !verdict.reasons.front().citation.isEmpty());
    }

    // 840 ¶9: prevention on the first visit, women's or men's examination room; ¶14: the card.
    void theFirstVisit()
    {
        const auto woman = route({3, 2, true, false, Sex::Female, {}});
        QCOMPARE(woman.decision, u"booking"_s);
        QVERIFY(woman.offers.contains(u"prevention_rooms"_s));
        QVERIFY(woman.reasons.last().message.id.contains("women's"));
        QCOMPARE(woman.reasons.last().citation, u"840 ¶9"_s);
        QCOMPARE(woman.reasons.at(1).citation, u"ДСМ-90 ¶14"_s);
        QVERIFY(route({3, 2, true, false, Sex::Male, {}}).reasons.last().message.id.contains(" men's"));
        const auto emergency = route({1, 1, true, false, Sex::Male, {}}); // no rounds of rooms in danger
        QVERIFY(!emergency.offers.contains(u"prevention_rooms"_s));
        QCOMPARE(emergency.reasons.last().citation, u"ДСМ-90 ¶14"_s);
    }

    void suspectedPeopleAreKeptApart_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("decision");
        QTest::newRow("¶16: an emergency stays one") << 1 << 1 << u"ambulance"_s;
        QTest::newRow("¶16: acute illness") << 1 << 2 << u"filter"_s;
        QTest::newRow("active call") << 1 << 4 << u"doctor"_s;
        QTest::newRow("¶4: not into the queue of a booking") << 3 << 2 << u"filter"_s;
        QTest::newRow("¶4: not into the queue for a prescription") << 6 << 3 << u"filter"_s;
        QTest::newRow("app.4 7.1 itself") << 7 << 1 << u"filter"_s;
    }
    void suspectedPeopleAreKeptApart()
    {
        QFETCH(int, group);
        QFETCH(int, reason);
        QFETCH(QString, decision);
        const auto verdict = route({group, reason, false, true, Sex::Unknown, {}});
        QCOMPARE(verdict.decision, decision);
        QCOMPARE(verdict.offers.count(u"isolate"_s), 1);
        QVERIFY(!verdict.offers.contains(u"queue"_s));
        QVERIFY(verdict.reasons.last().message.id.contains("from a distance"));
    }

    void theDayDecidesTheEdition()
    {
        const auto judged = [](QDate day) { return route({3, 2, true, false, Sex::Unknown, day}).reasons.last(); };
        QVERIFY(judged({2025, 12, 31}).message.id.contains("another programme"));
        QCOMPARE(judged({2026, 1, 1}).citation, u"840 ¶9"_s);
        QCOMPARE(judged({2026, 12, 31}).ruleVersion, 2);
        QCOMPARE(judged({2027, 1, 1}).ruleVersion, 3);
    }
};

QTEST_APPLESS_MAIN(TestRoute)
#include "tst_route.moc"
