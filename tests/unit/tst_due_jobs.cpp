#include "base/clock.h"
#include "jobs/schedule.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::jobs;

/// When timed work is due: by the clinic's clock, whatever the machine's zone, and whatever happened to the program.
/// 22.11.2026 is a Sunday.
class TestDueJobs : public QObject
{
    Q_OBJECT

    /// "2026-11-22 19:30" of the clinic; empty: never.
    static QDateTime at(const QString &text)
    {
        return text.isEmpty()
                   ? QDateTime()
                   : QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                               QTime::fromString(text.mid(11), text.size() > 16 ? u"HH:mm:ss"_s : u"HH:mm"_s),
                               clinicZone())
                         .toUTC();
    }
    static JobMemory lastRun(const QString &started, JobOutcome outcome = JobOutcome::Done,
                             JobCause cause = JobCause::Schedule)
    {
        JobMemory memory;
        if (!started.isEmpty())
            memory.last.insert(u"job"_s, {1, u"job"_s, at(started), at(started), outcome, cause, false, {}});
        return memory;
    }
    /// "late", "due" or "".
    static QString judged(const Moment &moment, const Timing &timing, const JobMemory &memory)
    {
        const auto due = dueJobs(moment, {timing}, memory);
        return due.empty() ? QString() : due.front().late ? u"late"_s : u"due"_s;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daily_data();
    void daily();
    void weekly_data();
    void weekly();
    void every_data();
    void every();
    void failuresAreTriedAgain_data();
    void failuresAreTriedAgain();
    void leavingHoldsWhatWasMissed_data();
    void leavingHoldsWhatWasMissed();
    void waitsForAnIdleDesk();
    void whatIsWantedIsDueAtOnce();
    void keepsTheOrderGiven();
    void aClockSetBackNeitherRepeatsNorStarves();
    void saysWhenNext_data();
    void saysWhenNext();
};

void TestDueJobs::daily_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *opened, const char *last, const char *now, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(opened) << QString::fromLatin1(last) << QString::fromLatin1(now)
                            << QString::fromLatin1(expected);
    };
    row("never ran: due, not late", "2026-11-22 08:00", "", "2026-11-22 08:01", "due");
    row("a second before its hour", "2026-11-22 08:00", "2026-11-21 19:30", "2026-11-22 19:29:59", "");
    row("at its hour", "2026-11-22 08:00", "2026-11-21 19:30", "2026-11-22 19:30", "due");
    row("some minutes after its hour", "2026-11-22 08:00", "2026-11-21 19:30", "2026-11-22 19:34", "due");
    row("twice in the same minute", "2026-11-22 08:00", "2026-11-22 19:30:01", "2026-11-22 19:30:59", "");
    row("ran at its hour exactly", "2026-11-22 08:00", "2026-11-22 19:30", "2026-11-22 19:30", "");
    row("opened just before its hour", "2026-11-22 19:29:59", "2026-11-21 19:30", "2026-11-22 19:30:10", "due");
    row("opened at its hour", "2026-11-22 19:30", "2026-11-21 19:30", "2026-11-22 19:30:10", "due");
    row("opened just after its hour", "2026-11-22 19:30:01", "2026-11-21 19:30", "2026-11-22 19:30:10", "late");
    row("missed last evening", "2026-11-23 08:00", "2026-11-21 19:30", "2026-11-23 08:01", "late");
    row("missed for a month: once", "2026-11-23 08:00", "2026-10-20 19:30", "2026-11-23 08:01", "late");
    row("made up for in the morning", "2026-11-23 08:00", "2026-11-23 08:01", "2026-11-23 08:02", "");
    row("made up for, and due in the evening", "2026-11-23 08:00", "2026-11-23 08:01", "2026-11-23 19:30", "due");
    row("run by hand in the afternoon: the evening stays", "2026-11-22 08:00", "2026-11-22 15:00", "2026-11-22 19:30",
        "due");
    row("the machine slept over its hour", "2026-11-20 08:00", "2026-11-21 19:30", "2026-11-23 07:00", "late");
    row("before midnight of the clinic, after it of UTC", "2026-11-22 08:00", "2026-11-22 19:30", "2026-11-23 00:10",
        "");
    row("clock set back an hour", "2026-11-22 08:00", "2026-11-22 19:30", "2026-11-22 18:35", "");
    row("clock set back an hour: its hour again", "2026-11-22 08:00", "2026-11-22 19:30", "2026-11-22 19:30", "");
    row("the day after", "2026-11-22 08:00", "2026-11-22 19:30", "2026-11-23 19:30", "due");
    row("last run a year ahead: the clock was wrong", "2026-11-22 08:00", "2027-11-22 19:30", "2026-11-22 09:00",
        "due");
}

