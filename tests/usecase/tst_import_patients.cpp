#include "import_fixture.h"
#include "storage/patient_repository.h"
#include "support/people.h"
#include "usecase/queries/search_patients.h"
#include "usecase/undo_import.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;
using Ending = ImportPatients::Ending;

/// A register is taken over: by whom, in which batches, as a trial or as a whole, while others work on.
class TestImportPatients : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void takesAWholeRegister();
    void onlyHeadAndAdministrator_data();
    void onlyHeadAndAdministrator();
    void batchesEndWhereTheyShould_data();
    void batchesEndWhereTheyShould();
    void aBatchOfTenThousand_data();
    void aBatchOfTenThousand();
    void reportsRowsByLineAndColumn();
    void dryRunWritesNothing();
    void dryRunSaysWhatTheImportDoes();
    void allOrNothing();
    void allOrNothingSeesDoublesInTheFile();
    void othersWriteBetweenBatches();
    void oneImportAtATime();
};

void TestImportPatients::takesAWholeRegister()
{
    const auto outcome = imported(registerOf(0, 60));
    QCOMPARE(outcome.counts, counts(60, 60, 0, 0, 0));
    QCOMPARE(outcome.ending, Ending::Done);
    QVERIFY(outcome.rejected.isEmpty() && !outcome.run.isNull());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"import.batch"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log WHERE entity = 'patient[]'"), 2);
    QCOMPARE(m_desk->countOf("SELECT max(length(entity_id)) FROM change_log"), 50 * 16);

    const auto found = must(SearchPatients(m_desk->desk())(m_desk->administrator(), syntheticIin(7).toString(), 5));
    QCOMPARE(found.size(), size_t(1));
    const auto record = must(m_desk->desk().database().read(
        [&](storage::Snapshot &snapshot) { return storage::PatientRepository(snapshot).find(found.front().row.id); }));
    Patient wanted = person(7);
    wanted.nationality.clear(); // not in the register
    wanted.home = record.patient.home;
    QCOMPARE(record.patient.home.line(), person(7).home.line());
    QCOMPARE(record.patient.home.flat, person(7).home.flat);
    QCOMPARE(record.patient, wanted);
    verifyHealthy();
}

void TestImportPatients::onlyHeadAndAdministrator_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    for (const Role role : allRoles)
        QTest::newRow(roleCode(role)) << int(role) << (role == Role::Head || role == Role::Administrator);
}

void TestImportPatients::onlyHeadAndAdministrator()
{
    QFETCH(int, role);
    QFETCH(bool, may);
    const auto actor = m_desk->actor(Role(role));
    const auto file = opened(registerOf(0, 1));
    const auto outcome = ImportPatients(m_desk->desk())(actor, *file, {});
    QCOMPARE(kindOf(outcome), may ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(persons(), may ? 1 : 0);
    QCOMPARE(ReadImports(m_desk->desk())(actor).has_value(), may);
    const ImportId run = may ? outcome->run : ImportId(m_desk->ids.next());
    QCOMPARE(kindOf(UndoImport(m_desk->desk())(actor, run)), may ? std::nullopt : std::optional(Error::Kind::Denied));
}

void TestImportPatients::batchesEndWhereTheyShould_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("batches");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one less") << 9 << 1;
    QTest::newRow("exactly one batch") << 10 << 1;
    QTest::newRow("one more") << 11 << 2;
    QTest::newRow("two batches") << 20 << 2;
}

void TestImportPatients::batchesEndWhereTheyShould()
{
    QFETCH(int, rows);
    QFETCH(int, batches);
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    qint64 seen = 0;
    options.watch = [&](const ImportProgress &progress) {
        seen = progress.counts.read;
        return progress.done <= progress.all;
    };
    QCOMPARE(imported(registerOf(0, rows), options).counts, counts(rows, rows, 0, 0, 0));
    QCOMPARE(seen, rows);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'import.batch'"), batches);
    QCOMPARE(m_desk->countOf("SELECT sum(end_seq - first_seq) FROM import_batch"), rows);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM import_run WHERE state = 'done'"), 1);
}

void TestImportPatients::aBatchOfTenThousand_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("batches");
    QTest::newRow("9 999") << 9999 << 1;
    QTest::newRow("10 000") << 10000 << 1;
    QTest::newRow("10 001") << 10001 << 2;
}

void TestImportPatients::aBatchOfTenThousand()
{
    QFETCH(int, rows);
    QFETCH(int, batches);
    QCOMPARE(imported(registerOf(0, rows)).counts, counts(rows, rows, 0, 0, 0));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM import_batch"), batches);
}

