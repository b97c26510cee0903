#include "domain/version_reason.h"
#include "import_fixture.h"
#include "storage/patient_repository.h"
#include "support/people.h"
#include "usecase/correct_patient.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// Rows about persons the register knows already, or might: nobody is written twice, nobody is taken for another.
class TestImportKnownPersons : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void secondTimeNothingChanges();
    void updatesWhatDiffers();
    void knowsAPersonWithoutIinByTheDocument();
    void oneNumberAndTwoPersons();
    void lockedCardsStay();
    void countsPossibleDuplicates();
};

void TestImportKnownPersons::secondTimeNothingChanges()
{
    imported(registerOf(0, 30));
    const auto before = content();
    QCOMPARE(imported(registerOf(0, 30)).counts, counts(30, 0, 0, 30, 0));
    QCOMPARE(content(), before);
}

void TestImportKnownPersons::updatesWhatDiffers()
{
    const PatientRecord known = m_desk->registered(3);
    const auto outcome = imported(registerHeader + registerRow(3, "+77077777777") + registerRow(4));
    QCOMPARE(outcome.counts, counts(2, 1, 1, 0, 0));
    const auto record = must(m_desk->desk().database().read(
        [&](storage::Snapshot &snapshot) { return storage::PatientRepository(snapshot).find(known.id); }));
    QCOMPARE(record.version, known.version + 1);
    Patient wanted = known.patient; // the work place, the divided address and the rest stay as they were
    wanted.phones.front() = *PhoneNumber::parse(u"+77077777777");
    QCOMPARE(record.patient, wanted);
    QCOMPARE(record.cardNumber, known.cardNumber);
    const auto versions = must(m_desk->desk().database().read([&](storage::Snapshot &snapshot) -> Result<QString> {
        return storage::PatientRepository(snapshot).versions(known.id).front().reason;
    }));
    QCOMPARE(versions, VersionReason::imported());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log WHERE entity = 'patient[]' AND base_version = 2"), 1);
    verifyHealthy();
}

void TestImportKnownPersons::knowsAPersonWithoutIinByTheDocument()
{
    const QByteArray row = ",Ким,Вероника,,2026-02-01,female,,,,KAZ,birth_certificate,SV 1234567\n";
    QCOMPARE(imported(registerHeader + row).counts, counts(1, 1, 0, 0, 0));
    QCOMPARE(imported(registerHeader + row).counts, counts(1, 0, 0, 1, 0));
    // The number has come: the same person, no second record.
    const QByteArray iin = syntheticIin(77).toString().toUtf8();
    QCOMPARE(imported(registerHeader + iin + row).counts, counts(1, 0, 1, 0, 0));
    QCOMPARE(persons(), 1);
    // The same name and day with another document is another record, and a question.
    QCOMPARE(imported(registerHeader + QByteArray(row).replace("1234567", "7654321")).counts, counts(1, 1, 0, 0, 0, 1));
}

void TestImportKnownPersons::oneNumberAndTwoPersons()
{
    m_desk->registered(3);
    QByteArray other = registerRow(3);
    other.replace(person(3).name.givenName.toUtf8(), "Роза")
        .replace(person(3).birthDate.toString(Qt::ISODate).toUtf8(), "1999-01-02");
    const auto outcome = imported(registerHeader + other);
    QCOMPARE(outcome.counts, counts(1, 0, 0, 0, 1));
    QCOMPARE(outcome.rejected.front().line, 2);
    QVERIFY(outcome.rejected.front().reason.id.startsWith("This IIN belongs to somebody else"));
    // Another surname alone is a marriage.
    QCOMPARE(imported(registerHeader + registerRow(3).replace("Қасымова", "Ахметова")).counts, counts(1, 0, 1, 0, 0));
}

void TestImportKnownPersons::lockedCardsStay()
{
    const PatientRecord known = m_desk->registered(3);
    Patient dead = known.patient;
    dead.deceasedOn = QDate(2026, 2, 1);
    must(CorrectPatient(m_desk->desk())(m_desk->administrator(), {known.id, known.version, dead, u"куәлік"_s}));
    QCOMPARE(imported(registerHeader + registerRow(3)).counts, counts(1, 0, 0, 1, 0));
    const auto outcome = imported(registerHeader + registerRow(3, "+77077777777"));
    QCOMPARE(outcome.counts, counts(1, 0, 0, 0, 1));
    QVERIFY(outcome.rejected.front().reason.id.startsWith("The card of this person is locked"));
}

void TestImportKnownPersons::countsPossibleDuplicates()
{
    QByteArray twin = registerRow(3);
    twin.replace(syntheticIin(3).toString().toUtf8(), syntheticIin(4000).toString().toUtf8());
    const auto outcome = imported(registerHeader + registerRow(3) + twin + registerRow(5));
    QCOMPARE(outcome.counts, counts(3, 3, 0, 0, 0, 1));
}

QTEST_GUILESS_MAIN(TestImportKnownPersons)
#include "tst_import_known_persons.moc"
