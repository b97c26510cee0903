#include "scan/record_code.h"
#include "support/desk_on_disk.h"
#include "support/documents.h"
#include "support/must.h"
#include "support/people.h"
#include "usecase/find_scanned.h"
#include "usecase/merge_patients.h"
#include "usecase/register_patient.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;
using F = PatientField;

class TestFindScanned : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskOnDisk> m_desk;

    ScannedPerson scanned(const QString &text)
    {
        return must(FindScanned(m_desk->desk())(m_desk->actor(Role::Registrar), text));
    }
    PatientRecord add(const Patient &patient)
    {
        return *must(RegisterPatient(m_desk->desk())(m_desk->actor(Role::Registrar), {patient})).record;
    }
    /// Айгүл Қасымова without a ЖСН.
    Patient aigul()
    {
        Patient patient = person(1);
        patient.iin.reset();
        patient.name = {u"Қасымова"_s, u"Айгүл"_s, {}};
        patient.birthDate = QDate(1985, 3, 12);
        patient.documents = {{DocumentKind::IdCard, u"N 9999999"_s, {}, {}, {}}};
        return patient;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void findsByIin();
    void findsByPaperAndCardNumber();
    void findsByTheDocument();
    void aMergedRecordLeadsToTheOneThatLives();
    void twoRecordsOfOneNumberAreAList();
    void ofTheSameNameAndBirthDatePerhaps();
    void anotherIinIsAnotherPerson();
    void nobodyGivesTheFilledForm();
    void foreignersKeepTheirState();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void needsTheRight();
};

void TestFindScanned::findsByIin()
{
    const auto known = m_desk->registered(1);
    m_desk->registered(2);
    QCOMPARE(scanned(known.patient.iin->toString()).found, std::vector{known.id});
    const auto onCard = scanned(identityCard({.personal = known.patient.iin->toString()}));
    QCOMPARE(onCard.found, std::vector{known.id});
}

void TestFindScanned::findsByPaperAndCardNumber()
{
    const auto known = m_desk->registered(1);
    const QString paper = scan::recordCode(u"052", known.id, known.cardNumber);
    QCOMPARE(scanned(paper).found, std::vector{known.id});
    QCOMPARE(scanned(known.cardNumber).found, std::vector{known.id});
    const auto lost = scanned(scan::recordCode({u"052"_s, QUuid::createUuid(), {}}));
    QVERIFY(lost.unreadable && lost.found.empty());
    QVERIFY(scanned(u"ZZ-99"_s).unreadable->arguments.contains(u"ZZ-99"_s));
}

void TestFindScanned::findsByTheDocument()
{
    const auto known = add(aigul());
    QCOMPARE(scanned(passport({.number = u"N9999999"_s})).found, std::vector{known.id});
    QVERIFY(scanned(passport({.number = u"N9999999"_s, .birthDate = QDate(1985, 3, 13)})).found.empty());
    QVERIFY(scanned(passport({.number = u"N9999998"_s})).found.empty());
}

void TestFindScanned::aMergedRecordLeadsToTheOneThatLives()
{
    const auto stays = m_desk->registered(1);
    const auto goes = m_desk->registered(2);
    const auto head = m_desk->actor(Role::Head);
    const auto merged =
        must(MergePatients(m_desk->desk())(head, {stays.id, stays.version, goes.id, goes.version, u"бір адам"_s}));
    QCOMPARE(merged.refusal, MergePatients::Refusal::None);
    QCOMPARE(scanned(goes.patient.iin->toString()).found, std::vector{stays.id});
    QCOMPARE(scanned(scan::recordCode(u"052", goes.id, goes.cardNumber)).found, std::vector{stays.id});
    QCOMPARE(scanned(goes.cardNumber).found, std::vector{stays.id});
}

void TestFindScanned::twoRecordsOfOneNumberAreAList()
{
    const auto first = m_desk->registered(1);
    const auto second = must(RegisterPatient(m_desk->desk())(
        m_desk->actor(Role::Registrar), {.patient = person(1, u"Оспанова"_s), .twinReason = u"екі карта"_s}));
    const auto both = scanned(first.patient.iin->toString());
    QCOMPARE(both.found.size(), size_t(2));
    QVERIFY(both.found[1] == second.record->id);
    QCOMPARE(both.searchText, first.patient.iin->toString());
    QVERIFY(!both.isNew());
}

