#include "domain/version_reason.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/role_rows.h"
#include "usecase/register_patient.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// A person enters the register; the same number twice is a question; the first visit opens the card 052/е.
class TestRegisterPatient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void theFirstVisitOpensTheCard();
    void withoutAVisitThereIsNoCard();
    void theCardIsOpenedLaterOnce();
    void aTwinIsAskedAbout();
    void aTwinWithAReasonIsTaken();
    void withoutANumberNobodyIsATwin();
    void isOneActWithItsRow();
    void rolesMayRegister_data() { addRoleRows(u"registrar nurse coordinator doctor administrator"_s); }
    void rolesMayRegister();
    void rolesMayOpenCards_data() { addRoleRows(u"registrar nurse coordinator doctor administrator"_s); }
    void rolesMayOpenCards();
    void nobodyWithoutARole();

private:
    Result<RegisterPatient::Outcome> add(const RegisterPatient::Command &command)
    {
        return RegisterPatient(m_desk->desk())(m_desk->administrator(), command);
    }
    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestRegisterPatient::theFirstVisitOpensTheCard()
{
    const auto outcome = must(add({person(1)}));
    QVERIFY(outcome.record && outcome.twins.empty());
    QCOMPARE(outcome.record->patient, person(1));
    QCOMPARE(outcome.record->cardNumber, u"R1-000001"_s);
    QCOMPARE(outcome.record->cardOpenedOn, QDate(2026, 3, 2));               // the clinic's day
    m_desk->clock.set(QDateTime(QDate(2026, 3, 2), QTime(19, 30), Qt::UTC)); // half past midnight in the clinic
    QCOMPARE(must(add({person(2)})).record->cardOpenedOn, QDate(2026, 3, 3));
}

void TestRegisterPatient::withoutAVisitThereIsNoCard()
{
    const auto outcome = must(add({person(1), false}));
    QVERIFY(outcome.record->cardNumber.isEmpty() && !outcome.record->cardOpenedOn.isValid());
    QCOMPARE(must(add({person(2)})).record->cardNumber, u"R1-000001"_s); // no number was used up
}

void TestRegisterPatient::theCardIsOpenedLaterOnce()
{
    const auto id = must(add({person(1), false})).record->id;
    const auto opened = must(OpenAmbulatoryCard(m_desk->desk())(m_desk->administrator(), id));
    QCOMPARE(opened.cardNumber, u"R1-000001"_s);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.openAmbulatoryCard"_s});
    QCOMPARE(kindOf(OpenAmbulatoryCard(m_desk->desk())(m_desk->administrator(), id)), Error::Kind::Exists);
    QCOMPARE(kindOf(OpenAmbulatoryCard(m_desk->desk())(m_desk->administrator(), m_desk->ids.next<PatientId>())),
             Error::Kind::NotFound);
}

void TestRegisterPatient::aTwinIsAskedAbout()
{
    const auto first = m_desk->registered(1);
    auto twin = person(2);
    twin.iin = first.patient.iin;
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    for (const auto *reason : {"", "  \t"}) {
        const auto outcome = must(add({twin, true, QString::fromLatin1(reason)}));
        QVERIFY(!outcome.record);
        QCOMPARE(outcome.twins.size(), size_t(1));
        QCOMPARE(outcome.twins[0].id, first.id);
    }
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 1); // nothing was written
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log"), 2);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
}

void TestRegisterPatient::aTwinWithAReasonIsTaken()
{
    const auto first = m_desk->registered(1);
    auto twin = person(2);
    twin.iin = first.patient.iin;
    const auto outcome = must(add({twin, true, u" құжаттағы қате "_s}));
    QVERIFY(outcome.record && outcome.record->id != first.id);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.register' AND why = 'құжаттағы қате'"),
             1);
}

void TestRegisterPatient::withoutANumberNobodyIsATwin()
{
    auto newborn = person(1);
    newborn.iin.reset();
    newborn.documents = {{DocumentKind::BirthCertificate, u"АА 1234567"_s, {}, {}, {}}};
    QVERIFY(must(add({newborn})).record);
    QVERIFY(must(add({newborn})).record);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 2);
}

void TestRegisterPatient::isOneActWithItsRow()
{
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    m_desk->registered(1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts + 1);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.register"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_version"), 2);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_search"), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM recent_patient"), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_version WHERE version = 1 AND reason = '#registered'"), 1);
}

void TestRegisterPatient::rolesMayRegister()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const auto outcome = RegisterPatient(m_desk->desk())(actor, {person(1)});
    QCOMPARE(kindOf(outcome), allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), allowed ? 1 : 0);
}

void TestRegisterPatient::rolesMayOpenCards()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const auto id = m_desk->registered(1, false).id;
    QCOMPARE(kindOf(OpenAmbulatoryCard(m_desk->desk())(actor, id)),
             allowed ? std::nullopt : std::optional(Error::Kind::Denied));
}

void TestRegisterPatient::nobodyWithoutARole()
{
    Actor nobody = m_desk->administrator();
    nobody.roles = {};
    QCOMPARE(kindOf(RegisterPatient(m_desk->desk())(nobody, {person(1)})), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestRegisterPatient)
#include "tst_register_patient.moc"
