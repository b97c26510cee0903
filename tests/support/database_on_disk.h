#pragma once
#include "domain/patient.h"
#include "storage/database.h"
#include "support/must.h"
#include <QTemporaryDir>

namespace tirkeu::test {

/// 2026-03-02 09:00 in the clinic, a Monday.
inline QDateTime openingTime()
{
    return QDateTime(QDate(2026, 3, 2), QTime(4, 0), Qt::UTC);
}

/// An encrypted database in a folder of its own, opened by its raw key: for tests of the storage alone.
class DatabaseOnDisk
{
public:
    DatabaseOnDisk();

    void create();                               ///< the file, with an organisation and a user
    void close();                                ///< as at the end of the program
    Result<void> open(int busyTimeoutMs = 5000); ///< once more, by what lies on the disk
    storage::Database &database() { return *m_database; }

    storage::DatabaseSettings settings(int busyTimeoutMs = 5000);
    storage::DeskFiles files() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    /// A connection past our code, for tampering and for looking on. Does not lock unless told to.
    std::unique_ptr<SQLite::Database> raw() const;
    QByteArray content(const QString &path) const;
    void overwrite(const QString &path, const QByteArray &content) const;

    Result<PatientRecord> add(int n); ///< the person n with change-log row and audit row
    int audited();                    ///< rows of the audit

    FixedClock clock;
    UuidSource ids;
    SecretKey key = SecretKey::random();
    UserId author;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
};

/// One person, as a transaction of its own.
Result<PatientRecord> addPerson(storage::Database &database, const UserId &author, int n);

} // namespace tirkeu::test
