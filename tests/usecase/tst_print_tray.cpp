#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/role_rows.h"
#include "usecase/correct_patient.h"
#include "usecase/merge_patients.h"
#include "usecase/print_tray.h"
#include "usecase/read_card.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// A paper that was asked for stays in the tray until it is in somebody's hand, and counts as printed only then.
class TestPrintTray : public QObject
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

    void askingIsKeptBeforeAnythingLeaves();
    void aRefusedPaperIsNotCounted();
    void countsOnceHoweverOftenItIsSaid();
    void theSecondCopyIsADuplicate();
    void staysAfterTheProgramEnded();
    void askedForAgainItIsListedOnce();
    void withThePrinterItIsNotTakenForIdle();
    void countsTheVersionThatWasPrinted();
    void ofAMergedRecordTheSurvivorIsCounted();
    void isDroppedForAReason();
    void whatIsOverStaysOver();
    void holdsNoNames();
    void rolesMayPrint_data() { addRoleRows(u"registrar nurse coordinator doctor head administrator"_s); }
    void rolesMayPrint();

private:
    Desk &desk() { return m_desk->desk(); }
    const Actor &me() { return m_desk->administrator(); }
    PaperRequest request() const { return {u"052"_s, m_record.id.bytes(), m_record.version, m_record.id}; }
    PaperId ask() { return must(AskForPaper(desk())(me(), request())); }
    std::vector<TrayPaper> tray() { return must(ReadPrintTray(desk())(me())); }
    bool nextIsDuplicate() { return must(PrepareCardPaper(desk())(me(), m_record.id, false)).duplicate; }

    std::unique_ptr<DeskOnDisk> m_desk;
    PatientRecord m_record;
};

void TestPrintTray::askingIsKeptBeforeAnythingLeaves()
{
    ask();
    QCOMPARE(m_desk->lastActs(1), QStringList{u"paper.ask"_s});
    const auto papers = tray();
    QCOMPARE(papers.size(), size_t(1));
    QCOMPARE(papers[0].state, PaperState::Waiting);
    QCOMPARE(papers[0].kind, u"052"_s);
    QCOMPARE(papers[0].personName, m_record.patient.name.full());
    QCOMPARE(papers[0].recordNumber, m_record.cardNumber);
    QCOMPARE(papers[0].askedByName, me().name);
    QCOMPARE(papers[0].askedAt, m_desk->clock.now());
    QVERIFY(!nextIsDuplicate());
}

void TestPrintTray::aRefusedPaperIsNotCounted()
{
    const auto id = ask();
    const Message why{"printing", "The printer %1 takes no jobs.", {u"desk"_s}};
    must(PaperFailed(desk())(me(), id, why));
    QCOMPARE(tray()[0].state, PaperState::Failed);
    QCOMPARE(tray()[0].trouble, why);
    QVERIFY(!nextIsDuplicate());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM printed_paper"), 0);

    must(PaperSent(desk())(me(), id, {u"other"_s, 7, m_record.version}));
    QCOMPARE(tray()[0].state, PaperState::Sent);
    QCOMPARE(tray()[0].printer, u"other"_s);
    QCOMPARE(tray()[0].job, 7);
    QVERIFY(tray()[0].trouble.id.isEmpty());
    QVERIFY(!nextIsDuplicate()); // with the printer is not out yet
    must(PaperCameOut(desk())(me(), id, PaperProof::Printer));
    QVERIFY(tray().empty());
    QVERIFY(nextIsDuplicate());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"patient.print"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.print'"
                             " AND detail LIKE '%\"duplicate\":false%'"),
             1);
}

void TestPrintTray::countsOnceHoweverOftenItIsSaid()
{
    const auto id = ask();
    must(PaperSent(desk())(me(), id, {u"desk"_s, 1, m_record.version}));
    must(PaperCameOut(desk())(me(), id, PaperProof::Printer));
    must(PaperCameOut(desk())(me(), id, PaperProof::Person));
    QCOMPARE(m_desk->countOf("SELECT copies FROM printed_paper"), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.print'"), 1);
}

void TestPrintTray::theSecondCopyIsADuplicate()
{
    must(PaperCameOut(desk())(me(), ask(), PaperProof::File));
    must(PaperCameOut(desk())(me(), ask(), PaperProof::Person));
    QCOMPARE(m_desk->countOf("SELECT copies FROM printed_paper"), 2);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'patient.print'"
                             " AND detail LIKE '%\"duplicate\":true%' AND detail LIKE '%\"how\":\"person\"%'"),
             1);
}

void TestPrintTray::staysAfterTheProgramEnded()
{
    const auto id = ask();
    QVERIFY(m_desk->signIn());
    QCOMPARE(tray().size(), size_t(1));
    QCOMPARE(tray()[0].id, id);
    QCOMPARE(must(ReadPrintTray(desk()).count(me())), 1);
    must(PaperCameOut(desk())(me(), id, PaperProof::Person));
    QVERIFY(m_desk->signIn());
    QCOMPARE(must(ReadPrintTray(desk()).count(me())), 0);
}

