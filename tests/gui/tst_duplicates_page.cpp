#include "administration/administration_page.h"
#include "desk_fixture.h"
#include "duplicates/duplicates_page.h"
#include "duplicates/merged_button.h"
#include "duplicates/merged_records_dialog.h"
#include "support/people.h"
#include "usecase/read_card.h"
#include "usecase/register_patient.h"
#include "widgets/key_button.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The nightly list worked through by keys.
class TestDuplicatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatNothingWasComparedYet();
    void saysThatThereAreNone();
    void comparesNowAndLists();
    void canBeStopped();
    void differentIsKeptWithItsReasonAndNeverAskedAgain();
    void laterWaitsAtTheEnd();
    void theRecordWithTheCardStays();
    void joinsAndTakesBack();
    void partsAgainFromTheCard();
    void onlyWhoMayPartsAgain();
    void opensEitherCard();
    void offersTheSectionByRole_data();
    void offersTheSectionByRole();
    void everyControlHasAName();

private:
    void build();
    void listPairs();
    PatientRecord addCopyOf(const PatientRecord &record, const QString &passport);
    PatientRecord record(const PatientId &id)
    {
        return must(usecase::ReadCard(m_desk->disk.desk())(m_desk->place.actor, id));
    }
    DuplicatesPresenter &presenter() { return m_page->presenter(); }
    QTableView *list() const { return m_page->findChild<QTableView *>(u"pairs"_s); }
    QString heading() const { return m_page->findChild<QLabel *>(u"emptyHeading"_s)->text(); }
    void waitForThePair() { QTRY_VERIFY(presenter().chosen().has_value()); }
    void join();

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DuplicatesPage> m_page;
    PatientRecord m_first;
    PatientRecord m_second;
};

void TestDuplicatesPage::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<DeskFixture>(Role::Coordinator);
    for (int n = 0; n < 7; ++n) // seven given names: no two are alike
        m_first = m_desk->disk.registered(n);
}

void TestDuplicatesPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

PatientRecord TestDuplicatesPage::addCopyOf(const PatientRecord &record, const QString &passport)
{
    Patient copy = record.patient;
    copy.name.surname = u"Касимова"_s;
    copy.iin.reset();
    copy.phones.clear();
    copy.documents = {{DocumentKind::Passport, passport, {}, {}, {}}};
    return *must(usecase::RegisterPatient(m_desk->disk.desk())(m_desk->disk.administrator(), {copy, false})).record;
}

void TestDuplicatesPage::build()
{
    m_page = std::make_unique<DuplicatesPage>(m_desk->place);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(presenter().state() != DuplicatesPresenter::State::Reading);
    m_page->activate();
}

void TestDuplicatesPage::listPairs()
{
    m_second = addCopyOf(m_first, u"N00000001"_s);
    must(usecase::RefreshDuplicateList(m_desk->disk.desk())(m_desk->place.actor));
    build();
    QCOMPARE(presenter().state(), DuplicatesPresenter::State::List);
    waitForThePair();
}

void TestDuplicatesPage::saysThatNothingWasComparedYet()
{
    build();
    QCOMPARE(presenter().state(), DuplicatesPresenter::State::Never);
    QVERIFY(heading().contains(u"not been compared yet"_s));
}

void TestDuplicatesPage::saysThatThereAreNone()
{
    must(usecase::RefreshDuplicateList(m_desk->disk.desk())(m_desk->place.actor));
    build();
    QCOMPARE(presenter().state(), DuplicatesPresenter::State::Empty);
    QCOMPARE(heading(), u"No possible duplicates"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"summary"_s)->text().contains(u"02.03.2026 09:00"_s));
}

