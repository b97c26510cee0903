#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/role_rows.h"
#include "usecase/correct_patient.h"
#include "usecase/keep_desk.h"
#include "usecase/read_card.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Who opens a card leaves a row before the card is shown; who prints it leaves one more.
class TestReadCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
        m_id = m_desk->registered(1).id;
    }
    void cleanup() { m_desk.reset(); }

    void theRowIsThereBeforeTheCard();
    void withoutTheRowThereIsNoCard();
    void aMergedRecordLeadsToTheSurvivor();
    void movesToTheTopOfTheRecentOnes();
    void versionsComeNewestFirst();
    void aPreviewCountsNothing();
    void theSecondPrintIsADuplicate();
    void thePaperNamesWhatStandsOnIt();
    void rolesMayRead_data() { addRoleRows(u"registrar nurse coordinator doctor head administrator"_s); }
    void rolesMayRead();
    void unknownIsNotFound();

private:
    std::unique_ptr<DeskOnDisk> m_desk;
    PatientId m_id;
};

void TestReadCard::theRowIsThereBeforeTheCard()
{
    m_desk->clock.advance(60);
    const auto actor = m_desk->actor(Role::Nurse);
    const auto record = must(ReadCard(m_desk->desk())(actor, m_id));
    QCOMPARE(record.patient, person(1));
    // Seen by another program: it is committed.
    const auto raw = m_desk->raw();
    SQLite::Statement row(*raw, "SELECT action, user_id, entity_id, at, detail FROM audit ORDER BY seq DESC LIMIT 1");
    QVERIFY(row.executeStep());
    QCOMPARE(row.getColumn(0).getString(), std::string("patient.read"));
    QCOMPARE(QByteArray(row.getColumn(1).getString().c_str(), 16), actor.user.bytes());
    QCOMPARE(QByteArray(row.getColumn(2).getString().c_str(), 16), m_id.bytes());
    QCOMPARE(qint64(row.getColumn(3).getInt64()), m_desk->clock.now().toMSecsSinceEpoch());
    QCOMPARE(row.getColumn(4).getString(), std::string("{\"version\":2}"));
}

void TestReadCard::withoutTheRowThereIsNoCard()
{
    m_desk->raw()->exec("CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END");
    QVERIFY(!ReadCard(m_desk->desk())(m_desk->administrator(), m_id));
    QVERIFY(!PrepareCardPaper(m_desk->desk())(m_desk->administrator(), m_id, true));
    m_desk->raw()->exec("DROP TRIGGER no_audit");
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM printed_paper"), 0);
    QVERIFY(ReadCard(m_desk->desk())(m_desk->administrator(), m_id));
}

void TestReadCard::aMergedRecordLeadsToTheSurvivor()
{
    const auto survivor = m_desk->registered(2).id;
    m_desk->raw()->exec("UPDATE patient SET replaced_by = x'" + survivor.bytes().toHex().toStdString() +
                        "' WHERE id = x'" + m_id.bytes().toHex().toStdString() + "'");
    const auto record = must(ReadCard(m_desk->desk())(m_desk->administrator(), m_id));
    QCOMPARE(record.id, survivor);
    QCOMPARE(must(PrepareCardPaper(m_desk->desk())(m_desk->administrator(), m_id, true)).record.id, survivor);
    QVERIFY(must(PrepareCardPaper(m_desk->desk())(m_desk->administrator(), survivor, false)).duplicate);
    QCOMPARE(m_desk->countOf(("SELECT count(*) FROM audit WHERE action = 'patient.read' AND entity_id = x'" +
                              survivor.bytes().toHex() + "'")
                                 .constData()),
             1);
}

void TestReadCard::movesToTheTopOfTheRecentOnes()
{
    for (int n = 2; n < 15; ++n) {
        m_desk->clock.advance(1);
        m_desk->registered(n);
    }
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM recent_patient"), 10);
    m_desk->clock.advance(1);
    QVERIFY(ReadCard(m_desk->desk())(m_desk->administrator(), m_id));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM recent_patient"), 10);
    QCOMPARE(m_desk->countOf(
                 ("SELECT patient_id = x'" + m_id.bytes().toHex() + "' FROM recent_patient ORDER BY at DESC LIMIT 1")
                     .constData()),
             1);
}

