#pragma once
#include "usecase/import_patients.h"

namespace tirkeu::usecase {

/// Takes an import back. Nothing is deleted: a person who came in by it and was not touched since gets a last version
/// with the reason "#import_undone" and is withdrawn, which search, lists and counts leave out; a card the import
/// changed and nobody since gets a new version that says again what it said before. Who was touched since (corrected,
/// confirmed, printed, joined with another record) is left as is and counted: somebody has relied on it. Whatever table
/// comes to point to patients has to be asked in ImportRepository::personsOf.
class UndoImport
{
public:
    struct Outcome
    {
        qint64 withdrawn = 0;
        qint64 restored = 0;
        qint64 kept = 0;      ///< touched since
        bool finished = true; ///< false: stopped by the watch; undo goes on when it is asked for again
    };
    explicit UndoImport(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Batch by batch, the last first; after a crash it is asked for again. NotFound; Conflict: it is taken back
    /// already; Busy: an import is at work.
    Result<Outcome> operator()(const Actor &actor, const ImportId &run, const ImportWatch &watch = {}) const;

    /// The same for ImportPatients, which holds the lock already.
    Result<Outcome> takeBack(const Actor &actor, const ImportId &run, const ImportWatch &watch, int pauseMs) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
