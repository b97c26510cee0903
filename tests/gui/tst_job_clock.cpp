#include "gui/backups_fixture.h"
#include "shell/job_clock.h"
#include "shell/main_window.h"
#include "usecase/timed_work.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Timed work goes on by itself in the window, whoever sits before it.
class TestJobClock : public QObject, private OnBackupsPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void tellsOfLateWorkWithoutTakingTheFocus();
    void worksWhileTheDeskIsLocked();
    void tellsOfAFailureOnceADay();
};

void TestJobClock::tellsOfLateWorkWithoutTakingTheFocus()
{
    auto &disk = m_fixture->disk;
    must(m_fixture->place.jobs->runDue(disk.administrator(), true));
    disk.clock.advance(3 * 24 * 3600);
    QVERIFY(disk.signIn());
    ShellServices shell(disk.place(), disk.folder());
    const std::shared_ptr<usecase::Desk> desk(std::shared_ptr<void>(), &disk.desk());
    MainWindow window(shell.services, {desk, disk.administrator(), {}},
                      {{QKeySequence(u"Ctrl+1"_s),
                        [](Workplace &place, QWidget *parent) -> Page * { return new BackupsPage(place, parent); }}});
    showActive(window);
    auto *focus = QApplication::focusWidget();
    const auto notices = [&] {
        QStringList all;
        for (const auto *bar : window.findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                all += bar->text();
        }
        return all.join(u'\n');
    };
    window.jobClock().look();
    QTRY_VERIFY(notices().contains(u"was missed while the program was closed"_s));
    QCOMPARE(QApplication::focusWidget(), focus);
    window.jobClock().stop();
    shell.executor.wait();
}

void TestJobClock::worksWhileTheDeskIsLocked()
{
    auto &disk = m_fixture->disk;
    ShellServices shell(disk.place(), disk.folder());
    const std::shared_ptr<usecase::Desk> desk(std::shared_ptr<void>(), &disk.desk());
    MainWindow window(shell.services, {desk, disk.actor(Role::Registrar), {}},
                      {{QKeySequence(u"Ctrl+1"_s),
                        [](Workplace &place, QWidget *parent) -> Page * { return new BackupsPage(place, parent); }}});
    showActive(window);
    window.lock();
    window.jobClock().look();
    const auto ran = [&] {
        const auto memory = must(usecase::TimedWork(disk.desk()).memory());
        return memory.last.size() == 5 && memory.last.value(u"tidy_file"_s).outcome == JobOutcome::Done;
    };
    QTRY_VERIFY(ran()); // those that wait for an idle desk too
    QVERIFY(window.isLocked());
    window.jobClock().stop();
    shell.executor.wait();
}

void TestJobClock::tellsOfAFailureOnceADay()
{
    auto &disk = m_fixture->disk;
    const auto failing = [](const BackupPlan &) {
        jobs::Job job{{u"fails"_s, jobs::Every{30}, false, 0},
                      {"jobs", "Fails"},
                      [](const jobs::Work &) -> Result<jobs::Finding> { return failure(Error::Kind::Full); }};
        job.failed = {"jobs", "It failed."};
        return std::vector<jobs::Job>{job};
    };
    JobClock clock(std::make_shared<jobs::JobRunner>(m_fixture->desk, failing), m_fixture->shell.executor,
                   {[&] { return disk.administrator(); }, [] { return true; }});
    QSignalSpy told(&clock, &JobClock::told);
    const auto runs = [&] { return must(usecase::TimedWork(disk.desk()).runs(u"fails"_s, 9)).size(); };
    for (size_t hour = 1; hour <= 3; ++hour) {
        clock.look();
        QTRY_COMPARE(runs(), hour);
        m_fixture->shell.executor.wait();
        QCoreApplication::processEvents();
        disk.clock.advance(3600);
    }
    QCOMPARE(told.count(), 1);
    disk.clock.advance(24 * 3600); // the program was not closed; it was mended and failed again
    clock.look();
    QTRY_COMPARE(told.count(), 2);
}

QTEST_MAIN(TestJobClock)
#include "tst_job_clock.moc"