void TestDueJobs::daily()
{
    QFETCH(QString, opened);
    QFETCH(QString, last);
    QFETCH(QString, now);
    const Timing timing{u"job"_s, Daily{QTime(19, 30)}};
    QTEST(judged({at(now), at(opened), false}, timing, lastRun(last)), "expected");
}

void TestDueJobs::weekly_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Sunday: not yet") << u"2026-11-16 13:00"_s << u"2026-11-22 13:00"_s << QString();
    QTest::newRow("Monday, before") << u"2026-11-16 13:00"_s << u"2026-11-23 12:59"_s << QString();
    QTest::newRow("Monday, its hour") << u"2026-11-16 13:00"_s << u"2026-11-23 13:00"_s << u"due"_s;
    QTest::newRow("Tuesday after a missed Monday") << u"2026-11-16 13:00"_s << u"2026-11-24 09:00"_s << u"late"_s;
    QTest::newRow("done on Tuesday") << u"2026-11-24 09:00"_s << u"2026-11-29 09:00"_s << QString();
    QTest::newRow("last run three days ahead: waits") << u"2026-11-25 09:00"_s << u"2026-11-22 09:00"_s << QString();
    QTest::newRow("last run eight days ahead: the clock was wrong")
        << u"2026-11-30 09:01"_s << u"2026-11-22 09:00"_s << u"due"_s;
}

void TestDueJobs::weekly()
{
    QFETCH(QString, last);
    QFETCH(QString, now);
    const Timing timing{u"job"_s, Weekly{Qt::Monday, QTime(13, 0)}};
    QTEST(judged({at(now), at(u"2026-11-01 08:00"_s), false}, timing, lastRun(last)), "expected");
}

void TestDueJobs::every_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("never") << QString() << u"2026-11-22 09:00"_s << u"due"_s;
    QTest::newRow("a second early") << u"2026-11-22 09:00"_s << u"2026-11-22 09:59:59"_s << QString();
    QTest::newRow("just then") << u"2026-11-22 09:00"_s << u"2026-11-22 10:00"_s << u"due"_s;
    QTest::newRow("long ago: never late") << u"2026-11-02 09:00"_s << u"2026-11-22 10:00"_s << u"due"_s;
    QTest::newRow("clock set back half an hour") << u"2026-11-22 09:30"_s << u"2026-11-22 09:00"_s << QString();
    QTest::newRow("clock set back two hours") << u"2026-11-22 11:00"_s << u"2026-11-22 09:00"_s << u"due"_s;
}

void TestDueJobs::every()
{
    QFETCH(QString, last);
    QFETCH(QString, now);
    QTEST(judged({at(now), at(u"2026-11-22 08:00"_s), false}, {u"job"_s, Every{60}}, lastRun(last)), "expected");
}

void TestDueJobs::failuresAreTriedAgain_data()
{
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<int>("retryMinutes");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("failed, too early") << JobOutcome::Failed << 30 << u"2026-11-22 19:59:59"_s << QString();
    QTest::newRow("failed, half an hour later") << JobOutcome::Failed << 30 << u"2026-11-22 20:00"_s << u"due"_s;
    QTest::newRow("failed, and trying again does not help")
        << JobOutcome::Failed << 0 << u"2026-11-22 23:00"_s << QString();
    QTest::newRow("done") << JobOutcome::Done << 30 << u"2026-11-22 23:00"_s << QString();
    QTest::newRow("cut off, at once") << JobOutcome::Running << 0 << u"2026-11-22 19:31"_s << QString();
    QTest::newRow("cut off, an hour later") << JobOutcome::Running << 0 << u"2026-11-22 20:30"_s << u"due"_s;
    QTest::newRow("failed, its next hour") << JobOutcome::Failed << 0 << u"2026-11-23 19:30"_s << u"due"_s;
}

void TestDueJobs::failuresAreTriedAgain()
{
    QFETCH(JobOutcome, outcome);
    QFETCH(int, retryMinutes);
    QFETCH(QString, now);
    const Timing timing{u"job"_s, Daily{QTime(19, 30)}, false, retryMinutes};
    QTEST(judged({at(now), at(u"2026-11-22 08:00"_s), false}, timing, lastRun(u"2026-11-22 19:30"_s, outcome)),
          "expected");
}

void TestDueJobs::leavingHoldsWhatWasMissed_data()
{
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the next morning") << JobOutcome::Done << u"2026-11-23 08:00"_s << u"2026-11-23 08:01"_s
                                      << QString();
    QTest::newRow("the next evening") << JobOutcome::Done << u"2026-11-23 08:00"_s << u"2026-11-23 19:30"_s << u"due"_s;
    QTest::newRow("came back the same day")
        << JobOutcome::Done << u"2026-11-22 18:30"_s << u"2026-11-22 19:30"_s << u"due"_s;
    QTest::newRow("its second copy failed")
        << JobOutcome::Failed << u"2026-11-23 08:00"_s << u"2026-11-23 08:01"_s << u"late"_s;
}

