#include "gui/shell_services.h"
#include "registration/registration_page.h"
#include "shell/command_list_model.h"
#include "shell/command_palette.h"
#include "shell/keys_dialog.h"
#include "shell/main_window.h"
#include "widgets/command.h"
#include "widgets/key_button.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// A page with a section inside it; both can do something.
class OuterPage : public Page
{
    Q_OBJECT
public:
    OuterPage(Workplace &, QWidget *parent)
        : Page(parent)
        , inner(new InnerPage(this))
        , forbidden(new KeyButton(QKeySequence(Qt::Key_F7), this))
    {
        forbidden->setLabel(Message{"test", "Cannot be done"});
        forbidden->setEnabled(false);
        auto *count = new QAction(this);
        describe(count, {"test", "Count the sheep"});
        count->setShortcut(QKeySequence(u"Ctrl+Alt+G"_s));
        addAction(count);
        connect(count, &QAction::triggered, this, [this] { ++sheep; });
        connect(forbidden, &QPushButton::clicked, this, [this] { ++sheep; });
        inner->hide();
    }
    class InnerPage : public Page
    {
    public:
        explicit InnerPage(QWidget *parent)
            : Page(parent)
            , shear(new KeyButton({}, this))
        {
            shear->setLabel(Message{"test", "Shear one"});
        }
        QString title() const override { return u"Inner"_s; }
        QString iconName() const override { return u"card"_s; }
        KeyButton *shear;
    };
    QString title() const override { return u"Sheep"_s; }
    QString iconName() const override { return u"card"_s; }
    void showInner(Page *page) override { page->show(); }

    InnerPage *inner;
    KeyButton *forbidden;
    int sheep = 0;
};

class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyActionOfThePagesIsOffered();
    void everyKeyOfThePagesHasAName();
    void chosenCommandOfAnotherPageIsDoneThere();
    void sectionIsBroughtForward();
    void whatCannotBeDoneIsShownAndDoesNothing();
    void escapeDoesNothing();
    void lastUsedComesFirst();
    void kazakhAndRussianAreBothFound();
    void lockTakesThePaletteAway();
    void helpOfKeysShowsEveryKey();
    void helpOfKeysIsFiltered();
    void namesFollowTheLanguage();
    void modelKeepsTheRules();

private:
    /// Opens the palette by its key, types, and leaves it by `key`.
    void usePalette(const QString &typed, Qt::Key key = Qt::Key_Return, QStringList *shown = nullptr);
    WorkArea *area() const { return m_window->findChild<WorkArea *>(); }
    const Command *command(const QString &name);
    OuterPage *outer() const { return m_window->findChild<OuterPage *>(); }

    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Command> m_commands;
};

void TestCommands::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    m_shell->language.change(Language::English);
    const auto registration = [](Workplace &workplace, QWidget *parent) {
        return new RegistrationPage(workplace, parent);
    };
    const auto other = [](Workplace &workplace, QWidget *parent) { return new OuterPage(workplace, parent); };
    m_window = std::make_unique<MainWindow>(
        m_shell->services,
        usecase::OpenedDesk{
            std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), m_desk->actor(Role::Registrar), {}},
        std::vector<WorkplaceEntry>{
            {QKeySequence(u"Ctrl+1"_s), registration, {"tirkeu::ui::RegistrationPage", "Registration"}},
            {QKeySequence(u"Ctrl+Shift+2"_s), other, {"test", "Sheep"}}});
    showActive(*m_window);
    m_commands = area()->commands();
}

void TestCommands::cleanup()
{
    m_shell->executor.wait();
    m_window.reset();
    m_shell.reset();
    m_desk.reset();
}

void TestCommands::usePalette(const QString &typed, Qt::Key key, QStringList *shown)
{
    bool used = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *palette = qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
        QVERIFY(palette);
        QApplication::setActiveWindow(palette);
        typeText(typed);
        if (shown) {
            const auto *model = palette->findChild<QListView *>()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                *shown += model->index(row, 0).data().toString();
        }
        used = true;
        press(key);
        if (palette->isVisible()) // nothing could be chosen
            press(Qt::Key_Escape);
    });
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(used);
    QApplication::setActiveWindow(m_window.get());
}

const Command *TestCommands::command(const QString &name)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const Command &each) { return each.name.id == name.toUtf8(); });
    return found == m_commands.end() ? nullptr : &*found;
}

void TestCommands::everyActionOfThePagesIsOffered()
{
    for (const auto &name :
         {u"New person"_s, u"Correct the card"_s, u"Print 052/e"_s, u"Versions"_s, u"Find a person"_s,
          u"Count the sheep"_s, u"Shear one"_s, u"Lock"_s, u"Change of user"_s, u"All keys…"_s, u"My password…"_s,
          u"Kazakh or Russian"_s, u"Larger text"_s, u"Leave the program"_s, u"Registration"_s, u"Sheep"_s})
        QVERIFY2(command(name), qPrintable(name));
    QCOMPARE(command(u"Count the sheep"_s)->workplace.id, "Sheep");
    QVERIFY(command(u"Lock"_s)->workplace.id.isEmpty());
    QSet<QAction *> once;
    for (const auto &each : m_commands)
        once += each.action;
    QCOMPARE(size_t(once.size()), m_commands.size());
}

