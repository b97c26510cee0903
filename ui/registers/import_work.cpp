#include "registers/import_work.h"
#include "usecase/import_lock.h"
#include "usecase/queries/desk_lists.h"

namespace tirkeu::ui {

using intake::RegisterFile;
using usecase::ImportPatients;
using usecase::ImportProgress;

namespace {

usecase::ImportWatch watchOf(const ImportTask &task)
{
    return [relay = task.relay, watch = task.pace.watch](const ImportProgress &progress) {
        const bool goOn = !watch || watch(progress);
        return relay->report(progress) && goOn;
    };
}

Result<RegisterFile::Opened> openRegister(const ImportTask &task, const ImportOrder &order)
{
    auto choice = order.resumes ? intake::choiceAsRead(order.resumes->file.reading) : order.choice;
    choice.looking = [relay = task.relay](qint64 done, qint64 all) { return relay->looking(done, all); };
    usecase::Desk &desk = *task.desk;
    return usecase::ReadDeskLists(desk)().and_then([&](const usecase::DeskLists &lists) {
        return RegisterFile::open(
            order.path, intake::RegisterValues(lists.districts, desk.today(), desk.organization().demo), choice);
    });
}

Result<ImportPatients::Outcome> carryOut(const ImportTask &task, const ImportOrder &order, RegisterFile &file)
{
    const ImportPatients importing(*task.desk);
    const ImportPatients::Options options{order.allOrNothing, order.dryRun, watchOf(task), task.pace.rowsPerBatch,
                                          task.pace.pauseMs};
    return order.resumes ? importing.resume(task.actor, order.resumes->id, file, options)
                         : importing(task.actor, file, options);
}

} // namespace

Result<ImportEnd> carryOut(const ImportTask &task, const ImportOrder &order)
{
    ImportEnd end;
    const auto opened = openRegister(task, order);
    if (!opened)
        return tl::unexpected(opened.error());
    end.troubles = opened->troubles;
    if (!opened->file)
        return end;
    RegisterFile &file = *opened->file;
    const auto identity = file.identity();
    if (order.resumes) {
        const auto &begun = order.resumes->file;
        end.isOtherFile = identity.sha256 != begun.sha256 || identity.size != begun.size;
    } else if (!order.dryRun) {
        const auto unfinished = usecase::ReadImports(*task.desk).unfinishedOf(task.actor, identity);
        if (!unfinished)
            return tl::unexpected(unfinished.error());
        end.unfinished = *unfinished;
    }
    if (end.isOtherFile || end.unfinished)
        return end;
    const auto outcome = carryOut(task, order, file);
    if (!outcome)
        return tl::unexpected(outcome.error());
    end.outcome = *outcome;
    return end;
}

Result<usecase::UndoImport::Outcome> takeBack(const ImportTask &task, const ImportId &run)
{
    return usecase::UndoImport(*task.desk)(task.actor, run, watchOf(task));
}

Result<ImportRuns> readRuns(usecase::Desk &desk, const usecase::Actor &actor)
{
    return usecase::ReadImports(desk)(actor).map([&](const std::vector<ImportRun> &runs) {
        const bool asks = std::any_of(runs.begin(), runs.end(), [](const ImportRun &run) {
            return run.state == ImportState::Running || run.state == ImportState::Undoing;
        });
        const auto lock = asks ? usecase::lockImports(desk) : Result<std::unique_ptr<QLockFile>>();
        return ImportRuns{runs, !lock};
    });
}

} // namespace tirkeu::ui
