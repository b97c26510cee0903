#include "storage/job_repository.h"
#include "storage/patient_index.h"
#include "storage/patient_repository.h"
#include "support/database_on_disk.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// What the desk remembers of its timed work comes back as it was written, and not for ever.
class TestJobRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_disk = std::make_unique<DatabaseOnDisk>();
        m_disk->create();
    }
    void cleanup() { m_disk.reset(); }

    void runsComeBack();
    void theLastIsTheOneBegunLast();
    void keepsNoMoreThanItNeeds();
    void whatWasWantedIsMet();
    void forgetsARun();
    void thePlanComesBack();
    void checksComeBack();
    void theIndexIsOneSegmentAfterItsSteps();

private:
    template <class F>
    auto write(F f)
    {
        return must(m_disk->database().keepNote(m_disk->author, [&](Transaction &tx) -> Result<qint64> {
            JobRepository jobs(tx);
            return qint64(f(jobs));
        }));
    }
    JobMemory memory()
    {
        return must(m_disk->database().read(
            [](Snapshot &snapshot) -> Result<JobMemory> { return JobRepository(snapshot).memory(); }));
    }
    JobRun begun(const QString &job, int minute)
    {
        JobRun run;
        run.job = job;
        run.started = m_disk->clock.now().addSecs(minute * 60);
        run.id = write([&](JobRepository &jobs) { return jobs.begin(run); });
        return run;
    }
    void finish(JobRun &run, JobOutcome outcome = JobOutcome::Done)
    {
        run.ended = run.started.addSecs(1);
        run.outcome = outcome;
        write([&](JobRepository &jobs) {
            jobs.finish(run);
            return 0;
        });
    }
    std::unique_ptr<DatabaseOnDisk> m_disk;
};

void TestJobRepository::runsComeBack()
{
    JobRun run = begun(u"backup"_s, 0);
    QCOMPARE(memory().last.value(u"backup"_s), run); // running: a crash now would leave it so
    run.message = {"jobs", "%n pair(s) of %1, ‘“%2”’", {u"Әлия"_s, u"%1"_s}, 3};
    finish(run, JobOutcome::Failed);
    QCOMPARE(memory().last.value(u"backup"_s), run);
    JobRun late = run;
    late.late = true;
    late.cause = JobCause::Leaving;
    late.ended = {};
    late.outcome = JobOutcome::Running;
    late.message = {};
    late.id = write([&](JobRepository &jobs) { return jobs.begin(late); });
    QCOMPARE(memory().last.value(u"backup"_s), late);
}

void TestJobRepository::theLastIsTheOneBegunLast()
{
    (void)begun(u"backup"_s, 60);
    const auto afterwards = begun(u"backup"_s, 0); // the clock was set back
    const auto other = begun(u"duplicates"_s, 0);
    const auto found = memory();
    QCOMPARE(found.last.value(u"backup"_s), afterwards);
    QCOMPARE(found.last.value(u"duplicates"_s), other);
    QCOMPARE(found.last.size(), 2);
}

void TestJobRepository::keepsNoMoreThanItNeeds()
{
    const auto other = begun(u"duplicates"_s, 0);
    JobRun last;
    for (int i = 0; i < JobRepository::runsKept + 5; ++i)
        last = begun(u"backup"_s, i);
    const auto kept = must(m_disk->database().read([](Snapshot &snapshot) -> Result<std::vector<JobRun>> {
        return JobRepository(snapshot).runs(u"backup"_s, 1000);
    }));
    QCOMPARE(kept.size(), size_t(JobRepository::runsKept));
    QCOMPARE(kept.front(), last);
    QCOMPARE(memory().last.value(u"duplicates"_s), other);
}

void TestJobRepository::whatWasWantedIsMet()
{
    write([&](JobRepository &jobs) {
        jobs.want(u"optimize_search"_s, m_disk->clock.now());
        jobs.want(u"optimize_search"_s, m_disk->clock.now());
        return 0;
    });
    QCOMPARE(memory().wanted, QSet<QString>{u"optimize_search"_s});
    JobRun run = begun(u"optimize_search"_s, 0);
    QCOMPARE(memory().wanted.size(), 1); // a crash now: it is wanted still
    finish(run);
    QVERIFY(memory().wanted.isEmpty());
}

void TestJobRepository::forgetsARun()
{
    JobRun first = begun(u"backup"_s, 0);
    finish(first);
    const auto stopped = begun(u"backup"_s, 5);
    write([&](JobRepository &jobs) {
        jobs.forget(stopped.id);
        return 0;
    });
    QCOMPARE(memory().last.value(u"backup"_s), first);
}

void TestJobRepository::thePlanComesBack()
{
    const auto plan = [this] {
        return must(m_disk->database().read(
            [](Snapshot &snapshot) -> Result<BackupPlan> { return JobRepository(snapshot).plan(); }));
    };
    QCOMPARE(plan(), BackupPlan());
    const BackupPlan wanted{QTime(7, 5), u"/сақтау орны"_s, u"/media/диск 2"_s};
    write([&](JobRepository &jobs) {
        jobs.savePlan(BackupPlan());
        jobs.savePlan(wanted);
        return 0;
    });
    QCOMPARE(plan(), wanted);
}

void TestJobRepository::checksComeBack()
{
    const auto at = m_disk->clock.now();
    write([&](JobRepository &jobs) {
        jobs.saveCheck(u"/a.tkb"_s, {7, at, true});
        jobs.saveCheck(u"/a.tkb"_s, {9, at, false});
        return 0;
    });
    const auto check = must(m_disk->database().read([](Snapshot &snapshot) -> Result<std::optional<BackupCheck>> {
        return JobRepository(snapshot).check(u"/a.tkb"_s);
    }));
    QVERIFY(check);
    QCOMPARE(check->size, 9);
    QCOMPARE(check->at, at);
    QCOMPARE(check->whole, false);
}

void TestJobRepository::theIndexIsOneSegmentAfterItsSteps()
{
    for (int n = 0; n < 60; ++n)
        (void)must(m_disk->add(n)); // each a transaction, and so a segment
    const auto pages = [this] {
        return must(m_disk->database().read([](Snapshot &snapshot) -> Result<int> {
            return snapshot.connection().execAndGet("SELECT count(DISTINCT segid) FROM patient_fts_idx").getInt();
        }));
    };
    const int before = pages();
    QVERIFY2(before > 1, qPrintable(QString::number(before)));
    bool more = true;
    int steps = 0;
    for (bool first = true; more && steps < 100; first = false, ++steps) {
        more = must(m_disk->database().keepNote(m_disk->author, [&](Transaction &tx) -> Result<bool> {
            return PatientIndex(tx.connection()).optimizeStep(first);
        }));
    }
    QVERIFY2(!more, "it comes to an end");
    QCOMPARE(pages(), 1);
    QCOMPARE(must(m_disk->database().readApart(
                 [](Snapshot &snapshot) -> Result<QString> { return PatientIndex(snapshot.connection()).check(); })),
             QString());
}

QTEST_GUILESS_MAIN(TestJobRepository)
#include "tst_job_repository.moc"
