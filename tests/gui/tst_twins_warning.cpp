#include "desk_fixture.h"
#include "duplicates/compared_delegate.h"
#include "duplicates/compared_table_model.h"
#include "duplicates/likelihood.h"
#include "duplicates/twins_dialog.h"
#include "registration/registration_page.h"
#include "support/people.h"
#include "usecase/find_duplicates.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using F = PatientField;

/// Somebody who is in the register already comes to the desk as a new person.
class TestTwinsWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void looksOnlyWhenEnoughIsTyped_data();
    void looksOnlyWhenEnoughIsTyped();
    void typingOnCancels();
    void saysSoBesideTheForm();
    void opensTheCardOfTheSamePerson_data();
    void opensTheCardOfTheSamePerson();
    void anotherPersonIsKeptWithTheReason();
    void goesThroughSeveralByArrowKeys();
    void asksOnceBeforeSaving();
    void doesNotAskAboutTheDecided();
    void anotherPersonWithTheSameIinIsStillAskedAbout();
    void warnsWhenACardIsCorrected();
    void marksDifferingLetters_data();
    void marksDifferingLetters();
    void comparedLinesAreAModel();

private:
    void build();
    void fill(F field, const QString &text);
    void typeAgain(const Patient &patient); ///< without ЖСН and phone
    CardEditor *editor() const { return m_page->findChild<CardEditor *>(); }
    PersonPanel *panel() const { return m_page->findChild<PersonPanel *>(); }
    QWidget *bar() const { return m_page->findChild<QWidget *>(u"likelyTwins"_s); }
    TwinsPresenter &likely() const { return editor()->presenter().likelyTwins(); }
    int patients() { return m_desk->disk.countOf("SELECT count(*) FROM patient"); }
    int pairs()
    {
        return int(must(usecase::FindDuplicates(m_desk->disk.desk())(m_desk->disk.administrator(), {})).pairs.size());
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<RegistrationPage> m_page;
    PatientRecord m_known;
};

void TestTwinsWarning::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<DeskFixture>();
    for (int n = 0; n < 7; ++n) // seven given names: no two are alike
        m_known = m_desk->disk.registered(n);
}

