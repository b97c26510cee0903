#include "import_page_fixture.h"
#include <QAbstractItemModel>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLayout>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The administrator's import by keys alone, from the file to the report.
class TestImportPage : public QObject, private ImportPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void importsByKeys();
    void checksByKeys();
    void saysWhatIsWrongBesideTheField();
    void saysWhatIsWrongWithTheFile();
    void choosesTheCodePage();
    void choosesTheDelimiter();
    void filtersTheReport();
    void savesTheReportByKey();
    void switchesTheLanguageAtOnce();
    void everyControlHasAName();
};

void TestImportPage::importsByKeys()
{
    build();
    QVERIFY(isSaid(u"No register was taken over yet"_s));
    choose(registerOf(0, 35));
    QCOMPARE(child<QTableView>("preview")->model()->rowCount(), 20);
    QCOMPARE(child<QComboBox>("delimiter")->currentText(), u"recognised: comma"_s);
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
    choose(registerOf(0, 5) + badRow(60));
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

/// The title of one column has more commas in it than there are semicolons between the cells.
void TestImportPage::choosesTheDelimiter()
{
    QByteArray text = registerOf(0, 5).replace(',', ';');
    const auto ends = text.indexOf('\n');
    choose(text.first(ends) + ";a,b,c,d,e,f,g,h,i,j,k,l,m,n\n" + text.mid(ends + 1).replace("\n", ";\n"));
    auto *box = child<QComboBox>("delimiter");
    QCOMPARE(box->currentText(), u"recognised: comma"_s);
    QVERIFY(!child<QPushButton>("import")->isEnabled());
    box->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_VERIFY(child<QPushButton>("import")->isEnabled());
    QCOMPARE(box->currentText(), u"semicolon"_s);
    QCOMPARE(QApplication::focusWidget(), box);
    QCOMPARE(child<QTableView>("preview")->model()->columnCount(), 13);
    keepPicture(m_page.get(), u"import-delimiter"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QCOMPARE(m_page->presenter().report().counts.added, 5);
}

void TestImportPage::filtersTheReport()
{
    choose(registerOf(0, 5) + badRow(60) + badRow(61));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QVERIFY(m_page->layout()->totalMinimumHeightForWidth(1060) < 400); // the columns asked for before have no say
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
    choose(registerOf(0, 5) + badRow(60));
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

void TestImportPage::everyControlHasAName()
{
    choose(registerOf(0, 5) + badRow(60));
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
