#include "intake/register_file.h"
#include "jobs/job_runner.h"
#include "support/people.h"
#include "support/register_text.h"
#include "support/role_rows.h"
#include "usecase/find_duplicates.h"
#include "usecase/import_patients.h"
#include "usecase/jobs_fixture.h"
#include "usecase/keep_desk.h"
#include <QLockFile>
#include <future>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::jobs;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Timed work: what is due is done once, remembered, told where it must be, and stops when the program is left.
class TestJobs : public QObject, private OnDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void doesWhatIsDueOnce();
    void tellsOfAMissedBackup();
    void tellsOfAFailureAndTriesAgain();
    void aJobThatIsStoppedIsDueAgain();
    void onlyOneAtATime();
    void byRole_data() { addRoleRows(u"administrator"_s); }
    void byRole();
    void aRegistrarsDeskDoesEverything();
    void leavingCountsAsTheBackup();
    void aBigImportWantsTheIndexInOrder();

private:
    /// A register of so many persons is taken over.
    void take(int from, int count)
    {
        writeFile(m_desk->path(u"register.csv"_s), registerOf(from, count));
        const auto file = must(intake::RegisterFile::open(m_desk->path(u"register.csv"_s),
                                                          intake::RegisterValues({}, m_desk->desk().today(), true)));
        ImportPatients::Options options;
        options.pauseMs = 0;
        QCOMPARE(must(ImportPatients(m_desk->desk())(admin(), *file.file, options)).counts.added, count);
    }
};

namespace {

/// One job of an hour, that counts its runs.
struct Probe
{
    int runs = 0;
    std::optional<Error> fails;
    JobRunner::Jobs jobs()
    {
        return [this](const BackupPlan &) {
            Job job{{u"probe"_s, Daily{QTime(19, 30)}, false, 60}, {"jobs", "Probe"}, [this](const Work &) {
                        ++runs;
                        return fails ? Result<Finding>(tl::unexpected(*fails)) : Finding{{"jobs", "Done."}, true};
                    }};
            job.late = {"jobs", "Late."};
            job.failed = {"jobs", "Failed."};
            return std::vector<Job>{job};
        };
    }
};

} // namespace

void TestJobs::doesWhatIsDueOnce()
{
    Probe probe;
    JobRunner runner(shared(), probe.jobs());
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty()); // never ran before: due, and not late
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    QCOMPARE(probe.runs, 1);
    m_desk->clock.set(clinic(u"2026-03-02 19:30"_s));
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    QCOMPARE(probe.runs, 2);
    const auto run = last(u"probe"_s);
    QVERIFY(run && run->outcome == JobOutcome::Done && !run->late && run->ended.isValid());
    QCOMPARE(run->message, (Message{"jobs", "Done."}));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.timedWork"_s});
    const auto lines = must(runner.lines());
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].last, run);
    QCOMPARE(lines[0].next, clinic(u"2026-03-03 19:30"_s).toUTC());
}

void TestJobs::tellsOfAMissedBackup()
{
    {
        JobRunner runner(shared());
        QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    }
    m_desk->clock.set(clinic(u"2026-03-05 08:00"_s)); // closed for three evenings
    m_desk->take(must(m_desk->signIn()));
    JobRunner runner(shared());
    const auto told = must(runner.runDue(admin(), false));
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0].id.startsWith("The daily backup was missed"));
    QVERIFY(last(u"backup"_s)->late);
    QCOMPARE(files(m_desk->place().backupFolder()).size(), 2);
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
}

void TestJobs::tellsOfAFailureAndTriesAgain()
{
    Probe probe;
    probe.fails = Error{Error::Kind::Full, {}};
    JobRunner runner(shared(), probe.jobs());
    QCOMPARE(must(runner.runDue(admin(), false)), (QList<Message>{{"jobs", "Failed."}}));
    QCOMPARE(last(u"probe"_s)->outcome, JobOutcome::Failed);
    QVERIFY(last(u"probe"_s)->message.id.startsWith("The disk is full"));
    m_desk->clock.advance(59 * 60);
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    probe.fails.reset();
    m_desk->clock.advance(60);
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    QCOMPARE(probe.runs, 2);
    QCOMPARE(last(u"probe"_s)->outcome, JobOutcome::Done);
}

