#include "storage/health.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "support/people.h"
#include "usecase/correct_patient.h"
#include "usecase/decide_duplicate.h"
#include "usecase/merge_patients.h"
#include "usecase/queries/search_patients.h"
#include "usecase/read_card.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;
using Refusal = MergePatients::Refusal;

class TestMergePatients : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskOnDisk> m_desk;
    PatientRecord m_survivor;
    PatientRecord m_merged;

    Desk &desk() { return m_desk->desk(); }
    Actor head() { return m_desk->actor(Role::Head); }
    PatientRecord record(const PatientId &id)
    {
        return must(desk().database().read(
            [&](storage::Snapshot &snapshot) { return storage::PatientRepository(snapshot).find(id); }));
    }
    /// What is stored, byte for byte: the newest content and the head without version and link.
    QByteArray stored(const PatientId &id)
    {
        return must(desk().database().read([&](storage::Snapshot &snapshot) -> Result<QByteArray> {
            SQLite::Statement row(
                snapshot.connection(),
                "SELECT v.content || '|' || quote(p.iin) || p.surname || p.given_name || p.patronymic || p.birth_date"
                " || p.sex || p.phone || p.address || p.attachment || p.deceased || quote(p.card_number)"
                " || quote(p.card_opened_on) || quote(p.confirmed_at) || quote(p.confirmed_by) || k.key"
                " FROM patient p JOIN patient_version v ON v.patient_id = p.id AND v.version = p.version"
                " JOIN patient_search k ON k.id = p.seq WHERE p.id = ?");
            storage::bindId(row, 1, id);
            row.executeStep();
            return storage::bytesOf(row, 0);
        }));
    }
    MergePatients::Command command(const QString &reason = u"бір адам"_s)
    {
        return {m_survivor.id, record(m_survivor.id).version, m_merged.id, record(m_merged.id).version, reason};
    }
    void merge() { QCOMPARE(must(MergePatients(desk())(head(), command())).refusal, Refusal::None); }
    int found(const PatientId &id, const QString &text)
    {
        const auto list = must(SearchPatients(desk())(head(), text));
        return int(std::count_if(list.begin(), list.end(), [&](const auto &one) { return one.row.id == id; }));
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void theMergedRecordLeavesTheSearch();
    void bothGetAVersionWithAuthorAndReason();
    void nothingElseIsRewritten();
    void readsGoToTheSurvivor();
    void unmergeRestoresBothByteForByte();
    void laterCorrectionsStayWithTheSurvivor();
    void mayBeMergedAgain();
    void aMergedRecordTakesNoCorrection();
    void refusals_data();
    void refusals();
    void noChainsAndNoRings();
    void aLockedCardIsAQuestion();
    void bothDeceasedMayBeMerged();
    void whoWasQuickerWins();
    void onlyWhoMay();
    void auditAndChangeLogTell();
    void theDeskIsWholeAfterwards();
    void theDecisionIsKept();
};

void TestMergePatients::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_desk = std::make_unique<DeskOnDisk>();
    m_survivor = m_desk->registered(1);
    m_merged = m_desk->registered(2, false);
}