void TestImportPatients::reportsRowsByLineAndColumn()
{
    QByteArray text = registerHeader + registerRow(1);
    text += QByteArray(registerRow(2)).replace(syntheticIin(2).toString().toUtf8(), "123456789012"); // line 3
    text += "\n" + badRow(3);                                                                        // line 5
    text += QByteArray(registerRow(4)).replace("\"Алматы", "\"Алматы,\n қаласы");                    // 6 and 7
    text += "a,b,c\n";                                                                               // 8
    text += QByteArray(registerRow(5)).replace("1950-", "2050-");                                    // 9
    const auto outcome = imported(text);
    QCOMPARE(outcome.counts, counts(6, 2, 0, 0, 4));
    QStringList said;
    for (const RowRemark &remark : outcome.rejected)
        said += u"%1 %2"_s.arg(remark.line).arg(remark.column);
    QCOMPARE(said, (QStringList{u"3 iin"_s, u"5 sex"_s, u"8 "_s, u"9 birth_date"_s}));
    // The report is kept with the run.
    const auto report = must(ReadImports(m_desk->desk()).report(m_desk->administrator(), outcome.run));
    QCOMPARE(report.rejected, outcome.rejected);
    QCOMPARE(report.run.counts, outcome.counts);
}

void TestImportPatients::dryRunWritesNothing()
{
    const int audited = m_desk->countOf("SELECT count(*) FROM audit");
    ImportPatients::Options options;
    options.dryRun = true;
    const auto outcome = imported(registerOf(0, 20) + badRow(50), options);
    QCOMPARE(outcome.counts, counts(21, 20, 0, 0, 1));
    QVERIFY(outcome.run.isNull());
    QCOMPARE(persons(), 0);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM import_run"), 0);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), audited);
}

void TestImportPatients::dryRunSaysWhatTheImportDoes()
{
    m_desk->registered(2);
    m_desk->registered(3);
    QByteArray text = registerOf(1, 4) + registerRow(3, "+77077777777");
    text += registerRow(1) + registerRow(9) + registerRow(9, "+77077777777") + badRow(8);
    QByteArray stranger = registerRow(9);
    stranger.replace(person(9).name.givenName.toUtf8(), "Роза")
        .replace(person(9).birthDate.toString(Qt::ISODate).toUtf8(), "1999-01-02");
    text += stranger;
    ImportPatients::Options options;
    options.dryRun = true;
    options.rowsPerBatch = 2;
    const auto said = imported(text, options);
    options.dryRun = false;
    const auto done = imported(text, options);
    QCOMPARE(said.counts, counts(10, 3, 2, 3, 2));
    QCOMPARE(done.counts, said.counts);
    QCOMPARE(done.rejected.size(), said.rejected.size());
}

void TestImportPatients::allOrNothing()
{
    ImportPatients::Options options;
    options.allOrNothing = true;
    options.rowsPerBatch = 5;
    const auto refused = imported(registerOf(0, 20) + badRow(50), options);
    QCOMPARE(refused.ending, Ending::Refused);
    QCOMPARE(refused.counts.rejected, 1);
    QCOMPARE(refused.rejected.front().line, 22);
    QCOMPARE(persons(), 0);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"import.refuse"_s});
    const auto done = imported(registerOf(0, 20), options);
    QCOMPARE(done.ending, Ending::Done);
    QCOMPARE(done.counts, counts(20, 20, 0, 0, 0));
    // Stopped half-way: nothing remains.
    options.watch = [](const ImportProgress &p) { return p.phase == ImportProgress::Phase::Checking; };
    const auto stopped = imported(registerOf(100, 20), options);
    QCOMPARE(stopped.ending, Ending::Stopped);
    QCOMPARE(stopped.counts.added, 0);
    QCOMPARE(persons(), 20);
    verifyHealthy();
}

void TestImportPatients::allOrNothingSeesDoublesInTheFile()
{
    QByteArray stranger = registerRow(2);
    stranger.replace(person(2).name.givenName.toUtf8(), "Роза")
        .replace(person(2).birthDate.toString(Qt::ISODate).toUtf8(), "1999-01-02");
    ImportPatients::Options options;
    options.allOrNothing = true;
    const auto refused = imported(registerOf(0, 5) + stranger, options);
    QCOMPARE(refused.ending, Ending::Refused);
    QCOMPARE(persons(), 0);
}

void TestImportPatients::othersWriteBetweenBatches()
{
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    int n = 500;
    const auto other = m_desk->raw(); // another program, which does not wait at all
    options.watch = [&](const ImportProgress &) {
        m_desk->registered(n++);
        other->exec("BEGIN IMMEDIATE; ROLLBACK");
        return true;
    };
    const auto outcome = imported(registerOf(0, 30), options);
    QCOMPARE(outcome.counts, counts(30, 30, 0, 0, 0));
    QCOMPARE(persons(), 33);
    QCOMPARE(must(UndoImport(m_desk->desk())(m_desk->administrator(), outcome.run)).withdrawn, 30);
    QCOMPARE(persons(), 3);
}

void TestImportPatients::oneImportAtATime()
{
    ImportPatients::Options options;
    std::optional<Error::Kind> second;
    options.watch = [&](const ImportProgress &) {
        const auto file = opened(registerOf(100, 3), u"other.csv"_s);
        second = kindOf(ImportPatients(m_desk->desk())(m_desk->administrator(), *file, {}));
        return true;
    };
    imported(registerOf(0, 3), options);
    QCOMPARE(second, Error::Kind::Busy);
    QCOMPARE(persons(), 3);
}

QTEST_GUILESS_MAIN(TestImportPatients)
#include "tst_import_patients.moc"
