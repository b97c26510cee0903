#include "domain/version_reason.h"
#include "intake/register_file.h"
#include "storage/desk_notes.h"
#include "storage/health.h"
#include "storage/patient_repository.h"
#include "support/booked_desk.h"
#include "support/child_process.h"
#include "support/people.h"
#include "support/register_text.h"
#include "usecase/correct_patient.h"
#include "usecase/queries/search_patients.h"
#include "usecase/register_patient.h"
#include "usecase/take_ticket.h"
#include "usecase/undo_import.h"
#include "usecase/waiting_list.h"
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// An import is taken back: what it brought is found no more, what it changed says again what it said, nothing is lost.
class TestUndoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void whoCameIsWithdrawn();
    void whatWasChangedIsSaidAgain();
    void whoWasTouchedStays_data();
    void whoWasTouchedStays();
    void rowsTwiceInTheFile();
    void onlyOnce();
    void anotherImportAfterwards();
    void aRebuiltIndexLeavesThemOut();
    void crashWhileTakingBack();
    void takesBackAStoppedImport();

private:
    ImportPatients::Outcome imported(const QByteArray &text, int rowsPerBatch = 10, const ImportWatch &watch = {})
    {
        writeFile(m_desk->path(u"register.csv"_s), text);
        const intake::RegisterValues values({}, m_desk->desk().today(), true);
        const auto file = must(intake::RegisterFile::open(m_desk->path(u"register.csv"_s), values));
        return must(ImportPatients(m_desk->desk())(m_desk->administrator(), *file.file,
                                                   {false, false, watch, rowsPerBatch, 0}));
    }
    UndoImport::Outcome undone(const ImportId &run)
    {
        return must(UndoImport(m_desk->desk())(m_desk->administrator(), run));
    }
    int persons() { return m_desk->countOf("SELECT count(*) FROM patient WHERE withdrawn = 0"); }
    size_t found(int n)
    {
        return must(SearchPatients(m_desk->desk())(m_desk->administrator(), syntheticIin(n).toString(), 5)).size();
    }
    PatientId idOf(int n)
    {
        return must(SearchPatients(m_desk->desk())(m_desk->administrator(), syntheticIin(n).toString(), 5))
            .front()
            .row.id;
    }
    PatientRecord record(const PatientId &id)
    {
        return must(m_desk->desk().database().read(
            [&](storage::Snapshot &snapshot) { return storage::PatientRepository(snapshot).find(id); }));
    }
    bool isHealthy() { return must(storage::checkHealth(m_desk->desk().database())).isHealthy(); }

    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestUndoImport::whoCameIsWithdrawn()
{
    m_desk->registered(500);
    const auto outcome = imported(registerOf(0, 25));
    const PatientId one = idOf(7);
    const auto taken = undone(outcome.run);
    QCOMPARE(taken.withdrawn, 25);
    QCOMPARE(taken.restored + taken.kept, 0);
    QCOMPARE(persons(), 1);
    QCOMPARE(found(7), size_t(0));
    QCOMPARE(found(500), size_t(1));
    // The record, its versions and the log are still there.
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 26);
    const auto kept = record(one);
    QVERIFY(kept.withdrawn);
    QCOMPARE(kept.version, 2);
    QCOMPARE(kept.patient.iin, syntheticIin(7));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient_version WHERE reason = '#import_undone'"), 25);
    QCOMPARE(m_desk->countOf("SELECT sum(length(entity_id)) / 16 FROM change_log WHERE base_version = 1 AND version = 2"
                             " AND entity = 'patient[]'"),
             25);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"import.undo"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM import_run WHERE state = 'undone'"), 1);
    QVERIFY(isHealthy());
}

void TestUndoImport::whatWasChangedIsSaidAgain()
{
    const PatientRecord before = m_desk->registered(3);
    const auto outcome = imported(registerHeader + registerRow(3, "+77077777777"));
    QCOMPARE(outcome.counts.updated, 1);
    QCOMPARE(undone(outcome.run).restored, 1);
    const auto after = record(before.id);
    QCOMPARE(after.patient, before.patient);
    QCOMPARE(after.version, before.version + 2);
    QVERIFY(!after.withdrawn);
    QCOMPARE(must(SearchPatients(m_desk->desk())(m_desk->administrator(), u"7077777777"_s, 5)).size(), size_t(0));
    QVERIFY(isHealthy());
}

void TestUndoImport::whoWasTouchedStays_data()
{
    QTest::addColumn<QString>("touch");
    for (const char *touch :
         {"corrected", "confirmed", "card opened", "printed", "booked", "refused", "waits", "queues"})
        QTest::newRow(touch) << QString::fromLatin1(touch);
}

namespace {

/// The person comes to the booking desk, whose rows name the record.
void visitDesk(DeskOnDisk &desk, const PatientId &id, const QString &how)
{
    const EditTimetable edit(desk.desk());
    const Practitioner wanted{{}, {u"Ахметов"_s, u"Ержан"_s, {}}, u"gp"_s, {}, u"101"_s};
    const auto doctor = must(edit.savePractitioner(desk.administrator(), wanted)).practitioner;
    must(edit.saveTemplates(desk.administrator(), {BookedDesk::hoursOf(doctor, 2)}));
    BookSlot::Command command{{BookedDesk::visit(id, doctor, at(QDate(2026, 3, 3), 9))}, {}, {}};
    command.terms.documentsReliable = how != u"refused";
    command.terms.overruleReason = how == u"booked" ? u"бекітіледі"_s : QString();
    WaitingEntry entry;
    entry.patient = id;
    entry.specialty = u"gp"_s;
    entry.from = entry.to = QDate(2026, 3, 3);
    if (how == u"waits")
        must(WaitingList(desk.desk()).add(desk.administrator(), entry));
    else if (how == u"queues")
        must(TakeTicket(desk.desk())(desk.administrator(), {TicketKind::WalkIn, QueuePlace::of(doctor), {}, id}));
    else if (must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked() != (how == u"booked"))
        qFatal("the desk answered otherwise");
}

} // namespace