void TestMergePatients::theMergedRecordLeavesTheSearch()
{
    const QString iin = m_merged.patient.iin->toString();
    QCOMPARE(found(m_merged.id, iin), 1);
    const int persons = m_desk->countOf("SELECT count(*) FROM patient WHERE replaced_by IS NULL");
    merge();
    QCOMPARE(found(m_merged.id, iin), 0);
    QCOMPARE(found(m_merged.id, m_merged.patient.name.surname), 0);
    QCOMPARE(found(m_survivor.id, m_survivor.patient.iin->toString()), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient WHERE replaced_by IS NULL"), persons - 1);
    must(UnmergePatients(desk())(head(), m_merged.id, u"екі адам"_s));
    QCOMPARE(found(m_merged.id, iin), 1);
}

void TestMergePatients::bothGetAVersionWithAuthorAndReason()
{
    m_desk->clock.advance(60);
    merge();
    for (const PatientRecord &before : {m_survivor, m_merged}) {
        const auto versions = must(ReadVersions(desk()).ofMerged(head(), before.id));
        QCOMPARE(versions.front().version, before.version + 1);
        QCOMPARE(versions.front().author, head().user);
        QCOMPARE(versions.front().reason, u"бір адам"_s);
        QCOMPARE(versions.front().at, m_desk->clock.now());
        QVERIFY(versions.front().patient == before.patient);
    }
    QVERIFY(stored(m_merged.id).contains("\"replacedBy\":\"" + m_survivor.id.toString().toUtf8()));
}

void TestMergePatients::nothingElseIsRewritten()
{
    const auto papers = [&] {
        must(PrepareCardPaper(desk())(head(), m_merged.id, true));
        return m_desk->countOf("SELECT count(*) FROM printed_paper");
    };
    QCOMPARE(papers(), 1);
    const auto before = stored(m_survivor.id);
    merge();
    QCOMPARE(stored(m_survivor.id), before);
    const auto raw = m_desk->raw();
    SQLite::Statement row(*raw, "SELECT count(*) FROM printed_paper WHERE subject = ?");
    storage::bindId(row, 1, m_merged.id);
    row.executeStep();
    QCOMPARE(row.getColumn(0).getInt(), 1); // the paper still names the record it was printed for
}

void TestMergePatients::readsGoToTheSurvivor()
{
    merge();
    QCOMPARE(must(ReadCard(desk())(head(), m_merged.id)).id, m_survivor.id);
    const auto versions = must(ReadVersions(desk())(head(), m_merged.id));
    QVERIFY(versions.front().patient == m_survivor.patient); // the same card as ReadCard shows
    const auto merged = must(ReadMerged(desk())(head(), m_survivor.id));
    QCOMPARE(merged.size(), size_t(1));
    QCOMPARE(merged.front().id, m_merged.id);
}

void TestMergePatients::unmergeRestoresBothByteForByte()
{
    const auto survivor = stored(m_survivor.id);
    const auto merged = stored(m_merged.id);
    merge();
    QVERIFY(stored(m_merged.id) != merged);
    m_desk->clock.advance(3600);
    const auto outcome = must(UnmergePatients(desk())(head(), m_merged.id, u"екі адам"_s));
    QVERIFY(outcome.restored->replacedBy.isNull());
    QCOMPARE(outcome.restored->version, m_merged.version + 2);
    QCOMPARE(stored(m_survivor.id), survivor);
    QCOMPARE(stored(m_merged.id), merged);
    QCOMPARE(must(ReadCard(desk())(head(), m_merged.id)).id, m_merged.id);
    QVERIFY(must(ReadMerged(desk())(head(), m_survivor.id)).empty());
    QCOMPARE(must(ReadVersions(desk())(head(), m_merged.id)).front().reason, u"екі адам"_s);
}

void TestMergePatients::laterCorrectionsStayWithTheSurvivor()
{
    const auto merged = stored(m_merged.id);
    merge();
    Patient corrected = m_survivor.patient;
    corrected.workPlace = u"Мектеп"_s;
    must(CorrectPatient(desk())(m_desk->administrator(),
                                {m_survivor.id, record(m_survivor.id).version, corrected, u"жұмысы"_s}));
    const auto survivor = stored(m_survivor.id);
    must(UnmergePatients(desk())(head(), m_merged.id, u"екі адам"_s));
    QCOMPARE(stored(m_survivor.id), survivor);
    QCOMPARE(record(m_survivor.id).patient.workPlace, u"Мектеп"_s);
    QCOMPARE(stored(m_merged.id), merged);
}

void TestMergePatients::mayBeMergedAgain()
{
    const auto merged = stored(m_merged.id);
    for (int i = 0; i < 3; ++i) {
        merge();
        must(UnmergePatients(desk())(head(), m_merged.id, u"екі адам"_s));
        QCOMPARE(stored(m_merged.id), merged);
    }
}

void TestMergePatients::aMergedRecordTakesNoCorrection()
{
    merge();
    Patient corrected = m_merged.patient;
    corrected.workPlace = u"Мектеп"_s;
    const int version = record(m_merged.id).version;
    const auto &administrator = m_desk->administrator();
    QCOMPARE(kindOf(CorrectPatient(desk())(administrator, {m_merged.id, version, corrected, u"себеп"_s})),
             Error::Kind::Conflict);
    QCOMPARE(kindOf(ConfirmCard(desk())(administrator, m_merged.id, version)), Error::Kind::Conflict);
    QCOMPARE(record(m_merged.id).version, version);
}

void TestMergePatients::refusals_data()
{
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("refusal");
    QTest::newRow("no reason") << false << QString() << int(Refusal::ReasonMissing);
    QTest::newRow("spaces are no reason") << false << u"  "_s << int(Refusal::ReasonMissing);
    QTest::newRow("one record") << true << u"бір адам"_s << int(Refusal::SameRecord);
}

void TestMergePatients::refusals()
{
    QFETCH(bool, same);
    QFETCH(QString, reason);
    QFETCH(int, refusal);
    auto wanted = command(reason);
    if (same)
        wanted.merged = wanted.survivor;
    const int audited = m_desk->countOf("SELECT count(*) FROM audit");
    const auto outcome = must(MergePatients(desk())(m_desk->administrator(), wanted));
    QCOMPARE(int(outcome.refusal), refusal);
    QVERIFY(!outcome.survivor);
    QVERIFY(!MergePatients::explain(outcome.refusal).id.isEmpty());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), audited);
}

