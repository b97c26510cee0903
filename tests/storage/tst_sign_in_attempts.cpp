#include "storage/sign_in_attempts.h"
#include "support/database_on_disk.h"
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// Wrong passwords make the next wait longer, for this login alone, whatever the clock does.
class TestSignInAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void otherLoginsAreFree();
    void aRightPasswordForgets();
    void aClockSetBackBeginsTheWaitAnew();
    void aClockSetForwardEndsTheWait();
    void keepsNoMoreThanFiveHundred();
    void aDamagedFileLocksNobodyOut();
    void theFileIsPrivate();
};

namespace {

/// A file of attempts with a clock of its own.
struct Door
{
    QTemporaryDir folder;
    QDateTime now = openingTime();
    SignInAttempts attempts{folder.filePath(u"a"_s)};

    void wrong(const QString &login, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            must(attempts.add({now, login}));
    }
    /// Seconds to wait; 0: come in.
    int wait(const QString &login)
    {
        const auto may = attempts.mayTry(login, now);
        Q_ASSERT(may || may.error().kind == Error::Kind::LockedOut);
        return may ? 0 : may.error().detail.toInt();
    }
};

} // namespace

void TestSignInAttempts::waitsLongerEachTime_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("seconds");
    const std::array table{0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 1800, 1800};
    for (int wrong = 0; wrong < int(table.size()); ++wrong)
        QTest::addRow("%d wrong", wrong) << wrong << table[size_t(wrong)];
}

void TestSignInAttempts::waitsLongerEachTime()
{
    QFETCH(int, wrong);
    QFETCH(int, seconds);
    QCOMPARE(SignInAttempts::delayAfter(wrong), seconds);
    Door door;
    door.wrong(u"aigul"_s, wrong);
    QCOMPARE(door.wait(u"aigul"_s), seconds);
    if (seconds == 0)
        return;
    door.now = door.now.addSecs(seconds - 1);
    QCOMPARE(door.wait(u"aigul"_s), 1);
    door.now = door.now.addSecs(1);
    QCOMPARE(door.wait(u"aigul"_s), 0);
}

void TestSignInAttempts::otherLoginsAreFree()
{
    Door door;
    door.wrong(u"aigul"_s, 10);
    QCOMPARE(door.wait(u"aigul"_s), 1800);
    QCOMPARE(door.wait(u"serik"_s), 0);
}

void TestSignInAttempts::aRightPasswordForgets()
{
    Door door;
    door.wrong(u"aigul"_s, 4);
    door.wrong(u"serik"_s, 4);
    QVERIFY(door.attempts.settle(u"aigul"_s));
    QCOMPARE(door.wait(u"aigul"_s), 0);
    QCOMPARE(door.wait(u"serik"_s), 10); // still counts…
    for (const auto &attempt : door.attempts.all())
        QVERIFY(attempt.audited); // …but was told of already
}

void TestSignInAttempts::aClockSetBackBeginsTheWaitAnew()
{
    Door door;
    door.now = door.now.addYears(50); // the battery of the clock was empty
    door.wrong(u"aigul"_s, 10);
    door.now = openingTime();
    QCOMPARE(door.wait(u"aigul"_s), 1800);
    door.now = door.now.addSecs(1799);
    QCOMPARE(door.wait(u"aigul"_s), 1); // and not fifty years
    door.now = door.now.addSecs(1);
    QCOMPARE(door.wait(u"aigul"_s), 0);
    QCOMPARE(door.attempts.all().constFirst().at.date().year(), 2076); // the audit will say what the clock said
}

void TestSignInAttempts::aClockSetForwardEndsTheWait()
{
    Door door;
    door.wrong(u"aigul"_s, 10);
    door.now = door.now.addDays(1);
    QCOMPARE(door.wait(u"aigul"_s), 0);
    door.wrong(u"aigul"_s);
    QCOMPARE(door.wait(u"aigul"_s), 1800);
}

void TestSignInAttempts::keepsNoMoreThanFiveHundred()
{
    Door door;
    door.wrong(u"first"_s);
    door.wrong(u"stuck key"_s, 510);
    QCOMPARE(door.attempts.all().size(), 500);
    QCOMPARE(door.attempts.all().constFirst().login, u"stuck key"_s);
}

void TestSignInAttempts::aDamagedFileLocksNobodyOut()
{
    Door door;
    QFile file(door.folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"at\": 17, \"login");
    file.close();
    QCOMPARE(door.wait(u"aigul"_s), 0);
    door.wrong(u"aigul"_s, 4);
    QCOMPARE(door.wait(u"aigul"_s), 10);
}

void TestSignInAttempts::theFileIsPrivate()
{
    Door door;
    door.wrong(u"aigul"_s);
    const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(door.folder.filePath(u"a"_s)).permissions() & everybody, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestSignInAttempts)
#include "tst_sign_in_attempts.moc"