void TestDueJobs::leavingHoldsWhatWasMissed()
{
    QFETCH(JobOutcome, outcome);
    QFETCH(QString, opened);
    QFETCH(QString, now);
    const auto memory = lastRun(u"2026-11-22 18:00"_s, outcome, JobCause::Leaving);
    QTEST(judged({at(now), at(opened), false}, {u"job"_s, Daily{QTime(19, 30)}}, memory), "expected");
}

void TestDueJobs::waitsForAnIdleDesk()
{
    const Timing timing{u"job"_s, Daily{QTime(2, 0)}, true};
    const auto now = at(u"2026-11-23 09:00"_s);
    QCOMPARE(judged({now, now, false}, timing, lastRun({})), QString());
    QCOMPARE(judged({now, now, true}, timing, lastRun({})), u"due"_s);
    QCOMPARE(judged({now, now, true}, timing, lastRun(u"2026-11-22 02:00"_s)), u"late"_s);
}

void TestDueJobs::whatIsWantedIsDueAtOnce()
{
    auto memory = lastRun(u"2026-11-22 08:00"_s);
    const Moment moment{at(u"2026-11-22 09:00"_s), at(u"2026-11-22 08:00"_s), true};
    const Timing timing{u"job"_s, Weekly{Qt::Monday, QTime(3, 0)}, true};
    QCOMPARE(judged(moment, timing, memory), QString());
    memory.wanted.insert(u"job"_s);
    QCOMPARE(judged(moment, timing, memory), u"due"_s);
    QCOMPARE(nextRun(moment, timing, memory), moment.now);
}

void TestDueJobs::keepsTheOrderGiven()
{
    const auto now = at(u"2026-11-22 09:00"_s);
    const std::vector<Timing> timings{{u"a"_s, Every{5}}, {u"b"_s, Daily{QTime(8, 0)}, true}, {u"c"_s, Every{1}}};
    const auto due = dueJobs({now, now, false}, timings, {});
    QCOMPARE(due, (std::vector<DueJob>{{0, false}, {2, false}}));
}

/// Played through: a clock that is set back again and again. It runs in every day that is lived, and no day twice.
void TestDueJobs::aClockSetBackNeitherRepeatsNorStarves()
{
    const Timing timing{u"job"_s, Daily{QTime(19, 30)}};
    JobMemory memory = lastRun(u"2026-11-20 19:30"_s);
    QStringList ran;
    const auto live = [&](const QString &from, int minutes) {
        for (int i = 0; i < minutes; ++i) {
            const Moment moment{at(from).addSecs(i * 60), at(from), false};
            if (judged(moment, timing, memory).isEmpty())
                continue;
            memory.last[u"job"_s].started = moment.now;
            ran += inClinic(moment.now).toString(u"dd HH:mm"_s);
        }
    };
    live(u"2026-11-21 19:00"_s, 60);
    live(u"2026-11-21 19:10"_s, 60); // back by 50 minutes
    live(u"2026-11-21 18:00"_s, 24 * 60);
    QCOMPARE(ran, QStringList{u"21 19:30"_s});
    live(u"2026-11-22 18:00"_s, 120);
    QCOMPARE(ran, (QStringList{u"21 19:30"_s, u"22 19:30"_s}));
    live(u"2030-01-01 19:00"_s, 60);      // a wrong year…
    live(u"2026-11-23 08:00"_s, 24 * 60); // …set right: one run more, and then as ever
    QCOMPARE(ran.mid(2), (QStringList{u"01 19:00"_s, u"01 19:30"_s, u"23 08:00"_s, u"23 19:30"_s}));
}

void TestDueJobs::saysWhenNext_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    QTest::newRow("today") << u"2026-11-21 19:30"_s << u"2026-11-22 09:00"_s << u"2026-11-22 19:30"_s;
    QTest::newRow("tomorrow") << u"2026-11-22 19:30"_s << u"2026-11-22 20:00"_s << u"2026-11-23 19:30"_s;
    QTest::newRow("now") << u"2026-11-20 19:30"_s << u"2026-11-22 09:00"_s << u"2026-11-22 09:00"_s;
    QTest::newRow("never ran") << QString() << u"2026-11-22 09:00"_s << u"2026-11-22 09:00"_s;
    QTest::newRow("clock set back") << u"2026-11-22 19:30"_s << u"2026-11-22 19:00"_s << u"2026-11-23 19:30"_s;
}

void TestDueJobs::saysWhenNext()
{
    QFETCH(QString, last);
    QFETCH(QString, now);
    QFETCH(QString, next);
    const Timing timing{u"job"_s, Daily{QTime(19, 30)}};
    QCOMPARE(nextRun({at(now), at(now), false}, timing, lastRun(last)), at(next));
}

QTEST_GUILESS_MAIN(TestDueJobs)
#include "tst_due_jobs.moc"
