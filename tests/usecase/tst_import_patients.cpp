#include "domain/version_reason.h"
#include "intake/register_file.h"
#include "storage/audit_log.h"
#include "storage/health.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"
#include "support/child_process.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/register_text.h"
#include "usecase/correct_patient.h"
#include "usecase/import_patients.h"
#include "usecase/queries/search_patients.h"
#include "usecase/register_patient.h"
#include "usecase/undo_import.h"
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;
using Ending = ImportPatients::Ending;

class TestImportPatients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void takesAWholeRegister();
    void onlyHeadAndAdministrator_data();
    void onlyHeadAndAdministrator();
    void batchesEndWhereTheyShould_data();
    void batchesEndWhereTheyShould();
    void aBatchOfTenThousand_data();
    void aBatchOfTenThousand();
    void secondTimeNothingChanges();
    void updatesWhatDiffers();
    void knowsAPersonWithoutIinByTheDocument();
    void oneNumberAndTwoPersons();
    void lockedCardsStay();
    void countsPossibleDuplicates();
    void reportsRowsByLineAndColumn();
    void dryRunWritesNothing();
    void dryRunSaysWhatTheImportDoes();
    void allOrNothing();
    void allOrNothingSeesDoublesInTheFile();
    void othersWriteBetweenBatches();
    void oneImportAtATime();
    void stopsAndGoesOn();
    void resumesAfterACrash_data();
    void resumesAfterACrash();
    void resumesOnlyItsOwnFile();
    void cutCable_data();
    void cutCable();
    void troubleOfTheDatabaseLeavesWholeBatches();

private:
    std::unique_ptr<intake::RegisterFile> opened(const QByteArray &text, const QString &name = u"register.csv"_s)
    {
        writeFile(m_desk->path(name), text);
        return openedFile(m_desk->path(name));
    }
    std::unique_ptr<intake::RegisterFile> openedFile(const QString &path)
    {
        auto file = must(intake::RegisterFile::open(path, intake::RegisterValues({}, m_desk->desk().today(), true)));
        Q_ASSERT(file.file);
        return std::move(file.file);
    }
    ImportPatients::Outcome imported(const QByteArray &text, ImportPatients::Options options = {})
    {
        options.pauseMs = 0;
        return must(ImportPatients(m_desk->desk())(m_desk->administrator(), *opened(text), options));
    }
    int persons() { return m_desk->countOf("SELECT count(*) FROM patient WHERE withdrawn = 0"); }
    /// The register without ids and moments: what a person would compare.
    QStringList content()
    {
        return must(m_desk->desk().database().read([](storage::Snapshot &snapshot) -> Result<QStringList> {
            SQLite::Statement row(snapshot.connection(),
                                  "SELECT p.seq, p.version, v.content, v.reason, s.key FROM patient p"
                                  " JOIN patient_version v ON v.patient_id = p.id"
                                  " LEFT JOIN patient_search s ON s.id = p.seq ORDER BY p.seq, v.version");
            QStringList lines;
            while (row.executeStep()) {
                QStringList cells;
                for (int i = 0; i < 5; ++i)
                    cells += storage::textOf(row, i);
                lines += cells.join(u'|');
            }
            return lines;
        }));
    }
    void verifyHealthy()
    {
        const auto report = must(storage::checkHealth(m_desk->desk().database()));
        QVERIFY2(report.isHealthy(), qPrintable(report.integrity + report.foreignKeys + report.searchIndex +
                                                report.versions + (report.audit ? u"audit"_s : QString())));
    }

    std::unique_ptr<DeskOnDisk> m_desk;
};

namespace {

ImportCounts counts(qint64 read, qint64 added, qint64 updated, qint64 unchanged, qint64 rejected, qint64 doubles = 0)
{
    return {read, added, updated, unchanged, rejected, doubles};
}

QByteArray bad(int n)
{
    return registerRow(n).replace("female", "neither");
}

} // namespace

namespace QTest {
template <>
char *toString(const ImportCounts &c)
{
    return qstrdup(qPrintable(u"read %1 added %2 updated %3 unchanged %4 rejected %5 doubles %6"_s.arg(c.read)
                                  .arg(c.added)
                                  .arg(c.updated)
                                  .arg(c.unchanged)
                                  .arg(c.rejected)
                                  .arg(c.possibleDuplicates)));
}
} // namespace QTest

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

