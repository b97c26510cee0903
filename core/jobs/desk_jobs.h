#pragma once
#include "domain/backup_plan.h"
#include "jobs/schedule.h"
#include "usecase/desk.h"

namespace tirkeu::jobs {

/// What a job is given: the desk, in whose name, and whether to go on.
struct Work
{
    usecase::Desk &desk;
    usecase::Actor actor;
    std::function<bool()> goOn; ///< false: the program is being left
};

/// How it ended, in words.
struct Finding
{
    Message sentence;
    bool good = true; ///< false: it was done, and what it found is a failure
};

/// One kind of timed work. Sentences are of context "jobs".
struct Job
{
    Timing timing;
    Message title;
    std::function<Result<Finding>(const Work &)> work; ///< an Error: it failed, explain() says why
    Message late = {};   ///< told when a missed run was made up for; empty: shown in the list only
    Message failed = {}; ///< told when it did not work; empty: shown in the list only
    bool audited = true;
};

namespace names {
inline constexpr QStringView backup = u"backup";
inline constexpr QStringView checkBackup = u"check_backup";
inline constexpr QStringView duplicates = u"duplicates";
inline constexpr QStringView optimizeSearch = u"optimize_search";
inline constexpr QStringView tidyFile = u"tidy_file";
} // namespace names

/// The timed work of a desk, in the order it is done when several are due: the backup first.
std::vector<Job> deskJobs(const BackupPlan &plan);

/// The desk itself at work, in the name of who is signed in: the audit wants a person.
usecase::Actor deskActor(const usecase::Actor &signedIn);

} // namespace tirkeu::jobs
