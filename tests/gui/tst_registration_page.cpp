#include "desk_fixture.h"
#include "registration/registration_page.h"
#include "support/people.h"
#include "usecase/read_card.h"
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The registrar's day by keys alone.
class TestRegistrationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsAndOpensByTyping();
    void showsTheLastPersonsByAltDown();
    void registersANewPersonByKeys();
    void saysWhatIsWrongBesideTheField_data();
    void saysWhatIsWrongBesideTheField();
    void warnsOfTheSameIin();
    void registersATwinOnlyWithAReason();
    void keepsADraftWhenThePageGoes();
    void confirmedCardNeedsAReason();
    void asksWhoSavedMeanwhile();
    void switchesTheLanguageAtOnce();
    void everyControlHasAName();

private:
    void build();
    QLineEdit *box() const { return m_page->findChild<QLineEdit *>(u"search"_s); }
    QTableView *list() const { return m_page->findChild<QTableView *>(u"persons"_s); }
    PersonPanel *panel() const { return m_page->findChild<PersonPanel *>(); }
    CardEditor *editor() const { return m_page->findChild<CardEditor *>(); }
    CardFieldRow *row(PatientField field) const { return editor()->findChild<CardForm *>()->row(field); }
    void fill(PatientField field, const QString &text);
    void fillPerson(const QString &iin);
    bool isSaid(const QString &text) const;

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<RegistrationPage> m_page;
};

void TestRegistrationPage::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<DeskFixture>();
}

void TestRegistrationPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestRegistrationPage::build()
{
    m_page = std::make_unique<RegistrationPage>(m_desk->place);
    m_page->resize(1180, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QCOMPARE(QApplication::focusWidget(), box());
}

/// Goes to the field and types; lists are chosen from by the beginning of the word.
void TestRegistrationPage::fill(PatientField field, const QString &text)
{
    row(field)->editor()->setFocus(Qt::TabFocusReason);
    typeText(text);
}

void TestRegistrationPage::fillPerson(const QString &iin)
{
    fill(PatientField::Iin, iin);
    press(Qt::Key_Return);
    typeText(u"Оспанова"_s);
    press(Qt::Key_Return);
    typeText(u"Әйгерім"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no patronymic
    typeText(u"12031985"_s);
    press(Qt::Key_Return);
    typeText(u"F"_s);
}

bool TestRegistrationPage::isSaid(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestRegistrationPage::findsAndOpensByTyping()
{
    const auto record = m_desk->disk.registered(1);
    m_desk->disk.registered(2);
    build();
    const QString name = record.patient.name.full();
    typeText(record.patient.iin->toString());
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(!panel()->hasCard());
    press(Qt::Key_Return);
    QTRY_VERIFY(panel()->hasCard());
    QCOMPARE(panel()->record()->id, record.id);
    QVERIFY(isSaid(name));
    QCOMPARE(m_desk->disk.lastActs(1), QStringList{u"patient.read"_s});

    typeText(u"x"_s); // the next person: the card on the right goes
    QVERIFY(!panel()->hasCard());
}

void TestRegistrationPage::showsTheLastPersonsByAltDown()
{
    const auto seen = m_desk->disk.registered(1);
    m_desk->disk.registered(2);
    must(usecase::ReadCard(m_desk->disk.desk())(m_desk->place.actor, seen.id));
    build();
    typeText(u"zzzz"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), list());
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(!panel()->hasCard()); // moving is not reading
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM audit WHERE action = 'patient.read'"), 1);
    typeText(u"қ"_s); // typing goes on in the box
    QCOMPARE(QApplication::focusWidget(), box());
    QCOMPARE(box()->text(), u"қ"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(panel()->hasCard());
}

void TestRegistrationPage::registersANewPersonByKeys()
{
    build();
    press(Qt::Key_F3);
    QVERIFY(editor()->isVisible());
    fillPerson(syntheticIin(7).toString());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(panel()->hasCard());
    const auto &record = *panel()->record();
    QCOMPARE(record.patient.name.surname, u"Оспанова"_s);
    QCOMPARE(record.patient.birthDate, QDate(1985, 3, 12));
    QCOMPARE(record.patient.sex, Sex::Female);
    QVERIFY(!record.cardNumber.isEmpty());
    QVERIFY(isSaid(record.cardNumber));
    QCOMPARE(m_desk->disk.lastActs(1), QStringList{u"patient.register"_s});
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM patient"), 1);
}

void TestRegistrationPage::saysWhatIsWrongBesideTheField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("check digit") << int(PatientField::Iin) << u"850101100013"_s << u"check digit"_s;
    QTest::newRow("length") << int(PatientField::Iin) << u"8501011"_s << u"twelve digits"_s;
    QTest::newRow("future date") << int(PatientField::BirthDate) << u"01.01.2031"_s << u"still to come"_s;
    QTest::newRow("no such date") << int(PatientField::BirthDate) << u"31.02.1990"_s << u"no such date"_s;
    QTest::newRow("phone") << int(PatientField::Phone) << u"12"_s << u"Not a telephone number"_s;
}

void TestRegistrationPage::saysWhatIsWrongBesideTheField()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    build();
    press(Qt::Key_F3);
    fillPerson(syntheticIin(7).toString());
    auto *line = row(PatientField(field));
    line->editor()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(typed);
    QVERIFY(!line->hasFlaw()); // half-typed is not wrong yet
    press(Qt::Key_Return);
    QVERIFY2(line->flaw().contains(said), qPrintable(line->flaw()));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), line->editor());
    QVERIFY(!panel()->hasCard());
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM patient"), 0);
    QVERIFY(isSaid(u"Not saved"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    typeText(PatientField(field) == PatientField::Iin         ? syntheticIin(7).toString()
             : PatientField(field) == PatientField::BirthDate ? u"12.03.1985"_s
                                                              : u"+77000000000"_s);
    press(Qt::Key_Return);
    QVERIFY(!isSaid(u"Not saved"_s)); // put right: nothing is said any more
}

void TestRegistrationPage::warnsOfTheSameIin()
{
    const auto known = m_desk->disk.registered(3);
    build();
    press(Qt::Key_F3);
    fill(PatientField::Iin, known.patient.iin->toString());
    QTRY_VERIFY(isSaid(u"is in the register already"_s));
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(panel()->hasCard());
    QCOMPARE(panel()->record()->id, known.id);
}

void TestRegistrationPage::registersATwinOnlyWithAReason()
{
    const auto known = m_desk->disk.registered(3);
    build();
    press(Qt::Key_F3);
    fillPerson(known.patient.iin->toString());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"is in the register already"_s));
    QTRY_VERIFY(!editor()->presenter().isSaving());
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM patient"), 1);
    whenAsked([](QWidget *) {
        typeText(u"two cards at the old clinic"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel()->hasCard());
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM patient"), 2);
}

void TestRegistrationPage::keepsADraftWhenThePageGoes()
{
    build();
    press(Qt::Key_F3);
    fill(PatientField::Surname, u"Жұмабаева"_s);
    m_page.reset();
    m_desk->executor.wait();
    build();
    press(Qt::Key_F3);
    QTRY_VERIFY(isSaid(u"draft"_s));
    press(Qt::Key_Return); // go on
    QCOMPARE(row(PatientField::Surname)->value(), u"Жұмабаева"_s);
    whenAsked([](QWidget *) { press(Qt::Key_Escape); });
    press(Qt::Key_Escape);
    QVERIFY(editor()->isVisible()); // stayed
}

void TestRegistrationPage::confirmedCardNeedsAReason()
{
    const auto record = m_desk->disk.registered(4);
    must(usecase::ConfirmCard(m_desk->disk.desk())(m_desk->place.actor, record.id, record.version));
    build();
    typeText(record.patient.iin->toString());
    press(Qt::Key_Return);
    QTRY_VERIFY(panel()->hasCard());
    press(Qt::Key_E, Qt::ControlModifier);
    row(PatientField::Surname)->editor()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"Серікова"_s);
    whenAsked([](QWidget *) {
        typeText(u"married"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(panel()->isVisible() && panel()->hasCard());
    QCOMPARE(panel()->record()->patient.name.surname, u"Серікова"_s);
    const auto versions = must(usecase::ReadVersions(m_desk->disk.desk())(m_desk->place.actor, record.id));
    QCOMPARE(versions.front().reason, u"married"_s);
}

void TestRegistrationPage::asksWhoSavedMeanwhile()
{
    const auto record = m_desk->disk.registered(5);
    build();
    typeText(record.patient.iin->toString());
    press(Qt::Key_Return);
    QTRY_VERIFY(panel()->hasCard());
    press(Qt::Key_E, Qt::ControlModifier);
    row(PatientField::WorkPlace)->editor()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"Mine"_s);
    Patient theirs = record.patient;
    theirs.workPlace = u"Theirs"_s;
    theirs.insurer = u"Their insurer"_s;
    const auto saved = must(usecase::CorrectPatient(m_desk->disk.desk())(m_desk->disk.administrator(),
                                                                         {record.id, record.version, theirs, {}}));
    QVERIFY(saved.record);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Somebody else has saved"_s));
    whenAsked([](QWidget *) { press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(row(PatientField::WorkPlace)->value(), u"Mine"_s);
    QCOMPARE(row(PatientField::Insurer)->value(), u"Their insurer"_s);
    m_page->activateWindow(); // as the window manager does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    row(PatientField::WorkPlace)->editor()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->record()->patient.workPlace, u"Mine"_s);
    QCOMPARE(panel()->record()->patient.insurer, u"Their insurer"_s);
}

void TestRegistrationPage::switchesTheLanguageAtOnce()
{
    build();
    press(Qt::Key_F3);
    fill(PatientField::Surname, u"Қасымова"_s);
    auto *citizenship = qobject_cast<QComboBox *>(row(PatientField::Citizenship)->editor());
    speak(m_desk->language, Language::Russian);
    QCOMPARE(citizenship->currentText(), u"Казахстан"_s);
    speak(m_desk->language, Language::Kazakh);
    QCOMPARE(citizenship->currentText(), u"Қазақстан"_s);
    QCOMPARE(row(PatientField::Surname)->value(), u"Қасымова"_s);
    QCOMPARE(row(PatientField::Citizenship)->value(), u"KAZ"_s);
}

void TestRegistrationPage::everyControlHasAName()
{
    m_desk->disk.registered(6);
    build();
    press(Qt::Key_F3);
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        const bool reachable = widget->focusPolicy() & Qt::TabFocus;
        const bool part = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox *>(widget->parent()) ||
                          qobject_cast<QAbstractItemView *>(widget->parent());
        if (!reachable || part || !widget->isVisible())
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestRegistrationPage)
#include "tst_registration_page.moc"