void TestImportPatients::secondTimeNothingChanges()
{
    imported(registerOf(0, 30));
    const auto before = content();
    QCOMPARE(imported(registerOf(0, 30)).counts, counts(30, 0, 0, 30, 0));
    QCOMPARE(content(), before);
}

void TestImportPatients::updatesWhatDiffers()
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

void TestImportPatients::knowsAPersonWithoutIinByTheDocument()
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

void TestImportPatients::oneNumberAndTwoPersons()
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

void TestImportPatients::lockedCardsStay()
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

void TestImportPatients::countsPossibleDuplicates()
{
    QByteArray twin = registerRow(3);
    twin.replace(syntheticIin(3).toString().toUtf8(), syntheticIin(4000).toString().toUtf8());
    const auto outcome = imported(registerHeader + registerRow(3) + twin + registerRow(5));
    QCOMPARE(outcome.counts, counts(3, 3, 0, 0, 0, 1));
}

void TestImportPatients::reportsRowsByLineAndColumn()
{
    QByteArray text = registerHeader + registerRow(1);
    text += QByteArray(registerRow(2)).replace(syntheticIin(2).toString().toUtf8(), "123456789012"); // line 3
    text += "\n" + bad(3);                                                                           // line 5
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
    const auto outcome = imported(registerOf(0, 20) + bad(50), options);
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
    text += registerRow(1) + registerRow(9) + registerRow(9, "+77077777777") + bad(8);
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
    const auto refused = imported(registerOf(0, 20) + bad(50), options);
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

void TestImportPatients::stopsAndGoesOn()
{
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.watch = [](const ImportProgress &progress) { return progress.counts.read < 20; };
    const auto stopped = imported(registerOf(0, 35) + bad(99), options);
    QCOMPARE(stopped.ending, Ending::Stopped);
    QCOMPARE(stopped.counts, counts(20, 20, 0, 0, 0));
    const auto file = openedFile(m_desk->path(u"register.csv"_s));
    const auto unfinished = must(ReadImports(m_desk->desk()).unfinishedOf(m_desk->administrator(), file->identity()));
    QVERIFY(unfinished && unfinished->id == stopped.run && unfinished->state == ImportState::Stopped);
    const auto done = must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), stopped.run, *file, {}));
    QCOMPARE(done.ending, Ending::Done);
    QCOMPARE(done.counts, counts(36, 35, 0, 0, 1));
    QCOMPARE(done.rejected.front().line, 37);
    QVERIFY(!must(ReadImports(m_desk->desk()).unfinishedOf(m_desk->administrator(), file->identity())));
}

void TestImportPatients::resumesAfterACrash_data()
{
    QTest::addColumn<int>("batches");
    for (const int batches : {1, 2, 3})
        QTest::addRow("after batch %d", batches) << batches;
}

void TestImportPatients::resumesAfterACrash()
{
    QFETCH(int, batches);
    QByteArray text =
        registerOf(0, 12) + bad(60) + registerRow(3, "+77077777777") + registerOf(12, 20).mid(registerHeader.size());
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.pauseMs = 0;
    const auto whole = imported(text, options);
    const QStringList wanted = content();
    m_desk = std::make_unique<DeskOnDisk>();
    writeFile(m_desk->path(u"register.csv"_s), text);
    m_desk->close();

    ChildProcess child([&](int) {
        must(m_desk->signIn());
        int left = batches;
        options.watch = [&](const ImportProgress &) {
            if (--left == 0)
                ::_exit(9);
            return true;
        };
        const auto file = openedFile(m_desk->path(u"register.csv"_s));
        (void)ImportPatients(m_desk->desk())(m_desk->administrator(), *file, options);
        return 0;
    });
    QCOMPARE(child.wait(), 9);

    must(m_desk->signIn());
    options.watch = {};
    const auto file = openedFile(m_desk->path(u"register.csv"_s));
    const auto run = must(ReadImports(m_desk->desk()).unfinishedOf(m_desk->administrator(), file->identity()));
    QVERIFY(run && run->counts.read == 10 * batches);
    const auto outcome = must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), run->id, *file, options));
    QCOMPARE(outcome.counts, whole.counts);
    QCOMPARE(outcome.rejected, whole.rejected);
    QCOMPARE(content(), wanted);
    verifyHealthy();
}

