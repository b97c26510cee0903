#include "gui/scanner_keys.h"
#include "registration/registration_page.h"
#include "shell/main_window.h"
#include "support/documents.h"
#include "support/people.h"
#include "usecase/drafts.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using F = PatientField;

/// Some other workplace, with a line to write on.
class OtherPage : public Page
{
    Q_OBJECT
public:
    explicit OtherPage(QWidget *parent)
        : Page(parent)
        , line(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(line);
    }
    QString title() const override { return u"Other"_s; }
    QString iconName() const override { return u"card"_s; }
    void activate() override { line->setFocus(); }

    QLineEdit *line;
};

/// What a scan does to the window of the desk, from the keys on.
class TestScannedPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensThePersonFromAnotherPage_data();
    void opensThePersonFromAnotherPage();
    void fillsInANewPerson();
    void keepsTheDocumentWhileSimilarPersonsAreLookedAt();
    void listsTwoRecordsOfOneNumber();
    void saysWhatCouldNotBeRead();
    void fillsTheEmptyFieldsOfTheOpenCard();
    void fillsTheCardOfThePersonBeingCorrected();
    void keepsTheDraftOfSomebodyElse();
    void takesNothingWhileLocked();
    void takesNothingWhileADialogAsks();

private:
    RegistrationPage *page() const { return m_window->findChild<RegistrationPage *>(); }
    OtherPage *other() const { return m_window->findChild<OtherPage *>(); }
    PersonPanel *panel() const { return page()->findChild<PersonPanel *>(); }
    CardEditor *editor() const { return page()->findChild<CardEditor *>(); }
    CardFieldRow *row(F field) const { return editor()->findChild<CardForm *>()->row(field); }
    NoticeBar *notice() const { return m_window->findChild<NoticeBar *>(u"scanNotice"_s); }
    bool isSaid(const QString &text) const;
    void scan(const QString &text);

    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<MainWindow> m_window;
    quint64 m_now = 1000;
};

void TestScannedPerson::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    m_window = std::make_unique<MainWindow>(
        m_shell->services,
        usecase::OpenedDesk{
            std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), m_desk->actor(Role::Registrar), {}},
        std::vector<WorkplaceEntry>{
            {QKeySequence(u"Ctrl+1"_s),
             [](Workplace &place, QWidget *parent) { return new RegistrationPage(place, parent); }},
            {QKeySequence(u"Ctrl+2"_s), [](Workplace &, QWidget *parent) { return new OtherPage(parent); }}});
    showActive(*m_window);
}

void TestScannedPerson::cleanup()
{
    m_shell->executor.wait();
    m_window.reset();
    m_shell.reset();
    m_desk.reset();
}

void TestScannedPerson::scan(const QString &text)
{
    WiredKeyboard keyboard(*m_window, KeyboardLayout::Kazakh);
    keyboard.now = m_now += 10000;
    keyboard.scan(text);
}

bool TestScannedPerson::isSaid(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestScannedPerson::opensThePersonFromAnotherPage_data()
{
    QTest::addColumn<QString>("code");
    const QString iin = syntheticIin(1).toString();
    QTest::newRow("IIN") << iin;
    QTest::newRow("identity card") << identityCard({.personal = iin});
    QTest::newRow("passport") << passport({.personal = iin});
}

void TestScannedPerson::opensThePersonFromAnotherPage()
{
    QFETCH(QString, code);
    const auto known = m_desk->registered(1);
    m_desk->registered(2);
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(other()->line->hasFocus());
    scan(code);
    QTRY_VERIFY(panel()->isVisible() && panel()->hasCard());
    QCOMPARE(panel()->record()->id, known.id);
    QCOMPARE(m_window->currentPage(), page());
    QCOMPARE(other()->line->text(), QString());
    QVERIFY(!notice()->isVisible());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.read"_s});
}

void TestScannedPerson::fillsInANewPerson()
{
    press(Qt::Key_2, Qt::ControlModifier);
    scan(identityCard({.personal = syntheticIin(3).toString()}));
    QTRY_VERIFY(editor() && editor()->isVisible());
    QVERIFY(editor()->presenter().isNew());
    QCOMPARE(row(F::Iin)->value(), syntheticIin(3).toString());
    QCOMPARE(row(F::Surname)->value(), u"Kassymova"_s);
    QCOMPARE(row(F::GivenName)->value(), u"Aigul"_s);
    QCOMPARE(row(F::BirthDate)->value(), u"12.03.1985"_s);
    QCOMPARE(row(F::Sex)->value(), u"female"_s);
    QCOMPARE(row(F::DocumentNumber)->value(), u"012345678"_s);
    QCOMPARE(row(F::Citizenship)->value(), u"KAZ"_s);
    QVERIFY(isSaid(u"Latin letters"_s));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 0);
}

