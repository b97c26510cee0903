#include "intake/register_file.h"
#include "jobs/job_runner.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/register_text.h"
#include "support/role_rows.h"
#include "usecase/find_duplicates.h"
#include "usecase/import_patients.h"
#include "usecase/keep_backups.h"
#include "usecase/keep_desk.h"
#include "usecase/timed_work.h"
#include <QDir>
#include <QLockFile>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::jobs;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Timed work: what is due is done once, remembered, told where it must be, and stops when the program is left.
class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

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
    void thePlanIsFollowed();
    void thePlanIsChecked();
    void thePlanByRole_data() { addRoleRows(u"administrator"_s); }
    void thePlanByRole();
    void aLostSecondDiskIsSaid();
    void listsTheBackups();
    void findsDamage();
    void anOlderKeyIsNotDamage();
    void rehearsesARestore();
    void aRehearsalChangesNothing();

private:
    std::shared_ptr<Desk> shared() { return {std::shared_ptr<void>(), &m_desk->desk()}; }
    const Actor &admin() { return m_desk->administrator(); }
    QStringList files(const QString &folder) { return QDir(folder).entryList({u"*.tkb*"_s}, QDir::Files, QDir::Name); }
    QString newest() { return must(ReadBackups(m_desk->desk())(admin())).backups.front().path; }
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
    std::optional<JobRun> last(const QString &job)
    {
        const auto memory = must(TimedWork(m_desk->desk()).memory());
        return memory.last.contains(job) ? std::optional(memory.last.value(job)) : std::nullopt;
    }
    std::unique_ptr<DeskOnDisk> m_desk;
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

QDateTime clinic(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s),
                     clinicZone());
}

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

void TestJobs::thePlanIsFollowed()
{
    QVERIFY(QDir(m_desk->folder()).mkpath(u"own"_s) && QDir(m_desk->folder()).mkpath(u"second"_s));
    const BackupPlan plan{QTime(12, 0), m_desk->path(u"own"_s), m_desk->path(u"second"_s)};
    must(ChangeBackupPlan(m_desk->desk())(admin(), plan));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.backupPlan"_s});
    JobRunner runner(shared());
    must(runner.runDue(admin(), false));
    const QStringList one{u"tirkeu-20260302-090000.tkb"_s};
    QCOMPARE(files(plan.folder), one);
    QCOMPARE(files(plan.secondFolder), one);
    QVERIFY(!QDir(m_desk->place().backupFolder()).exists());
    m_desk->clock.set(clinic(u"2026-03-02 12:00"_s));
    must(runner.runDue(admin(), false));
    const QStringList later{u"tirkeu-20260302-120000.tkb"_s}; // the morning's made room, on both disks
    QCOMPARE(files(plan.folder), later);
    QCOMPARE(files(plan.secondFolder), later);
    const auto shelf = must(ReadBackups(m_desk->desk())(admin()));
    QCOMPARE(shelf.plan, plan);
    QCOMPARE(shelf.folder, plan.folder);
    m_desk->close();
    QFile::remove(m_desk->files().database);
    m_desk->take(must(RestoreDesk(m_desk->place())(m_desk->path(u"second/"_s + later[0]), adminLogin, password)));
}

void TestJobs::thePlanIsChecked()
{
    const auto flawsOf = [this](const BackupPlan &plan) {
        QList<int> fields;
        for (const auto &flaw : ChangeBackupPlan(m_desk->desk()).flaws(plan))
            fields += int(flaw.field);
        return fields;
    };
    using Field = ChangeBackupPlan::Field;
    QCOMPARE(flawsOf({}), QList<int>{});
    QCOMPARE(flawsOf({QTime(), {}, {}}), QList<int>{int(Field::Time)});
    QCOMPARE(flawsOf({QTime(9, 0), m_desk->path(u"none"_s), {}}), QList<int>{int(Field::Folder)});
    QCOMPARE(flawsOf({QTime(9, 0), {}, u"second"_s}), QList<int>{int(Field::SecondFolder)});
    QCOMPARE(flawsOf({QTime(9, 0), m_desk->folder(), m_desk->folder() + u"/./"_s}),
             QList<int>{int(Field::SecondFolder)});
    QCOMPARE(kindOf(ChangeBackupPlan(m_desk->desk())(admin(), {QTime(), {}, {}})), Error::Kind::Invalid);
    QCOMPARE(must(ReadBackups(m_desk->desk()).plan()), BackupPlan());
}

void TestJobs::thePlanByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto expected = allowed ? std::nullopt : std::optional(Error::Kind::Denied);
    const auto actor = m_desk->actor(role);
    QCOMPARE(kindOf(ChangeBackupPlan(m_desk->desk())(actor, BackupPlan())), expected);
    QCOMPARE(kindOf(ReadBackups(m_desk->desk())(actor)), expected);
    QCOMPARE(kindOf(MakeBackup(m_desk->desk())(actor)), expected);
    must(MakeBackup(m_desk->desk()).byItself(actor));
    QCOMPARE(kindOf(CheckBackup(m_desk->desk())(actor, newest())), expected);
    QCOMPARE(kindOf(RehearseRestore(m_desk->desk())(actor, newest(), adminLogin, password)), expected);
}