void TestImportPatients::resumesOnlyItsOwnFile()
{
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.watch = [](const ImportProgress &) { return false; };
    const auto stopped = imported(registerOf(0, 25), options);
    const auto other = opened(registerOf(1, 25), u"other.csv"_s);
    const ImportPatients importing(m_desk->desk());
    QCOMPARE(kindOf(importing.resume(m_desk->administrator(), stopped.run, *other, {})), Error::Kind::Conflict);
    const auto own = openedFile(m_desk->path(u"register.csv"_s));
    QCOMPARE(kindOf(importing.resume(m_desk->administrator(), ImportId(m_desk->ids.next()), *own, {})),
             Error::Kind::NotFound);
    must(UndoImport(m_desk->desk())(m_desk->administrator(), stopped.run));
    QCOMPARE(kindOf(importing.resume(m_desk->administrator(), stopped.run, *own, {})), Error::Kind::Conflict);
}

void TestImportPatients::cutCable_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("kept");
    const qint64 size = registerOf(0, 3000).size();
    QTest::newRow("reading fails") << int(CutDevice::Cut::Fails) << size * 2 / 3 << qint64(1900);
    QTest::newRow("the file ends") << int(CutDevice::Cut::Ends) << size * 2 / 3 << qint64(1900);
    QTest::newRow("before the first row") << int(CutDevice::Cut::Fails) << qint64(20) << qint64(0);
}

void TestImportPatients::cutCable()
{
    QFETCH(int, cut);
    QFETCH(qint64, at);
    QFETCH(qint64, kept);
    const QByteArray text = registerOf(0, 3000);
    auto device = std::make_unique<CutDevice>(text, at, CutDevice::Cut(cut));
    CutDevice &cable = *device;
    const intake::RegisterValues values({}, m_desk->desk().today(), true);
    const auto file = must(intake::RegisterFile::open(std::move(device), u"register.csv"_s, values));
    cable.cutNow();
    ImportPatients::Options options;
    options.rowsPerBatch = 100;
    options.pauseMs = 0;
    const auto outcome = ImportPatients(m_desk->desk())(m_desk->administrator(), *file.file, options);
    if (kept == 0) {
        QCOMPARE(kindOf(outcome), Error::Kind::Io);
        QCOMPARE(m_desk->countOf("SELECT count(*) FROM import_run"), 0);
        return;
    }
    QCOMPARE(kindOf(outcome), std::nullopt);
    QCOMPARE(outcome->ending, Ending::Interrupted);
    QCOMPARE(outcome->trouble->kind, Error::Kind::Io);
    QVERIFY(outcome->counts.read >= kept && outcome->counts.read % 100 == 0);
    const auto whole = opened(text);
    const auto done =
        must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), outcome->run, *whole, options));
    QCOMPARE(done.counts, counts(3000, 3000, 0, 0, 0));
    verifyHealthy();
}

void TestImportPatients::troubleOfTheDatabaseLeavesWholeBatches()
{
    const auto blocker = m_desk->raw();
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.watch = [&](const ImportProgress &progress) {
        if (progress.counts.read == 20) // the next transaction fails half-way
            blocker->exec("CREATE TRIGGER trouble BEFORE INSERT ON patient BEGIN SELECT RAISE(ABORT, 'no'); END");
        return true;
    };
    const auto outcome = imported(registerOf(0, 50), options);
    QCOMPARE(outcome.ending, Ending::Interrupted);
    QVERIFY(outcome.trouble);
    QCOMPARE(outcome.counts, counts(20, 20, 0, 0, 0));
    QCOMPARE(persons(), 20);
    blocker->exec("DROP TRIGGER trouble");
    const auto file = openedFile(m_desk->path(u"register.csv"_s));
    const auto done = must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), outcome.run, *file, {}));
    QCOMPARE(done.counts, counts(50, 50, 0, 0, 0));
}

QTEST_GUILESS_MAIN(TestImportPatients)
#include "tst_import_patients.moc"
