#pragma once
#include "storage/database.h"
#include "usecase/import_pages.h"
#include "usecase/import_patients.h"

namespace tirkeu::usecase {

/// Writes the pages of one run, each in one transaction with its place, its remarks and its audit row.
class ImportWriting
{
public:
    /// `begun`: the run is in the database already.
    ImportWriting(Desk &desk, const Actor &actor, ImportRun run, bool begun);

    /// Nothing of the page is written when it fails. Invalid: the run takes all or nothing, and some row was rejected.
    Result<void> write(const ImportPage &page);
    /// Notes that the run stands still.
    Result<void> stop();

    const ImportRun &run() const { return m_run; }
    bool isBegun() const { return m_begun; }
    ImportPatients::Outcome outcome(ImportPatients::Ending ending) const;

private:
    struct Batch;
    Result<Batch> writeIn(storage::Transaction &tx, const ImportPage &page);
    void takeRow(const ImportPage::Row &row, Batch &batch);
    void addRemarks(storage::Transaction &tx, Batch &batch);

    Desk &m_desk;
    Actor m_actor;
    ImportRun m_run;
    bool m_begun;
    QList<RowRemark> m_rejected;
    QList<RowRemark> m_doubts;
    qint64 m_further = 0;
};

} // namespace tirkeu::usecase
