#include "desk_fixture.h"
#include "registration/card_editor_presenter.h"
#include "support/people.h"
#include "usecase/read_card.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using F = PatientField;
using P = CardEditorPresenter;

class TestCardEditorPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void halfTypedIsNotWrongYet();
    void savesWithoutOpeningACard();
    void warningsAreConfirmedOnce();
    void offersWhatTheIinSays();
    void hintsAtNobodyBornTwoCenturiesAgo();
    void keepsADraftAtAPause();
    void discardedDraftIsGone();
    void asksForTheReasonOfAConfirmedCard();
    void medicalDataBelongToNurses();
    void lockedCardsAreReadOnly();
    void deniedWordsComeBack();
    void comparesThreeStatesOfACard();
    void nothingChangedIsNoVersion();

private:
    static void typePerson(P &presenter, const QString &iin);
    static int drafts(DeskFixture &desk);
};

void TestCardEditorPresenter::typePerson(P &presenter, const QString &iin)
{
    presenter.type(F::Iin, iin);
    presenter.type(F::Surname, u"Оспанова"_s);
    presenter.type(F::GivenName, u"Әйгерім"_s);
    presenter.type(F::BirthDate, u"12.03.1985"_s);
    presenter.type(F::Sex, u"female"_s);
}

int TestCardEditorPresenter::drafts(DeskFixture &desk)
{
    desk.executor.wait();
    return int(must(usecase::Drafts(desk.disk.desk()).all(desk.place.actor)).size());
}

void TestCardEditorPresenter::halfTypedIsNotWrongYet()
{
    DeskFixture desk;
    P presenter(desk.place);
    presenter.beginNew();
    presenter.type(F::BirthDate, u"31.02.1990"_s);
    QVERIFY(!presenter.note(F::BirthDate));
    presenter.leave(F::BirthDate);
    QVERIFY(presenter.note(F::BirthDate) && presenter.note(F::BirthDate)->isError);
    QVERIFY(!presenter.note(F::Surname)); // not been there yet
    presenter.type(F::BirthDate, u"28.02.1990"_s);
    presenter.leave(F::BirthDate);
    QVERIFY(!presenter.note(F::BirthDate));
}

void TestCardEditorPresenter::savesWithoutOpeningACard()
{
    DeskFixture desk;
    P presenter(desk.place);
    QSignalSpy saved(&presenter, &P::saved);
    presenter.beginNew();
    typePerson(presenter, syntheticIin(1).toString());
    presenter.setFirstVisit(false);
    presenter.save();
    presenter.save(); // a second press while it is being saved
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(saved.first().first().value<PatientRecord>().cardNumber.isEmpty());
    QVERIFY(!presenter.isOpen());
    desk.executor.wait();
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM patient"), 1);
    QCOMPARE(drafts(desk), 0);
}

void TestCardEditorPresenter::warningsAreConfirmedOnce()
{
    DeskFixture desk;
    P presenter(desk.place);
    QSignalSpy stopped(&presenter, &P::stoppedAt);
    QSignalSpy saved(&presenter, &P::saved);
    presenter.beginNew();
    typePerson(presenter, syntheticIin(1).toString());
    presenter.type(F::GivenName, {}); // doubtful
    presenter.save();
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(stopped.first().first().value<PatientField>(), F::GivenName);
    QVERIFY(!presenter.note(F::GivenName)->isError);
    presenter.save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stopped.count(), 1);
}

void TestCardEditorPresenter::offersWhatTheIinSays()
{
    DeskFixture desk;
    P presenter(desk.place);
    presenter.beginNew();
    presenter.type(F::Iin, u"850101100012"_s); // C = 1: nobody of the 1800s is offered as a birth date
    QCOMPARE(presenter.iinHint().sex, Sex::Male);
    presenter.type(F::Sex, u"female"_s);
    QVERIFY(presenter.iinHint().isEmpty()); // never against what was typed
    presenter.type(F::Sex, {});
    presenter.takeIinHint();
    QCOMPARE(presenter.form().value(F::Sex), u"male"_s);
    QVERIFY(presenter.iinHint().isEmpty());
}

void TestCardEditorPresenter::hintsAtNobodyBornTwoCenturiesAgo()
{
    DeskFixture desk;
    P presenter(desk.place);
    presenter.beginNew();
    presenter.type(F::Iin, u"600505500013"_s); // fifth: 2060, still to come
    QVERIFY(!presenter.iinHint().birthDate.isValid());
    presenter.type(F::Iin, u"990615600017"_s);
    QVERIFY(!presenter.iinHint().birthDate.isValid());
}