void TestPrintTray::askedForAgainItIsListedOnce()
{
    const auto first = ask();
    must(PaperFailed(desk())(me(), first, {"printing", "No."}));
    m_desk->clock.advance(60);
    QCOMPARE(ask(), first);
    QCOMPARE(tray().size(), size_t(1));
    QCOMPARE(tray()[0].state, PaperState::Waiting);
    QVERIFY(tray()[0].trouble.id.isEmpty());
}

void TestPrintTray::withThePrinterItIsNotTakenForIdle()
{
    const auto first = ask();
    must(PaperSent(desk())(me(), first, {u"desk"_s, 1, m_record.version}));
    QVERIFY(ask() != first);
    QCOMPARE(tray().size(), size_t(2));
}

void TestPrintTray::countsTheVersionThatWasPrinted()
{
    const auto id = ask();
    auto moved = person(1);
    moved.home.flat = u"555"_s;
    must(CorrectPatient(desk())(me(), {m_record.id, m_record.version, moved}).map([](const auto &) {}));
    must(PaperSent(desk())(me(), id, {u"desk"_s, 1, m_record.version + 1}));
    must(PaperCameOut(desk())(me(), id, PaperProof::Printer));
    QCOMPARE(m_desk->countOf("SELECT version FROM printed_paper"), m_record.version + 1);
    QVERIFY(nextIsDuplicate());
}

void TestPrintTray::ofAMergedRecordTheSurvivorIsCounted()
{
    const auto survivor = m_desk->registered(2);
    const auto id = ask();
    m_desk->raw()->exec("UPDATE patient SET replaced_by = x'" + survivor.id.bytes().toHex().toStdString() +
                        "' WHERE id = x'" + m_record.id.bytes().toHex().toStdString() + "'");
    QCOMPARE(tray()[0].personName, survivor.patient.name.full());
    must(PaperSent(desk())(me(), id, {u"desk"_s, 1, survivor.version}));
    must(PaperCameOut(desk())(me(), id, PaperProof::Printer));
    QVERIFY(must(PrepareCardPaper(desk())(me(), survivor.id, false)).duplicate);
}

void TestPrintTray::isDroppedForAReason()
{
    const auto id = ask();
    QCOMPARE(kindOf(DropPaper(desk())(me(), id, u"  "_s)), Error::Kind::Invalid);
    QCOMPARE(tray().size(), size_t(1));
    must(DropPaper(desk())(me(), id, u"the person left"_s));
    QVERIFY(tray().empty());
    QVERIFY(!nextIsDuplicate());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"paper.drop"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE why = 'the person left'"), 1);
    QCOMPARE(kindOf(DropPaper(desk())(me(), id, u"again"_s)), Error::Kind::NotFound);
}

void TestPrintTray::whatIsOverStaysOver()
{
    const auto id = ask();
    must(DropPaper(desk())(me(), id, u"the person left"_s));
    must(PaperCameOut(desk())(me(), id, PaperProof::Printer));
    must(PaperFailed(desk())(me(), id, {"printing", "No."}));
    QVERIFY(tray().empty());
    QVERIFY(!nextIsDuplicate());
    QCOMPARE(kindOf(PaperSent(desk())(me(), id, {u"desk"_s, 1, 1})), Error::Kind::NotFound);
}

void TestPrintTray::holdsNoNames()
{
    ask();
    const auto raw = m_desk->raw();
    SQLite::Statement row(*raw, "SELECT * FROM print_tray");
    QVERIFY(row.executeStep());
    for (int i = 0; i < row.getColumnCount(); ++i) {
        const QByteArray value(static_cast<const char *>(row.getColumn(i).getBlob()), row.getColumn(i).getBytes());
        QVERIFY(!value.contains(m_record.patient.name.surname.toUtf8()));
        QVERIFY(!value.contains(m_record.patient.iin->toString().toUtf8()));
    }
}

void TestPrintTray::rolesMayPrint()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    auto actor = m_desk->actor(role);
    QCOMPARE(kindOf(AskForPaper(desk())(actor, request())),
             allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    actor.roles = {};
    QCOMPARE(kindOf(AskForPaper(desk())(actor, request())), Error::Kind::Denied);
    QCOMPARE(kindOf(ReadPrintTray(desk())(actor)), Error::Kind::Denied);
    QCOMPARE(kindOf(ReadPrintTray(desk()).count(actor)), Error::Kind::Denied);
    QCOMPARE(kindOf(DropPaper(desk())(actor, tray()[0].id, u"why"_s)), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestPrintTray)
#include "tst_print_tray.moc"
