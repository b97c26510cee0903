#include "support/database_on_disk.h"
#include "storage/audit_log.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include "support/people.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace tirkeu::test {

DatabaseOnDisk::DatabaseOnDisk()
    : clock(openingTime())
    , ids(clock)
    , author(ids.next<UserId>())
{
    Q_ASSERT(m_folder.isValid());
}

storage::DeskFiles DatabaseOnDisk::files() const
{
    return {m_folder.filePath(u"tirkeu.db"_s)};
}

storage::DatabaseSettings DatabaseOnDisk::settings(int busyTimeoutMs)
{
    return {files(), clock, ids, 2, busyTimeoutMs};
}

void DatabaseOnDisk::create()
{
    m_database = must(storage::Database::create(settings(), key));
    must(m_database->atomically(author, [&](storage::Transaction &tx) -> Result<void> {
        storage::StaffRepository staff(tx);
        staff.saveOrganization({u"№ 1 емхана"_s, u"Поликлиника № 1"_s, {}, {}, {}, u"R1"_s, true});
        staff.saveUser({author, u"aigul"_s, u"Айгүл"_s, {Role::Registrar}, {}, true}, tx.now());
        storage::AuditLog(tx).append({u"desk.create"_s});
        return {};
    }));
}

void DatabaseOnDisk::close()
{
    m_database.reset();
}

Result<void> DatabaseOnDisk::open(int busyTimeoutMs)
{
    m_database.reset();
    auto opened = storage::Database::open(settings(busyTimeoutMs), key);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    return {};
}

std::unique_ptr<SQLite::Database> DatabaseOnDisk::raw() const
{
    return storage::connect(files().database, key, SQLite::OPEN_READWRITE, 0);
}

QByteArray DatabaseOnDisk::content(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void DatabaseOnDisk::overwrite(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<PatientRecord> addPerson(storage::Database &database, const UserId &author, int n)
{
    return database.atomically(author, [&](storage::Transaction &tx) -> Result<PatientRecord> {
        const auto id = tx.ids().next<PatientId>();
        storage::PatientRepository patients(tx);
        auto record = patients.insert(id, person(n), u"#registered"_s);
        if (record)
            record = patients.openCard(id, QDate(2026, 3, 2));
        storage::AuditLog(tx).append({u"patient.register"_s, u"patient"_s, id.bytes(), {}, {{u"version"_s, 2}}});
        return record;
    });
}

Result<PatientRecord> DatabaseOnDisk::add(int n)
{
    return addPerson(*m_database, author, n);
}

int DatabaseOnDisk::audited()
{
    return must(m_database->read([](storage::Snapshot &snapshot) -> Result<int> {
        return snapshot.connection().execAndGet("SELECT count(*) FROM audit").getInt();
    }));
}

} // namespace tirkeu::test
