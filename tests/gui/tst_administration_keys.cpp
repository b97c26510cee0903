#include "administration/administration_page.h"
#include "gui/main_window_fixture.h"
#include "shell/users_page.h"
#include "timetable/staff_page.h"
#include "timetable/timetable_page.h"
#include "widgets/notice_bar.h"
#include <QAction>
#include <QMenu>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The keys of the sections about staff and users, inside the window with its own keys.
class TestAdministrationKeys : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void noKeyMeansTwoThings_data();
    void noKeyMeansTwoThings();
    void theAffectedAreListedByTheirKey();
    void theMenuLeadsToTheUsers();
};

void TestAdministrationKeys::init()
{
    setUp();
    const auto sections = [](Workplace &place, QWidget *parent) {
        const auto entry = [&place](const char *title, auto make) {
            return SectionEntry{Permission::ManageUsers, [&place, make](QWidget *in) { return make(place, in); },
                                Message{"administration", title}};
        };
        using Made = Page *;
        return new AdministrationPage(
            place,
            {entry("Timetable", [](Workplace &in, QWidget *on) -> Made { return new TimetablePage(in, on); }),
             entry("Staff", [](Workplace &in, QWidget *on) -> Made { return new StaffPage(in, on); }),
             entry("Districts", [](Workplace &in, QWidget *on) -> Made { return new DistrictsPage(in, on); }),
             entry("Users", [](Workplace &in, QWidget *on) -> Made { return new UsersPage(in, on); })},
            parent);
    };
    const auto work = [](Workplace &place, QWidget *parent) { return new ProbePage(place, parent); };
    m_window = std::make_unique<MainWindow>(
        m_shell->services, usecase::OpenedDesk{desk(), m_desk->administrator(), {}},
        std::vector<WorkplaceEntry>{{QKeySequence(u"Ctrl+1"_s), sections}, {QKeySequence(u"Ctrl+2"_s), work}});
    m_window->resize(1366, 768);
    showActive(*m_window);
}

void TestAdministrationKeys::noKeyMeansTwoThings_data()
{
    QTest::addColumn<QByteArray>("section");
    for (const char *section : {"Timetable", "Staff", "Districts", "Users"})
        QTest::newRow(section) << QByteArray(section);
}

void TestAdministrationKeys::noKeyMeansTwoThings()
{
    QFETCH(QByteArray, section);
    auto *administration = m_window->findChild<AdministrationPage *>();
    QVERIFY(administration->openSection(Message{"administration", section}));
    m_shell->executor.wait();
    QMap<QString, QString> taken;
    for (const auto *action : m_window->findChildren<QAction *>()) {
        const auto where = action->associatedObjects();
        const bool works = std::ranges::any_of(where, [](const QObject *one) {
            const auto *widget = qobject_cast<const QWidget *>(one);
            return widget && widget->isVisible();
        });
        if (!works)
            continue;
        for (const auto &key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!taken.contains(text),
                     qPrintable(text + u": "_s + taken.value(text) + u" and "_s + action->text()));
            taken.insert(text, action->text());
        }
    }
    QVERIFY(taken.contains(u"Ctrl+N"_s) && taken.contains(u"Ctrl+L"_s)); // of the section and of the window
}

void TestAdministrationKeys::theAffectedAreListedByTheirKey()
{
    auto *administration = m_window->findChild<AdministrationPage *>();
    QVERIFY(administration->openSection(Message{"administration", "Timetable"}));
    auto *page = m_window->findChild<TimetablePage *>();
    page->activate();
    press(Qt::Key_F8);
    QTRY_VERIFY(page->findChild<NoticeBar *>()->hasNotice()); // nobody is
    QVERIFY(!m_window->isLocked());
}

void TestAdministrationKeys::theMenuLeadsToTheUsers()
{
    auto *administration = m_window->findChild<AdministrationPage *>();
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!administration->isVisible());
    const auto entries = m_window->findChild<QMenu *>()->actions();
    const auto users = std::ranges::find(entries, u"Users"_s, &QAction::text);
    QVERIFY(users != entries.end());
    (*users)->trigger();
    QCOMPARE(m_window->currentPage(), administration);
    auto *page = qobject_cast<UsersPage *>(administration->currentSection());
    QVERIFY(page && page->isVisible());
    QTRY_VERIFY(page->findChild<QTableView *>()->hasFocus());
    QTRY_COMPARE(page->findChild<QTableView *>()->model()->rowCount(), 1);
}

QTEST_MAIN(TestAdministrationKeys)
#include "tst_administration_keys.moc"