void TestCardEditorPresenter::keepsADraftAtAPause()
{
    DeskFixture desk;
    P presenter(desk.place);
    QSignalSpy kept(&presenter, &P::draftsChanged);
    presenter.beginNew();
    presenter.type(F::Surname, u"Оспанова"_s);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(drafts(desk), 1);

    P again(desk.place);
    QSignalSpy found(&again, &P::draftFound);
    again.beginNew();
    QTRY_COMPARE(found.count(), 1);
    again.save(); // first the draft is to be answered for
    QVERIFY(again.shownErrors().isEmpty());
    again.takeDraft();
    QCOMPARE(again.form().value(F::Surname), u"Оспанова"_s);
}

void TestCardEditorPresenter::discardedDraftIsGone()
{
    DeskFixture desk;
    P presenter(desk.place);
    presenter.beginNew();
    presenter.type(F::Surname, u"Оспанова"_s);
    presenter.leaveCard();
    QCOMPARE(drafts(desk), 1);
    presenter.beginNew();
    presenter.type(F::Surname, u"Жұмабаева"_s);
    presenter.abandonCard();
    QCOMPARE(drafts(desk), 0);
}

void TestCardEditorPresenter::asksForTheReasonOfAConfirmedCard()
{
    DeskFixture desk;
    auto record = desk.disk.registered(1);
    record = must(usecase::ConfirmCard(desk.disk.desk())(desk.place.actor, record.id, record.version));
    P presenter(desk.place);
    QSignalSpy asked(&presenter, &P::reasonNeeded);
    QSignalSpy saved(&presenter, &P::saved);
    presenter.beginCorrection(record);
    presenter.type(F::WorkPlace, u"Мектеп"_s);
    presenter.save();
    QCOMPARE(asked.count(), 1);
    presenter.saveWithReason(u"  "_s);
    QCOMPARE(saved.count(), 0);
    presenter.saveWithReason(u"new work"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(must(usecase::ReadVersions(desk.disk.desk())(desk.place.actor, record.id)).front().reason, u"new work"_s);
}

void TestCardEditorPresenter::medicalDataBelongToNurses()
{
    DeskFixture registrar;
    P closed(registrar.place);
    closed.beginCorrection(registrar.disk.registered(1));
    QVERIFY(closed.isReadOnly(F::Allergies));
    QVERIFY(!closed.isReadOnly(F::Surname));
    QVERIFY(closed.isReadOnly(F::DeceasedOn));
    closed.type(F::Allergies, u"x"_s);
    QVERIFY(!closed.isChanged());

    DeskFixture nurse(Role::Nurse);
    P open(nurse.place);
    open.beginCorrection(nurse.disk.registered(1));
    QVERIFY(!open.isReadOnly(F::Allergies));
}

void TestCardEditorPresenter::lockedCardsAreReadOnly()
{
    DeskFixture desk(Role::Coordinator);
    auto record = desk.disk.registered(1);
    record.patient.deceasedOn = QDate(2026, 2, 1);
    P presenter(desk.place);
    presenter.beginCorrection(record);
    QVERIFY(presenter.closedBecause());
    QVERIFY(presenter.isReadOnly(F::Surname));
    QVERIFY(!presenter.isReadOnly(F::DeceasedOn)); // a death recorded by mistake can be taken back
}

void TestCardEditorPresenter::deniedWordsComeBack()
{
    DeskFixture desk;
    P presenter(desk.place);
    presenter.beginNew();
    typePerson(presenter, syntheticIin(1).toString());
    desk.place.actor.roles = {};
    QSignalSpy failed(&presenter, &P::failed);
    presenter.save();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(presenter.isOpen() && !presenter.isSaving());
    QCOMPARE(presenter.form().value(F::Surname), u"Оспанова"_s);
    QCOMPARE(drafts(desk), 1);
}

void TestCardEditorPresenter::comparesThreeStatesOfACard()
{
    CardConflict conflict;
    conflict.theirs.patient = person(1);
    conflict.base = formOf(conflict.theirs.patient);
    conflict.mine = conflict.base;
    conflict.mine.insert(F::WorkPlace, u"Mine"_s);
    conflict.theirs.patient.insurer = u"Theirs"_s;
    QCOMPARE(conflict.differing(), (QList<PatientField>{F::WorkPlace, F::Insurer}));
    QCOMPARE(conflict.changedHere(), QSet<PatientField>{F::WorkPlace});
    const auto merged = conflict.merged({F::WorkPlace});
    QCOMPARE(merged.value(F::WorkPlace), u"Mine"_s);
    QCOMPARE(merged.value(F::Insurer), u"Theirs"_s);
}

void TestCardEditorPresenter::nothingChangedIsNoVersion()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    P presenter(desk.place);
    QSignalSpy saved(&presenter, &P::saved);
    presenter.beginCorrection(record);
    presenter.save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(must(usecase::ReadVersions(desk.disk.desk())(desk.place.actor, record.id)).size(), size_t(record.version));
}

QTEST_MAIN(TestCardEditorPresenter)
#include "tst_card_editor_presenter.moc"
