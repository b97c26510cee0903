#include "storage/audit_log.h"
#include "storage/backup.h"
#include "storage/desk_notes.h"
#include "storage/health.h"
#include "storage/key_slots.h"
#include "storage/patient_repository.h"
#include "storage/sign_in_attempts.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include "support/plain_text_watch.h"
#include <QDirIterator>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// Who takes the disk away reads nothing of it: not in the files of the desk, not in what SQLite puts aside meanwhile.
class TestEncryptionAtRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theWatchSeesPlainText();
    void noFileHoldsAName();
    void aBigSortSpillsNothing();
    void aBigTransactionSpillsNothing();
};

namespace {

const auto marker = u"Қасымовабелгі"_s;
const QStringList secrets{marker, marker.toLower(), u"касымовабелги"_s, syntheticIin(3).toString(), u"Абай даңғылы"_s};

Result<void> fill(DatabaseOnDisk &disk, int count)
{
    return disk.database().atomically(disk.author, [&](Transaction &tx) -> Result<void> {
        PatientRepository patients(tx);
        for (int n = 0; n < count; ++n)
            patients.insertQuietly(tx.ids().next<PatientId>(), person(n, marker), u"#imported"_s);
        AuditLog(tx).append({u"patient.addMany"_s});
        return {};
    });
}

} // namespace

void TestEncryptionAtRest::theWatchSeesPlainText()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PlainTextWatch watch(secrets, {folder.path()});
    QCOMPARE(watch.look(), QString());
    file.write(QByteArray(70000, 'x') + marker.toUtf8());
    file.flush();
    QVERIFY(watch.look().contains(u"/a"_s));
    file.resize(0);
    file.seek(0);
    file.write(QByteArray(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2));
    file.flush();
    QVERIFY(watch.look().contains(u"/a"_s));
    QVERIFY(file.remove());
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(), O_RDWR | O_CREAT, 0600);
    ::unlink(
        QFile::encodeName(file.fileName()).constData()); // without a name, still open, as SQLite's own temporary files
    QCOMPARE(watch.look(), QString());
    const QByteArray text = marker.toUtf8();
    QCOMPARE(::write(fd, text.constData(), size_t(text.size())), ssize_t(text.size()));
    QVERIFY(watch.look().contains(u"/proc/self/fd/"_s));
    ::close(fd);
}

void TestEncryptionAtRest::noFileHoldsAName()
{
    DatabaseOnDisk disk;
    disk.create();
    KeySlots keySlots;
    must(keySlots.put(disk.author, u"aigul"_s, u"ұзын құпиясөз"_s, disk.key, {16, 1, 1}));
    must(keySlots.save(disk.files().keySlots()));
    must(SignInAttempts(disk.files().attempts()).add({disk.clock.now(), u"aigul"_s}));
    must(fill(disk, 200));
    must(disk.database().keepNote(disk.author, [&](Transaction &tx) -> Result<void> {
        DeskNotes(tx).keepDraft(disk.author, {u"patient"_s, {}, {{u"surname"_s, marker}}, tx.now()});
        return {};
    }));
    PlainTextWatch watch(secrets, {disk.folder()});
    must(writeBackup(disk.database(), disk.path(u"a.tkb"_s)));
    QVERIFY(QFile::exists(disk.files().database + u"-wal"_s));
    QCOMPARE(watch.look(), QString()); // while it is open
    disk.close();
    QCOMPARE(watch.look(), QString()); // and after
    const auto whole = disk.content(disk.files().database);
    QVERIFY(!whole.contains("SQLite format") && !whole.contains("CREATE TABLE") && !whole.contains("patient"));
    const QByteArray raw(reinterpret_cast<const char *>(disk.key.data()), SecretKey::size);
    for (QDirIterator file(disk.folder(), QDir::Files); file.hasNext();)
        QVERIFY(!disk.content(file.next()).contains(raw));
}

void TestEncryptionAtRest::aBigSortSpillsNothing()
{
    DatabaseOnDisk disk;
    disk.create();
    must(fill(disk, 300));
    PlainTextWatch watch(secrets, {disk.folder()});
    QString found;
    must(disk.database().read([&](Snapshot &snapshot) -> Result<void> {
        // Thirty times 90 000 rows are sorted with hardly any cache: what does not fit would go to a file.
        SQLite::Statement row(snapshot.connection(),
                              "SELECT a.surname || b.given_name || a.address AS text, randomblob(60) AS noise FROM "
                              "patient a, patient b ORDER BY noise");
        for (int n = 0; row.executeStep() && n < 3; ++n)
            found += watch.look();
        return {};
    }));
    QCOMPARE(found, QString());
}

void TestEncryptionAtRest::aBigTransactionSpillsNothing()
{
    DatabaseOnDisk disk;
    disk.create();
    PlainTextWatch watch(secrets, {disk.folder()});
    QString found;
    must(disk.database().atomically(disk.author, [&](Transaction &tx) -> Result<void> {
        tx.connection().exec("PRAGMA cache_size=10"); // pages go into the log long before the commit
        PatientRepository patients(tx);
        for (int n = 0; n < 1500; ++n) {
            patients.insertQuietly(tx.ids().next<PatientId>(), person(n, marker), u"#imported"_s);
            if (n % 500 == 499)
                found += watch.look();
        }
        tx.connection().exec("CREATE TEMP TABLE aside AS SELECT * FROM patient"); // and a table of the connection's own
        tx.connection().exec("SAVEPOINT half; UPDATE patient SET address = address || '.'");
        found += watch.look();
        tx.connection().exec("ROLLBACK TO half; RELEASE half; DROP TABLE aside");
        AuditLog(tx).append({u"patient.addMany"_s});
        return {};
    }));
    QVERIFY(watch.filesSeen() > 1);
    QCOMPARE(found, QString());
}

QTEST_GUILESS_MAIN(TestEncryptionAtRest)
#include "tst_encryption_at_rest.moc"
