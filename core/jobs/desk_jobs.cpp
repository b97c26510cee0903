#include "jobs/desk_jobs.h"
#include "usecase/find_duplicates.h"
#include "usecase/keep_backups.h"
#include "usecase/timed_work.h"

using namespace Qt::StringLiterals;

namespace tirkeu::jobs {
namespace {

using usecase::CheckBackup;
using usecase::MakeBackup;

Result<Finding> backUp(const Work &work)
{
    const auto made = MakeBackup(work.desk).byItself(work.actor);
    if (!made)
        return tl::unexpected(made.error());
    if (made->secondCopy)
        return Finding{{"jobs", QT_TRANSLATE_NOOP("jobs", "The backup is made and whole, but its second copy could not "
                                                          "be written. Is the second disk plugged in?")},
                       false};
    return Finding{{"jobs", QT_TRANSLATE_NOOP("jobs", "The backup is made and was read back.")}};
}

Result<Finding> checkBackup(const Work &work)
{
    const auto found = CheckBackup(work.desk).newest(work.actor);
    if (!found)
        return tl::unexpected(found.error());
    switch (*found) {
    case CheckBackup::Finding::Whole:
        return Finding{{"jobs", QT_TRANSLATE_NOOP("jobs", "The newest backup was read back and is whole.")}};
    case CheckBackup::Finding::Damaged:
        return Finding{
            {"jobs", QT_TRANSLATE_NOOP("jobs", "The newest backup is damaged. Make a new one, on another disk.")},
            false};
    case CheckBackup::Finding::OtherKey:
        return Finding{{"jobs", QT_TRANSLATE_NOOP("jobs", "The newest backup was made before the key was changed. Make "
                                                          "a new one.")},
                       false};
    }
    Q_UNREACHABLE();
}

Result<Finding> findDuplicates(const Work &work)
{
    usecase::FindDuplicates::Options options;
    options.progress = [goOn = work.goOn](qint64, qint64) { return goOn(); };
    return usecase::RefreshDuplicateList(work.desk)(work.actor, options).map([](qint64 pairs) {
        return Finding{
            {"jobs", QT_TRANSLATE_N_NOOP("jobs", "%n pair(s) of records may be of one person."), {}, int(pairs)}};
    });
}

Result<Finding> optimizeSearch(const Work &work)
{
    return usecase::OptimizeSearch(work.desk)(work.actor, work.goOn).map([] {
        return Finding{{"jobs", QT_TRANSLATE_NOOP("jobs", "The search index was put in order.")}};
    });
}

Result<Finding> tidyFile(const Work &work)
{
    return usecase::TidyFile(work.desk)().map([] {
        return Finding{{"jobs", QT_TRANSLATE_NOOP("jobs", "The file of the desk was put in order.")}};
    });
}

constexpr int hourly = 60; // minutes

Job dailyBackup(const QTime &at)
{
    Job job{{names::backup.toString(), Daily{at}, false, hourly},
            {"jobs", QT_TRANSLATE_NOOP("jobs", "Daily backup")},
            backUp};
    job.late = {"jobs", QT_TRANSLATE_NOOP("jobs", "The daily backup was missed while the program was closed. It has "
                                                  "been made now.")};
    job.failed = {"jobs", QT_TRANSLATE_NOOP("jobs", "The daily backup did not succeed. Administration, Backups says "
                                                    "why; it is tried again in an hour.")};
    return job;
}

Job weeklyCheck()
{
    Job job{{names::checkBackup.toString(), Weekly{Qt::Monday, QTime(13, 0)}},
            {"jobs", QT_TRANSLATE_NOOP("jobs", "Weekly check of the newest backup")},
            checkBackup};
    job.failed = {"jobs", QT_TRANSLATE_NOOP("jobs", "The weekly check of the backup found a trouble: see "
                                                    "Administration, Backups.")};
    return job;
}

} // namespace

std::vector<Job> deskJobs(const BackupPlan &plan)
{
    Job nightly{{names::duplicates.toString(), Daily{QTime(2, 0)}, true},
                {"jobs", QT_TRANSLATE_NOOP("jobs", "Nightly search for duplicates")},
                findDuplicates};
    nightly.failed = {"jobs", QT_TRANSLATE_NOOP("jobs", "The search for duplicates did not succeed. Administration, "
                                                        "Backups says why.")};
    Job optimize{{names::optimizeSearch.toString(), Weekly{Qt::Sunday, QTime(3, 0)}, true},
                 {"jobs", QT_TRANSLATE_NOOP("jobs", "Putting the search index in order")},
                 optimizeSearch};
    Job tidy{{names::tidyFile.toString(), Every{hourly}, true},
             {"jobs", QT_TRANSLATE_NOOP("jobs", "Putting the file of the desk in order")},
             tidyFile};
    tidy.audited = false;
    return {dailyBackup(plan.at.isValid() ? plan.at : BackupPlan().at), weeklyCheck(), std::move(nightly),
            std::move(optimize), std::move(tidy)};
}

usecase::Actor deskActor(const usecase::Actor &signedIn)
{
    auto actor = signedIn;
    actor.roles = Roles{Role::Administrator};
    return actor;
}

} // namespace tirkeu::jobs