void TestDuplicatesPage::comparesNowAndLists()
{
    m_second = addCopyOf(m_first, u"N00000001"_s);
    build();
    QAbstractItemModelTester tester(&presenter().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    press(Qt::Key_F5, Qt::ControlModifier);
    QTRY_COMPARE(presenter().state(), DuplicatesPresenter::State::List);
    QCOMPARE(presenter().model().rowCount(), 1);
    QCOMPARE(presenter().persons(), 8);
    waitForThePair();
    QVERIFY(m_page->findChild<QLabel *>(u"likelihood"_s)->text().contains(u"likely the same person"_s));
    QCOMPARE(m_page->findChild<QTableView *>(u"sideBySide"_s)->model()->rowCount(), 7);
    QCOMPARE(m_desk->disk.lastActs(1), QStringList{u"duplicate.compare"_s}); // both cards were read
    speak(m_desk->language, Language::Russian);
    QCOMPARE(presenter().model().rowCount(), 1);
}

void TestDuplicatesPage::canBeStopped()
{
    build();
    QSignalSpy failed(&presenter(), &DuplicatesPresenter::failed);
    presenter().compareNow();
    QVERIFY(presenter().isComparing());
    presenter().stopComparing(); // too few persons to be stopped midway: it ends well or is given up, never fails
    QTRY_VERIFY(!presenter().isComparing());
    QVERIFY(failed.isEmpty());
}

void TestDuplicatesPage::differentIsKeptWithItsReasonAndNeverAskedAgain()
{
    listPairs();
    QSignalSpy toasts(m_page.get(), &Page::toast);
    whenAsked([](QWidget *) {
        typeText(u"mother and daughter"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(presenter().state(), DuplicatesPresenter::State::Empty);
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM duplicate_decision WHERE decision = 'different'"
                                  " AND reason = 'mother and daughter'"),
             1);
    must(usecase::RefreshDuplicateList(m_desk->disk.desk())(m_desk->place.actor));
    QVERIFY(must(usecase::ReadDuplicateList(m_desk->disk.desk())(m_desk->place.actor)).pairs.empty());

    QCOMPARE(toasts.count(), 1); // Ctrl+Z on the toast: asked again
    toasts.first().first().value<Toast>().undo();
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM duplicate_decision WHERE decision = 'later'"), 1);
    must(usecase::RefreshDuplicateList(m_desk->disk.desk())(m_desk->place.actor));
    QCOMPARE(must(usecase::ReadDuplicateList(m_desk->disk.desk())(m_desk->place.actor)).pairs.size(), size_t(1));
}

void TestDuplicatesPage::laterWaitsAtTheEnd()
{
    addCopyOf(record(m_desk->disk.registered(10).id), u"N00000002"_s);
    listPairs();
    QVERIFY(presenter().model().rowCount() >= 2);
    const auto first = presenter().model().at(0)->pair;
    const int last = presenter().model().rowCount() - 1;
    press(Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(presenter().putOff(), 1);
    QCOMPARE(presenter().model().at(last)->pair.a, first.a);
    QCOMPARE(presenter().model().index(last, 3).data().toString(), u"Put off"_s);
    QCOMPARE(list()->currentIndex().row(), 0); // the next pair
}

void TestDuplicatesPage::theRecordWithTheCardStays()
{
    listPairs();
    const auto &pair = *presenter().chosen();
    const bool left = pair.left.id == m_first.id;
    QCOMPARE(pair.advice.left, left);
    whenAsked([&](QWidget *dialog) {
        QCOMPARE(dialog->objectName(), u"mergeDialog"_s);
        QVERIFY(dialog->findChild<QRadioButton *>(left ? u"keepLeft"_s : u"keepRight"_s)->isChecked());
        QVERIFY(dialog->findChild<QLabel *>(u"advice"_s)->text().contains(u"has a card 052/e"_s));
        press(Qt::Key_Return, Qt::ControlModifier); // without a reason nothing is joined
        QVERIFY(dialog->isVisible());
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM patient WHERE replaced_by IS NOT NULL"), 0);

    PatientRecord a = m_first;
    PatientRecord b = m_first;
    a.cardNumber.clear();
    b.cardNumber.clear();
    b.confirmedAt = m_desk->disk.clock.now();
    QVERIFY(!usecase::adviseSurvivor(a, b).left); // the confirmed one
    a.confirmedAt = b.confirmedAt;
    b.patient.phones.clear();
    QVERIFY(usecase::adviseSurvivor(a, b).left); // the fuller one
    b = a;
    a.patient.iin.reset();
    b.patient.phones.clear();
    QVERIFY(!usecase::adviseSurvivor(a, b).left); // fuller, but without the number by which everybody finds people
    a.patient = m_first.patient;
    b.patient = a.patient;
    b.id = m_second.id;
    QVERIFY(usecase::adviseSurvivor(a, b).left); // the older one
    QVERIFY(!usecase::adviseSurvivor(b, a).left);
}

void TestDuplicatesPage::join()
{
    whenAsked([](QWidget *) {
        typeText(u"written down again"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(presenter().state(), DuplicatesPresenter::State::Empty);
}

void TestDuplicatesPage::joinsAndTakesBack()
{
    listPairs();
    QSignalSpy toasts(m_page.get(), &Page::toast);
    join();
    QCOMPARE(record(m_second.id).id, m_first.id); // whoever opens it is led to the survivor
    QTRY_COMPARE(toasts.count(), 1);
    toasts.first().first().value<Toast>().undo();
    QTRY_COMPARE(presenter().state(), DuplicatesPresenter::State::List); // asked again
    QCOMPARE(presenter().putOff(), 1);
    QVERIFY(record(m_second.id).patient == m_second.patient);
    QVERIFY(record(m_first.id).patient == m_first.patient);
}

void TestDuplicatesPage::partsAgainFromTheCard()
{
    listPairs();
    join();
    MergedButton button(m_desk->place);
    QSignalSpy parted(&button, &MergedButton::parted);
    button.showFor(record(m_first.id));
    QTRY_VERIFY(button.isVisible());
    QVERIFY(button.label().endsWith(u"1"_s));
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.setFocus();
    whenAsked([](QWidget *dialog) {
        auto *table = dialog->findChild<QTableWidget *>(u"mergedRecords"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 0)->text().startsWith(u"Касимова"_s));
        QCOMPARE(table->item(0, 1)->text(), u"02.03.2026 09:00"_s);
        QCOMPARE(table->item(0, 3)->text(), u"written down again"_s);
        whenAsked([](QWidget *) {
            typeText(u"the passports differ"_s);
            press(Qt::Key_Return);
        });
        press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(!dialog->isVisible());
    });
    press(Qt::Key_Space);
    QCOMPARE(parted.count(), 1);
    QCOMPARE(parted.first().first().value<PatientId>(), m_second.id);
    QVERIFY(record(m_second.id).patient == m_second.patient);
    QVERIFY(record(m_first.id).patient == m_first.patient);
    button.showFor(record(m_first.id));
    QTRY_VERIFY(!button.isVisible());
    must(usecase::RefreshDuplicateList(m_desk->disk.desk())(m_desk->place.actor));
    QVERIFY(must(usecase::ReadDuplicateList(m_desk->disk.desk())(m_desk->place.actor)).pairs.empty());
}

void TestDuplicatesPage::onlyWhoMayPartsAgain()
{
    listPairs();
    join();
    Workplace registrar{m_desk->place};
    registrar.actor = m_desk->disk.actor(Role::Registrar);
    MergedRecordsDialog dialog(registrar, record(m_first.id), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(dialog.findChild<QTableWidget *>(u"mergedRecords"_s)->rowCount(), 1);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestDuplicatesPage::opensEitherCard()
{
    listPairs();
    QSignalSpy wanted(m_page.get(), &Page::personWanted);
    press(Qt::Key_O, Qt::ControlModifier);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0].first().value<PatientId>(), presenter().chosen()->left.id);
    QCOMPARE(wanted[1].first().value<PatientId>(), presenter().chosen()->right.id);
}

void TestDuplicatesPage::offersTheSectionByRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("offered");
    QTest::newRow("registrar") << Role::Registrar << false;
    QTest::newRow("nurse") << Role::Nurse << false;
    QTest::newRow("doctor") << Role::Doctor << false;
    QTest::newRow("coordinator") << Role::Coordinator << true;
    QTest::newRow("head") << Role::Head << true;
    QTest::newRow("administrator") << Role::Administrator << true;
}

void TestDuplicatesPage::offersTheSectionByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, offered);
    const Message title{"administration", "Possible duplicates"};
    const std::vector<SectionEntry> sections{
        {Permission::MergePatients, [this](QWidget *parent) { return new DuplicatesPage(m_desk->place, parent); },
         title}};
    const auto actor = role == Role::Administrator ? m_desk->disk.administrator() : m_desk->disk.actor(role);
    QCOMPARE(AdministrationPage::isFor(actor, sections), offered);
    const auto denied = usecase::ComparePair(m_desk->disk.desk())(actor, m_first.id, m_first.id);
    QCOMPARE(denied.has_value(), offered);
}

void TestDuplicatesPage::everyControlHasAName()
{
    listPairs();
    for (auto *widget : m_page->findChildren<QWidget *>()) {
        const bool part = qobject_cast<QAbstractItemView *>(widget->parent());
        if (!(widget->focusPolicy() & Qt::TabFocus) || part || !widget->isVisible())
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicates_page.moc"