void TestFindScanned::ofTheSameNameAndBirthDatePerhaps()
{
    add(aigul());
    const auto perhaps = scanned(identityCard({.personal = syntheticIin(5).toString()}));
    QVERIFY(perhaps.found.empty() && perhaps.mayBeKnown && !perhaps.isNew());
    QCOMPARE(perhaps.searchText, u"KASSYMOVA AIGUL 12.03.1985"_s);
    QCOMPARE(perhaps.form.value(F::Iin), syntheticIin(5).toString());
}

void TestFindScanned::anotherIinIsAnotherPerson()
{
    Patient patient = aigul();
    patient.iin = syntheticIin(6);
    add(patient);
    QVERIFY(scanned(identityCard({.personal = syntheticIin(5).toString()})).isNew());
}

void TestFindScanned::nobodyGivesTheFilledForm()
{
    const auto unknown = scanned(identityCard({.personal = syntheticIin(5).toString()}));
    QVERIFY(unknown.isNew());
    const PatientForm expected{{F::Iin, syntheticIin(5).toString()},
                               {F::Surname, u"Kassymova"_s},
                               {F::GivenName, u"Aigul"_s},
                               {F::BirthDate, u"12.03.1985"_s},
                               {F::Sex, u"female"_s},
                               {F::DocumentKind, codeOf(DocumentKind::IdCard)},
                               {F::DocumentNumber, u"012345678"_s},
                               {F::DocumentValidUntil, u"01.05.2031"_s},
                               {F::Citizenship, u"KAZ"_s}};
    QCOMPARE(unknown.form, expected);
    QVERIFY(parsePatientForm(unknown.form, m_desk->desk().today(), true).patient);
    QCOMPARE(scanned(syntheticIin(5).toString()).form, (PatientForm{{F::Iin, syntheticIin(5).toString()}}));
    const auto old = scanned(identityCard({.expiry = QDate(2026, 3, 1)})); // the day before
    QVERIFY(std::any_of(old.doubts.begin(), old.doubts.end(),
                        [](const Message &doubt) { return doubt.arguments == QStringList{u"01.03.2026"_s}; }));
}

void TestFindScanned::foreignersKeepTheirState()
{
    const auto german = scanned(passport({.issuer = u"D<<"_s, .nationality = u"D<<"_s})).form;
    QCOMPARE(german.value(F::Citizenship), u"DEU"_s);
    QCOMPARE(german.value(F::DocumentKind), codeOf(DocumentKind::ForeignPassport));
    QCOMPARE(german.value(F::Residence), codeOf(ResidenceStatus::TemporaryForeigner));
    const auto permit = scanned(identityCard({.nationality = u"UZB"_s})).form;
    QCOMPARE(permit.value(F::DocumentKind), codeOf(DocumentKind::ResidencePermit));
    QCOMPARE(permit.value(F::Residence), codeOf(ResidenceStatus::PermanentForeigner));
    QCOMPARE(permit.value(F::Citizenship), u"UZB"_s);
    QVERIFY(!scanned(passport({.nationality = u"XXA"_s})).form.contains(F::Citizenship));
}

void TestFindScanned::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QString card = identityCard({});
    card[31] = u'9';
    QTest::newRow("birth date") << card << u"birth date"_s;
    QTest::newRow("IIN") << u"850101100013"_s << u"check digit"_s;
    QTest::newRow("anything") << u"https://example.org"_s << u"could not be read"_s;
}

void TestFindScanned::whatCannotBeReadSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto unknown = scanned(text);
    QVERIFY(unknown.unreadable);
    QVERIFY2(unknown.unreadable->id.contains(why.toUtf8()), unknown.unreadable->id.constData());
    QVERIFY(unknown.found.empty() && unknown.form.isEmpty() && !unknown.isNew());
}

void TestFindScanned::needsTheRight()
{
    Actor nobody = m_desk->actor(Role::Registrar);
    nobody.roles = {};
    QCOMPARE(kindOf(FindScanned(m_desk->desk())(nobody, syntheticIin(5).toString())), Error::Kind::Denied);
}

QTEST_MAIN(TestFindScanned)
#include "tst_find_scanned.moc"