void TestReadCard::versionsComeNewestFirst()
{
    const auto versions = must(ReadVersions(m_desk->desk())(m_desk->administrator(), m_id));
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].version, 2);
    QCOMPARE(versions[0].authorName, u"Әкімші"_s);
    QCOMPARE(versions[1].patient, person(1));
}

void TestReadCard::aPreviewCountsNothing()
{
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    for (int i = 0; i < 3; ++i)
        QVERIFY(!must(PrepareCardPaper(m_desk->desk())(m_desk->administrator(), m_id, false)).duplicate);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM printed_paper"), 0);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
}

void TestReadCard::theSecondPrintIsADuplicate()
{
    PrepareCardPaper prepare(m_desk->desk());
    QVERIFY(!must(prepare(m_desk->administrator(), m_id, true)).duplicate);
    QVERIFY(must(prepare(m_desk->administrator(), m_id, false)).duplicate);
    QVERIFY(must(prepare(m_desk->administrator(), m_id, true)).duplicate);
    QCOMPARE(m_desk->countOf("SELECT copies FROM printed_paper"), 2);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.print'"), 2);
    QCOMPARE(m_desk->countOf(
                 "SELECT count(*) FROM audit WHERE action = 'patient.print' AND detail LIKE '%\"duplicate\":true%'"),
             1);
    auto moved = person(1);
    moved.home.flat = u"555"_s;
    QVERIFY(CorrectPatient(m_desk->desk())(m_desk->administrator(), {m_id, 2, moved}));
    QVERIFY(!must(prepare(m_desk->administrator(), m_id, true)).duplicate); // another version is another paper
}

void TestReadCard::thePaperNamesWhatStandsOnIt()
{
    const District district{m_desk->ids.next<DistrictId>(), 3, u"№ 3 учаске"_s, u"Участок № 3"_s, u"gp"_s, {}, {}};
    must(FurnishDesk(m_desk->desk())(m_desk->administrator(), {}, {district}));
    auto here = person(1);
    here.district = district.id;
    must(CorrectPatient(m_desk->desk())(m_desk->administrator(), {m_id, 2, here}).map([](const auto &) {}));
    must(ConfirmCard(m_desk->desk())(m_desk->actor(Role::Nurse), m_id, 3).map([](const auto &) {}));
    const auto paper = must(PrepareCardPaper(m_desk->desk())(m_desk->actor(Role::Registrar), m_id, true));
    QCOMPARE(paper.record.version, 4);
    QCOMPARE(paper.organization.nameKk, u"№ 1 емхана"_s);
    QCOMPARE(paper.districtKk, u"№ 3 учаске"_s);
    QCOMPARE(paper.districtRu, u"Участок № 3"_s);
    QCOMPARE(paper.confirmedByName, m_desk->actor(Role::Nurse).name);
    QCOMPARE(paper.printedBy, m_desk->actor(Role::Registrar).name);
    QCOMPARE(paper.printedAt, m_desk->clock.now());
}

void TestReadCard::rolesMayRead()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    auto actor = m_desk->actor(role);
    const auto expected = allowed ? std::nullopt : std::optional(Error::Kind::Denied);
    QCOMPARE(kindOf(ReadCard(m_desk->desk())(actor, m_id)), expected);
    QCOMPARE(kindOf(ReadVersions(m_desk->desk())(actor, m_id)), expected);
    QCOMPARE(kindOf(PrepareCardPaper(m_desk->desk())(actor, m_id, true)), expected);
    actor.roles = {};
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    QCOMPARE(kindOf(ReadCard(m_desk->desk())(actor, m_id)), Error::Kind::Denied);
    QCOMPARE(kindOf(ReadVersions(m_desk->desk())(actor, m_id)), Error::Kind::Denied);
    QCOMPARE(kindOf(PrepareCardPaper(m_desk->desk())(actor, m_id, false)), Error::Kind::Denied);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
}

void TestReadCard::unknownIsNotFound()
{
    const auto unknown = m_desk->ids.next<PatientId>();
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    QCOMPARE(kindOf(ReadCard(m_desk->desk())(m_desk->administrator(), unknown)), Error::Kind::NotFound);
    QCOMPARE(kindOf(PrepareCardPaper(m_desk->desk())(m_desk->administrator(), unknown, true)), Error::Kind::NotFound);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM recent_patient"), 1);
}

QTEST_GUILESS_MAIN(TestReadCard)
#include "tst_read_card.moc"
