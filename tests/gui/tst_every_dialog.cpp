#include "gui/dialog_classes.h"
#include "gui/dialog_walk.h"
#include "gui/rare_dialogs.h"
#include "gui/small_screen.h"
#include "shell/work_area.h"
#include <QVBoxLayout>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Everything that can be done on every page of the program is done once, and every dialog that comes of it is walked
/// through by screen reader, Tab, Enter and Escape, in both languages and at every size of the letters on the smallest
/// screen. A later page is met without being named here; a later dialog that no deed brings up makes the test fail.
class TestEveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void cleanupTestCase();

    void faultsAreFound();
    void ofThePages_data() { variants(); }
    void ofThePages();
    void ofTheWindow_data() { variants(); }
    void ofTheWindow();
    void rareOnes_data() { variants(); }
    void rareOnes();
    void noneIsLeftOut();

private:
    static void variants();
    void open();
    void begin(); ///< opens, and looks at every dialog anew
    QList<DialogWalk::Deed> deedsOfTheWindow() const;
    const QAction *leaving() const;

    std::unique_ptr<ComposedWindow> m_program;
    std::unique_ptr<DialogWalk> m_walk;
};

void TestEveryDialog::initTestCase()
{
    failOnWarnings();
    m_program = std::make_unique<ComposedWindow>();
    m_walk = std::make_unique<DialogWalk>(*m_program);
}

void TestEveryDialog::cleanupTestCase()
{
    m_walk.reset();
    m_program.reset();
}

/// A dialog with everything wrong; otherwise the other rows would prove nothing.
void TestEveryDialog::faultsAreFound()
{
    class Stubborn : public QDialog
    {
    public:
        void reject() override {}
    } dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *wrong = new QPushButton(u"Удалить"_s);
    auto *right = new QPushButton(u"Save the words"_s);
    setLook(right, "primary");
    for (auto *button : {wrong, right})
        button->setAutoDefault(false);
    for (auto *widget : QWidgetList{new QLineEdit, wrong, right})
        column->addWidget(widget);
    showActive(dialog);
    wrong->move(right->pos());
    wrong->setDefault(true);
    right->setFocus();
    const QString found = dialogFaults(&dialog, {100, 100}).join(u'\n');
    for (const auto *fault : {"no name", "not translated: Save the words", "is empty", "does not stand out", "overlap",
                              "too large", "Escape does not leave it"})
        QVERIFY2(found.contains(QLatin1StringView(fault)),
                 qPrintable(u"%1 in\n%2"_s.arg(QLatin1StringView(fault), found)));
}

void TestEveryDialog::variants()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    for (const auto language : {Language::Kazakh, Language::Russian}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s-%d", qPrintable(languageCode(language)), percent) << language << percent;
    }
}

void TestEveryDialog::open()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    m_program->close();
    const bool dark = (percent == 150) == (language == Language::Kazakh); // light and dark by turns
    m_program->shell->theme.setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    m_program->shell->theme.setTextSize(percent);
    m_program->open(language, {1366, 768});
}

void TestEveryDialog::begin()
{
    open();
    m_walk->beginAnew(u"dialog-%1-"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

/// What could not be done is tried again in a new window: a deed before it may have hidden what it is done on.
void TestEveryDialog::ofThePages()
{
    begin();
    for (const auto &place : m_program->places()) {
        QList<qsizetype> left(DialogWalk::deedsOf(m_program->goTo(place)).size());
        std::iota(left.begin(), left.end(), 0);
        QVERIFY2(!left.isEmpty(), qPrintable(place.name));
        for (int i = 0; i < 2 && !left.isEmpty(); ++i) {
            if (i > 0)
                open();
            const auto deeds = DialogWalk::deedsOf(m_program->goTo(place));
            erase_if(left, [&](qsizetype n) { return m_walk->doOn(m_program->goTo(place), deeds.value(n)); });
        }
    }
    const auto faults = m_walk->takeFaults();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// The status line, the menu and what works everywhere.
QList<DialogWalk::Deed> TestEveryDialog::deedsOfTheWindow() const
{
    auto deeds = DialogWalk::deedsOf(m_program->window->findChild<WorkArea *>());
    erase_if(deeds, [this](const QObject *deed) {
        for (const auto *outer = deed; outer; outer = outer->parent()) {
            if (qobject_cast<const Page *>(outer))
                return true;
        }
        return deed == leaving();
    });
    return deeds;
}

const QAction *TestEveryDialog::leaving() const
{
    for (const auto &command : m_program->window->findChild<WorkArea *>()->commands()) {
        if (command.name.id == "Leave the program")
            return command.action;
    }
    return nullptr;
}

void TestEveryDialog::ofTheWindow()
{
    begin();
    const qsizetype count = deedsOfTheWindow().size();
    QVERIFY(count > 5);
    for (qsizetype i = 0; i < count; ++i) {
        open(); // a lock or a change of user leaves nothing as it was
        m_walk->doAndLook(deedsOfTheWindow().value(i));
    }
    const auto faults = m_walk->takeFaults();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestEveryDialog::rareOnes()
{
    begin();
    RareDialogs rare(*m_program);
    for (const auto &name : RareDialogs::names()) {
        const auto dialog = rare.make(name);
        showActive(*dialog);
        m_program->settle();
        m_walk->lookAt(dialog.get());
        m_program->shell->executor.wait();
    }
    const auto faults = m_walk->takeFaults();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestEveryDialog::noneIsLeftOut()
{
    const auto known = DialogClasses(QStringLiteral(TIRKEU_SOURCE_DIR "/ui")).all();
    QVERIFY(known.size() > 30);
    auto leftOut = (known - m_walk->met()).values();
    leftOut.sort();
    QVERIFY2(leftOut.isEmpty(), qPrintable(leftOut.join(u'\n')));
}

int main(int argc, char *argv[])
{
    const SmallScreen screen;
    QApplication application(argc, argv);
    TestEveryDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_every_dialog.moc"
