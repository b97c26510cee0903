#include "usecase/import_patients.h"
#include "storage/audit_log.h"
#include "storage/import_repository.h"
#include "storage/staff_repository.h"
#include "usecase/import_checking.h"
#include "usecase/import_lock.h"
#include "usecase/import_writing.h"
#include "usecase/undo_import.h"
#include <QElapsedTimer>
#include <thread>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::ImportRepository;
using storage::Transaction;
using Outcome = ImportPatients::Outcome;
using Options = ImportPatients::Options;
using Ending = ImportPatients::Ending;
using Phase = ImportProgress::Phase;

namespace {

Result<QHash<DistrictId, int>> districtNumbers(Desk &desk)
{
    return desk.database().read([](storage::Snapshot &snapshot) -> Result<QHash<DistrictId, int>> {
        QHash<DistrictId, int> numbers;
        for (const District &district : storage::StaffRepository(snapshot).districts())
            numbers.insert(district.id, district.number);
        return numbers;
    });
}

bool goesOn(const Options &options, Phase phase, const RegisterPosition &at, qint64 size, const ImportCounts &counts)
{
    return !options.watch || options.watch({phase, at.offset, size, counts});
}

/// What one import works with from its beginning to its end.
struct Work
{
    Desk &desk;
    const Actor &actor;
    PatientRegister &file;
    const Options &options;
    QHash<DistrictId, int> districts;
};

/// Every row from where the file stands, without a word written.
Result<Outcome> checkAll(Work &work)
{
    ImportChecking checking(work.desk);
    ImportPages pages(work.file, work.options.rowsPerBatch, work.districts);
    const qint64 size = work.file.identity().size;
    for (;;) {
        const ImportPage page = pages.next();
        if (page.broken)
            return tl::unexpected(*page.broken);
        if (const auto checked = checking.check(page); !checked)
            return tl::unexpected(checked.error());
        const bool goOn = goesOn(work.options, Phase::Checking, page.after, size, checking.counts());
        if (page.last)
            return checking.outcome(Ending::Done);
        if (!goOn)
            return checking.outcome(Ending::Stopped);
    }
}

/// Leaves the file to the others for a moment, while the next page is made ready.
void giveTurn(const ImportPages &pages, int pauseMs)
{
    QElapsedTimer since;
    since.start();
    pages.wait();
    if (const qint64 left = pauseMs - since.elapsed(); left > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(left));
}

/// The run stands still: noted, so that it can be resumed; all-or-nothing is taken back instead.
Result<Outcome> standStill(Work &work, ImportWriting &writing, Ending ending, const std::optional<Error> &trouble)
{
    if (!writing.isBegun() && trouble && trouble->kind != Error::Kind::Invalid)
        return tl::unexpected(*trouble);
    const auto stopped = writing.stop(); // when the disk fails, the run stays as after a crash
    Outcome outcome = writing.outcome(ending);
    outcome.trouble = trouble;
    if (!stopped || !writing.run().allOrNothing)
        return outcome;
    if (writing.isBegun()) {
        const auto undone = UndoImport(work.desk).takeBack(work.actor, writing.run().id, {}, work.options.pauseMs);
        if (!undone) // it says so, and can be asked for again
            return outcome;
    }
    outcome.run = {};
    outcome.counts = {outcome.counts.read, 0, 0, 0, outcome.rejected.size(), 0};
    return outcome;
}

Result<Outcome> writeAll(Work &work, ImportRun run, bool begun)
{
    ImportWriting writing(work.desk, work.actor, std::move(run), begun);
    ImportPages pages(work.file, work.options.rowsPerBatch, work.districts);
    const qint64 size = work.file.identity().size;
    for (;;) {
        const ImportPage page = pages.next();
        if (page.broken)
            return standStill(work, writing, Ending::Interrupted, page.broken);
        if (const auto written = writing.write(page); !written)
            return standStill(work, writing,
                              written.error().kind == Error::Kind::Invalid ? Ending::Refused : Ending::Interrupted,
                              written.error());
        const bool goOn = goesOn(work.options, Phase::Writing, page.after, size, writing.run().counts);
        if (page.last)
            return writing.outcome(Ending::Done);
        if (!goOn)
            return standStill(work, writing, Ending::Stopped, {});
        giveTurn(pages, work.options.pauseMs);
    }
}

Result<Outcome> refuse(Work &work, Outcome checked)
{
    checked.ending = Ending::Refused;
    const auto noted = work.desk.database().atomically(work.actor.user, [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append({u"import.refuse"_s,
                             u"import"_s,
                             {},
                             {},
                             {{u"read"_s, checked.counts.read}, {u"rejected"_s, checked.counts.rejected}}});
        return {};
    });
    if (!noted)
        return tl::unexpected(noted.error());
    return checked;
}

} // namespace

