#include "storage/health.h"
#include "storage/key_slots.h"
#include "support/child_process.h"
#include "support/desk_on_disk.h"
#include "usecase/keep_desk.h"
#include <QDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A new key for the whole file: the old one opens nothing any more, and whenever the power goes meanwhile the desk
/// opens.
class TestKeyChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void theOldKeyOpensNothing();
    void opensAfterACrash_data();
    void opensAfterACrash();
    void aPendingFileOfAnotherKeyIsLeftAlone();
    void isBusyWhileAnotherProgramHasIt();
    void aWrongKeyChangesNothing();

private:
    QMap<QString, QByteArray> contents() const;
    void lay(const QMap<QString, QByteArray> &files);
    QByteArray slotsFor(const SecretKey &key, const QString &typed = password) const;

    std::unique_ptr<DeskOnDisk> m_desk;
    SecretKey m_before = SecretKey::random();
    SecretKey m_after = SecretKey::random();
    UserId m_admin;
};

void TestKeyChange::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_desk = std::make_unique<DeskOnDisk>();
    for (int n = 0; n < 5; ++n)
        m_desk->registered(n);
    m_before = m_desk->desk().database().key();
    m_after = SecretKey::random();
    m_admin = m_desk->administrator().user;
    m_desk->close();
}

QMap<QString, QByteArray> TestKeyChange::contents() const
{
    QMap<QString, QByteArray> all;
    for (const QFileInfo &info : QDir(m_desk->folder()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all.insert(info.fileName(), file.readAll());
    }
    return all;
}

void TestKeyChange::lay(const QMap<QString, QByteArray> &files)
{
    for (const QString &name : QDir(m_desk->folder()).entryList(QDir::Files))
        QFile::remove(m_desk->path(name));
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(m_desk->path(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("cannot write");
    }
}

QByteArray TestKeyChange::slotsFor(const SecretKey &key, const QString &typed) const
{
    KeySlots keySlots;
    must(keySlots.put(m_admin, adminLogin, typed, key, {16, 1, 1}));
    return keySlots.serialize();
}

void TestKeyChange::theOldKeyOpensNothing()
{
    must(changeKey(m_desk->files(), m_before, m_after, slotsFor(m_after)));
    // desk.state is sealed anew at the next sign-in only: until then the old key takes the file for damaged.
    QCOMPARE(kindOf(Database::open({m_desk->files(), m_desk->clock, m_desk->ids}, m_before)), Error::Kind::Corrupt);
    auto opened = must(Database::open({m_desk->files(), m_desk->clock, m_desk->ids}, m_after));
    QVERIFY(must(checkHealth(*opened)).integrity.isEmpty());
    QCOMPARE(must(KeySlots::load(m_desk->files().keySlots())).slotList().size(),
             1); // the old slots are gone with the old key
    QVERIFY(!QFile::exists(m_desk->files().newKeySlots()));
    QVERIFY(!QFile::exists(m_desk->files().database + u".rekeyed"_s));
    for (const QFileInfo &file : QDir(m_desk->folder()).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestKeyChange::opensAfterACrash_data()
{
    // Which of the files is the new one at that moment.
    QTest::addColumn<bool>("pending");
    QTest::addColumn<bool>("database");
    QTest::addColumn<bool>("keySlots");
    QTest::addColumn<bool>("samePassword");
    for (const bool same : {true, false}) {
        const auto with = same ? ", the same password" : ", another password";
        QTest::addRow("while the copy is made%s", with) << false << false << false << same;
        QTest::addRow("the new key file is pending%s", with) << true << false << false << same;
        QTest::addRow("the database is swapped%s", with) << true << true << false << same;
        QTest::addRow("the key file is swapped%s", with) << true << true << true << same;
        QTest::addRow("all but desk.state%s", with) << false << true << true << same;
    }
}

void TestKeyChange::opensAfterACrash()
{
    QFETCH(bool, pending);
    QFETCH(bool, database);
    QFETCH(bool, keySlots);
    QFETCH(bool, samePassword);
    const QString newPassword = samePassword ? password : u"жаңа құпиясөз"_s;
    const auto before = contents();
    must(changeKey(m_desk->files(), m_before, m_after, slotsFor(m_after, newPassword)));
    const auto after = contents();
    auto crashed = before;
    crashed[u"tirkeu.db.rekeyed"_s] = after[u"tirkeu.db"_s].left(9000);
    if (pending)
        crashed[u"tirkeu.db.keys.new"_s] = after[u"tirkeu.db.keys"_s];
    if (database)
        crashed[u"tirkeu.db"_s] = after[u"tirkeu.db"_s];
    if (keySlots)
        crashed[u"tirkeu.db.keys"_s] = after[u"tirkeu.db.keys"_s];
    lay(crashed);
    const auto signedIn = m_desk->signIn(adminLogin, database ? newPassword : password);
    QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().detail));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 5);
    QCOMPARE(m_desk->desk().database().key(), database ? m_after : m_before);
    m_desk->close();
    QVERIFY(m_desk->signIn(adminLogin, database ? newPassword : password)); // and so it stays
    if (!samePassword)
        QCOMPARE(kindOf(m_desk->signIn(adminLogin, database ? password : newPassword)), Error::Kind::WrongPassword);
}

void TestKeyChange::aPendingFileOfAnotherKeyIsLeftAlone()
{
    QFile pending(m_desk->files().newKeySlots());
    QVERIFY(pending.open(QIODevice::WriteOnly));
    pending.write(slotsFor(m_after));
    pending.close();
    const auto before = contents();
    QCOMPARE(must(finishKeyChange(m_desk->files(), m_after)), false);
    QCOMPARE(contents(), before);
    QVERIFY(pending.remove());
    QCOMPARE(must(finishKeyChange(m_desk->files(), m_after)), false);
}

void TestKeyChange::isBusyWhileAnotherProgramHasIt()
{
    ChildProcess other([&](int out) {
        const auto opened = Database::open({m_desk->files(), m_desk->clock, m_desk->ids}, m_before);
        if (!opened || ::write(out, "x", 1) != 1)
            return 1;
        ::pause();
        return 0;
    });
    QCOMPARE(other.read(1), QByteArray("x"));
    QCOMPARE(kindOf(changeKey(m_desk->files(), m_before, m_after, slotsFor(m_after))), Error::Kind::Busy);
    QVERIFY(!QFile::exists(m_desk->files().newKeySlots()));
    QVERIFY(!QFile::exists(m_desk->files().database + u".rekeyed"_s));
    other.kill();
    other.wait();
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 5);
}

void TestKeyChange::aWrongKeyChangesNothing()
{
    const auto before = contents();
    QCOMPARE(kindOf(changeKey(m_desk->files(), SecretKey::random(), m_after, slotsFor(m_after))), Error::Kind::Foreign);
    QCOMPARE(contents(), before);
}

QTEST_GUILESS_MAIN(TestKeyChange)
#include "tst_key_change.moc"