void TestTwinsWarning::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestTwinsWarning::build()
{
    m_page = std::make_unique<RegistrationPage>(m_desk->place);
    m_page->resize(1180, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    press(Qt::Key_F3);
    QVERIFY(editor()->isVisible());
}

void TestTwinsWarning::fill(F field, const QString &text)
{
    editor()->findChild<CardForm *>()->row(field)->editor()->setFocus(Qt::TabFocusReason);
    typeText(text);
}

void TestTwinsWarning::typeAgain(const Patient &patient)
{
    fill(F::Surname, patient.name.surname);
    fill(F::GivenName, patient.name.givenName);
    fill(F::Patronymic, patient.name.patronymic);
    fill(F::BirthDate, patient.birthDate.toString(u"dd.MM.yyyy"_s));
    fill(F::Sex, u"F"_s);
    fill(F::DocumentNumber, u"N00000001"_s);
    editor()->findChild<CardForm *>()->row(F::DocumentKind)->setValue(u"passport"_s);
    editor()->presenter().type(F::DocumentKind, codeOf(DocumentKind::Passport));
}

void TestTwinsWarning::looksOnlyWhenEnoughIsTyped_data()
{
    QTest::addColumn<PatientForm>("form");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << PatientForm{} << false;
    QTest::newRow("surname alone") << PatientForm{{F::Surname, u"Қасымова"_s}} << false;
    QTest::newRow("half a number") << PatientForm{{F::Iin, u"500101"_s}} << false;
    QTest::newRow("birth date alone") << PatientForm{{F::BirthDate, u"01.01.1950"_s}} << false;
    QTest::newRow("document alone") << PatientForm{{F::DocumentNumber, u"N1"_s}} << false;
    QTest::newRow("surname and given name")
        << PatientForm{{F::Surname, u"Қасымова"_s}, {F::GivenName, u"Әсел"_s}} << true;
    QTest::newRow("number") << PatientForm{{F::Iin, syntheticIin(1).toString()}} << true;
    QTest::newRow("document and birth date")
        << PatientForm{{F::DocumentNumber, u"N1"_s}, {F::BirthDate, u"01011950"_s}} << true;
}

void TestTwinsWarning::looksOnlyWhenEnoughIsTyped()
{
    QFETCH(PatientForm, form);
    QFETCH(bool, enough);
    QCOMPARE(isEnoughToCompare(patientTypedSoFar(form, QDate(2026, 3, 2))), enough);
}

void TestTwinsWarning::typingOnCancels()
{
    TwinsPresenter presenter(m_desk->place);
    QSignalSpy changed(&presenter, &TwinsPresenter::changed);
    PatientForm form = formOf(m_known.patient);
    presenter.typed(form);
    QVERIFY(presenter.isLooking());
    form.insert(F::Surname, u"Ким"_s);
    form.insert(F::GivenName, u"Виктор"_s);
    form.insert(F::Iin, {});
    form.insert(F::BirthDate, u"17.08.1999"_s);
    form.insert(F::Phone, {});
    presenter.typed(form); // the person is another one now
    QTRY_VERIFY(!presenter.isLooking());
    QCOMPARE(changed.count(), 1); // the first question was never answered
    QVERIFY(presenter.found().empty());
    presenter.typed(formOf(m_known.patient));
    presenter.typed({}); // cleared
    QVERIFY(!presenter.isLooking());
}

void TestTwinsWarning::saysSoBesideTheForm()
{
    build();
    QVERIFY(!bar()->isVisible());
    typeAgain(m_known.patient);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(bar()->accessibleName().contains(u"very likely"_s));
    QWidget *before = QApplication::focusWidget();
    QVERIFY(editor()->isAncestorOf(before)); // it never takes the focus
    m_page->resize(1180, 480);               // nor the field typed into out of sight
    QTRY_COMPARE(before->visibleRegion().boundingRect(), before->rect());
    fill(F::GivenName, u"қызының қызы"_s); // somebody else
    fill(F::BirthDate, u"1"_s);            // no date any more
    QTRY_VERIFY(!bar()->isVisible());
}

void TestTwinsWarning::opensTheCardOfTheSamePerson_data()
{
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<int>("drafts");
    QTest::newRow("what was typed is dropped") << Qt::Key_Return << 0;
    QTest::newRow("or kept as a draft") << Qt::Key_Backtab << 1;
}

void TestTwinsWarning::opensTheCardOfTheSamePerson()
{
    QFETCH(Qt::Key, answer);
    QFETCH(int, drafts);
    build();
    typeAgain(m_known.patient);
    QTRY_VERIFY(bar()->isVisible());
    whenAsked([&](QWidget *) {
        whenAsked([&](QWidget *) {
            press(answer);
            if (answer == Qt::Key_Backtab)
                press(Qt::Key_Space);
        });
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(panel()->isVisible() && panel()->hasCard());
    QCOMPARE(panel()->record()->id, m_known.id);
    QCOMPARE(patients(), 7);
    m_desk->executor.wait();
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM draft"), drafts);
}

void TestTwinsWarning::anotherPersonIsKeptWithTheReason()
{
    build();
    typeAgain(m_known.patient);
    QTRY_VERIFY(bar()->isVisible());
    whenAsked([](QWidget *dialog) {
        QCOMPARE(dialog->objectName(), u"twinsDialog"_s);
        whenAsked([](QWidget *) {
            typeText(u"namesake, the passport differs"_s);
            press(Qt::Key_Return);
        });
        press(Qt::Key_Delete, Qt::ControlModifier);
    });
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(likely().undecided(), 0);
    QVERIFY(bar()->accessibleName().contains(u"All are taken for other persons"_s));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    fill(F::WorkPlace, u"Мектеп"_s);
    press(Qt::Key_Return, Qt::ControlModifier); // there is no ЖСН yet: doubtful
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(panel()->isVisible() && panel()->hasCard());
    QCOMPARE(patients(), 8);
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM duplicate_decision WHERE decision = 'different'"
                                  " AND reason = 'namesake, the passport differs'"),
             1);
    QCOMPARE(pairs(), 0);
}

void TestTwinsWarning::goesThroughSeveralByArrowKeys()
{
    Patient second = m_known.patient;
    second.iin.reset();
    second.phones.clear();
    second.documents = {{DocumentKind::Passport, u"N00000009"_s, {}, {}, {}}};
    must(usecase::RegisterPatient(m_desk->disk.desk())(m_desk->disk.administrator(), {second, false}));
    const auto twins = must(usecase::LikelyTwins(m_desk->disk.desk())(m_desk->place.actor, second));
    QCOMPARE(twins.size(), size_t(2));
    TwinsDialog dialog(twins, {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QListWidget *>(u"twins"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    whenAsked([](QWidget *) {
        typeText(u"twin sister"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list->currentRow(), 0); // on to the one not decided
    QCOMPARE(dialog.others().value(twins[1].row.id), u"twin sister"_s);
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    list->setFocus();
    press(Qt::Key_Down);
    QVERIFY(dialog.findChild<QLabel *>(u"decided"_s)->isVisible());
    press(Qt::Key_Delete, Qt::ControlModifier); // taken back
    QVERIFY(dialog.others().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.samePerson(), twins[1].row.id);
}

void TestTwinsWarning::asksOnceBeforeSaving()
{
    build();
    typeAgain(m_known.patient);
    QTRY_VERIFY(bar()->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier); // there is no ЖСН yet: doubtful
    int asked = 0;
    whenAsked([&](QWidget *) {
        ++asked;
        press(Qt::Key_Escape); // back to the form: nothing is saved
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked, 1);
    QCOMPARE(patients(), 7);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    fill(F::WorkPlace, u"Мектеп"_s);
    press(Qt::Key_Return, Qt::ControlModifier); // never blocks
    QTRY_VERIFY(panel()->isVisible() && panel()->hasCard());
    QCOMPARE(patients(), 8);
    QCOMPARE(pairs(), 1); // left to the nightly list
}

void TestTwinsWarning::doesNotAskAboutTheDecided()
{
    TwinsPresenter presenter(m_desk->place);
    presenter.typed(formOf(m_known.patient));
    QTRY_COMPARE(presenter.found().size(), size_t(1));
    QCOMPARE(presenter.askOnce({m_known.id}), 0); // asked about elsewhere
    QCOMPARE(presenter.askOnce(), 1);
    QCOMPARE(presenter.askOnce(), 0);
    presenter.begin();
    presenter.typed(formOf(m_known.patient));
    QTRY_COMPARE(presenter.found().size(), size_t(1));
    presenter.setOthers({{m_known.id, u"namesake"_s}});
    QCOMPARE(presenter.askOnce(), 0);
    QCOMPARE(presenter.undecided(), 0);
}

void TestTwinsWarning::anotherPersonWithTheSameIinIsStillAskedAbout()
{
    const auto other = m_desk->disk.registered(17);
    Patient typed = m_known.patient;
    typed.iin = other.patient.iin;
    const auto outcome = must(usecase::RegisterPatient(m_desk->disk.desk())(
        m_desk->place.actor, {typed, false, u"namesake"_s, {m_known.id}}));
    QVERIFY(!outcome.record); // the reason was given for somebody else
    QCOMPARE(outcome.twins.size(), size_t(1));
    QCOMPARE(outcome.twins.front().id, other.id);
}

void TestTwinsWarning::warnsWhenACardIsCorrected()
{
    const auto stranger = m_desk->disk.registered(3333);
    build();
    editor()->beginCorrection(stranger);
    QVERIFY(!likely().isLooking()); // nothing is corrected yet
    auto &presenter = editor()->presenter();
    const PatientForm known = formOf(m_known.patient);
    for (const F field : {F::Surname, F::GivenName, F::Patronymic, F::BirthDate, F::Phone})
        presenter.type(field, known.value(field));
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(likely().found().front().row.id, m_known.id);
    likely().setOthers({{m_known.id, u"a twin"_s}});
    QSignalSpy saved(&presenter, &CardEditorPresenter::saved);
    presenter.save();
    if (presenter.isOpen() && !presenter.isSaving())
        presenter.save(); // a doubt about the number is confirmed
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM duplicate_decision WHERE reason = 'a twin'"), 1);
}

void TestTwinsWarning::marksDifferingLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("marked");
    QTest::newRow("one letter") << u"Касымова"_s << u"Қасымова"_s << u"К"_s;
    QTest::newRow("two letters") << u"Қасымова"_s << u"Касимова"_s << u"Қы"_s;
    QTest::newRow("in the middle") << u"12.03.1985"_s << u"12.08.1985"_s << u"3"_s;
    QTest::newRow("one letter more") << u"Жаннар"_s << u"Жанар"_s << u"н"_s;
    QTest::newRow("one letter less") << u"Жанар"_s << u"Жаннар"_s << QString();
    QTest::newRow("the same") << u"Жанар"_s << u"Жанар"_s << QString();
    QTest::newRow("nothing in common") << u"Ким"_s << u"Жанар"_s << QString();
    QTest::newRow("empty") << QString() << u"Жанар"_s << QString();
}

void TestTwinsWarning::marksDifferingLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QFETCH(QString, marked);
    QString found;
    for (const auto &part : differentParts(text, other))
        found += text.mid(part.start, part.length);
    QCOMPARE(found, marked);
}

void TestTwinsWarning::comparedLinesAreAModel()
{
    ComparedTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Patient other = m_known.patient;
    other.name.surname = u"Касимова"_s;
    other.birthDate = other.birthDate.addYears(1);
    other.phones.clear();
    model.reset(usecase::compareSideBySide(m_known.patient, other));
    QCOMPARE(model.rowCount(), 7);
    const auto remark = [&](int row) { return model.index(row, ComparedTableModel::Remark).data().toString(); };
    QVERIFY(remark(0).startsWith(u'='));  // ЖСН
    QVERIFY(remark(1).startsWith(u'='));  // the same surname, spelt otherwise
    QVERIFY(remark(4).startsWith(u'≈'));  // birth date
    QVERIFY(remark(5).startsWith(u'\t')); // phone: one is empty, no sign
    model.retranslate();
    model.reset({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(likelihoodOf(0.95), Likelihood::VeryLikely);
    QCOMPARE(likelihoodOf(0.7), Likelihood::Likely);
    QCOMPARE(likelihoodOf(0.3), Likelihood::Possible);
}

QTEST_MAIN(TestTwinsWarning)
#include "tst_twins_warning.moc"
