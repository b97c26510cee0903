#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/role_rows.h"
#include "usecase/correct_patient.h"
#include "usecase/drafts.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;
using Refusal = CorrectPatient::Refusal;
using F = PatientField;

/// A correction is a new version; who may correct what, and when a reason is asked.
class TestCorrectPatient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
        m_record = m_desk->registered(1);
    }
    void cleanup() { m_desk.reset(); }

    void isANewVersion();
    void aConflictKeepsNothing();
    void nothingChangedIsNoVersion();
    void afterConfirmationAReasonIsAsked();
    void medicalDataByRole_data() { addRoleRows(u"nurse doctor"_s); }
    void medicalDataByRole();
    void otherDataByRole_data() { addRoleRows(u"registrar nurse coordinator doctor administrator"_s); }
    void otherDataByRole();
    void deathByRole_data() { addRoleRows(u"coordinator doctor head administrator"_s); }
    void deathByRole();
    void deathLocks();
    void aDeathIsNotAWayIn();
    void confirmationByRole_data() { addRoleRows(u"registrar nurse coordinator doctor head administrator"_s); }
    void confirmationByRole();
    void dropsTheDraft();
    void theAuditNamesFieldsNotValues();
    void everyRefusalIsExplained();

private:
    template <class Change>
    Result<CorrectPatient::Outcome> correct(const Actor &actor, Change change, const QString &reason = {})
    {
        auto patient = m_record.patient;
        change(patient);
        auto outcome = CorrectPatient(m_desk->desk())(actor, {m_record.id, m_record.version, patient, reason});
        if (outcome && outcome->record)
            m_record = *outcome->record;
        return outcome;
    }
    template <class Change>
    Result<CorrectPatient::Outcome> correct(Change change, const QString &reason = {})
    {
        return correct(m_desk->administrator(), change, reason);
    }
    int versions() { return m_desk->countOf("SELECT count(*) FROM patient_version"); }
    void confirm()
    {
        m_record = must(ConfirmCard(m_desk->desk())(m_desk->administrator(), m_record.id, m_record.version));
    }
    static void move(Patient &patient) { patient.home.flat = u"555"_s; }
    static void die(Patient &patient) { patient.deceasedOn = QDate(2026, 3, 1); }

    std::unique_ptr<DeskOnDisk> m_desk;
    PatientRecord m_record;
};

void TestCorrectPatient::isANewVersion()
{
    const auto outcome = must(correct(move));
    QCOMPARE(outcome.refusal, Refusal::None);
    QCOMPARE(outcome.changed, QList{F::HomeFlat});
    QCOMPARE(outcome.record->version, 3);
    QCOMPARE(outcome.record->patient.home.flat, u"555"_s);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.correct"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_version WHERE version = 3 AND reason = '#corrected'"), 1);
}

void TestCorrectPatient::aConflictKeepsNothing()
{
    const auto seen = m_record;
    QVERIFY(correct([](Patient &patient) { patient.workPlace = u"Мектеп"_s; }));
    const int acts = m_desk->countOf("SELECT count(*) FROM audit"), kept = versions();
    auto mine = seen.patient;
    mine.workPlace = u"Дүкен"_s;
    QCOMPARE(kindOf(CorrectPatient(m_desk->desk())(m_desk->administrator(), {seen.id, seen.version, mine, u"қате"_s})),
             Error::Kind::Conflict);
    QCOMPARE(kindOf(ConfirmCard(m_desk->desk())(m_desk->administrator(), seen.id, seen.version)),
             Error::Kind::Conflict);
    QCOMPARE(versions(), kept);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
}

void TestCorrectPatient::nothingChangedIsNoVersion()
{
    const auto same = [](Patient &) {};
    QCOMPARE(must(correct(same)).record->version, 2);
    confirm();
    QCOMPARE(must(correct(same)).record->version, 3); // no reason is asked for nothing
    QVERIFY(correct(die, u"анықтама"_s));
    const auto outcome = must(correct(m_desk->actor(Role::Registrar), same));
    QCOMPARE(outcome.refusal, Refusal::None);
    QCOMPARE(outcome.record->version, 4);
    QCOMPARE(versions(), 4);
}

void TestCorrectPatient::afterConfirmationAReasonIsAsked()
{
    confirm();
    for (const auto *reason : {"", " \n"}) {
        const auto outcome = must(correct(move, QString::fromLatin1(reason)));
        QCOMPARE(outcome.refusal, Refusal::ReasonMissing);
        QVERIFY(!outcome.record);
    }
    QCOMPARE(versions(), 3);
    const auto outcome = must(correct(move, u" көшті "_s));
    QCOMPARE(outcome.record->version, 4);
    QVERIFY(outcome.record->isConfirmed());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_version WHERE version = 4 AND reason = 'көшті'"), 1);
    QCOMPARE(kindOf(ConfirmCard(m_desk->desk())(m_desk->administrator(), m_record.id, 4)), Error::Kind::Exists);
}

