#include "storage/booking_notes.h"
#include "usecase/queue_steps.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

namespace {

const auto certificates = QueuePlace::of(NamedQueue::Certificates);

std::vector<ServiceRecord> recordsOf(BookedDesk &desk)
{
    return must(desk.desk().database().read([](storage::Snapshot &snapshot) -> Result<std::vector<ServiceRecord>> {
        return storage::ServiceRecords(snapshot).records(u"certificate"_s, clinicDay(monday));
    }));
}

} // namespace

/// What the queue leaves for the monitoring of state services (R17): ДСМ-90 app.7 §3, thirty minutes from handing in.
class TestQueueRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTermRunsFromTheDocuments_data();
    void theTermRunsFromTheDocuments();
    void withoutABeginningTheCallCounts();
    void whoseTheDocumentsAreIsNamedThen_data();
    void whoseTheDocumentsAreIsNamedThen();
    void nobodysCertificateIsNotReported();
    void otherQueuesLeaveNoRecord();
};

void TestQueueRecord::theTermRunsFromTheDocuments_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("inTime");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("29:59") << 30 * 60 - 1 << true;
    QTest::newRow("30:00") << 30 * 60 << true;
    QTest::newRow("30:01") << 30 * 60 + 1 << false;
}

void TestQueueRecord::theTermRunsFromTheDocuments()
{
    QFETCH(int, seconds);
    BookedDesk desk;
    const auto person = desk.attached(1);
    const auto ticket = taken(desk, TicketKind::Certificate, {}, person);
    desk.clock.advance(20 * 60); // the waiting is not the serving
    calledNext(desk, certificates);
    desk.clock.advance(2 * 60);
    must(StartService(desk.desk())(desk.administrator(), {ticket.id, 0}));
    QVERIFY(recordsOf(desk).empty());
    desk.clock.advance(seconds);
    must(FinishService(desk.desk())(desk.administrator(), {ticket.id, 0}));
    const auto records = recordsOf(desk);
    QCOMPARE(records.size(), size_t(1));
    const auto &record = records.front();
    QCOMPARE(record.patient, person);
    QCOMPARE(record.subject, ticket.id.bytes());
    QCOMPARE(record.channel, u"desk"_s);
    QCOMPARE(record.receivedAt, at(monday, 9, 22));
    QCOMPARE(record.finishedAt, at(monday, 9, 22).addSecs(seconds));
    QCOMPARE(record.dueAt, at(monday, 9, 52));
    QTEST(record.isInTime(), "inTime");
}

/// Nobody noted the beginning: it was not before the call.
void TestQueueRecord::withoutABeginningTheCallCounts()
{
    BookedDesk desk;
    const auto ticket = taken(desk, TicketKind::Certificate, {}, desk.attached(1));
    desk.clock.advance(10 * 60);
    calledNext(desk, certificates);
    desk.clock.advance(5 * 60);
    must(FinishService(desk.desk())(desk.administrator(), {ticket.id, 0}));
    QCOMPARE(recordsOf(desk).front().receivedAt, at(monday, 9, 10));
}

void TestQueueRecord::whoseTheDocumentsAreIsNamedThen_data()
{
    QTest::addColumn<bool>("atTheBeginning");
    QTest::newRow("when they are taken") << true;
    QTest::newRow("at the end") << false;
}

void TestQueueRecord::whoseTheDocumentsAreIsNamedThen()
{
    QFETCH(bool, atTheBeginning);
    BookedDesk desk;
    const auto person = desk.attached(1);
    const auto ticket = taken(desk, TicketKind::Certificate, {});
    calledNext(desk, certificates);
    must(StartService(desk.desk())(desk.administrator(), {ticket.id, 0, atTheBeginning ? person : PatientId()}));
    const auto served = must(
        FinishService(desk.desk())(desk.administrator(), {ticket.id, 0, atTheBeginning ? desk.attached(2) : person}));
    QCOMPARE(served.patient, person); // who was named first stays
    QCOMPARE(recordsOf(desk).front().patient, person);
}

void TestQueueRecord::nobodysCertificateIsNotReported()
{
    BookedDesk desk;
    const auto ticket = taken(desk, TicketKind::Certificate, {});
    calledNext(desk, certificates);
    must(FinishService(desk.desk())(desk.administrator(), {ticket.id, 0}));
    QVERIFY(recordsOf(desk).empty());
    const auto other = taken(desk, TicketKind::Certificate, {});
    calledNext(desk, certificates);
    QCOMPARE(kindOf(StartService(desk.desk())(desk.administrator(), {other.id, 0, PatientId(QUuid::createUuid())})),
             Error::Kind::NotFound);
}

/// A visit to a doctor is no state service; a booking left its record when it was made.
void TestQueueRecord::otherQueuesLeaveNoRecord()
{
    BookedDesk desk;
    const auto ticket = taken(desk, TicketKind::WalkIn, papers, desk.attached(1));
    calledNext(desk);
    must(FinishService(desk.desk())(desk.administrator(), {ticket.id, 0}));
    QCOMPARE(desk.countOf("SELECT count(*) FROM service_record"), 0);
}

QTEST_GUILESS_MAIN(TestQueueRecord)
#include "tst_queue_record.moc"