void TestCommands::everyKeyOfThePagesHasAName()
{
    QStringList nameless;
    for (const auto *action : m_window->findChildren<QAction *>()) {
        const bool inEditor = qobject_cast<QLineEdit *>(action->parent());
        if (!action->shortcut().isEmpty() && !commandName(action) && !inEditor)
            nameless += action->shortcut().toString() + u' ' + action->text();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void TestCommands::chosenCommandOfAnotherPageIsDoneThere()
{
    QVERIFY(m_window->currentPage() != outer());
    usePalette(u"sheep count"_s);
    QCOMPARE(outer()->sheep, 1);
    QCOMPARE(m_window->currentPage(), outer());
    usePalette(u"new person"_s);
    QVERIFY(qobject_cast<RegistrationPage *>(m_window->currentPage()));
    QVERIFY(m_window->findChild<CardEditor *>()->isVisible());
}

void TestCommands::sectionIsBroughtForward()
{
    int shorn = 0;
    connect(outer()->inner->shear, &QPushButton::clicked, this, [&] { ++shorn; });
    usePalette(u"shear"_s);
    QCOMPARE(shorn, 1);
    QVERIFY(outer()->inner->isVisible());
}

void TestCommands::whatCannotBeDoneIsShownAndDoesNothing()
{
    QVERIFY(!command(u"Cannot be done"_s)->available);
    QVERIFY(!command(u"Print 052/e"_s)->available); // nobody's card is open
    QStringList shown;
    usePalette(u"cannot be"_s, Qt::Key_Return, &shown);
    QCOMPARE(shown, QStringList{u"Cannot be done"_s});
    QCOMPARE(outer()->sheep, 0);
    QVERIFY(m_window->currentPage() != outer());
}

void TestCommands::escapeDoesNothing()
{
    usePalette(u"sheep count"_s, Qt::Key_Escape);
    QCOMPARE(outer()->sheep, 0);
    QVERIFY(m_shell->preferences.recentCommands().isEmpty());
}

void TestCommands::lastUsedComesFirst()
{
    usePalette(u"sheep count"_s);
    QStringList shown;
    usePalette({}, Qt::Key_Escape, &shown);
    QCOMPARE(shown.first(), u"Count the sheep"_s);
    QCOMPARE(shown.size(), qsizetype(area()->commands().size()));
}

/// The texts of the program in both languages, as the translators have them.
void TestCommands::kazakhAndRussianAreBothFound()
{
    const auto found = [&](Language spoken, const QString &typed) {
        m_shell->language.change(spoken);
        CommandListModel model(area()->commands(), {}, m_shell->language, this);
        model.search(typed);
        return model.rowCount() > 0 ? model.at(0).name.id : QByteArray();
    };
    const Message lock{"tirkeu::ui::Rail", "Lock"};
    const QString kk = m_shell->texts.say(lock, Language::Kazakh);
    const QString ru = m_shell->texts.say(lock, Language::Russian);
    QVERIFY(kk != ru);
    for (const auto spoken : {Language::Kazakh, Language::Russian}) {
        QCOMPARE(found(spoken, kk), QByteArray("Lock"));
        QCOMPARE(found(spoken, ru), QByteArray("Lock"));
    }
}

void TestCommands::lockTakesThePaletteAway()
{
    QTimer::singleShot(0, m_window.get(), [&] { m_window->lock(); });
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestCommands::helpOfKeysShowsEveryKey()
{
    QStringList shown;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = qobject_cast<KeysDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto *tree = dialog->findChild<QTreeWidget *>();
        for (int g = 0; g < tree->topLevelItemCount(); ++g) {
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i)
                shown += tree->topLevelItem(g)->text(0) + u'|' + tree->topLevelItem(g)->child(i)->text(1);
        }
        dialog->reject();
    });
    press(Qt::Key_F1);
    for (const auto &each : m_commands) {
        if (each.keys.isEmpty())
            continue;
        const QString group = each.workplace.id.isEmpty() ? u"Everywhere"_s : QString::fromUtf8(each.workplace.id);
        const QString key = each.keys.first().toString(QKeySequence::NativeText);
        QVERIFY2(std::any_of(shown.begin(), shown.end(),
                             [&](const QString &line) { return line.startsWith(group + u'|' + key); }),
                 qPrintable(group + u'|' + key));
    }
    QVERIFY(shown.contains(u"Sheep|Ctrl+Alt+G"_s));
    QVERIFY(shown.contains(u"In every form and list|Ctrl+Enter"_s));
}

void TestCommands::helpOfKeysIsFiltered()
{
    KeysDialog dialog(m_commands, m_shell->language, m_window.get());
    auto *tree = dialog.findChild<QTreeWidget *>();
    const auto visible = [&] {
        QStringList names;
        for (int g = 0; g < tree->topLevelItemCount(); ++g) {
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i) {
                if (!tree->topLevelItem(g)->isHidden() && !tree->topLevelItem(g)->child(i)->isHidden())
                    names += tree->topLevelItem(g)->child(i)->text(0);
            }
        }
        return names;
    };
    auto *filter = dialog.findChild<QLineEdit *>();
    const auto all = visible();
    filter->setText(u"sheep"_s);
    QVERIFY(visible().contains(u"Count the sheep"_s));
    QVERIFY(visible().size() < all.size());
    filter->setText(u"ctrl+alt+g"_s);
    QCOMPARE(visible(), QStringList{u"Count the sheep"_s});
    filter->clear();
    QCOMPARE(visible(), all);
}

void TestCommands::namesFollowTheLanguage()
{
    FakeTranslator kazakh;
    auto *lock = command(u"Lock"_s)->action.data();
    QCoreApplication::installTranslator(&kazakh);
    QCoreApplication::processEvents();
    QCOMPARE(lock->text(), u"[kk] Lock"_s);
    QCoreApplication::removeTranslator(&kazakh);
    QCoreApplication::processEvents();
    QCOMPARE(lock->text(), u"Lock"_s);
}

void TestCommands::modelKeepsTheRules()
{
    CommandListModel model(m_commands, {}, m_shell->language, this);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(u"sheep"_s);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    model.search(u"cannot be"_s);
    QCOMPARE(model.firstAvailable(), -1);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