void TestUndoImport::whoWasTouchedStays()
{
    QFETCH(QString, touch);
    const auto outcome = imported(registerOf(0, 5));
    const PatientId id = idOf(2);
    Patient other = record(id).patient;
    other.workPlace = u"№ 5 мектеп"_s;
    if (touch == u"corrected")
        must(CorrectPatient(m_desk->desk())(m_desk->administrator(), {id, 1, other}));
    else if (touch == u"confirmed")
        must(ConfirmCard(m_desk->desk())(m_desk->administrator(), id, 1));
    else if (touch == u"card opened")
        must(OpenAmbulatoryCard(m_desk->desk())(m_desk->administrator(), id));
    else if (touch != u"printed")
        visitDesk(*m_desk, id, touch);
    else
        must(m_desk->desk().database().keepNote(
            m_desk->administrator().user, [&](storage::Transaction &tx) -> Result<void> {
                storage::DeskNotes(tx).countPrint(u"052"_s, id.bytes(), 1, tx.now());
                return {};
            }));
    const auto taken = undone(outcome.run);
    QCOMPARE(taken.withdrawn, 4);
    QCOMPARE(taken.kept, 1);
    QVERIFY(!record(id).withdrawn);
    QCOMPARE(found(2), size_t(1));
    QVERIFY(isHealthy());
}

void TestUndoImport::rowsTwiceInTheFile()
{
    const PatientRecord known = m_desk->registered(90);
    QByteArray text = registerOf(0, 3);
    for (const char *phone : {"+77070000001", "+77070000002"})
        text += registerRow(1, phone) + registerRow(90, phone) + registerRow(5, phone);
    const auto outcome = imported(text, 2);
    QCOMPARE(outcome.counts.added, 4);
    QCOMPARE(outcome.counts.updated, 5);
    const auto taken = undone(outcome.run);
    QCOMPARE(taken.withdrawn, 4);
    QCOMPARE(taken.restored, 1);
    QCOMPARE(taken.kept, 0);
    QCOMPARE(record(known.id).patient, known.patient);
    QCOMPARE(persons(), 1);
}

void TestUndoImport::onlyOnce()
{
    const auto outcome = imported(registerOf(0, 5));
    undone(outcome.run);
    QCOMPARE(kindOf(UndoImport(m_desk->desk())(m_desk->administrator(), outcome.run)), Error::Kind::Conflict);
    QCOMPARE(kindOf(UndoImport(m_desk->desk())(m_desk->administrator(), ImportId(m_desk->ids.next()))),
             Error::Kind::NotFound);
}

void TestUndoImport::anotherImportAfterwards()
{
    undone(imported(registerOf(0, 5)).run);
    const auto again = imported(registerOf(0, 5));
    QCOMPARE(again.counts.added, 5);
    QCOMPARE(again.counts.possibleDuplicates, 0);
    QCOMPARE(persons(), 5);
    QCOMPARE(found(3), size_t(1));
    QVERIFY(isHealthy());
}

void TestUndoImport::aRebuiltIndexLeavesThemOut()
{
    m_desk->registered(500);
    undone(imported(registerOf(0, 5)).run);
    must(
        m_desk->desk().database().keepNote(m_desk->administrator().user, [&](storage::Transaction &tx) -> Result<void> {
            storage::PatientRepository(tx).rebuildSearchIndex();
            return {};
        }));
    QCOMPARE(found(3), size_t(0));
    QCOMPARE(found(500), size_t(1));
    QVERIFY(isHealthy());
}

void TestUndoImport::crashWhileTakingBack()
{
    const auto outcome = imported(registerOf(0, 35));
    m_desk->close();
    ChildProcess child([&](int) {
        must(m_desk->signIn());
        (void)UndoImport(m_desk->desk())(m_desk->administrator(), outcome.run,
                                         [](const ImportProgress &) -> bool { ::_exit(9); });
        return 0;
    });
    QCOMPARE(child.wait(), 9);
    must(m_desk->signIn());
    QVERIFY(persons() > 0 && persons() < 35);
    // It is not gone on with as an import, only taken back further.
    const intake::RegisterValues values({}, m_desk->desk().today(), true);
    const auto file = must(intake::RegisterFile::open(m_desk->path(u"register.csv"_s), values));
    QCOMPARE(kindOf(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), outcome.run, *file.file, {})),
             Error::Kind::Conflict);
    const int left = persons();
    QCOMPARE(undone(outcome.run).withdrawn, left);
    QCOMPARE(persons(), 0);
    QVERIFY(isHealthy());
}

void TestUndoImport::takesBackAStoppedImport()
{
    const auto outcome = imported(registerOf(0, 35), 10, [](const ImportProgress &p) { return p.counts.read < 20; });
    QCOMPARE(persons(), 20);
    QCOMPARE(undone(outcome.run).withdrawn, 20);
    QCOMPARE(persons(), 0);
}

QTEST_GUILESS_MAIN(TestUndoImport)
#include "tst_undo_import.moc"
