#include "administration/lists_page.h"
#include "desk_fixture.h"
#include "usecase/reference_lists.h"
#include "widgets/form_field.h"
#include "widgets/kept_form.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The editable lists by keyboard, on a real desk of 2026-03-02.
class TestListsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_desk = std::make_unique<DeskFixture>(Role::Administrator);
        m_page = std::make_unique<ListsPage>(m_desk->place);
        m_page->resize(1180, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        waitForList();
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void theModelKeepsTheLaws();
    void showsEachList();
    void addsAHolidayByKeyboard();
    void changesFromADayOn();
    void endsAnEntry();
    void saysTheFlawBesideItsField();
    void importsAFile();
    void theLockKeepsWhatWasTyped();
    void saysWhatIsWrongWithTheFile();
    void everythingHasAName();
    void pictures();

private:
    void waitForList()
    {
        if (table()->isVisibleTo(m_page.get()) && m_page->model().rowCount() > 0)
            return;
        QSignalSpy settled(m_page.get(), &ListsPage::settled);
        QVERIFY(settled.wait());
    }
    /// After a dialog: offscreen no window manager does it.
    void comeBack()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void choose(int list)
    {
        QSignalSpy settled(m_page.get(), &ListsPage::settled);
        m_page->findChild<QComboBox *>(u"lists"_s)->setCurrentIndex(list);
        QVERIFY(settled.wait());
        m_page->activate();
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"entries"_s); }
    NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    QString cell(int row, int column) const { return m_page->model().index(row, column).data().toString(); }
    static FormField *field(QWidget *dialog, const QString &label)
    {
        for (auto *one : dialog->findChildren<FormField *>()) {
            if (one->label() == label && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void type(QWidget *dialog, const QString &label, const QString &text)
    {
        auto *editor = qobject_cast<QLineEdit *>(field(dialog, label)->editor());
        editor->setFocus();
        editor->selectAll();
        typeText(text);
    }
    /// As somebody who types the name.
    static void chooseFile(QWidget *dialog, const QString &name)
    {
        auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        edit->setFocus();
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    std::vector<ReferenceEntry> on(ReferenceList list, QDate day)
    {
        return must(usecase::ReadReferenceList(*m_desk->place.desk)(m_desk->place.actor, list, day));
    }
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<ListsPage> m_page;
};

void TestListsPage::theModelKeepsTheLaws()
{
    ListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDate today(2026, 3, 2);
    model.reset(ReferenceList::VisitReasons, builtInReferences(ReferenceList::VisitReasons), today);
    QCOMPARE(model.rowCount(), 34);
    auto entries = builtInReferences(ReferenceList::Holidays);
    entries[0].validTo = today.addDays(-1);
    entries[1].validTo = today; // its last day is today
    entries[2].validTo = entries[2].validFrom.addDays(-1);
    model.reset(ReferenceList::Holidays, entries, today);
    QCOMPARE(model.rowCount(), 41);
    model.showEnded(true);
    QCOMPARE(model.rowCount(), 43);
    QCOMPARE(model.rowOf(entries[1].code, entries[1].validFrom), 1);
    model.retranslate();
    model.reset(ReferenceList::Services, {}, today);
    QCOMPARE(model.at(0), nullptr);
}

void TestListsPage::showsEachList()
{
    QCOMPARE(m_page->model().rowCount(), 43);
    QCOMPARE(cell(0, ListModel::Code), u"01.01.2026"_s);
    QCOMPARE(cell(0, ListModel::Name), u"Жаңа жыл"_s);
    choose(1);
    QCOMPARE(m_page->model().rowCount(), 34);
    QCOMPARE(cell(0, ListModel::Code), u"1.1"_s);
    choose(2);
    QCOMPARE(m_page->model().rowCount(), 157);
    speak(m_desk->language, Language::Russian);
    QCOMPARE(cell(0, ListModel::Name), u"Прием: фельдшер"_s);
    QCOMPARE(cell(0, ListModel::Group), u"Доврачебная медицинская помощь"_s);
    speak(m_desk->language, Language::Kazakh);
    QCOMPARE(cell(0, ListModel::Name), u"Қабылдау: Фельдшер"_s);
}

void TestListsPage::addsAHolidayByKeyboard()
{
    QSignalSpy settled(m_page.get(), &ListsPage::settled);
    QSignalSpy toasts(m_page.get(), &Page::toast);
    whenAsked([](QWidget *dialog) {
        typeText(u"16.03.2028"_s);
        press(Qt::Key_Return); // on to the kind
        press(Qt::Key_Return);
        typeText(u"Ауыстырылған демалыс"_s);
        press(Qt::Key_Return);
        typeText(u"Перенесенный выходной"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(settled.wait());
    QCOMPARE(toasts.size(), 1);
    QCOMPARE(cell(table()->currentIndex().row(), ListModel::Code), u"16.03.2028"_s);
    const auto days = on(ReferenceList::Holidays, {2026, 3, 2});
    QCOMPARE(days.back().code, u"2028-03-16/holiday"_s);
    QCOMPARE(days.back().textRu, u"Перенесенный выходной"_s);
}

void TestListsPage::changesFromADayOn()
{
    choose(1);
    QSignalSpy settled(m_page.get(), &ListsPage::settled);
    whenAsked([](QWidget *dialog) {
        type(dialog, u"Name in Russian"_s, u"Скорая нужда"_s);
        type(dialog, u"The change is valid from"_s, u"01.04.2026"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(settled.wait());
    QCOMPARE(m_page->model().rowCount(), 35); // until the end of March, and from April
    QCOMPARE(cell(0, ListModel::To), u"31.03.2026"_s);
    QCOMPARE(cell(1, ListModel::From), u"01.04.2026"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(on(ReferenceList::VisitReasons, {2026, 3, 31}).front().textRu, u"Экстренные состояния"_s);
    QCOMPARE(on(ReferenceList::VisitReasons, {2026, 4, 1}).front().textRu, u"Скорая нужда"_s);
}

void TestListsPage::endsAnEntry()
{
    choose(2);
    QSignalSpy settled(m_page.get(), &ListsPage::settled);
    whenAsked([](QWidget *dialog) {
        type(dialog, u"Last day"_s, u"01.03.2026"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(settled.wait());
    QCOMPARE(m_page->model().rowCount(), 156);
    comeBack();
    auto *ended = m_page->findChild<QCheckBox *>();
    ended->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_page->model().rowCount(), 157);
    table()->setCurrentIndex(m_page->model().index(0, 0));
    for (auto *button : m_page->findChildren<KeyButton *>()) // what is over is changed no more
        QCOMPARE(button->isEnabled(), button->key() == QKeySequence(Qt::CTRL | Qt::Key_N) ||
                                          button->key() == QKeySequence(Qt::CTRL | Qt::Key_I));
}

void TestListsPage::saysTheFlawBesideItsField()
{
    choose(1);
    QString code;
    QString day;
    whenAsked([&](QWidget *dialog) {
        auto *codeField = field(dialog, u"Code"_s);
        auto *fromField = field(dialog, u"Valid from"_s);
        type(dialog, u"Code"_s, u"6"_s);
        type(dialog, u"Valid from"_s, u"31.02.2026"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        day = fromField->flaw();
        type(dialog, u"Valid from"_s, u"02.03.2026"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(codeField->hasFlaw());
        code = codeField->flaw();
        QTRY_VERIFY(codeField->editor()->hasFocus());
        press(Qt::Key_Escape);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(day, u"Write the day like 31.12.2026."_s);
    QCOMPARE(code, u"The code is the group and the number, like 3.2."_s);
    QCOMPARE(on(ReferenceList::VisitReasons, {2026, 3, 2}).size(), 34u);
}

void TestListsPage::importsAFile()
{
    const QString name = m_desk->disk.path(u"days.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,kind,name_kk,name_ru\n2028-01-01,holiday,Жаңа жыл,Новый год\n2028-01-32,holiday,Жоқ,Нет\n");
    file.close();
    QSignalSpy settled(m_page.get(), &ListsPage::settled);
    QString counts;
    QString line;
    whenAsked([&](QWidget *dialog) {
        whenAsked([&](QWidget *report) {
            counts = report->findChild<QLabel *>(u"counts"_s)->text();
            line = report->findChild<QTableWidget *>()->item(0, 0)->text();
            press(Qt::Key_Escape);
        });
        chooseFile(dialog, name);
    });
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(line, u"3"_s);
    QCOMPARE(counts, u"Rows read: 2. Added: 1. Changed: 0. As they were: 0. Left out: 1."_s);
    QTRY_COMPARE(m_page->model().rowCount(), 44);
    // Whoever closed it, or was not there when the lock did, reads it again.
    QVERIFY2(notice()->text().contains(u"Left out: 1"_s), qPrintable(notice()->text()));
    line.clear();
    comeBack();
    whenAsked([&](QWidget *report) {
        line = report->findChild<QTableWidget *>()->item(0, 0)->text();
        press(Qt::Key_Escape);
    });
    auto *again = notice()->findChild<QPushButton *>();
    again->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(line, u"3"_s);
}

void TestListsPage::theLockKeepsWhatWasTyped()
{
    KeptForms kept;
    whenAsked([&](QWidget *dialog) {
        type(dialog, u"Day"_s, u"05.05.2027"_s);
        type(dialog, u"Name in Kazakh"_s, u"Емхана күні"_s);
        kept.keep(qobject_cast<QDialog *>(dialog)); // as the lock does
        static_cast<QDialog *>(dialog)->done(QDialog::Rejected);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    comeBack();
    m_page->activate();
    QStringList found;
    whenAsked([&](QWidget *dialog) {
        for (const auto &label : {u"Day"_s, u"Name in Kazakh"_s})
            found += qobject_cast<QLineEdit *>(field(dialog, label)->editor())->text();
        press(Qt::Key_Escape);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(found, QStringList({u"05.05.2027"_s, u"Емхана күні"_s}));
}

void TestListsPage::saysWhatIsWrongWithTheFile()
{
    const QString name = m_desk->disk.path(u"none.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date;kind\n");
    file.close();
    whenAsked([&](QWidget *dialog) { chooseFile(dialog, name); });
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(notice()->hasNotice());
    QVERIFY2(notice()->text().contains(u"date, kind, name_kk, name_ru"_s), qPrintable(notice()->text()));
}

void TestListsPage::everythingHasAName()
{
    QVERIFY(!m_page->accessibleName().isEmpty() && !table()->accessibleName().isEmpty());
    for (auto *button : m_page->findChildren<KeyButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

/// TIRKEU_PICTURES=folder: the page and the dialog as they look.
void TestListsPage::pictures()
{
    const QString folder = qEnvironmentVariable("TIRKEU_PICTURES");
    if (folder.isEmpty())
        return;
    Theme theme(*qApp);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        theme.setScheme(scheme);
        const QString mark = scheme == Theme::Scheme::Light ? u"light"_s : u"dark"_s;
        for (const int list : {2, 1, 0}) {
            if (m_page->findChild<QComboBox *>(u"lists"_s)->currentIndex() != list)
                choose(list);
            comeBack();
            m_page->activate();
            m_page->grab().save(folder + u"/lists-%1-%2.png"_s.arg(list).arg(mark));
            whenAsked([&](QWidget *dialog) {
                dialog->grab().save(folder + u"/entry-%1-%2.png"_s.arg(list).arg(mark));
                press(Qt::Key_Escape);
            });
            press(Qt::Key_E, Qt::ControlModifier);
        }
    }
}

QTEST_MAIN(TestListsPage)
#include "tst_lists_page.moc"
