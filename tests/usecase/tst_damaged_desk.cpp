#include "base/error_text.h"
#include "support/desk_on_disk.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// The first page is damaged: whoever signs in is told of the damage and of the backup, not that the file is a
/// stranger's; even when desk.state, which tells that it was ours, is lost as well.
class TestDamagedDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isNoStrangers_data();
    void isNoStrangers();
};

void TestDamagedDesk::isNoStrangers_data()
{
    QTest::addColumn<bool>("stateLost");
    QTest::addColumn<bool>("byRecovery");
    QTest::newRow("at sign-in") << false << false;
    QTest::newRow("at sign-in, desk.state lost") << true << false;
    QTest::newRow("with the recovery sheet, desk.state lost") << true << true;
}

void TestDamagedDesk::isNoStrangers()
{
    QFETCH(bool, stateLost);
    QFETCH(bool, byRecovery);
    DeskOnDisk desk;
    desk.close();
    QFile file(desk.files().database);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(2000));
    const char byte = file.read(1)[0];
    QVERIFY(file.seek(2000) && file.write(QByteArray(1, char(byte ^ 1))) == 1);
    file.close();
    if (stateLost)
        QVERIFY(QFile::remove(desk.files().deskState()));
    const auto failed = byRecovery
                            ? kindOf(usecase::RecoverAccess(desk.place())(desk.recoveryCode(), adminLogin, password))
                            : kindOf(desk.signIn());
    QCOMPARE(failed, Error::Kind::Corrupt);
    QVERIFY(explain({*failed, {}}).id.contains("backup"));
}

QTEST_GUILESS_MAIN(TestDamagedDesk)
#include "tst_damaged_desk.moc"
