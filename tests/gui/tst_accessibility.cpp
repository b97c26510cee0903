#include "administration/administration_page.h"
#include "gui/shell_services.h"
#include "registers/import_page.h"
#include "registration/registration_page.h"
#include "shell/command_palette.h"
#include "shell/first_run_wizard.h"
#include "shell/keys_dialog.h"
#include "shell/main_window.h"
#include "shell/password_dialog.h"
#include "shell/settings_dialog.h"
#include "shell/sign_in_dialog.h"
#include "shell/user_form_dialog.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// What a screen reader, the Tab key and somebody who needs large letters meet, on every page and dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlHasNameAndRole_data() { scenes(); }
    void everyControlHasNameAndRole();
    void tabFollowsTheEye_data() { scenes(); }
    void tabFollowsTheEye();
    void nothingIsCutOffAtTwiceTheSize_data() { scenes(); }
    void nothingIsCutOffAtTwiceTheSize();

private:
    void scenes();
    QWidget *scene(const QString &name);
    void openWindow();

    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QDialog> m_dialog;
};

static const QSize smallestScreen(1366, 768);

void TestAccessibility::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_desk->registered(1);
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    m_place = std::make_unique<Workplace>(Workplace{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
                                                    m_desk->administrator(), m_shell->executor, m_shell->texts,
                                                    m_shell->language, m_shell->tray});
    openWindow();
}

void TestAccessibility::cleanup()
{
    m_shell->executor.wait();
    m_dialog.reset();
    m_window.reset();
    m_place.reset();
    m_shell->theme.setTextSize(100);
    m_shell.reset();
    m_desk.reset();
}

void TestAccessibility::openWindow()
{
    const auto registration = [](Workplace &place, QWidget *parent) { return new RegistrationPage(place, parent); };
    const auto administration = [](Workplace &place, QWidget *parent) {
        const std::vector<SectionEntry> sections{{Permission::ManageUsers,
                                                  [&place](QWidget *inside) { return new ImportPage(place, inside); },
                                                  Message{"administration", "Import of a register"}}};
        return new AdministrationPage(place, sections, parent);
    };
    auto actor = m_desk->administrator();
    actor.roles.add(Role::Registrar);
    m_window = std::make_unique<MainWindow>(
        m_shell->services,
        usecase::OpenedDesk{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), actor, {}},
        std::vector<WorkplaceEntry>{{QKeySequence(u"Ctrl+1"_s), registration},
                                    {QKeySequence(u"Ctrl+Shift+2"_s), administration}});
    m_window->resize(smallestScreen);
    showActive(*m_window);
}

void TestAccessibility::scenes()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"search", "card", "new person", "administration", "lock", "settings", "commands", "keys",
                             "password", "user", "sign in", "first run"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QWidget *TestAccessibility::scene(const QString &name)
{
    if (name == u"card") {
        const auto id = m_desk->registered(2).id;
        m_window->currentPage()->showPerson(id);
    } else if (name == u"new person") {
        press(Qt::Key_F3);
    } else if (name == u"administration") {
        press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (name == u"lock") {
        m_window->lock();
    } else if (name == u"settings") {
        m_dialog = std::make_unique<SettingsDialog>(m_shell->services, *m_place, m_window.get());
    } else if (name == u"commands") {
        m_dialog = std::make_unique<CommandPalette>(m_window->findChild<WorkArea *>()->commands(), QStringList(),
                                                    m_shell->language, m_window.get());
    } else if (name == u"keys") {
        m_dialog = std::make_unique<KeysDialog>(m_window->findChild<WorkArea *>()->commands(), m_shell->language,
                                                m_window.get());
    } else if (name == u"password") {
        m_dialog = std::make_unique<PasswordDialog>(PasswordDialog::Whose::Own, adminLogin, m_window.get());
    } else if (name == u"user") {
        m_dialog = std::make_unique<UserFormDialog>(User{}, std::vector<District>{}, m_window.get());
    } else if (name == u"sign in") {
        m_dialog = std::make_unique<SignInDialog>(m_shell->services);
    } else if (name == u"first run") {
        m_dialog = std::make_unique<FirstRunWizard>(m_shell->services);
    }
    if (m_dialog)
        showActive(*m_dialog);
    m_shell->executor.wait();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return m_dialog ? static_cast<QWidget *>(m_dialog.get()) : m_window.get();
}

static QString calling(const QWidget *widget)
{
    const QPoint at = widget->mapTo(widget->window(), QPoint());
    return u"%1 '%2' %3,%4 %5×%6"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName())
        .arg(at.x())
        .arg(at.y())
        .arg(widget->width())
        .arg(widget->height());
}

