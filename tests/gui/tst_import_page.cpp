#include "desk_fixture.h"
#include "registers/import_page.h"
#include "support/people.h"
#include "support/register_text.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModel>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using Stage = ImportPresenter::Stage;
using usecase::ImportProgress;

/// The administrator's import by keys alone.
class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importsByKeys();
    void checksByKeys();
    void saysWhatIsWrongBesideTheField();
    void saysWhatIsWrongWithTheFile();
    void choosesTheCodePage();
    void showsProgressAndStops();
    void resumesFromTheBarAbove();
    void takesBackOnlyWhenConfirmed();
    void filtersTheReport();
    void savesTheReportByKey();
    void switchesTheLanguageAtOnce();
    void asksBeforeItIsLeft();
    void tellsOtherPagesOfTheEnd();
    void everyControlHasAName();

private:
    void build(const ImportPace &pace = {10, 0, {}});
    void put(const QByteArray &text) { writeFile(path(), text); }
    QString path() const { return m_desk->disk.path(u"register.csv"_s); }
    void choose(const QByteArray &text);
    void waitForStage(Stage stage);
    void comeBack(); ///< from a dialog: there is no window system here that would do it
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool isSaid(const QString &text) const;
    int persons() { return m_desk->disk.countOf("SELECT count(*) FROM patient WHERE withdrawn = 0"); }
    ImportPresenter &presenter() { return m_page->presenter(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<ImportPage> m_page;
};

namespace {

QByteArray bad(int n)
{
    return registerRow(n).replace("female", "neither");
}

ImportPace stoppingAt(qint64 row)
{
    return {10, 0, [row](const ImportProgress &step) { return step.counts.read < row; }};
}

void answerWithFile(const QString &path)
{
    whenAsked([path](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

/// Answers the next question with its button that begins so.
void answer(const QString &verb)
{
    whenAsked([verb](QWidget *dialog) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(verb))
                return button->click();
        }
        QFAIL("no such button");
    });
}

} // namespace

void TestImportPage::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<DeskFixture>(Role::Administrator);
}

void TestImportPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestImportPage::build(const ImportPace &pace)
{
    m_page = std::make_unique<ImportPage>(m_desk->place, nullptr, pace);
    m_page->resize(1080, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("path"));
    QTRY_VERIFY(presenter().runsKnown());
}

void TestImportPage::waitForStage(Stage stage)
{
    QTRY_VERIFY(!presenter().isWorking() && presenter().stage() == stage);
}

void TestImportPage::choose(const QByteArray &text)
{
    if (!m_page)
        build();
    put(text);
    child<QLineEdit>("path")->setFocus();
    child<QLineEdit>("path")->selectAll();
    typeText(path());
    press(Qt::Key_Return);
    waitForStage(Stage::Preview);
}

void TestImportPage::comeBack()
{
    m_page->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
}

bool TestImportPage::isSaid(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestImportPage::importsByKeys()
{
    build();
    QVERIFY(isSaid(u"No register was taken over yet"_s));
    choose(registerOf(0, 35));
    QCOMPARE(child<QTableView>("preview")->model()->rowCount(), 20);
    QVERIFY(isSaid(u"cells divided by commas"_s));
    QVERIFY(child<QComboBox>("encoding")->currentText().endsWith(u"UTF-8"_s));
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>("import")); // nothing is wrong: Enter would do as well
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QVERIFY(isSaid(u"The register is taken over: every row was good."_s));
    QVERIFY(isSaid(u"No remarks."_s));
    QCOMPARE(persons(), 35);
    press(Qt::Key_Escape);
    QCOMPARE(presenter().stage(), Stage::Runs);
    QTRY_COMPARE(child<QTableView>("runs")->model()->rowCount(), 1);
}

