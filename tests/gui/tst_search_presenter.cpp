#include "desk_fixture.h"
#include "registration/countries.h"
#include "registration/search_presenter.h"
#include "registration/typed_person.h"
#include "usecase/read_card.h"
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using State = SearchPresenter::State;

class TestSearchPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void showsTheLastAnswerOnly();
    void emptyTextGivesTheLastPersons();
    void enterOpensTheOnlyOne();
    void enterWaitsForTheAnswer();
    void enterGoesToTheListOfMany();
    void enterOffersANewPerson();
    void saysWhatFailed();
    void tellsOfTheOtherLayout();
    void goesAwayWhileSearching();
    void putsTypedWordsIntoFields_data();
    void putsTypedWordsIntoFields();
    void knowsTheStatesOfTheWorld();
};

void TestSearchPresenter::showsTheLastAnswerOnly()
{
    DeskFixture desk;
    const auto first = desk.disk.registered(1);
    const auto second = desk.disk.registered(2);
    SearchPresenter presenter(desk.place);
    for (const QString &text : {u"ж"_s, first.patient.iin->toString(), second.patient.iin->toString()}) {
        presenter.search(text);
        QCOMPARE(presenter.state(), State::Searching);
    }
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.found().size(), size_t(1));
    QCOMPARE(presenter.found().front().row.id, second.id);
    desk.executor.wait();
    QCoreApplication::processEvents(); // answers that come late change nothing
    QCOMPARE(presenter.found().front().row.id, second.id);
    QCOMPARE(presenter.state(), State::Found);
}

void TestSearchPresenter::emptyTextGivesTheLastPersons()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    desk.disk.registered(2);
    SearchPresenter presenter(desk.place);
    presenter.search({});
    QTRY_COMPARE(presenter.state(), State::Idle); // this registrar has seen nobody
    must(usecase::ReadCard(desk.disk.desk())(desk.place.actor, record.id));
    presenter.search({});
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.found().size(), size_t(1));
    QCOMPARE(presenter.found().front().row.id, record.id);
}

void TestSearchPresenter::enterOpensTheOnlyOne()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    SearchPresenter presenter(desk.place);
    QSignalSpy opened(&presenter, &SearchPresenter::openAsked);
    presenter.search(record.patient.iin->toString());
    QTRY_COMPARE(presenter.state(), State::Found);
    presenter.enter();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<PatientId>(), record.id);
}

void TestSearchPresenter::enterWaitsForTheAnswer()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    SearchPresenter presenter(desk.place);
    QSignalSpy opened(&presenter, &SearchPresenter::openAsked);
    presenter.search(record.patient.iin->toString());
    presenter.enter();
    QCOMPARE(opened.count(), 0);
    QTRY_COMPARE(opened.count(), 1);

    presenter.search(record.patient.iin->toString());
    presenter.enter();
    presenter.search(u"касым"_s); // typing on takes the Enter back
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(opened.count(), 1);
}

void TestSearchPresenter::enterGoesToTheListOfMany()
{
    DeskFixture desk;
    desk.disk.registered(1);
    desk.disk.registered(2);
    SearchPresenter presenter(desk.place);
    QSignalSpy listed(&presenter, &SearchPresenter::listAsked);
    presenter.search(u"касымова"_s);
    presenter.enter();
    QTRY_COMPARE(listed.count(), 1);
    QCOMPARE(presenter.found().size(), size_t(2));
}

void TestSearchPresenter::enterOffersANewPerson()
{
    DeskFixture desk;
    SearchPresenter presenter(desk.place);
    QSignalSpy asked(&presenter, &SearchPresenter::newPersonAsked);
    presenter.search(u"оспанова әйгерім 12.03.1985"_s);
    presenter.enter();
    QTRY_COMPARE(asked.count(), 1);
    const auto form = asked.first().first().value<PatientForm>();
    QCOMPARE(form.value(PatientField::Surname), u"Оспанова"_s);
    QCOMPARE(form.value(PatientField::BirthDate), u"12.03.1985"_s);
}

