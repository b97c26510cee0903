#include "gui/shell_services.h"
#include "shell/work_area.h"
#include "widgets/page.h"
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// A workplace that shows persons, or does not.
class TrialPage : public Page
{
    Q_OBJECT
public:
    TrialPage(bool showsPersons, QWidget *parent)
        : Page(parent)
        , m_line(new QLineEdit(this))
        , m_showsPersons(showsPersons)
    {
        (new QVBoxLayout(this))->addWidget(m_line);
    }
    QString title() const override { return u"Trial"_s; }
    QString iconName() const override { return u"card"_s; }
    void activate() override { m_line->setFocus(); }
    bool showPerson(const PatientId &id) override
    {
        shown = id;
        return m_showsPersons;
    }
    PatientId shown;

private:
    QLineEdit *m_line;
    bool m_showsPersons;
};

/// Pages are made when they are needed, each by whom it is for.
class TestWorkArea : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aPageIsMadeWhenItsKeyIsPressed();
    void aPageIsMadeWhenNothingElseIsToBeDone();
    void whoMayNotHasNoPlace();
    void aPersonIsShownByThePageThatShowsPersons();

private:
    void open(std::vector<WorkplaceEntry> entries);
    WorkplaceEntry later(const QString &key, bool showsPersons = false);
    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<WorkArea> m_area;
    int m_made = 0;
};

void TestWorkArea::init()
{
    failOnWarnings();
    m_made = 0;
    m_desk = std::make_unique<DeskOnDisk>();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    m_place = std::make_unique<Workplace>(Workplace{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
                                                    m_desk->actor(Role::Registrar), m_shell->executor, m_shell->texts,
                                                    m_shell->language, m_shell->tray});
}

void TestWorkArea::cleanup()
{
    m_shell->executor.wait();
    m_area.reset();
    m_shell.reset();
    m_desk.reset();
}

WorkplaceEntry TestWorkArea::later(const QString &key, bool showsPersons)
{
    return {QKeySequence(key),
            [this, showsPersons](Workplace &, QWidget *parent) {
                ++m_made;
                return new TrialPage(showsPersons, parent);
            },
            {"t", "Later"},
            u"calendar"_s};
}

/// The first page is there at once, as in the program.
void TestWorkArea::open(std::vector<WorkplaceEntry> entries)
{
    entries.insert(entries.begin(), {QKeySequence(u"Ctrl+1"_s),
                                     [](Workplace &, QWidget *parent) { return new TrialPage(false, parent); }});
    m_area = std::make_unique<WorkArea>(m_shell->services, *m_place, entries);
    m_area->resize(1366, 768);
    showActive(*m_area);
    m_area->activate();
}

void TestWorkArea::aPageIsMadeWhenItsKeyIsPressed()
{
    open({later(u"Ctrl+2"_s), later(u"Ctrl+3"_s)});
    QCOMPARE(m_made, 0);
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_made, 1);
    QVERIFY(m_area->currentPage()->isVisible());
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_made, 1); // kept
}

void TestWorkArea::aPageIsMadeWhenNothingElseIsToBeDone()
{
    open({later(u"Ctrl+2"_s), later(u"Ctrl+3"_s)});
    auto *before = m_area->currentPage();
    QTRY_COMPARE(m_made, 2);
    QCOMPARE(m_area->currentPage(), before); // the one in front stays there
    QVERIFY(before->isVisible());
}

void TestWorkArea::whoMayNotHasNoPlace()
{
    auto forbidden = later(u"Ctrl+2"_s);
    forbidden.isFor = [](Workplace &place) { return place.actor.roles.allow(Permission::ManageUsers); };
    open({forbidden, later(u"Ctrl+3"_s)});
    QTRY_COMPARE(m_made, 1);
    auto *before = m_area->currentPage();
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_area->currentPage(), before);
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_area->currentPage() != before);
}

void TestWorkArea::aPersonIsShownByThePageThatShowsPersons()
{
    open({later(u"Ctrl+2"_s), later(u"Ctrl+3"_s, true), later(u"Ctrl+4"_s)});
    const PatientId person(QUuid::createUuid());
    Q_EMIT m_area->currentPage()->personWanted(person);
    auto *page = qobject_cast<TrialPage *>(m_area->currentPage());
    QCOMPARE(page->shown, person);
    QVERIFY(page->isVisible());
    QCOMPARE(m_made, 2); // the last was not asked
}

QTEST_MAIN(TestWorkArea)
#include "tst_work_area.moc"
