#pragma once
#include "intake/register_file.h"
#include "storage/health.h"
#include "storage/sql.h"
#include "support/desk_on_disk.h"
#include "support/register_text.h"
#include "usecase/import_patients.h"
#include <QRegularExpression>
#include <QTest>

namespace tirkeu::test {

inline ImportCounts counts(qint64 read, qint64 added, qint64 updated, qint64 unchanged, qint64 rejected,
                           qint64 doubles = 0)
{
    return {read, added, updated, unchanged, rejected, doubles};
}

/// The row of person(n), with a sex that cannot be read.
inline QByteArray badRow(int n)
{
    return registerRow(n).replace("female", "neither");
}

/// A desk registers are taken over at; new for every test.
class ImportFixture
{
protected:
    void open()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void close() { m_desk.reset(); }

    std::unique_ptr<intake::RegisterFile> opened(const QByteArray &text,
                                                 const QString &name = QStringLiteral("register.csv"))
    {
        writeFile(m_desk->path(name), text);
        return openedFile(m_desk->path(name));
    }
    std::unique_ptr<intake::RegisterFile> openedFile(const QString &path)
    {
        auto file = must(intake::RegisterFile::open(path, intake::RegisterValues({}, m_desk->desk().today(), true)));
        Q_ASSERT(file.file);
        return std::move(file.file);
    }
    usecase::ImportPatients::Outcome imported(const QByteArray &text, usecase::ImportPatients::Options options = {})
    {
        options.pauseMs = 0;
        return must(usecase::ImportPatients(m_desk->desk())(m_desk->administrator(), *opened(text), options));
    }
    int persons() { return m_desk->countOf("SELECT count(*) FROM patient WHERE withdrawn = 0"); }
    /// The register without ids and moments: what a person would compare.
    QStringList content()
    {
        return must(m_desk->desk().database().read([](storage::Snapshot &snapshot) -> Result<QStringList> {
            SQLite::Statement row(snapshot.connection(),
                                  "SELECT p.seq, p.version, v.content, v.reason, s.key FROM patient p"
                                  " JOIN patient_version v ON v.patient_id = p.id"
                                  " LEFT JOIN patient_search s ON s.id = p.seq ORDER BY p.seq, v.version");
            QStringList lines;
            while (row.executeStep()) {
                QStringList cells;
                for (int i = 0; i < 5; ++i)
                    cells += storage::textOf(row, i);
                lines += cells.join(u'|');
            }
            return lines;
        }));
    }
    void verifyHealthy()
    {
        const auto report = must(storage::checkHealth(m_desk->desk().database()));
        QVERIFY2(report.isHealthy(),
                 qPrintable(report.integrity + report.foreignKeys + report.searchIndex + report.versions +
                            (report.audit ? QStringLiteral("audit") : QString())));
    }

    std::unique_ptr<DeskOnDisk> m_desk;
};

} // namespace tirkeu::test

namespace QTest {
template <>
inline char *toString(const tirkeu::ImportCounts &c)
{
    return qstrdup(qPrintable(QStringLiteral("read %1 added %2 updated %3 unchanged %4 rejected %5 doubles %6")
                                  .arg(c.read)
                                  .arg(c.added)
                                  .arg(c.updated)
                                  .arg(c.unchanged)
                                  .arg(c.rejected)
                                  .arg(c.possibleDuplicates)));
}
} // namespace QTest