void TestSearchPresenter::saysWhatFailed()
{
    DeskFixture desk;
    desk.place.actor.roles = {};
    SearchPresenter presenter(desk.place);
    presenter.search(u"касым"_s);
    QTRY_COMPARE(presenter.state(), State::Failed);
    QCOMPARE(presenter.error().kind, Error::Kind::Denied);
}

void TestSearchPresenter::tellsOfTheOtherLayout()
{
    DeskFixture desk;
    desk.disk.registered(1);
    SearchPresenter presenter(desk.place);
    presenter.search(u"rfcsvjd"_s);
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.readAs(), u"касымов"_s);
    presenter.search(u"касымов"_s);
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.readAs(), QString());
}

void TestSearchPresenter::goesAwayWhileSearching()
{
    DeskFixture desk;
    desk.disk.registered(1);
    for (int i = 0; i < 20; ++i) {
        SearchPresenter presenter(desk.place);
        presenter.search(u"к"_s);
    }
    desk.executor.wait();
    QCoreApplication::processEvents();
}

void TestSearchPresenter::putsTypedWordsIntoFields_data()
{
    using F = PatientField;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PatientForm>("form");
    QTest::newRow("nothing") << u"  "_s << PatientForm();
    QTest::newRow("surname") << u"қасымова"_s << PatientForm{{F::Surname, u"Қасымова"_s}};
    QTest::newRow("three names") << u"қасымов серік  ахметұлы"_s
                                 << PatientForm{{F::Surname, u"Қасымов"_s},
                                                {F::GivenName, u"Серік"_s},
                                                {F::Patronymic, u"Ахметұлы"_s}};
    QTest::newRow("patronymic apart") << u"Қасымов Серік Ахмет ұлы"_s
                                      << PatientForm{{F::Surname, u"Қасымов"_s},
                                                     {F::GivenName, u"Серік"_s},
                                                     {F::Patronymic, u"Ахмет ұлы"_s}};
    QTest::newRow("two surnames") << u"иванова-петрова"_s << PatientForm{{F::Surname, u"Иванова-Петрова"_s}};
    QTest::newRow("IIN") << u"850101100012"_s << PatientForm{{F::Iin, u"850101100012"_s}};
    QTest::newRow("date with dots") << u"қасымов 12.3.85"_s
                                    << PatientForm{{F::Surname, u"Қасымов"_s}, {F::BirthDate, u"12.03.1985"_s}};
    QTest::newRow("date in digits") << u"12031985"_s << PatientForm{{F::BirthDate, u"12.03.1985"_s}};
    QTest::newRow("phone") << u"87011234567"_s << PatientForm{{F::Phone, u"87011234567"_s}};
    QTest::newRow("phone with spaces") << u"Қасымов 8 701 123 45 67"_s
                                       << PatientForm{{F::Surname, u"Қасымов"_s}, {F::Phone, u"8 701 123 45 67"_s}};
    QTest::newRow("a year alone says too little") << u"1985"_s << PatientForm();
    QTest::newRow("date to come") << u"12.03.2031"_s << PatientForm();
}

void TestSearchPresenter::putsTypedWordsIntoFields()
{
    QFETCH(QString, typed);
    QFETCH(PatientForm, form);
    QCOMPARE(formOfTyped(typed, QDate(2026, 3, 2)), form);
}

void TestSearchPresenter::knowsTheStatesOfTheWorld()
{
    const Countries countries;
    QCOMPARE(countries.all().size(), 195); // the members of the UN, the Holy See and Palestine
    QCOMPARE(countries.all().first().code, u"KAZ"_s);
    QSet<QString> codes;
    for (const auto &country : countries.all()) {
        QVERIFY(QRegularExpression(u"^[A-Z]{3}$"_s).match(country.code).hasMatch());
        QVERIFY2(!country.kk.isEmpty() && !country.ru.isEmpty(), qPrintable(country.code));
        codes += country.code;
    }
    QCOMPARE(codes.size(), countries.all().size());
    QCOMPARE(countries.find(u"UZB")->name(Language::Kazakh), u"Өзбекстан"_s);
    QCOMPARE(countries.find(u"UZB")->name(Language::Russian), u"Узбекистан"_s);
    QVERIFY(!countries.find(u"XXX"));
}

QTEST_MAIN(TestSearchPresenter)
#include "tst_search_presenter.moc"