/// Down the tree a screen reader sees; rows and cells of lists are the business of their models.
static void walk(QAccessibleInterface *at, QStringList &faults)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    if (at->state().focusable) {
        const auto *widget = qobject_cast<QWidget *>(at->object());
        const QString what = widget ? calling(widget) : u"?"_s;
        if (at->text(QAccessible::Name).trimmed().isEmpty())
            faults += u"no name: "_s + what;
        if (at->role() == QAccessible::NoRole || at->role() == QAccessible::Client)
            faults += u"no role: "_s + what;
    }
    const bool holdsItems = at->role() == QAccessible::Table || at->role() == QAccessible::List ||
                            at->role() == QAccessible::Tree || at->role() == QAccessible::ComboBox;
    for (int i = 0; i < at->childCount() && !holdsItems; ++i)
        walk(at->child(i), faults);
}

void TestAccessibility::everyControlHasNameAndRole()
{
    QFETCH(QString, name);
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(scene(name)), faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

static bool takesTab(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isVisible() &&
           widget->isEnabled() && widget->window() == window;
}

/// What stands for a control in the window: the list or form it scrolls in, unless the other one is there too.
static const QWidget *shownBy(const QWidget *widget, const QWidget *other, const QWidget *window)
{
    const QWidget *shown = widget;
    for (const auto *outer = widget->parentWidget(); outer && outer != window; outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(outer) && !outer->isAncestorOf(other))
            shown = outer;
    }
    return shown;
}

void TestAccessibility::tabFollowsTheEye()
{
    QFETCH(QString, name);
    QWidget *window = scene(name);
    QList<QWidget *> stops;
    for (auto *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (takesTab(next, window))
            stops += next;
    }
    QVERIFY(!stops.isEmpty());
    const auto topLeft = [&](const QWidget *a, const QWidget *b) {
        const QPoint first = a->mapTo(window, QPoint());
        const QPoint second = b->mapTo(window, QPoint());
        return first.x() + 4 * first.y() < second.x() + 4 * second.y();
    };
    std::rotate(stops.begin(), std::min_element(stops.begin(), stops.end(), topLeft), stops.end()); // it is a ring
    QStringList faults;
    for (int i = 1; i < stops.size(); ++i) {
        const QWidget *leaving = shownBy(stops[i - 1], stops[i], window);
        const QWidget *entering = shownBy(stops[i], stops[i - 1], window);
        const QRect before(leaving->mapTo(window, QPoint()), leaving->size());
        const QRect now(entering->mapTo(window, QPoint()), entering->size());
        const bool nextColumn = now.left() >= before.right();
        const bool sameLine = now.top() <= before.center().y() && now.bottom() >= before.center().y();
        if ((sameLine && !nextColumn) || (!sameLine && now.bottom() <= before.top() && !nextColumn))
            faults += calling(stops[i - 1]) + u" → "_s + calling(stops[i]);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Words must fit: what does not may only be reached by scrolling.
static bool mustFit(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty() && !label->wordWrap();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

static bool mayScroll(const QWidget *widget, const QWidget *window)
{
    for (const auto *outer = widget->parentWidget(); outer && outer != window; outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(outer))
            return true;
    }
    return false;
}

/// The ones that ask for most room, to be named in the failure.
static QString widest(const QWidget *window)
{
    QString all;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint();
        if (widget->isVisible() && (least.width() > 700 || least.height() > 500))
            all += u"\n%1 wants %2×%3"_s.arg(calling(widget)).arg(least.width()).arg(least.height());
    }
    return all;
}

void TestAccessibility::nothingIsCutOffAtTwiceTheSize()
{
    QFETCH(QString, name);
    m_shell->theme.setTextSize(200);
    QCoreApplication::processEvents();
    QWidget *window = scene(name);
    if (window == m_window.get())
        window->resize(smallestScreen);
    QCoreApplication::processEvents();
    // a dialog grows to what its screen offers, which here is a little higher
    const int high = m_dialog ? window->screen()->availableGeometry().height() : smallestScreen.height();
    QVERIFY2(window->width() <= smallestScreen.width() && window->height() <= high,
             qPrintable(calling(window) + widest(window)));
    QStringList faults;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !mustFit(widget) || widget->window() != window)
            continue;
        const QSize least = widget->minimumSizeHint();
        const bool inEditor = qobject_cast<QComboBox *>(widget->parent()) ||
                              qobject_cast<QAbstractSpinBox *>(widget->parent()) ||
                              qobject_cast<QLineEdit *>(widget->parent());
        if (!inEditor && (widget->width() < least.width() || widget->height() < least.height()))
            faults += u"squeezed (%1×%2 needed): "_s.arg(least.width()).arg(least.height()) + calling(widget);
        const QRect at(widget->mapTo(window, QPoint()), widget->size());
        if (!mayScroll(widget, window) && !window->rect().contains(at))
            faults += u"outside: "_s + calling(widget);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