Result<Outcome> ImportPatients::operator()(const Actor &actor, PatientRegister &file, const Options &options) const
{
    if (const auto allowed = require(actor, Permission::ImportRegister); !allowed)
        return tl::unexpected(allowed.error());
    const auto lock = lockImports(m_desk);
    if (!lock)
        return tl::unexpected(lock.error());
    auto districts = districtNumbers(m_desk);
    if (!districts)
        return tl::unexpected(districts.error());
    Work work{m_desk, actor, file, options, std::move(*districts)};
    if (const auto placed = file.seek(file.firstRow()); !placed)
        return tl::unexpected(placed.error());
    if (options.dryRun || options.allOrNothing) {
        auto checked = checkAll(work);
        if (!checked || options.dryRun || checked->ending == Ending::Stopped)
            return checked;
        if (checked->counts.rejected > 0)
            return refuse(work, std::move(*checked));
        if (const auto placed = file.seek(file.firstRow()); !placed)
            return tl::unexpected(placed.error());
    }
    ImportRun run;
    run.id = m_desk.place().ids.next<ImportId>();
    run.file = file.identity();
    run.allOrNothing = options.allOrNothing;
    run.next = file.firstRow();
    return writeAll(work, run, false);
}

Result<Outcome> ImportPatients::resume(const Actor &actor, const ImportId &id, PatientRegister &file,
                                       const Options &options) const
{
    const auto report = ReadImports(m_desk).report(actor, id);
    if (!report)
        return tl::unexpected(report.error());
    const ImportRun &run = report->run;
    const auto lock = lockImports(m_desk);
    if (!lock)
        return tl::unexpected(lock.error());
    const RegisterIdentity same = file.identity();
    if (!run.isUnfinished() || same.sha256 != run.file.sha256 || same.size != run.file.size ||
        same.reading != run.file.reading)
        return failure(Error::Kind::Conflict, u"not this run, or not this file"_s);
    auto districts = districtNumbers(m_desk);
    if (!districts)
        return tl::unexpected(districts.error());
    if (const auto placed = file.seek(run.next); !placed)
        return tl::unexpected(placed.error());
    Work work{m_desk, actor, file, options, std::move(*districts)};
    auto outcome = writeAll(work, run, true);
    if (outcome) {
        outcome->rejected = report->rejected + outcome->rejected;
        outcome->doubts = report->doubts + outcome->doubts;
    }
    return outcome;
}

Result<std::vector<ImportRun>> ReadImports::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ImportRegister); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [](storage::Snapshot &snapshot) -> Result<std::vector<ImportRun>> { return ImportRepository(snapshot).all(); });
}

Result<ReadImports::Report> ReadImports::report(const Actor &actor, const ImportId &run) const
{
    if (const auto allowed = require(actor, Permission::ImportRegister); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<Report> {
        ImportRepository runs(snapshot);
        return runs.find(run).map([&](const ImportRun &found) {
            return Report{found, runs.remarks(run, false), runs.remarks(run, true)};
        });
    });
}

Result<std::optional<ImportRun>> ReadImports::unfinishedOf(const Actor &actor, const RegisterIdentity &file) const
{
    return (*this)(actor).map([&](const std::vector<ImportRun> &runs) -> std::optional<ImportRun> {
        const auto found = std::find_if(runs.begin(), runs.end(), [&](const ImportRun &run) {
            return run.isUnfinished() && run.file.sha256 == file.sha256 && run.file.size == file.size;
        });
        return found == runs.end() ? std::nullopt : std::optional(*found);
    });
}

} // namespace tirkeu::usecase