void TestJobs::aJobThatIsStoppedIsDueAgain()
{
    int asked = 0;
    bool leaves = true;
    JobRunner *self = nullptr;
    const auto job = [&](const Work &work) -> Result<Finding> {
        ++asked;
        if (leaves)
            self->stop(); // the person closes the window while it is at work
        return work.goOn() ? Result<Finding>(Finding{}) : failure(Error::Kind::Cancelled);
    };
    JobRunner runner(shared(), [&](const BackupPlan &) {
        return std::vector<Job>{{{u"a"_s, Every{5}}, {}, job}, {{u"b"_s, Every{5}}, {}, job}};
    });
    self = &runner;
    QVERIFY(must(runner.runDue(admin(), true)).isEmpty());
    QCOMPARE(asked, 1); // the next did not begin
    QVERIFY(!last(u"a"_s));
    leaves = false;
    runner.goOn();
    QVERIFY(must(runner.runDue(admin(), true)).isEmpty());
    QCOMPARE(asked, 3);
    QCOMPARE(last(u"a"_s)->outcome, JobOutcome::Done);
}

void TestJobs::onlyOneAtATime()
{
    Probe probe;
    JobRunner runner(shared(), probe.jobs());
    {
        QLockFile other(m_desk->files().database + u".jobs"_s); // another program
        QVERIFY(other.tryLock(0));
        QCOMPARE(kindOf(runner.runDue(admin(), true)), Error::Kind::Busy);
        QCOMPARE(kindOf(runner.run(admin(), u"probe"_s)), Error::Kind::Busy);
    }
    QCOMPARE(probe.runs, 0);
    std::optional<Error::Kind> within;
    JobRunner *self = nullptr;
    JobRunner nested(shared(), [&](const BackupPlan &) {
        return std::vector<Job>{
            {{u"a"_s, Every{5}}, {}, [&](const Work &) -> Result<Finding> {
                 within = kindOf(std::async(std::launch::async, [&] { return self->run(admin(), u"a"_s); }).get());
                 return Finding{};
             }}};
    });
    self = &nested;
    QVERIFY(nested.runDue(admin(), true));
    QCOMPARE(within, Error::Kind::Busy);
}

void TestJobs::byRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    Probe probe;
    JobRunner runner(shared(), probe.jobs());
    const auto run = runner.run(m_desk->actor(role), u"probe"_s);
    QCOMPARE(kindOf(run), allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(probe.runs, allowed ? 1 : 0);
    if (allowed) {
        QCOMPARE(run->cause, JobCause::Person);
        QCOMPARE(kindOf(runner.run(admin(), u"none"_s)), Error::Kind::NotFound);
    }
}

/// Whoever is signed in, the desk's own work is done in full.
void TestJobs::aRegistrarsDeskDoesEverything()
{
    for (int n = 0; n < 3; ++n)
        m_desk->registered(n);
    JobRunner runner(shared());
    QCOMPARE(must(runner.runDue(m_desk->actor(Role::Registrar), true)), QList<Message>{});
    const auto lines = must(runner.lines());
    QCOMPARE(lines.size(), size_t(5));
    for (const auto &line : lines) {
        QVERIFY2(line.last && line.last->outcome == JobOutcome::Done, qPrintable(line.job));
        QVERIFY2(!line.last->message.id.isEmpty(), qPrintable(line.job));
        QVERIFY2(line.next > m_desk->clock.now(), qPrintable(line.job));
    }
    QVERIFY(must(ReadDuplicateList(m_desk->desk())(admin())).comparedAt.isValid());
    QVERIFY(must(VerifyDesk(m_desk->desk())(admin())).isEmpty());
}

void TestJobs::leavingCountsAsTheBackup()
{
    m_desk->clock.set(clinic(u"2026-03-02 18:00"_s));
    QVERIFY(QFile::exists(must(JobRunner(shared()).beforeLeaving(m_desk->actor(Role::Registrar)))));
    QCOMPARE(last(u"backup"_s)->cause, JobCause::Leaving);
    m_desk->clock.set(clinic(u"2026-03-03 08:00"_s));
    m_desk->take(must(m_desk->signIn()));
    JobRunner runner(shared());
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    QCOMPARE(files(m_desk->place().backupFolder()).size(), 1);
    m_desk->clock.set(clinic(u"2026-03-03 19:30"_s));
    QVERIFY(must(runner.runDue(admin(), false)).isEmpty());
    QCOMPARE(files(m_desk->place().backupFolder()).size(), 2);
}

void TestJobs::aBigImportWantsTheIndexInOrder()
{
    JobRunner runner(shared());
    must(runner.runDue(admin(), true));
    const auto before = last(u"optimize_search"_s);
    m_desk->clock.advance(60);
    take(0, 100); // a small one does not
    must(runner.runDue(admin(), true));
    QCOMPARE(last(u"optimize_search"_s), before);
    take(100, int(OptimizeSearch::bigImport) + 1);
    must(runner.runDue(admin(), false)); // somebody is typing
    QCOMPARE(last(u"optimize_search"_s), before);
    must(runner.runDue(admin(), true));
    QVERIFY(last(u"optimize_search"_s) != before);
    const auto after = last(u"optimize_search"_s);
    must(runner.runDue(admin(), true));
    QCOMPARE(last(u"optimize_search"_s), after);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
