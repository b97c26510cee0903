#include "documents/spoken_time.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::documents;

/// What the registrar reads out is said as people say it, in both languages.
class TestSpokenTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void times_data();
    void times();
    void days_data();
    void days();
    void everyMinuteAndEveryDayHasWords();
};

void TestSpokenTime::times_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::newRow("five past") << QTime(14, 5) << u"он төрт нөл бес"_s << u"четырнадцать ноль пять"_s;
    QTest::newRow("on the hour") << QTime(9, 0) << u"тоғыз нөл нөл"_s << u"девять ноль ноль"_s;
    QTest::newRow("half past") << QTime(8, 30) << u"сегіз отыз"_s << u"восемь тридцать"_s;
    QTest::newRow("ten") << QTime(10, 10) << u"он он"_s << u"десять десять"_s;
    QTest::newRow("eleven") << QTime(11, 11) << u"он бір он бір"_s << u"одиннадцать одиннадцать"_s;
    QTest::newRow("twenty") << QTime(20, 20) << u"жиырма жиырма"_s << u"двадцать двадцать"_s;
    QTest::newRow("tens and ones") << QTime(17, 45) << u"он жеті қырық бес"_s << u"семнадцать сорок пять"_s;
    QTest::newRow("last") << QTime(23, 59) << u"жиырма үш елу тоғыз"_s << u"двадцать три пятьдесят девять"_s;
    QTest::newRow("midnight") << QTime(0, 0) << u"нөл нөл нөл"_s << u"ноль ноль ноль"_s;
    QTest::newRow("none") << QTime() << QString() << QString();
}

void TestSpokenTime::times()
{
    QFETCH(QTime, time);
    const auto aloud = timeAloud(time, FormLabels::builtIn(u"aloud"_s));
    QTEST(aloud.kk, "kk");
    QTEST(aloud.ru, "ru");
}

void TestSpokenTime::days_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::newRow("22") << QDate(2026, 11, 22) << u"жиырма екінші қараша, жексенбі"_s
                        << u"двадцать второе ноября, воскресенье"_s;
    QTest::newRow("1") << QDate(2026, 3, 1) << u"бірінші наурыз, жексенбі"_s << u"первое марта, воскресенье"_s;
    QTest::newRow("20") << QDate(2026, 7, 20) << u"жиырмасыншы шілде, дүйсенбі"_s << u"двадцатое июля, понедельник"_s;
    QTest::newRow("30") << QDate(2026, 1, 30) << u"отызыншы қаңтар, жұма"_s << u"тридцатое января, пятница"_s;
    QTest::newRow("31") << QDate(2026, 12, 31) << u"отыз бірінші желтоқсан, бейсенбі"_s
                        << u"тридцать первое декабря, четверг"_s;
    QTest::newRow("13") << QDate(2026, 5, 13) << u"он үшінші мамыр, сәрсенбі"_s << u"тринадцатое мая, среда"_s;
    QTest::newRow("none") << QDate() << QString() << QString();
}

void TestSpokenTime::days()
{
    QFETCH(QDate, day);
    const auto aloud = dateAloud(day, FormLabels::builtIn(u"aloud"_s));
    QTEST(aloud.kk, "kk");
    QTEST(aloud.ru, "ru");
}

void TestSpokenTime::everyMinuteAndEveryDayHasWords()
{
    const auto words = FormLabels::builtIn(u"aloud"_s);
    QSet<QString> said;
    for (int minute = 0; minute < 24 * 60; ++minute)
        said.insert(timeAloud(QTime(0, 0).addSecs(minute * 60), words).kk);
    QVERIFY(said.size() > 24 * 60 - 30); // "он он бір": 10:11 and 11:10 … sound alike only where they must
    said.clear();
    for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
        said.insert(dateAloud(day, words).ru);
    QCOMPARE(said.size(), 366);
}

QTEST_APPLESS_MAIN(TestSpokenTime)
#include "tst_spoken_time.moc"
