#include "base/clock.h"
#include "gui/shell_services.h"
#include "shell/first_run_wizard.h"
#include "widgets/notice_bar.h"
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The way of the first administrator, from the empty folder to the desk, with keys alone.
class TestFirstRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keysAloneMakeADesk();
    void whatIsWrongIsSaidBesideTheField_data();
    void whatIsWrongIsSaidBesideTheField();
    void differentPasswordsAreNoticed();
    void recoveryCodeIsShownUntilItIsAcknowledged();
    void sheetGoesToThePrinter();
    void withoutAPrinterItIsSaid();
    void escapeLeavesNothingBehind();
    void languageChangesAtOnce();
    void everyControlHasAName();

private:
    void typeOrganization(const QString &deskCode = u"r1"_s);
    void typeAdministrator(const QString &again = password);
    void makeDesk();
    QLineEdit *lastGroup() const { return m_wizard->findChild<QLineEdit *>(u"lastGroup"_s); }
    QString flaws() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime({2026, 3, 2}, {9, 0}, QTimeZone::utc())};
    UuidSource m_ids{m_clock};
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<FirstRunWizard> m_wizard;
};

void TestFirstRun::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shell = std::make_unique<ShellServices>(
        usecase::DeskPlace{m_folder->filePath(u"tirkeu.db"_s), m_clock, m_ids, true}, m_folder->path());
    m_wizard = std::make_unique<FirstRunWizard>(m_shell->services);
    showActive(*m_wizard);
}

void TestFirstRun::cleanup()
{
    m_wizard.reset();
    m_shell.reset();
    m_folder.reset();
}

void TestFirstRun::typeOrganization(const QString &deskCode)
{
    for (const auto &line :
         {u"№ 1 емхана"_s, u"Поликлиника № 1"_s, u"123456789012"_s, u"Абай 1"_s, u"+7 700 000 00 00"_s}) {
        typeText(line);
        press(Qt::Key_Return);
    }
    typeText(deskCode);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void TestFirstRun::typeAdministrator(const QString &again)
{
    for (const auto &line : {u"Әкімші"_s, adminLogin, password}) {
        typeText(line);
        press(Qt::Key_Return);
    }
    typeText(again);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void TestFirstRun::makeDesk()
{
    typeOrganization();
    typeAdministrator();
    QTRY_VERIFY(lastGroup()->isVisible());
}

QString TestFirstRun::flaws() const
{
    QStringList all;
    for (const auto *editor : m_wizard->findChildren<QLineEdit *>()) {
        if (!editor->property("flaw").toString().isEmpty())
            all += editor->accessibleDescription();
    }
    return all.join(u'|');
}

void TestFirstRun::keysAloneMakeADesk()
{
    makeDesk();
    const auto &opened = m_wizard->opened();
    QVERIFY(opened.desk);
    const auto &organization = opened.desk->organization();
    QCOMPARE(organization.nameKk, u"№ 1 емхана"_s);
    QCOMPARE(organization.nameRu, u"Поликлиника № 1"_s);
    QCOMPARE(organization.bin, u"123456789012"_s);
    QCOMPARE(organization.deskCode, u"R1"_s);
    QCOMPARE(opened.actor.login, adminLogin);
    QVERIFY(opened.actor.roles.has(Role::Administrator));
}

void TestFirstRun::whatIsWrongIsSaidBesideTheField_data()
{
    QTest::addColumn<QString>("deskCode");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("two letters") << u"AB"_s << true;
    QTest::newRow("four") << u"R123"_s << true;
    QTest::newRow("one is too short") << u"R"_s << false;
    QTest::newRow("five are too long") << u"R1234"_s << false;
    QTest::newRow("Cyrillic") << u"Р1"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestFirstRun::whatIsWrongIsSaidBesideTheField()
{
    QFETCH(QString, deskCode);
    QFETCH(bool, goesOn);
    typeOrganization(deskCode);
    QCOMPARE(flaws().contains(u"desk code"_s), !goesOn);
    QCOMPARE(m_wizard->findChild<QLineEdit *>(u"newPassword"_s)->isVisible(), goesOn);
}

void TestFirstRun::differentPasswordsAreNoticed()
{
    typeOrganization();
    typeAdministrator(u"something else"_s);
    QVERIFY(flaws().contains(u"not the same"_s));
    QVERIFY(!usecase::SignIn::deskExists(m_shell->services.place));
}

void TestFirstRun::recoveryCodeIsShownUntilItIsAcknowledged()
{
    makeDesk();
    lastGroup()->setFocus();
    typeText(u"????"_s);
    press(Qt::Key_Return);
    QVERIFY(flaws().contains(u"last group"_s));
    QVERIFY(m_wizard->isVisible());

    const QRegularExpression code(u"[0-9A-Z]{4}(?:\\s+–\\s+[0-9A-Z]{4})+"_s);
    QString lastOfAll;
    for (const auto *label : m_wizard->findChildren<QLabel *>()) {
        if (code.match(label->text()).hasMatch())
            lastOfAll = label->text().right(4);
    }
    QCOMPARE(lastOfAll.size(), 4);
    lastGroup()->clear();
    typeText(lastOfAll.toLower());
    press(Qt::Key_Return);
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
}

void TestFirstRun::sheetGoesToThePrinter()
{
    makeDesk();
    QVERIFY(m_wizard->findChild<QPushButton *>(u"printSheet"_s)->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(m_shell->tray.papers.size(), 1);
    QVERIFY(m_shell->tray.papers.front().startsWith("%PDF"));
    QTRY_VERIFY(m_wizard->findChild<QPushButton *>(u"printSheet"_s)->isEnabled());
}

void TestFirstRun::withoutAPrinterItIsSaid()
{
    m_shell->tray.hasPrinter = false;
    makeDesk();
    press(Qt::Key_Space);
    const auto bars = m_wizard->findChildren<NoticeBar *>();
    QTRY_VERIFY(std::any_of(bars.begin(), bars.end(), [](const auto *bar) {
        return bar->isVisible() && bar->kind() == NoticeBar::Kind::Warning;
    }));
}

void TestFirstRun::escapeLeavesNothingBehind()
{
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QVERIFY(!usecase::SignIn::deskExists(m_shell->services.place));
}

void TestFirstRun::languageChangesAtOnce()
{
    FakeTranslator kazakh;
    auto *next = m_wizard->findChild<QPushButton *>(u"next"_s);
    typeOrganization(u"R"_s);
    QCoreApplication::installTranslator(&kazakh);
    QCoreApplication::processEvents();
    QVERIFY(next->text().startsWith(u"[kk]"_s));
    QVERIFY(m_wizard->windowTitle().startsWith(u"[kk]"_s));
    QVERIFY(flaws().startsWith(u"[kk]"_s)); // what was said before speaks the new language too
    QCoreApplication::removeTranslator(&kazakh);
}

void TestFirstRun::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_wizard), QStringList());
    typeOrganization();
    QCOMPARE(namelessControls(*m_wizard), QStringList());
    typeAdministrator();
    QTRY_VERIFY(lastGroup()->isVisible());
    QCOMPARE(namelessControls(*m_wizard), QStringList());
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
