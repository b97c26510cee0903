#include "gui/shell_services.h"
#include "papers/printer_memory.h"
#include "shell/idle_watch.h"
#include "shell/main_window.h"
#include "shell/settings_dialog.h"
#include "widgets/page.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingTakesEffectAtOnceAndIsRemembered();
    void printerOfAPaperIsRemembered();
    void printerThatIsGoneIsStillShown();
    void withoutAPrinterItIsSaid();
    void aSilentPrintingServiceIsNotCalledNoPrinter();
    void motionStops();
    void opensWithTheComputer();
    void everyControlHasAName();

private:
    void open();
    template <typename Editor>
    Editor *editor(const QString &name) const;

    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    m_place = std::make_unique<Workplace>(Workplace{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
                                                    m_desk->administrator(), m_shell->executor, m_shell->texts,
                                                    m_shell->language, m_shell->tray});
    m_window = std::make_unique<QWidget>();
    m_window->resize(1366, 768);
}

void TestSettingsDialog::cleanup()
{
    m_shell->executor.wait();
    m_dialog.reset();
    m_window.reset();
    m_shell->theme.setReducedMotion(false);
    m_shell.reset();
    m_desk.reset();
}

void TestSettingsDialog::open()
{
    m_dialog = std::make_unique<SettingsDialog>(m_shell->services, *m_place, m_window.get());
    showActive(*m_dialog);
    m_shell->executor.wait();
    QCoreApplication::processEvents();
}

template <typename Editor>
Editor *TestSettingsDialog::editor(const QString &name) const
{
    for (auto *each : m_dialog->findChildren<Editor *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestSettingsDialog::everythingTakesEffectAtOnceAndIsRemembered()
{
    open();
    QSignalSpy idle(m_dialog.get(), &SettingsDialog::idleMinutesChanged);
    QVERIFY(QApplication::focusWidget() == editor<QComboBox>(u"Language"_s));
    press(Qt::Key_Down); // the keys of a person, not the setters
    QCOMPARE(m_shell->language.current(), Language::Russian);
    editor<QComboBox>(u"Colours"_s)->setFocus();
    press(Qt::Key_End);
    QCOMPARE(m_shell->theme.scheme(), Theme::Scheme::Dark);
    editor<QSpinBox>(u"Size of the text"_s)->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(m_shell->theme.textSize(), 110);
    editor<QSpinBox>(u"Lock after minutes without a touch"_s)->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(idle.count(), 1);
    const Preferences again(m_desk->folder() + u"/tirkeu.ini"_s);
    QCOMPARE(again.language(), Language::Russian);
    QCOMPARE(again.colours(), Theme::Choice::Dark);
    QCOMPARE(again.textSize(), 110);
    QCOMPARE(again.idleMinutes(), Preferences::defaultIdleMinutes + 1);
    editor<QComboBox>(u"Colours"_s)->setFocus();
    press(Qt::Key_Home);
    QCOMPARE(again.colours(), Theme::Choice::System);
}

void TestSettingsDialog::printerOfAPaperIsRemembered()
{
    open();
    auto *printers = editor<QComboBox>(u"Card 052/e"_s);
    QVERIFY(printers && printers->isVisible());
    QCOMPARE(printers->currentIndex(), 0);
    printers->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(PrinterFile(printerMemoryFile(*m_place)).printerFor(u"052"_s), u"desk"_s);
    open();
    QCOMPARE(editor<QComboBox>(u"Card 052/e"_s)->currentData().toString(), u"desk"_s);
}

void TestSettingsDialog::printerThatIsGoneIsStillShown()
{
    PrinterFile(printerMemoryFile(*m_place)).remember(u"052"_s, u"attic"_s);
    open();
    QVERIFY(editor<QComboBox>(u"Card 052/e"_s)->currentText().contains(u"attic"_s));
}

void TestSettingsDialog::withoutAPrinterItIsSaid()
{
    m_shell->tray.hasPrinter = false;
    open();
    QVERIFY(!editor<QComboBox>(u"Card 052/e"_s)->isVisible());
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *each) {
        return each->isVisible() && each->text().startsWith(u"No printer"_s);
    }));
}

void TestSettingsDialog::aSilentPrintingServiceIsNotCalledNoPrinter()
{
    m_shell->tray.isSilent = true;
    open();
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *each) {
        return each->isVisible() && each->text().contains(u"printing service"_s, Qt::CaseInsensitive);
    }));
}

void TestSettingsDialog::opensWithTheComputer()
{
    const QTemporaryDir account;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", account.path().toLocal8Bit());
    open();
    auto *box = m_dialog->findChild<QCheckBox *>(u"autostart"_s);
    QVERIFY(!box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(QFile::exists(account.filePath(u"autostart/tirkeu.desktop"_s)));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!QFile::exists(account.filePath(u"autostart/tirkeu.desktop"_s)));
    qputenv("XDG_CONFIG_HOME", before);
}

void TestSettingsDialog::motionStops()
{
    open();
    QVERIFY(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    m_dialog->findChild<QCheckBox *>()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(Preferences(m_desk->folder() + u"/tirkeu.ini"_s).reducedMotion());
}

void TestSettingsDialog::everyControlHasAName()
{
    open();
    QCOMPARE(namelessControls(*m_dialog), QStringList());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
