#include "base/clock.h"
#include "rules/opening.h"
#include <QRandomGenerator>
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

/// R1: a row for each paragraph and each boundary. Hours are [open, close).
class TestOpening : public QObject
{
    Q_OBJECT
    const Calendar m_calendar = Calendar(builtInSpecialDays());

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decides_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("takenUp"); // empty: at once
        const auto row = [](const char *name, Service service, Channel channel, const QString &asked,
                            const char *decision, const QString &takenUp = {}) {
            QTest::newRow(name) << service << channel << asked << QString::fromLatin1(decision) << takenUp;
        };
        using enum Service;
        using enum Channel;
        row("app.5 §7: 07:59", Booking, Desk, u"2026-03-03T07:59"_s, "closed", u"2026-03-03T08:00"_s);
        row("app.5 §7: 08:00", Booking, Desk, u"2026-03-03T08:00"_s, "open");
        row("app.5 §7: no break at noon", Booking, Phone, u"2026-03-03T13:00"_s, "open");
        row("app.5 §7: 19:59", Booking, Phone, u"2026-03-03T19:59"_s, "open");
        row("app.5 §7: 20:00", Booking, Phone, u"2026-03-03T20:00"_s, "closed", u"2026-03-04T08:00"_s);
        row("app.5 §7: Sat 08:59", Booking, Desk, u"2026-03-14T08:59"_s, "closed", u"2026-03-14T09:00"_s);
        row("app.5 §7: Sat 09:00", Booking, Desk, u"2026-03-14T09:00"_s, "open");
        row("app.5 §7: Sat 13:59", Booking, Desk, u"2026-03-14T13:59"_s, "open");
        row("app.5 §7: Sat 14:00", Booking, Desk, u"2026-03-14T14:00"_s, "closed", u"2026-03-16T08:00"_s);
        row("app.5 §7: Sunday", Booking, Desk, u"2026-03-15T10:00"_s, "closed", u"2026-03-16T08:00"_s);
        row("app.5 §7: Fri 20:00, Saturday next", Booking, Desk, u"2026-03-13T20:00"_s, "closed",
            u"2026-03-14T09:00"_s);
        row("app.5 §7: Monday off (08.03 moved)", Booking, Desk, u"2026-03-09T10:00"_s, "closed",
            u"2026-03-10T08:00"_s);
        row("app.5 §7: Nauryz on Saturday", Booking, Desk, u"2026-03-21T10:00"_s, "closed", u"2026-03-25T08:00"_s);
        row("app.5 §7: moved in the five-day week only", Booking, Desk, u"2026-03-25T10:00"_s, "open");
        row("app.5 §7: New Year", Booking, Desk, u"2026-12-31T20:00"_s, "closed", u"2027-01-04T08:00"_s);
        row("app.5 §7 2): portal at noon", Booking, Portal, u"2026-03-03T12:00"_s, "open");
        row("app.5 §7 2): portal at 20:00", Booking, Portal, u"2026-03-03T20:00"_s, "open", u"2026-03-04T08:00"_s);
        row("app.5 §7 2): portal before opening", Booking, Portal, u"2026-03-03T03:10"_s, "open",
            u"2026-03-03T08:00"_s);
        row("app.5 §7 2): portal on Sunday", Booking, Portal, u"2026-03-15T12:00"_s, "open", u"2026-03-16T08:00"_s);
        row("app.6 §7: 19:55 by phone", HomeCall, Phone, u"2026-03-03T19:55"_s, "open");
        row("app.6 §7: Sat 14:00", HomeCall, Phone, u"2026-03-14T14:00"_s, "closed", u"2026-03-16T08:00"_s);
        row("app.6 §2: from an information system", HomeCall, System, u"2026-03-03T12:00"_s, "open");
        row("app.7 §7: 17:59", Certificate, Desk, u"2026-03-03T17:59"_s, "open");
        row("app.7 §7: 18:00", Certificate, Desk, u"2026-03-03T18:00"_s, "closed", u"2026-03-04T08:00"_s);
        row("app.7 §7: Fri 18:00", Certificate, Desk, u"2026-03-13T18:00"_s, "closed", u"2026-03-14T09:00"_s);
        row("app.7 §7: Sat 11:59", Certificate, Desk, u"2026-03-14T11:59"_s, "open");
        row("app.7 §7: Sat 12:00", Certificate, Desk, u"2026-03-14T12:00"_s, "closed", u"2026-03-16T08:00"_s);
        row("app.7 §7 2): portal 18:30 is working time", Certificate, Portal, u"2026-03-03T18:30"_s, "open");
        row("app.7 §7 2): portal Sat 13:00", Certificate, Portal, u"2026-03-14T13:00"_s, "open");
        row("app.7 §7 2): portal Sat 14:00", Certificate, Portal, u"2026-03-14T14:00"_s, "open", u"2026-03-16T08:00"_s);
        row("ДСМ-66 ¶9: 17:59", Attachment, Desk, u"2026-03-03T17:59"_s, "open");
        row("ДСМ-66 ¶9: 18:00", Attachment, Desk, u"2026-03-03T18:00"_s, "closed", u"2026-03-04T08:00"_s);
        row("ДСМ-66 ¶9: Saturday", Attachment, Desk, u"2026-03-14T10:00"_s, "closed", u"2026-03-16T08:00"_s);
        row("ДСМ-66 ¶9: moved day of the five-day week", Attachment, Desk, u"2026-03-25T10:00"_s, "closed",
            u"2026-03-26T08:00"_s);
        row("ДСМ-66 ¶9: portal on Saturday", Attachment, Portal, u"2026-03-14T10:00"_s, "open", u"2026-03-16T08:00"_s);
        row("ДСМ-31 app.14 §7: 19:59", Referral, Desk, u"2026-03-03T19:59"_s, "open");
        row("ДСМ-31 app.14 §7: Sat 13:59", Referral, Desk, u"2026-03-14T13:59"_s, "open");
        row("ДСМ-31 app.14 §7: Sat 14:00", Referral, Portal, u"2026-03-14T14:00"_s, "open", u"2026-03-16T08:00"_s);
        row("ДСМ-31 ¶59: extract, by analogy", Extract, Desk, u"2026-03-03T20:00"_s, "closed", u"2026-03-04T08:00"_s);
    }
    void decides()
    {
        QFETCH(Service, service);
        QFETCH(Channel, channel);
        QFETCH(QString, asked);
        QFETCH(QString, decision);
        QFETCH(QString, takenUp);
        const auto answer = opening({service, channel, at(asked)}, m_calendar);
        QCOMPARE(answer.verdict.decision, decision);
        QCOMPARE(answer.takenUpAt, at(takenUp.isEmpty() ? asked : takenUp));
        QCOMPARE(answer.takenUpAt.offsetFromUtc(), 5 * 3600);
        QCOMPARE(answer.verdict.offers.contains(u"portal"_s), decision == u"closed");
        QVERIFY(!answer.verdict.reasons.isEmpty());
        for (const auto &reason : answer.verdict.reasons)
            QVERIFY(!reason.citation.isEmpty() && reason.message.context == "rules");
    }

    // app.7 §7 lists Monday to Friday and yet gives a cut-off for Saturday: on by default, a setting.
    void theSaturdayOfTheCertificateIsASetting()
    {
        const auto off = opening({Service::Certificate, Channel::Desk, at(u"2026-03-14T10:00"_s), false}, m_calendar);
        QCOMPARE(off.verdict.decision, u"closed"_s);
        QCOMPARE(off.takenUpAt, at(u"2026-03-16T08:00"_s));
        // and it keeps the five-day week then
        const auto moved = opening({Service::Certificate, Channel::Desk, at(u"2026-05-11T10:00"_s), false}, m_calendar);
        QCOMPARE(moved.takenUpAt, at(u"2026-05-12T08:00"_s));
        QCOMPARE(opening({Service::Certificate, Channel::Desk, at(u"2026-05-11T10:00"_s), true}, m_calendar)
                     .verdict.decision,
                 u"open"_s);
    }

    void theZoneOfTheMomentDoesNotMatter()
    {
        const QDateTime utc(QDate(2026, 3, 3), QTime(14, 59, 59), Qt::UTC); // 19:59:59 in the clinic
        QCOMPARE(opening({Service::Booking, Channel::Desk, utc}, m_calendar).verdict.decision, u"open"_s);
        QCOMPARE(opening({Service::Booking, Channel::Desk, utc.addSecs(1)}, m_calendar).verdict.decision, u"closed"_s);
    }

    void aYearWithoutAListIsSaid()
    {
        const auto answer = opening({Service::Booking, Channel::Desk, at(u"2029-01-02T10:00"_s)}, m_calendar);
        QVERIFY(answer.verdict.reasons.last().message.id.contains("no list of holidays"));
        QCOMPARE(answer.verdict.reasons.last().message.arguments, QStringList{u"2029"_s});
        const auto end = opening({Service::Booking, Channel::Desk, at(u"2027-12-31T20:00"_s)}, m_calendar);
        QCOMPARE(end.verdict.reasons.last().message.arguments, QStringList{u"2028"_s});
    }

    // A day is judged by the edition of its own time; the hours are the same in all of them.
    void theEditionIsThatOfTheDay()
    {
        const auto version = [&](const QString &day) {
            return opening({Service::Booking, Channel::Desk, at(day)}, m_calendar).verdict.reasons.front().ruleVersion;
        };
        QCOMPARE(version(u"2025-12-31T10:00"_s), 1);
        QCOMPARE(version(u"2026-01-01T10:00"_s), 2);
        QCOMPARE(version(u"2026-12-31T10:00"_s), 2);
        QCOMPARE(version(u"2027-01-01T10:00"_s), 3);
    }

    void nothingIsTakenUpEarlierThanAskedNorWhenClosedNorOutOfOrder()
    {
        QRandomGenerator dice(20261122);
        for (int i = 0; i < 20000; ++i) {
            const OpeningQuestion asked{Service(dice.bounded(6)), Channel(dice.bounded(4)),
                                        at(u"2025-12-20T00:00"_s).addSecs(qint64(dice.bounded(800 * 24 * 60)) * 60),
                                        dice.bounded(2) == 0};
            const auto answer = opening(asked, m_calendar);
            QVERIFY(answer.takenUpAt >= asked.at);
            auto again = asked;
            again.at = answer.takenUpAt; // an open minute: taken up at once
            const auto second = opening(again, m_calendar);
            QCOMPARE(second.takenUpAt, answer.takenUpAt);
            QCOMPARE(second.verdict.decision, u"open"_s);
            auto later = asked;
            later.at = asked.at.addSecs(60 * (1 + dice.bounded(3000)));
            QVERIFY(opening(later, m_calendar).takenUpAt >= answer.takenUpAt);
        }
    }
};

QTEST_APPLESS_MAIN(TestOpening)
#include "tst_opening.moc"
