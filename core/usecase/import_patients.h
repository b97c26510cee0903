#pragma once
#include "usecase/desk.h"
#include "usecase/patient_register.h"
#include <functional>
#include <vector>

namespace tirkeu::usecase {

struct ImportProgress
{
    enum class Phase
    {
        Checking,
        Writing,
        TakingBack
    };
    Phase phase = Phase::Writing;
    qint64 done = 0; ///< bytes of the file; while taking back: persons
    qint64 all = 0;
    ImportCounts counts;
};

/// Called between two batches, when nothing is locked; false: stop here. In the thread of the import.
using ImportWatch = std::function<bool(const ImportProgress &)>;

/// A population register is taken over from a file, in transactions of 10 000 rows under one import id. Between two of
/// them the others write. A crash, a full disk or a cut cable leaves whole batches and a run that says how far it came:
/// it is resumed from there, or taken back by UndoImport.
class ImportPatients
{
public:
    static constexpr int batchRows = 10000;
    /// The report holds this many remarks at most; what goes beyond is counted.
    static constexpr qint64 mostRemarks = 100000;
    /// So long the file is left to others after each batch: longer than another program waits between two attempts.
    static constexpr int turnMs = 110;

    struct Options
    {
        bool allOrNothing = false; ///< checks every row first; writes only when none is rejected
        bool dryRun = false;       ///< checks every row, writes nothing
        ImportWatch watch = {};
        int rowsPerBatch = batchRows; ///< for tests
        int pauseMs = turnMs;         ///< for tests
    };
    enum class Ending
    {
        Done,
        Refused,    ///< all-or-nothing: some row was rejected, nothing was taken over
        Stopped,    ///< by the watch; what was written stays, the run can be resumed or taken back
        Interrupted ///< by `trouble`; likewise
    };
    struct Outcome
    {
        ImportId run; ///< null: nothing was written
        Ending ending = Ending::Done;
        ImportCounts counts; ///< of the whole run, what was before a resume included
        QList<RowRemark> rejected;
        QList<RowRemark> doubts;
        qint64 furtherRemarks = 0; ///< beyond mostRemarks
        std::optional<Error> trouble;
    };

    explicit ImportPatients(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Denied; Busy: another import is at work. Trouble before anything was written is an Error, afterwards an Outcome.
    Result<Outcome> operator()(const Actor &actor, PatientRegister &file, const Options &options) const;
    /// Goes on with a run that was stopped or cut off. NotFound; Conflict: the run is finished or taken back, or the
    /// file, or how it is read, is not the same.
    Result<Outcome> resume(const Actor &actor, const ImportId &run, PatientRegister &file,
                           const Options &options) const;

private:
    Desk &m_desk;
};

/// The runs, newest first: after a crash the program shows those that are unfinished.
class ReadImports
{
public:
    struct Report
    {
        ImportRun run;
        QList<RowRemark> rejected;
        QList<RowRemark> doubts;
    };
    explicit ReadImports(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<ImportRun>> operator()(const Actor &actor) const;
    Result<Report> report(const Actor &actor, const ImportId &run) const;
    /// The unfinished run of this very file.
    Result<std::optional<ImportRun>> unfinishedOf(const Actor &actor, const RegisterIdentity &file) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
