#include "domain/patient_form.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTypedDates_data();
    void readsTypedDates();
    void agesOnBirthdays_data();
    void agesOnBirthdays();
};

namespace {

const QDate today(2026, 11, 22);

} // namespace

void TestTypedDate::readsTypedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate march(1985, 3, 12);
    for (const QString &typed :
         {u"12.03.1985"_s, u"12.3.85"_s, u"12031985"_s, u"1985-03-12"_s, u"12/03/1985"_s, u"12,03,1985"_s,
          u"12-03-1985"_s, u"12 3 85"_s, u"120385"_s, u" 12.03.1985 "_s, u"1985-3-12"_s})
        QTest::newRow(qPrintable(typed)) << typed << march;
    QTest::newRow("two digits up to this year") << u"01.01.26"_s << QDate(2026, 1, 1);
    QTest::newRow("two digits after this year") << u"01.01.27"_s << QDate(1927, 1, 1);
    QTest::newRow("00") << u"01.01.00"_s << QDate(2000, 1, 1);
    QTest::newRow("29 February, leap year") << u"29.02.2024"_s << QDate(2024, 2, 29);
    QTest::newRow("29 February, common year") << u"29.02.2023"_s << QDate();
    QTest::newRow("29 February, two digits") << u"290200"_s << QDate(2000, 2, 29);
    QTest::newRow("month 13") << u"01.13.1985"_s << QDate();
    QTest::newRow("day 0") << u"00.01.1985"_s << QDate();
    QTest::newRow("year 0") << u"01.01.0000"_s << QDate();
    QTest::newRow("three digits of a year") << u"01.01.198"_s << QDate();
    QTest::newRow("empty") << QString() << QDate();
    QTest::newRow("letters") << u"12 наурыз 1985"_s << QDate();
    QTest::newRow("Arabic digits") << u"١٢.٠٣.١٩٨٥"_s << QDate();
    QTest::newRow("tail") << u"12.03.1985 ж."_s << QDate();
}

void TestTypedDate::readsTypedDates()
{
    QFETCH(QString, typed);
    QTEST(parseTypedDate(typed, today), "date");
}

void TestTypedDate::agesOnBirthdays_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("day of birth") << QDate(2026, 11, 22) << QDate(2026, 11, 22) << 0;
    QTest::newRow("day before the birthday") << QDate(1985, 3, 12) << QDate(2026, 3, 11) << 40;
    QTest::newRow("birthday") << QDate(1985, 3, 12) << QDate(2026, 3, 12) << 41;
    QTest::newRow("29 February, 28 February of a common year") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << 0;
    QTest::newRow("29 February, 1 March of a common year") << QDate(2024, 2, 29) << QDate(2025, 3, 1) << 1;
    QTest::newRow("29 February, leap year") << QDate(2024, 2, 29) << QDate(2028, 2, 29) << 4;
    QTest::newRow("before birth") << QDate(2026, 1, 1) << QDate(2025, 1, 1) << 0;
    QTest::newRow("not known") << QDate() << QDate(2025, 1, 1) << 0;
}

void TestTypedDate::agesOnBirthdays()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QTEST(ageOn(birth, day), "age");
}

QTEST_APPLESS_MAIN(TestTypedDate)
#include "tst_typed_date.moc"
