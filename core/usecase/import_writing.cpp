#include "usecase/import_writing.h"
#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "storage/change_log.h"
#include "storage/import_repository.h"
#include "storage/job_repository.h"
#include "storage/patient_repository.h"
#include "usecase/register_match.h"
#include "usecase/timed_work.h"
#include <QMap>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::ImportRepository;
using storage::PatientRepository;
using storage::Transaction;

/// One transaction in the making.
struct ImportWriting::Batch
{
    explicit Batch(Transaction &transaction, const ImportRun &before)
        : tx(&transaction)
        , run(before)
        , lookup(std::make_unique<storage::PatientLookup>(transaction))
        , writer(std::make_unique<storage::PatientBulkWriter>(transaction, VersionReason::imported()))
    {
    }
    Transaction *tx;
    ImportRun run;
    std::unique_ptr<storage::PatientLookup> lookup;
    std::unique_ptr<storage::PatientBulkWriter> writer;
    QList<QByteArray> added;
    QMap<int, QList<QByteArray>> updated; ///< by the version before
    QList<RowRemark> rejected;
    QList<RowRemark> doubts;
    qint64 further = 0;
};

ImportWriting::ImportWriting(Desk &desk, const Actor &actor, ImportRun run, bool begun)
    : m_desk(desk)
    , m_actor(actor)
    , m_run(std::move(run))
    , m_begun(begun)
{
}

void ImportWriting::takeRow(const ImportPage::Row &row, Batch &batch)
{
    ImportCounts &counts = batch.run.counts;
    ++counts.read;
    if (!row.row.patient) {
        ++counts.rejected;
        batch.rejected += row.row.errors;
        return;
    }
    const RowMatch match = matchRow(*batch.lookup, row.row);
    switch (match.kind) {
    case RowMatch::Kind::Refused:
        ++counts.rejected;
        batch.rejected += match.refusal;
        return;
    case RowMatch::Kind::Same:
        ++counts.unchanged;
        break;
    case RowMatch::Kind::New: {
        const auto id = batch.tx->ids().next<PatientId>();
        batch.writer->insert(id, row.added);
        batch.added += id.bytes();
        ++counts.added;
        counts.possibleDuplicates += match.possibleDuplicate ? 1 : 0;
        break;
    }
    case RowMatch::Kind::Changed:
        PatientRepository(*batch.tx).updateQuietly(match.known.id, match.known.version, match.merged,
                                                   VersionReason::imported());
        batch.updated[match.known.version] += match.known.id.bytes();
        ++counts.updated;
        break;
    }
    batch.doubts += row.row.doubts;
}

void ImportWriting::addRemarks(Transaction &tx, Batch &batch)
{
    ImportRepository runs(tx);
    qint64 room = std::max<qint64>(0, ImportPatients::mostRemarks - runs.remarkCount(m_run.id));
    for (QList<RowRemark> *remarks : {&batch.rejected, &batch.doubts}) {
        batch.further += std::max<qint64>(0, remarks->size() - room);
        remarks->resize(std::min<qint64>(remarks->size(), room));
        room -= remarks->size();
        runs.addRemarks(m_run.id, *remarks, remarks == &batch.doubts);
    }
}

Result<ImportWriting::Batch> ImportWriting::writeIn(Transaction &tx, const ImportPage &page)
{
    ImportRepository runs(tx);
    if (!m_begun)
        runs.begin(m_run);
    Batch batch(tx, m_run);
    const qint64 firstSeq = storage::nextPatientSeq(tx);
    for (const auto &row : page.rows)
        takeRow(row, batch);
    if (m_run.allOrNothing && !batch.rejected.isEmpty()) {
        m_rejected += batch.rejected;
        return failure(Error::Kind::Invalid, u"a row was rejected"_s);
    }
    const int number = runs.addBatch(m_run.id, firstSeq, firstSeq + batch.added.size());
    storage::ChangeLog log(tx);
    log.appendMany(u"patient"_s, batch.added);
    for (auto it = batch.updated.cbegin(); it != batch.updated.cend(); ++it) {
        log.appendMany(u"patient"_s, it.value(), it.key(), it.key() + 1);
        for (const QByteArray &id : it.value())
            runs.addUpdate(m_run.id, number, PatientId::fromBytes(id), it.key() + 1);
    }
    addRemarks(tx, batch);
    batch.run.next = page.after;
    batch.run.state = page.last ? ImportState::Done : ImportState::Running;
    runs.keep(batch.run);
    const ImportCounts &counts = batch.run.counts;
    if (page.last && counts.added + counts.updated > OptimizeSearch::bigImport)
        storage::JobRepository(tx).want(QLatin1StringView(OptimizeSearch::job), tx.now());
    const auto grown = [&](qint64 ImportCounts::*count) { return batch.run.counts.*count - m_run.counts.*count; };
    AuditLog(tx).append({u"import.batch"_s,
                         u"import"_s,
                         m_run.id.bytes(),
                         {},
                         {{u"batch"_s, number},
                          {u"read"_s, grown(&ImportCounts::read)},
                          {u"added"_s, grown(&ImportCounts::added)},
                          {u"updated"_s, grown(&ImportCounts::updated)},
                          {u"rejected"_s, grown(&ImportCounts::rejected)},
                          {u"last"_s, page.last}}});
    batch.lookup.reset(); // no statement outlives the transaction
    batch.writer.reset();
    return batch;
}

Result<void> ImportWriting::write(const ImportPage &page)
{
    auto written = m_desk.database().atomically(m_actor.user, [&](Transaction &tx) { return writeIn(tx, page); });
    if (!written)
        return tl::unexpected(written.error());
    m_begun = true;
    m_run = written->run;
    m_rejected += written->rejected;
    m_doubts += written->doubts;
    m_further += written->further;
    return {};
}

Result<void> ImportWriting::stop()
{
    if (!m_begun)
        return {};
    m_run.state = ImportState::Stopped;
    return m_desk.database().atomically(m_actor.user, [&](Transaction &tx) -> Result<void> {
        ImportRepository(tx).keep(m_run);
        AuditLog(tx).append({u"import.stop"_s, u"import"_s, m_run.id.bytes(), {}, {{u"read"_s, m_run.counts.read}}});
        return {};
    });
}

ImportPatients::Outcome ImportWriting::outcome(ImportPatients::Ending ending) const
{
    return {m_begun ? m_run.id : ImportId(), ending, m_run.counts, m_rejected, m_doubts, m_further, {}};
}

} // namespace tirkeu::usecase
