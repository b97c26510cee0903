#include "gui/accessible_checks.h"
#include "gui/composed_window.h"
#include "shell/first_run_wizard.h"
#include "shell/password_dialog.h"
#include "shell/recover_dialog.h"
#include "shell/sign_in_dialog.h"
#include "shell/user_form_dialog.h"
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// What a screen reader, the Tab key and somebody who needs large letters meet: on every page of the window as the
/// program composes it, and in what stands before it. The dialogs of the pages: tst_every_dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_program.reset(); }
    void everyControlHasNameAndRole_data() { scenes(); }
    void everyControlHasNameAndRole();
    void tabReachesEveryControl_data() { scenes(); }
    void tabReachesEveryControl();
    void tabFollowsTheEye_data() { scenes(); }
    void tabFollowsTheEye();
    void nothingIsCutOffAtTwiceTheSize_data() { scenes(); }
    void nothingIsCutOffAtTwiceTheSize();

private:
    void scenes();
    QWidget *scene(const QString &name);
    std::unique_ptr<QDialog> dialog(const QString &name);

    std::unique_ptr<ComposedWindow> m_program;
    std::unique_ptr<QDialog> m_dialog;
};

void TestAccessibility::initTestCase()
{
    failOnWarnings();
    m_program = std::make_unique<ComposedWindow>();
}

void TestAccessibility::init()
{
    failOnWarnings();
    m_program->open(Language::Kazakh);
}

void TestAccessibility::cleanup()
{
    m_program->shell->executor.wait();
    m_dialog.reset();
    m_program->close();
    m_program->shell->theme.setTextSize(100);
}

void TestAccessibility::scenes()
{
    QTest::addColumn<QString>("name");
    for (const auto &place : m_program->places())
        QTest::newRow(qPrintable(place.name)) << place.name;
    for (const auto *name : {"card", "new person", "lock", "password", "user", "sign in", "recover", "first run"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What stands before the window, or belongs to somebody else.
std::unique_ptr<QDialog> TestAccessibility::dialog(const QString &name)
{
    auto *window = m_program->window.get();
    const auto &services = m_program->shell->services;
    if (name == u"password")
        return std::make_unique<PasswordDialog>(PasswordDialog::Whose::Own, u"admin"_s, window);
    if (name == u"user")
        return std::make_unique<UserFormDialog>(User{}, std::vector<District>{}, window);
    if (name == u"sign in")
        return std::make_unique<SignInDialog>(services);
    if (name == u"recover")
        return std::make_unique<RecoverDialog>(services);
    if (name == u"first run")
        return std::make_unique<FirstRunWizard>(services);
    return nullptr;
}

QWidget *TestAccessibility::scene(const QString &name)
{
    for (const auto &place : m_program->places()) {
        if (place.name == name)
            m_program->goTo(place);
    }
    if (name == u"card") {
        typeText(u"а"_s);
        m_program->settle();
        press(Qt::Key_Return);
    } else if (name == u"new person") {
        press(Qt::Key_F3);
    } else if (name == u"lock") {
        m_program->window->lock();
    }
    m_dialog = dialog(name);
    if (m_dialog)
        showActive(*m_dialog);
    m_program->settle();
    return m_dialog ? static_cast<QWidget *>(m_dialog.get()) : m_program->window.get();
}

void TestAccessibility::everyControlHasNameAndRole()
{
    QFETCH(QString, name);
    const auto faults = nameFaults(scene(name));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestAccessibility::tabReachesEveryControl()
{
    QFETCH(QString, name);
    const auto faults = tabFaults(scene(name));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestAccessibility::tabFollowsTheEye()
{
    QFETCH(QString, name);
    const auto faults = orderFaults(scene(name));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// A dialog grows to what its screen offers.
void TestAccessibility::nothingIsCutOffAtTwiceTheSize()
{
    QFETCH(QString, name);
    m_program->shell->theme.setTextSize(200);
    QWidget *window = scene(name);
    const QSize smallest(1366, 768);
    if (!m_dialog)
        window->resize(smallest);
    m_program->settle();
    const auto faults =
        cutFaults(window, m_dialog ? QSize(smallest.width(), window->screen()->availableSize().height()) : smallest);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