void TestImportPage::checksByKeys()
{
    choose(registerOf(0, 5) + bad(60));
    press(Qt::Key_T, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QVERIFY(isSaid(u"Checked only: nothing was written"_s));
    QCOMPARE(child<QTableView>("report")->model()->rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), child<QTableView>("report"));
    QVERIFY(!child<QPushButton>("takeBackReported")->isVisible());
    QCOMPARE(persons(), 0);
    press(Qt::Key_Escape); // back to the file
    QCOMPARE(presenter().stage(), Stage::Preview);
    press(Qt::Key_T, Qt::ControlModifier);
    waitForStage(Stage::Report);
    press(Qt::Key_Return, Qt::ControlModifier); // import now
    waitForStage(Stage::Report);
    QCOMPARE(persons(), 5);
}

void TestImportPage::saysWhatIsWrongBesideTheField()
{
    choose(registerOf(0, 5).replace(",sex,", ",what,"));
    QVERIFY(isSaid(u"There is no column “sex” in the header"_s));
    QVERIFY(isSaid(u"Columns that are not read: what."_s));
    QVERIFY(!child<QPushButton>("import")->isEnabled());
    auto *box = child<QComboBox>("column_sex");
    QVERIFY(box->accessibleDescription().startsWith(u"There is no column"_s));
    box->setFocus();
    typeText(u"w"_s); // by the beginning of the title
    QVERIFY(!isSaid(u"There is no column"_s));
    QVERIFY(child<QPushButton>("import")->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QCOMPARE(persons(), 5);
}

void TestImportPage::saysWhatIsWrongWithTheFile()
{
    choose({});
    QVERIFY(isSaid(u"The file is empty: there is nothing to take over."_s));
    QVERIFY(isSaid(u"Nothing of this file can be shown."_s));
    QVERIFY(!child<QPushButton>("check")->isEnabled());
    choose(registerOf(0, 5) + "a,b,c\n");
    QVERIFY(isSaid(u"1 row(s) of those shown have not as many cells"_s) ||
            isSaid(u"%n row(s) of those shown"_s)); // the plural is the translation's
    child<QLineEdit>("path")->setText(u"/nowhere/register.csv"_s);
    child<QLineEdit>("path")->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(isSaid(u"The file “register.csv” is not there"_s));
}

void TestImportPage::choosesTheCodePage()
{
    choose(registerOf(0, 5));
    auto *box = child<QComboBox>("encoding");
    box->setFocus();
    press(Qt::Key_Down); // UTF-8, as recognised
    waitForStage(Stage::Preview);
    QCOMPARE(QApplication::focusWidget(), box); // it stays where the person tries
    press(Qt::Key_Down);
    QTRY_VERIFY(isSaid(u"The file is not in CP1251: it is in UTF-8."_s));
    press(Qt::Key_Up);
    QTRY_VERIFY(!isSaid(u"The file is not in"_s));
    waitForStage(Stage::Preview);
    QVERIFY(child<QPushButton>("import")->isEnabled());
}

void TestImportPage::showsProgressAndStops()
{
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> isThere = false; // ten rows are written
    build({10, 0, [&](const ImportProgress &) {
               isThere = true;
               while (!mayGoOn)
                   QThread::yieldCurrentThread();
               return true;
           }});
    choose(registerOf(0, 35));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(presenter().stage() == Stage::Working && isThere);
    QVERIFY(child<QProgressBar>("progress")->isVisible());
    QVERIFY(isSaid(u"The other workplaces work on meanwhile."_s));
    QVERIFY(!child<QPushButton>("chooseFile")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>("stop"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(u"Stopping: the rows in hand are finished first."_s));
    mayGoOn = true;
    waitForStage(Stage::Report);
    QVERIFY(isSaid(u"Stopped after row 10. What was taken over is kept"_s));
    QCOMPARE(persons(), 10);
    QVERIFY(child<QPushButton>("resumeReported")->isVisible());
    press(Qt::Key_G, Qt::ControlModifier); // the file is known: no question
    waitForStage(Stage::Report);
    QCOMPARE(persons(), 35);
    QVERIFY(isSaid(u"every row was good"_s));
}

void TestImportPage::resumesFromTheBarAbove()
{
    build(stoppingAt(20));
    choose(registerOf(0, 35));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QCOMPARE(persons(), 20);
    m_desk->disk.raw()->exec("UPDATE import_run SET state = 'running'"); // as a crash leaves it
    build();
    QTRY_VERIFY(child<QFrame>("unfinished")->isVisible());
    QVERIFY(isSaid(u"was cut off after row 20"_s));
    answerWithFile(path());
    child<QPushButton>("resumeUnfinished")->setFocus();
    press(Qt::Key_Space);
    waitForStage(Stage::Report);
    comeBack();
    QCOMPARE(persons(), 35);
    press(Qt::Key_Escape);
    QVERIFY(!child<QFrame>("unfinished")->isVisible());
}

void TestImportPage::takesBackOnlyWhenConfirmed()
{
    choose(registerOf(0, 15));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    press(Qt::Key_Escape);
    QTRY_VERIFY(child<QPushButton>("takeBackRun")->isEnabled());
    comeBack();
    answer(u"Keep it"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(persons(), 15);
    comeBack();
    answer(u"Take the import back"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back. Withdrawn: 15."_s));
    QCOMPARE(persons(), 0);
    QTRY_VERIFY(!child<QPushButton>("takeBackRun")->isEnabled());
}

void TestImportPage::filtersTheReport()
{
    choose(registerOf(0, 5) + bad(60) + bad(61));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    auto *table = child<QTableView>("report");
    QCOMPARE(table->model()->rowCount(), 2);
    auto *filter = child<QComboBox>("reportFilter");
    filter->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(table->model()->rowCount(), 2);
    press(Qt::Key_Down); // taken, to be looked at
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(isSaid(u"No remarks."_s));
}

void TestImportPage::savesTheReportByKey()
{
    choose(registerOf(0, 5) + bad(60));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    answerWithFile(m_desk->disk.path(u"saved.csv"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"The report is saved as “saved.csv”"_s));
    QVERIFY(QFile::exists(m_desk->disk.path(u"saved.csv"_s)));
}

void TestImportPage::switchesTheLanguageAtOnce()
{
    choose(registerOf(0, 5) + "a,b,c\n");
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    const Message reason = presenter().report().rejected.front().reason;
    const auto shown = [&] {
        const auto *model = child<QTableView>("report")->model();
        return model->index(0, model->columnCount() - 1).data().toString();
    };
    const QString before = shown();
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        speak(m_desk->language, language);
        QCOMPARE(shown(), m_desk->language.say(reason));
        QCOMPARE(child<QTableView>("report")->model()->rowCount(), 1);
    }
    QVERIFY(before.contains(u"The row has 3 cells"_s));
}

void TestImportPage::asksBeforeItIsLeft()
{
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> isThere = false; // ten rows are written
    build({10, 0, [&](const ImportProgress &) {
               isThere = true;
               while (!mayGoOn)
                   QThread::yieldCurrentThread();
               return true;
           }});
    QVERIFY(m_page->mayLeave());
    choose(registerOf(0, 35));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(presenter().isWorking() && isThere);
    answer(u"Stay here"_s);
    QVERIFY(!m_page->mayLeave());
    QVERIFY(!presenter().isStopping());
    answer(u"Stop it and leave"_s);
    QVERIFY(m_page->mayLeave());
    QVERIFY(presenter().isStopping());
    mayGoOn = true;
    waitForStage(Stage::Report);
    QVERIFY(persons() < 35);
    QVERIFY(m_page->mayLeave());
}

void TestImportPage::tellsOtherPagesOfTheEnd()
{
    choose(registerOf(0, 5));
    QSignalSpy toasts(m_page.get(), &Page::toast);
    m_page->presenter().start();
    m_page->hide(); // the person works on another page
    waitForStage(Stage::Report);
    QTRY_COMPARE(toasts.size(), 1);
}

void TestImportPage::everyControlHasAName()
{
    choose(registerOf(0, 5) + bad(60));
    const auto check = [&] {
        for (auto *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            const bool named = interface && !interface->text(QAccessible::Name).isEmpty();
            QVERIFY2(named,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    };
    check();
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    check();
    press(Qt::Key_Escape);
    QTRY_VERIFY(child<QTableView>("runs")->isVisible());
    check();
}

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