void TestJobs::aLostSecondDiskIsSaid()
{
    QVERIFY(QDir(m_desk->folder()).mkpath(u"second"_s));
    must(ChangeBackupPlan(m_desk->desk())(admin(), {QTime(19, 30), {}, m_desk->path(u"second"_s)}));
    QVERIFY(QDir(m_desk->folder()).rmdir(u"second"_s));
    JobRunner runner(shared());
    const auto told = must(runner.runDue(admin(), false));
    QCOMPARE(told.size(), 1);
    QVERIFY(last(u"backup"_s)->message.id.contains("second copy could not be written"));
    QCOMPARE(files(m_desk->place().backupFolder()).size(), 1); // the backup itself is there
    QVERIFY(!QDir(m_desk->path(u"second"_s)).exists());        // nothing is made where the disk should be
    QVERIFY(runner.beforeLeaving(admin()));                    // and nobody is kept from going home
}

void TestJobs::listsTheBackups()
{
    for (int day = 0; day < 9; ++day) {
        must(MakeBackup(m_desk->desk())(admin()));
        m_desk->clock.advance(24 * 3600);
    }
    m_desk->clock.advance(-24 * 3600); // 2026-03-10, Tuesday
    const auto shelf = must(ReadBackups(m_desk->desk())(admin()));
    QCOMPARE(shelf.backups.size(), size_t(7));
    QCOMPARE(shelf.backups[0].madeAt, m_desk->clock.now());
    QVERIFY(shelf.backups[0].size > 0);
    for (const auto &each : shelf.backups) {
        QCOMPARE(each.period, BackupPeriod::Day);
        QVERIFY(each.check && each.check->whole);
    }
    m_desk->clock.advance(7 * 24 * 3600);
    const auto later = must(ReadBackups(m_desk->desk())(admin()));
    QCOMPARE(later.backups[0].period, BackupPeriod::Week);
}

void TestJobs::findsDamage()
{
    must(MakeBackup(m_desk->desk())(admin()));
    const auto path = newest();
    using Finding = CheckBackup::Finding;
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), Finding::Whole);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write("damage"), 6);
    file.close();
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), Finding::Damaged);
    QCOMPARE(must(ReadBackups(m_desk->desk())(admin())).backups[0].check->whole, false);
    QCOMPARE(must(CheckBackup(m_desk->desk()).newest(admin())), Finding::Damaged);
    QVERIFY(QFile::resize(path, 300)); // cut off: another file than the one checked, and no head any more
    const auto cut = must(ReadBackups(m_desk->desk())(admin())).backups[0];
    QVERIFY(!cut.check && !cut.madeAt.isValid());
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), Finding::Damaged);
    QVERIFY(QFile::remove(path));
    QCOMPARE(kindOf(CheckBackup(m_desk->desk())(admin(), path)), Error::Kind::NotFound);
    QCOMPARE(kindOf(CheckBackup(m_desk->desk()).newest(admin())), Error::Kind::NotFound);
}

void TestJobs::anOlderKeyIsNotDamage()
{
    must(MakeBackup(m_desk->desk())(admin()));
    const auto path = newest();
    m_desk->close();
    m_desk->take(must(ChangeDeskKey(m_desk->place())(adminLogin, password)).opened);
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), CheckBackup::Finding::OtherKey);
    const auto rehearsal = must(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, password));
    QVERIFY(rehearsal.sameDesk);
}

void TestJobs::rehearsesARestore()
{
    for (int n = 0; n < 3; ++n)
        m_desk->registered(n);
    const auto lastChange = m_desk->clock.now();
    m_desk->clock.advance(3600);
    must(MakeBackup(m_desk->desk())(admin()));
    const auto madeAt = m_desk->clock.now();
    m_desk->clock.advance(3600);
    const int changes = m_desk->countOf("SELECT count(*) FROM change_log");
    for (int n = 3; n < 5; ++n)
        m_desk->registered(n);
    const auto rehearsal = must(RehearseRestore(m_desk->desk())(admin(), newest(), adminLogin, password));
    QCOMPARE(rehearsal.madeAt, madeAt);
    QCOMPARE(rehearsal.backup.persons, 3);
    QCOMPARE(rehearsal.backup.lastChange, lastChange);
    QCOMPARE(rehearsal.backup.organization, m_desk->desk().organization());
    QCOMPARE(rehearsal.present.persons, 5);
    QCOMPARE(rehearsal.present.lastChange, m_desk->clock.now());
    QCOMPARE(rehearsal.changesBehind(), m_desk->countOf("SELECT count(*) FROM change_log") - changes);
    QVERIFY(rehearsal.changesBehind() >= 2);
    QVERIFY(rehearsal.sameDesk);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.rehearseRestore"_s});
    DeskOnDisk other;
    QVERIFY(!must(RehearseRestore(other.desk())(other.administrator(), newest(), adminLogin, password)).sameDesk);
}

void TestJobs::aRehearsalChangesNothing()
{
    m_desk->registered(0);
    must(MakeBackup(m_desk->desk())(admin()));
    const auto path = newest();
    (void)m_desk->actor(Role::Registrar);
    const auto before = QDir(m_desk->folder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(kindOf(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, u"басқа құпиясөз"_s)),
             Error::Kind::WrongPassword);
    QFile file(path);
    QVERIFY(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, password));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 200) && file.write("damage") == 6);
    file.close();
    QCOMPARE(kindOf(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, password)), Error::Kind::Corrupt);
    QCOMPARE(QDir(m_desk->folder()).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 1);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
