#include "rules/calendar.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

/// Working days of both weeks by the list built in. R1: the list is data; moved days differ between the weeks.
class TestCalendar : public QObject
{
    Q_OBJECT
    const Calendar m_calendar = Calendar(builtInSpecialDays());

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theListBuiltInIsWhole()
    {
        const auto days = builtInSpecialDays();
        QCOMPARE(days.size(), 43);
        for (const auto &day : days)
            QVERIFY2(day.date.isValid() && !day.nameKk.isEmpty() && !day.nameRu.isEmpty(),
                     qPrintable(day.date.toString(Qt::ISODate)));
        for (const DayKind kind : allDayKinds)
            QCOMPARE(dayKindFromCode(dayKindCode(kind)), std::optional(kind));
        QVERIFY(!dayKindFromCode(u"Holiday"));
    }

    void days_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("five");
        QTest::addColumn<bool>("six");
        QTest::newRow("Friday") << QDate(2026, 3, 6) << true << true;
        QTest::newRow("Saturday") << QDate(2026, 3, 14) << false << true;
        QTest::newRow("Sunday") << QDate(2026, 3, 15) << false << false;
        QTest::newRow("Monday off for the holiday of Sunday, both weeks") << QDate(2026, 3, 9) << false << false;
        QTest::newRow("the Tuesday after") << QDate(2026, 3, 10) << true << true;
        QTest::newRow("holiday on Saturday") << QDate(2026, 3, 21) << false << false;
        QTest::newRow("holiday on Monday") << QDate(2026, 3, 23) << false << false;
        QTest::newRow("moved in both weeks") << QDate(2026, 3, 24) << false << false;
        QTest::newRow("moved in the five-day week alone") << QDate(2026, 3, 25) << false << true;
        QTest::newRow("moved for a Saturday: the six-day week had it") << QDate(2026, 5, 11) << false << true;
        QTest::newRow("Orthodox Christmas") << QDate(2026, 1, 7) << false << false;
        QTest::newRow("Qurban Ait") << QDate(2026, 5, 27) << false << false;
        QTest::newRow("last day of 2026") << QDate(2026, 12, 31) << true << true;
        QTest::newRow("first day of 2027") << QDate(2027, 1, 1) << false << false;
        QTest::newRow("Saturday, 02.01.2027") << QDate(2027, 1, 2) << false << false;
        QTest::newRow("moved to Monday, five-day week") << QDate(2027, 1, 4) << false << true;
    }
    void days()
    {
        QFETCH(QDate, day);
        QFETCH(bool, five);
        QFETCH(bool, six);
        QCOMPARE(m_calendar.isWorkingDay(day, Week::FiveDay), five);
        QCOMPARE(m_calendar.isWorkingDay(day, Week::SixDay), six);
    }

    void aWeekendCanBeMadeWorking()
    {
        const QDate saturday(2026, 3, 14);
        const QDate sunday(2026, 3, 15);
        const Calendar calendar({{saturday, DayKind::WorkingFiveDayWeek, {}, {}},
                                 {sunday, DayKind::WorkingSixDayWeek, {}, {}},
                                 {sunday, DayKind::Holiday, {}, {}}});
        QVERIFY(calendar.isWorkingDay(saturday, Week::FiveDay));
        QVERIFY(calendar.isWorkingDay(sunday, Week::SixDay));
        QVERIFY(!calendar.isWorkingDay(sunday, Week::FiveDay));
        QVERIFY(!calendar.isListedDayOff(sunday, Week::SixDay) && calendar.isListedDayOff(sunday, Week::FiveDay));
    }

    void countsOn_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("five");
        QTest::addColumn<QDate>("six");
        QTest::newRow("next day") << QDate(2026, 3, 3) << 1 << QDate(2026, 3, 4) << QDate(2026, 3, 4);
        QTest::newRow("over a Sunday") << QDate(2026, 3, 13) << 1 << QDate(2026, 3, 16) << QDate(2026, 3, 14);
        QTest::newRow("from a Sunday") << QDate(2026, 3, 15) << 1 << QDate(2026, 3, 16) << QDate(2026, 3, 16);
        QTest::newRow("over 8 March and its moved day")
            << QDate(2026, 3, 7) << 1 << QDate(2026, 3, 10) << QDate(2026, 3, 10);
        QTest::newRow("over Nauryz") << QDate(2026, 3, 20) << 1 << QDate(2026, 3, 26) << QDate(2026, 3, 25);
        QTest::newRow("fifteen over Nauryz") << QDate(2026, 3, 20) << 15 << QDate(2026, 4, 15) << QDate(2026, 4, 10);
        QTest::newRow("over the year's end") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 5) << QDate(2027, 1, 4);
        QTest::newRow("eighteen over the year's end")
            << QDate(2026, 12, 15) << 18 << QDate(2027, 1, 14) << QDate(2027, 1, 9);
    }
    void countsOn()
    {
        QFETCH(QDate, from);
        QFETCH(int, count);
        QFETCH(QDate, five);
        QFETCH(QDate, six);
        QCOMPARE(m_calendar.addWorkingDays(from, count, Week::FiveDay), five);
        QCOMPARE(m_calendar.addWorkingDays(from, count, Week::SixDay), six);
    }

    void theNextWorkingDayIsNeverTheDayItself()
    {
        for (QDate day(2025, 12, 1); day < QDate(2028, 2, 1); day = day.addDays(1)) {
            for (const Week week : {Week::FiveDay, Week::SixDay}) {
                const QDate from = m_calendar.workingDayFrom(day, week);
                const QDate next = m_calendar.nextWorkingDay(day, week);
                QVERIFY(from >= day && next > day && m_calendar.isWorkingDay(from, week));
                QVERIFY(m_calendar.isWorkingDay(next, week) && next <= day.addDays(8));
                QCOMPARE(m_calendar.addWorkingDays(day, 1, week), next);
            }
        }
    }

    void saysWhichYearsItKnows()
    {
        QVERIFY(m_calendar.knowsYear(2026) && m_calendar.knowsYear(2027));
        QVERIFY(!m_calendar.knowsYear(2025) && !m_calendar.knowsYear(2028) && !Calendar().knowsYear(2026));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