void TestScannedPerson::keepsTheDocumentWhileSimilarPersonsAreLookedAt()
{
    Patient patient = person(1);
    patient.iin.reset();
    patient.name = {u"Қасымова"_s, u"Айгүл"_s, {}};
    patient.birthDate = QDate(1985, 3, 12);
    patient.documents = {{DocumentKind::Passport, u"N1"_s, {}, {}, {}}};
    QVERIFY(usecase::RegisterPatient(m_desk->desk())(m_desk->administrator(), {patient}));
    scan(identityCard({.personal = syntheticIin(3).toString()}));
    auto *list = page()->findChild<QTableView *>(u"persons"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(isSaid(u"this name and birth date"_s));
    QVERIFY(!panel()->hasCard()); // a name is no proof
    press(Qt::Key_F3);
    QTRY_VERIFY(editor() && editor()->isVisible());
    QCOMPARE(row(F::Iin)->value(), syntheticIin(3).toString());
    QCOMPARE(row(F::DocumentNumber)->value(), u"012345678"_s);
}

void TestScannedPerson::listsTwoRecordsOfOneNumber()
{
    const auto known = m_desk->registered(1);
    QVERIFY(usecase::RegisterPatient(m_desk->desk())(
        m_desk->administrator(), {.patient = person(1, u"Оспанова"_s), .twinReason = u"екі карта"_s}));
    press(Qt::Key_2, Qt::ControlModifier);
    scan(known.patient.iin->toString());
    auto *list = page()->findChild<QTableView *>(u"persons"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(m_window->currentPage(), page());
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(isSaid(u"several cards"_s));
    QVERIFY(!panel()->hasCard());
}

void TestScannedPerson::saysWhatCouldNotBeRead()
{
    press(Qt::Key_2, Qt::ControlModifier);
    scan(u"850101100013"_s);
    QTRY_VERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(u"check digit"_s), qPrintable(notice()->text()));
    QCOMPARE(m_window->currentPage(), other());
    QCOMPARE(other()->line->text(), QString());
    const auto known = m_desk->registered(1);
    scan(known.patient.iin->toString());
    QTRY_VERIFY(panel()->hasCard());
    QVERIFY(!notice()->isVisible()); // the sentence was about the scan before
}

void TestScannedPerson::fillsTheEmptyFieldsOfTheOpenCard()
{
    press(Qt::Key_F3);
    editor()->presenter().type(F::Surname, u"Қасымова"_s); // may be read so
    editor()->presenter().type(F::GivenName, u"Жанар"_s);  // may not
    editor()->presenter().type(F::Phone, u"+77010000000"_s);
    scan(identityCard({.personal = syntheticIin(3).toString()}));
    QTRY_COMPARE(row(F::Iin)->value(), syntheticIin(3).toString());
    QCOMPARE(row(F::Surname)->value(), u"Қасымова"_s);
    QCOMPARE(row(F::GivenName)->value(), u"Жанар"_s);
    QCOMPARE(row(F::BirthDate)->value(), u"12.03.1985"_s);
    QCOMPARE(row(F::Phone)->value(), u"+77010000000"_s);
    QVERIFY(isSaid(u"Given name. Compare"_s));
    QVERIFY(!isSaid(u"Surname,"_s));
    scan(passport({.number = u"N01234567"_s, .givenNames = u"ZHANAR"_s, .personal = syntheticIin(3).toString()}));
    QTRY_COMPARE(row(F::OtherDocumentNumber)->value(), u"N01234567"_s); // the second document
    QCOMPARE(row(F::DocumentNumber)->value(), u"012345678"_s);
}

void TestScannedPerson::fillsTheCardOfThePersonBeingCorrected()
{
    const auto known = m_desk->registered(1);
    scan(known.patient.iin->toString());
    QTRY_VERIFY(panel()->hasCard());
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(editor()->isVisible());
    scan(identityCard({.number = u"076543210"_s, .personal = known.patient.iin->toString()}));
    QTRY_COMPARE(row(F::DocumentNumber)->value(), u"076543210"_s);
    QVERIFY(editor()->isVisible());
    QCOMPARE(row(F::Surname)->value(), known.patient.name.surname);
}

void TestScannedPerson::keepsTheDraftOfSomebodyElse()
{
    const auto known = m_desk->registered(1);
    press(Qt::Key_F3);
    editor()->presenter().type(F::Surname, u"Жұмабаева"_s);
    scan(known.patient.iin->toString());
    QTRY_VERIFY(panel()->isVisible() && panel()->hasCard());
    m_shell->executor.wait();
    const auto draft = usecase::Drafts(m_desk->desk()).find(m_desk->actor(Role::Registrar), {});
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->form.value(F::Surname), u"Жұмабаева"_s);
}

void TestScannedPerson::takesNothingWhileLocked()
{
    const auto known = m_desk->registered(1);
    m_window->lock();
    auto *password = m_window->findChild<QLineEdit *>(u"password"_s);
    password->setFocus();
    scan(known.patient.iin->toString());
    m_shell->executor.wait();
    QCoreApplication::processEvents();
    QVERIFY(m_window->isLocked());
    QVERIFY(!panel()->hasCard());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.read'"), 0);
}

void TestScannedPerson::takesNothingWhileADialogAsks()
{
    AskDialog dialog({u"Is it so?"_s}, m_window.get());
    dialog.addSafe(u"No"_s);
    auto *line = new QLineEdit;
    dialog.addContent(line);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QApplication::setActiveWindow(&dialog);
    line->setFocus();
    WiredKeyboard keyboard(dialog);
    keyboard.scan(u"850101100013"_s, false);
    QCOMPARE(line->text(), u"850101100013"_s);
    m_shell->executor.wait();
    QCoreApplication::processEvents();
    QVERIFY(!notice()->isVisible());
}

QTEST_MAIN(TestScannedPerson)
#include "tst_scanned_person.moc"