void TestMergePatients::noChainsAndNoRings()
{
    merge();
    const auto third = m_desk->registered(3);
    const auto attempt = [&](const PatientId &survivor, const PatientId &merged) {
        return must(MergePatients(desk())(
                        head(), {survivor, record(survivor).version, merged, record(merged).version, u"бір адам"_s}))
            .refusal;
    };
    QCOMPARE(attempt(m_merged.id, m_survivor.id), Refusal::AlreadyMerged); // a ring
    QCOMPARE(attempt(third.id, m_merged.id), Refusal::AlreadyMerged);      // twice
    QCOMPARE(attempt(m_merged.id, third.id), Refusal::AlreadyMerged);      // into one that is no more
    QCOMPARE(attempt(third.id, m_survivor.id), Refusal::OthersMergedInto); // a chain
    QCOMPARE(attempt(m_survivor.id, third.id), Refusal::None);             // the way the sentence says
    QCOMPARE(must(ReadMerged(desk())(head(), m_survivor.id)).size(), size_t(2));
    QCOMPARE(must(UnmergePatients(desk())(head(), m_survivor.id, u"екі адам"_s)).refusal,
             UnmergePatients::Refusal::NotMerged);
    QCOMPARE(must(UnmergePatients(desk())(head(), third.id, u" "_s)).refusal, UnmergePatients::Refusal::ReasonMissing);
}

void TestMergePatients::aLockedCardIsAQuestion()
{
    Patient died = m_merged.patient;
    died.deceasedOn = QDate(2026, 3, 1);
    const auto locked =
        must(CorrectPatient(desk())(m_desk->administrator(), {m_merged.id, m_merged.version, died, u"куәлік"_s}));
    QCOMPARE(locked.refusal, CorrectPatient::Refusal::None);
    QCOMPARE(must(MergePatients(desk())(head(), command())).refusal, Refusal::OneHasDied);
    std::swap(m_survivor, m_merged);
    QCOMPARE(must(MergePatients(desk())(head(), command())).refusal, Refusal::OneHasDied);
}

void TestMergePatients::bothDeceasedMayBeMerged()
{
    for (const PatientRecord &record : {m_survivor, m_merged}) {
        Patient died = record.patient;
        died.deceasedOn = QDate(2026, 3, 1);
        must(CorrectPatient(desk())(m_desk->administrator(), {record.id, record.version, died, u"куәлік"_s}));
    }
    merge();
    QVERIFY(record(m_survivor.id).isLocked());
}

void TestMergePatients::whoWasQuickerWins()
{
    const auto seen = command();
    Patient corrected = m_merged.patient;
    corrected.workPlace = u"Мектеп"_s;
    must(CorrectPatient(desk())(m_desk->administrator(), {m_merged.id, m_merged.version, corrected, u"жұмысы"_s}));
    QCOMPARE(kindOf(MergePatients(desk())(head(), seen)), Error::Kind::Conflict);
    QVERIFY(record(m_merged.id).replacedBy.isNull());
    auto unknown = command();
    unknown.merged = m_desk->ids.next<PatientId>();
    QCOMPARE(kindOf(MergePatients(desk())(head(), unknown)), Error::Kind::NotFound);
}

void TestMergePatients::onlyWhoMay()
{
    for (const Role role : {Role::Registrar, Role::Nurse, Role::Doctor}) {
        QCOMPARE(kindOf(MergePatients(desk())(m_desk->actor(role), command())), Error::Kind::Denied);
        QCOMPARE(kindOf(UnmergePatients(desk())(m_desk->actor(role), m_merged.id, u"себеп"_s)), Error::Kind::Denied);
    }
    for (const Role role : {Role::Coordinator, Role::Head, Role::Administrator}) {
        QCOMPARE(must(MergePatients(desk())(m_desk->actor(role), command())).refusal, Refusal::None);
        QCOMPARE(must(UnmergePatients(desk())(m_desk->actor(role), m_merged.id, u"себеп"_s)).refusal,
                 UnmergePatients::Refusal::None);
    }
}

void TestMergePatients::auditAndChangeLogTell()
{
    const auto actor = head();
    const int changes = m_desk->countOf("SELECT count(*) FROM change_log WHERE entity = 'patient'");
    must(MergePatients(desk())(actor, command()));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.merge"_s});
    must(UnmergePatients(desk())(actor, m_merged.id, u"екі адам"_s));
    QCOMPARE(m_desk->lastActs(2), (QStringList{u"patient.unmerge"_s, u"patient.merge"_s}));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE why = 'екі адам' AND length(entity_id) = 16"), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log WHERE entity = 'patient'"), changes + 4);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log WHERE entity = 'duplicate_decision'"), 2);
}

void TestMergePatients::theDeskIsWholeAfterwards()
{
    merge();
    QVERIFY(must(storage::checkHealth(desk().database())).isHealthy());
    must(UnmergePatients(desk())(head(), m_merged.id, u"екі адам"_s));
    QVERIFY(must(storage::checkHealth(desk().database())).isHealthy());
}

void TestMergePatients::theDecisionIsKept()
{
    merge();
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM duplicate_decision WHERE decision = 'same' AND version = 1"), 1);
    must(UnmergePatients(desk())(head(), m_merged.id, u"екі адам"_s));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM duplicate_decision WHERE decision = 'different' AND version = 2"),
             1);
}

QTEST_GUILESS_MAIN(TestMergePatients)
#include "tst_merge_patients.moc"
