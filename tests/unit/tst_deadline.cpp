#include "rules/deadline.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text + u":00+05:00"_s, Qt::ISODate);
}

} // namespace

/// R2: a row for each paragraph and each boundary.
class TestDeadline : public QObject
{
    Q_OBJECT
    const Calendar m_calendar = Calendar(builtInSpecialDays());

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void counts_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("law");
        const auto row = [](const char *name, Service service, Channel channel, const QString &asked,
                            const QString &due,
                            const QString &law) { QTest::newRow(name) << service << channel << asked << due << law; };
        using enum Service;
        using enum Channel;
        const QString booking = u"ДСМ-90 app.5 §3"_s;
        row("app.5 §3 1): desk", Booking, Desk, u"2026-03-03T10:00"_s, u"2026-03-03T10:10"_s, booking);
        row("app.5 §3 1): phone", Booking, Phone, u"2026-03-03T10:00"_s, u"2026-03-03T10:10"_s, booking);
        row("app.5 §3: past closing", Booking, Desk, u"2026-03-03T19:55"_s, u"2026-03-03T20:05"_s, booking);
        row("app.5 §3: over midnight", Booking, Desk, u"2026-12-31T23:55"_s, u"2027-01-01T00:05"_s, booking);
        row("app.5 §3: portal", Booking, Portal, u"2026-03-03T10:00"_s, u"2026-03-03T10:30"_s, booking);
        row("app.5 §3: portal 19:59", Booking, Portal, u"2026-03-03T19:59"_s, u"2026-03-03T20:29"_s, booking);
        row("app.5 §7 2): portal 20:00", Booking, Portal, u"2026-03-03T20:00"_s, u"2026-03-04T08:30"_s, booking);
        row("app.5 §7 2): portal Sat 14:00", Booking, Portal, u"2026-03-14T14:00"_s, u"2026-03-16T08:30"_s, booking);
        row("app.5 §7 2): portal on a holiday", Booking, Portal, u"2026-03-09T12:00"_s, u"2026-03-10T08:30"_s, booking);
        row("app.6 §3: phone 19:55", HomeCall, Phone, u"2026-03-03T19:55"_s, u"2026-03-03T20:05"_s,
            u"ДСМ-90 app.6 §3"_s);
        row("app.6 §3: system", HomeCall, System, u"2026-03-03T10:00"_s, u"2026-03-03T10:10"_s, u"ДСМ-90 app.6 §3"_s);
        row("app.6 §3: portal", HomeCall, Portal, u"2026-03-15T10:00"_s, u"2026-03-16T08:30"_s, u"ДСМ-90 app.6 §3"_s);
        row("app.7 §3: desk", Certificate, Desk, u"2026-03-03T17:59"_s, u"2026-03-03T18:29"_s, u"ДСМ-90 app.7 §3"_s);
        row("app.7 §3: portal", Certificate, Portal, u"2026-03-03T21:00"_s, u"2026-03-04T08:30"_s,
            u"ДСМ-90 app.7 §3"_s);
        row("ДСМ-66 ¶9: desk", Attachment, Desk, u"2026-03-03T10:00"_s, u"2026-03-04T20:00"_s, u"ДСМ-66 ¶9"_s);
        row("ДСМ-66 ¶9: desk on Friday", Attachment, Desk, u"2026-03-13T10:00"_s, u"2026-03-16T20:00"_s,
            u"ДСМ-66 ¶9"_s);
        row("ДСМ-66 ¶9: desk before Nauryz", Attachment, Desk, u"2026-03-20T10:00"_s, u"2026-03-26T20:00"_s,
            u"ДСМ-66 ¶9"_s);
        row("ДСМ-66 ¶9: portal", Attachment, Portal, u"2026-03-03T10:00"_s, u"2026-03-03T20:00"_s, u"ДСМ-66 ¶9"_s);
        row("ДСМ-66 ¶9: portal on Saturday", Attachment, Portal, u"2026-03-14T10:00"_s, u"2026-03-16T20:00"_s,
            u"ДСМ-66 ¶9"_s);
        row("ДСМ-31 ¶58: desk", Referral, Desk, u"2026-03-03T10:00"_s, u"2026-03-04T20:00"_s, u"ДСМ-31 ¶58"_s);
        row("ДСМ-31 ¶58: on Friday", Referral, Desk, u"2026-03-13T10:00"_s, u"2026-03-14T14:00"_s, u"ДСМ-31 ¶58"_s);
        row("ДСМ-31 ¶58: before Nauryz", Referral, Desk, u"2026-03-20T10:00"_s, u"2026-03-25T20:00"_s, u"ДСМ-31 ¶58"_s);
        row("ДСМ-31 ¶58: portal Sat 14:00", Referral, Portal, u"2026-03-14T14:00"_s, u"2026-03-17T20:00"_s,
            u"ДСМ-31 ¶58"_s);
        row("ДСМ-31 ¶59: extract", Extract, Desk, u"2026-03-03T10:00"_s, u"2026-03-04T20:00"_s, u"ДСМ-31 ¶59"_s);
        row("ДСМ-90 ¶71: 5 working days", ComplaintProvider, Desk, u"2026-03-04T10:00"_s, u"2026-03-12T20:00"_s,
            u"ДСМ-90 ¶71"_s);
        row("ДСМ-90 ¶71: 15 working days", ComplaintAuthority, Desk, u"2026-03-20T10:00"_s, u"2026-04-15T20:00"_s,
            u"ДСМ-90 ¶71"_s);
        row("ДСМ-90 ¶72: 3 working days", ComplaintForward, Portal, u"2026-03-05T10:00"_s, u"2026-03-11T20:00"_s,
            u"ДСМ-90 ¶72"_s);
        row("840 ¶79 9): 18 working days", CancerSuspicion, Desk, u"2026-02-02T10:00"_s, u"2026-02-26T20:00"_s,
            u"840 ¶79 9)"_s);
        row("840 ¶79 9): over the year's end", CancerSuspicion, Desk, u"2026-12-15T10:00"_s, u"2027-01-14T20:00"_s,
            u"840 ¶79 9)"_s);
        row("840 ¶79 6): 30 calendar days", FirstDiagnosis, Desk, u"2026-03-03T10:00"_s, u"2026-04-02T23:59"_s,
            u"840 ¶79 6)"_s);
        row("840 ¶79 6): ends on a Sunday", FirstDiagnosis, Desk, u"2026-02-13T10:00"_s, u"2026-03-15T23:59"_s,
            u"840 ¶79 6)"_s);
    }
    void counts()
    {
        QFETCH(Service, service);
        QFETCH(Channel, channel);
        QFETCH(QString, asked);
        QFETCH(QString, due);
        QFETCH(QString, law);
        const auto answer = deadline({service, channel, at(asked)}, m_calendar);
        QCOMPARE(answer.verdict.decision, u"due"_s);
        QCOMPARE(answer.dueAt, at(due));
        QCOMPARE(answer.dueAt.offsetFromUtc(), 5 * 3600);
        QVERIFY(answer.verdict.reasons.front().citation.startsWith(law));
    }

    // Waiting and serving have limits of their own beside the term.
    void theLimitsInsideTheTermAreNamed()
    {
        const auto count = [&](Service service, Channel channel) {
            return deadline({service, channel, at(u"2026-03-03T10:00"_s)}, m_calendar).verdict.reasons.size();
        };
        QCOMPARE(count(Service::Booking, Channel::Desk), 3);
        QCOMPARE(count(Service::Booking, Channel::Portal), 1);
        QCOMPARE(count(Service::HomeCall, Channel::Desk), 4); // and the visit is of the same day
        QCOMPARE(count(Service::HomeCall, Channel::Portal), 2);
        QCOMPARE(count(Service::Certificate, Channel::Desk), 3);
        QCOMPARE(count(Service::Referral, Channel::Desk), 2);
        QCOMPARE(count(Service::ComplaintForward, Channel::Desk), 2); // not owed if satisfied
    }

    // 840 begins on 01.01.2026: a term before it is told with that doubt; 2027 changes nothing here.
    void theProgrammeIsDated()
    {
        const auto judged = [&](const QString &day) {
            return deadline({Service::CancerSuspicion, Channel::Desk, at(day)}, m_calendar).verdict.reasons;
        };
        const auto doubts = [&](const QString &day) {
            return judged(day).last().message.id.contains("another programme");
        };
        QVERIFY(doubts(u"2025-12-31T10:00"_s));
        QVERIFY(!doubts(u"2026-01-01T10:00"_s));
        QVERIFY(!doubts(u"2027-01-01T10:00"_s));
        QVERIFY(doubts(u"2029-01-01T10:00"_s));
        QCOMPARE(judged(u"2026-12-31T10:00"_s).front().ruleVersion, 2);
        QCOMPARE(judged(u"2027-01-01T10:00"_s).front().ruleVersion, 3);
        QCOMPARE(judged(u"2026-12-31T10:00"_s).front().message, judged(u"2027-01-01T10:00"_s).front().message);
    }

    void aTermThroughAYearWithoutAListSaysSo()
    {
        const auto answer =
            deadline({Service::ComplaintAuthority, Channel::Desk, at(u"2027-12-20T10:00"_s)}, m_calendar);
        QCOMPARE(answer.verdict.reasons.last().message.arguments, QStringList{u"2028"_s});
    }
};

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
