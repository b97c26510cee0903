#pragma once
#include "intake/register_file.h"
#include "registers/import_progress.h"
#include "usecase/undo_import.h"

/// What happens off the GUI thread. Everything is handed over by value: the page may be gone before it is done.
namespace tirkeu::ui {

/// For tests: small batches, no pauses, a say of their own after each batch (false: stop).
struct ImportPace
{
    int rowsPerBatch = usecase::ImportPatients::batchRows;
    int pauseMs = usecase::ImportPatients::turnMs;
    usecase::ImportWatch watch = {};
};

struct ImportTask
{
    std::shared_ptr<usecase::Desk> desk;
    usecase::Actor actor;
    std::shared_ptr<ImportRelay> relay;
    ImportPace pace = {};
};

struct ImportOrder
{
    QString path;
    intake::RegisterChoice choice = {};
    bool allOrNothing = false;
    bool dryRun = false;
    std::optional<ImportRun> resumes = {}; ///< this run is gone on with
};

/// One of these: why nothing was begun, or what came of it.
struct ImportEnd
{
    QList<RowRemark> troubles;           ///< the file is no register
    std::optional<ImportRun> unfinished; ///< an import of this very file waits to be resumed or taken back
    bool isOtherFile = false;            ///< not the file the run was begun with
    std::optional<usecase::ImportPatients::Outcome> outcome;
};
Result<ImportEnd> carryOut(const ImportTask &task, const ImportOrder &order);

Result<usecase::UndoImport::Outcome> takeBack(const ImportTask &task, const ImportId &run);

struct ImportRuns
{
    std::vector<ImportRun> runs; ///< the newest first
    bool isAtWork = false;       ///< one of them is being written or taken back right now
};
Result<ImportRuns> readRuns(usecase::Desk &desk, const usecase::Actor &actor);

} // namespace tirkeu::ui