void TestCorrectPatient::medicalDataByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    for (int item = 0; item < medicalItemCount; ++item) {
        const auto outcome = correct(actor, [&](Patient &patient) { patient.medical[size_t(item)] = u"жазба"_s; });
        if (role == Role::Head)
            QCOMPARE(kindOf(outcome), Error::Kind::Denied);
        else
            QCOMPARE(must(outcome).refusal, allowed ? Refusal::None : Refusal::MedicalDataNotYours);
    }
    QCOMPARE(versions(), allowed ? 2 + medicalItemCount : 2);
}

void TestCorrectPatient::otherDataByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto outcome = correct(m_desk->actor(role), move);
    QCOMPARE(kindOf(outcome), allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(versions(), allowed ? 3 : 2);
}

void TestCorrectPatient::deathByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    QCOMPARE(must(correct(actor, die)).refusal, allowed ? Refusal::None : Refusal::DeathNotYours);
    QCOMPARE(m_record.isLocked(), allowed);
    if (!allowed)
        return;
    const auto alive = [](Patient &patient) { patient.deceasedOn = {}; }; // it was a mistake
    QCOMPARE(must(correct(actor, alive)).refusal, Refusal::ReasonMissing);
    QCOMPARE(must(correct(actor, alive, u"басқа адам"_s)).refusal, Refusal::None);
    QVERIFY(!m_record.isLocked());
}

void TestCorrectPatient::deathLocks()
{
    QVERIFY(correct(die, u"анықтама"_s));
    const int kept = versions();
    for (const Role role : allRoles) {
        const auto outcome = correct(m_desk->actor(role), move, u"көшті"_s);
        if (role == Role::Head)
            QCOMPARE(kindOf(outcome), Error::Kind::Denied);
        else
            QCOMPARE(must(outcome).refusal, Refusal::LockedByDeath);
    }
    const auto alive = [](Patient &patient) { patient.deceasedOn = {}; };
    QCOMPARE(must(correct(m_desk->actor(Role::Registrar), alive, u"қате"_s)).refusal, Refusal::LockedByDeath);
    QCOMPARE(versions(), kept);
}

void TestCorrectPatient::aDeathIsNotAWayIn()
{
    QVERIFY(correct(die, u"анықтама"_s));
    const auto other = [](Patient &patient) { // another day of death, and an address by the way
        patient.deceasedOn = QDate(2026, 2, 28);
        patient.home.flat = u"555"_s;
    };
    QCOMPARE(must(correct(other, u"қате"_s)).refusal, Refusal::LockedByDeath);
    QCOMPARE(must(correct([](Patient &patient) { patient.deceasedOn = QDate(2026, 2, 28); }, u"қате"_s)).refusal,
             Refusal::None);
}

void TestCorrectPatient::confirmationByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const auto confirmed = ConfirmCard(m_desk->desk())(actor, m_record.id, m_record.version);
    QCOMPARE(kindOf(confirmed), allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(confirmed->confirmedBy, actor.user);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.confirm"_s});
    Actor nobody = actor;
    nobody.roles = {};
    QCOMPARE(kindOf(ConfirmCard(m_desk->desk())(nobody, m_record.id, 3)), Error::Kind::Denied);
    QCOMPARE(kindOf(correct(nobody, move)), Error::Kind::Denied);
}

void TestCorrectPatient::dropsTheDraft()
{
    Drafts drafts(m_desk->desk());
    must(drafts.keep(m_desk->administrator(), {m_record.id, 2, {{F::HomeFlat, u"555"_s}}, {}}));
    confirm();
    QVERIFY(must(drafts.find(m_desk->administrator(), m_record.id))); // a refusal keeps what was typed
    QCOMPARE(must(correct(move)).refusal, Refusal::ReasonMissing);
    QVERIFY(must(drafts.find(m_desk->administrator(), m_record.id)));
    QVERIFY(correct(move, u"көшті"_s));
    QVERIFY(!must(drafts.find(m_desk->administrator(), m_record.id)));
}

void TestCorrectPatient::theAuditNamesFieldsNotValues()
{
    QVERIFY(correct([](Patient &patient) { patient.workPlace = u"Құпия жұмыс"_s; }));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE detail LIKE '%workPlace%'"), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE detail LIKE '%Құпия%' OR why LIKE '%Құпия%'"), 0);
}

void TestCorrectPatient::everyRefusalIsExplained()
{
    QSet<QByteArray> said;
    for (const auto refusal :
         {Refusal::ReasonMissing, Refusal::LockedByDeath, Refusal::MedicalDataNotYours, Refusal::DeathNotYours}) {
        const auto message = CorrectPatient::explain(refusal);
        QCOMPARE(message.context, QByteArray("card"));
        said += message.id;
    }
    QCOMPARE(said.size(), 4);
}

QTEST_GUILESS_MAIN(TestCorrectPatient)
#include "tst_correct_patient.moc"
