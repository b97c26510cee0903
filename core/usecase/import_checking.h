#pragma once
#include "storage/database.h"
#include "usecase/import_pages.h"
#include "usecase/import_patients.h"
#include "usecase/register_match.h"
#include <QHash>
#include <QSet>

namespace tirkeu::usecase {

/// Says what an import would do, and writes nothing: compares with the register and with the rows before.
class ImportChecking
{
public:
    explicit ImportChecking(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> check(const ImportPage &page);
    const ImportCounts &counts() const { return m_counts; }
    ImportPatients::Outcome outcome(ImportPatients::Ending ending) const;

private:
    struct Seen
    {
        size_t givenName = 0;
        qint64 birthDay = 0;
        size_t whole = 0;
    };
    void checkRow(const ImportPage::Row &row, storage::PatientLookup &lookup);
    RowMatch compared(const ImportPage::Row &row, storage::PatientLookup &lookup);
    void say(QList<RowRemark> &list, const QList<RowRemark> &remarks);

    Desk &m_desk;
    ImportCounts m_counts;
    QHash<size_t, Seen> m_seen; ///< by ЖСН, or by name, birth date and document
    QSet<size_t> m_names;       ///< with birth date
    QList<RowRemark> m_rejected;
    QList<RowRemark> m_doubts;
    qint64 m_further = 0;
};

} // namespace tirkeu::usecase
