#include "storage/health.h"
#include "support/booked_desk.h"
#include "support/child_process.h"
#include "usecase/queries/find_slots.h"
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// Many programs and threads sell the same slots at once. TIRKEU_FULL=1: 64 threads, 500 slots, 20 000 attempts.
class TestBookingStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDatabaseItselfRefusesASecondSale();
    void noSlotIsSoldTwice_data();
    void noSlotIsSoldTwice();
};

namespace {

const bool isFull = qEnvironmentVariableIsSet("TIRKEU_FULL");
constexpr int people = 100;

struct Rush
{
    int processes = isFull ? 8 : 4;
    int threads = isFull ? 8 : 2;
    int slots = isFull ? 500 : 50;
    int attempts = isFull ? 20'000 : 1'000;
    int perThread() const { return (attempts + processes * threads - 1) / (processes * threads); }
};

/// What a seller says: a booking once it is committed, or at its end how often it has tried. Whole or not at all, since
/// a pipe does not tear so few bytes.
struct Receipt
{
    qint32 slot = -1; ///< -1: the end of a thread
    qint32 tried = 0;
    char appointment[16] = {};
};

std::vector<Slot> slotsOf(BookedDesk &desk, int count)
{
    for (int i = 0; i < (count + 54) / 55; ++i)
        desk.doctor(u"gp"_s, u"Дәрігер %1"_s.arg(i));
    FindSlots::Query query;
    query.specialty = u"gp"_s;
    query.from = QDate(2026, 3, 3);
    query.limit = count;
    std::vector<Slot> slots;
    for (const auto &found : must(FindSlots(desk.desk())(desk.administrator(), query)))
        slots.push_back(found.slot);
    return slots;
}

struct Sale
{
    const std::vector<Slot> &slots;
    const std::vector<PatientId> &persons;
};

void say(int out, const Receipt &receipt)
{
    if (::write(out, &receipt, sizeof receipt) != sizeof receipt)
        qFatal("no receipt");
}

/// Tries at random and writes a receipt for every booking that was acknowledged.
void sell(Desk &desk, const Actor &actor, const Sale &sale, int attempts, int out)
{
    using enum BookingWarning::Kind;
    auto *random = QRandomGenerator::system();
    for (int i = 0; i < attempts; ++i) {
        const int at = int(random->bounded(quint32(sale.slots.size())));
        const Slot &slot = sale.slots[size_t(at)];
        const auto &person = sale.persons[random->bounded(quint32(sale.persons.size()))];
        BookSlot::Command command{{BookedDesk::visit(person, slot.practitioner, slot.start)}, {}, {}};
        command.terms.acknowledged = {SameDay, SameSpecialty, SameTime};
        const auto outcome = BookSlot(desk)(actor, command);
        if (!outcome && outcome.error().kind != Error::Kind::Busy)
            qFatal("a sale failed: %s", qPrintable(outcome.error().detail));
        if (!outcome || !outcome->isBooked())
            continue;
        Receipt receipt;
        receipt.slot = at;
        memcpy(receipt.appointment, outcome->booked.front().id.bytes().constData(), 16);
        say(out, receipt);
    }
    say(out, {-1, attempts, {}});
}

int runSeller(BookedDesk &desk, const Sale &sale, int out)
{
    const auto opened = SignIn(desk.place())(adminLogin, password);
    if (!opened)
        return 2;
    std::vector<std::thread> threads;
    for (int i = 0; i < Rush().threads; ++i)
        threads.emplace_back([&] { sell(*opened->desk, opened->actor, sale, Rush().perThread(), out); });
    for (auto &thread : threads)
        thread.join();
    return 0;
}

/// What all sellers together have said.
struct Books
{
    std::vector<Receipt> sales;
    int tried = 0;
    int threadsEnded = 0;

    void read(const QByteArray &bytes) ///< the end of one killed may be torn
    {
        std::vector<Receipt> receipts(size_t(bytes.size()) / sizeof(Receipt));
        memcpy(receipts.data(), bytes.constData(), receipts.size() * sizeof(Receipt));
        for (const auto &receipt : receipts) {
            if (receipt.slot >= 0)
                sales.push_back(receipt);
            tried += receipt.tried;
            threadsEnded += receipt.slot < 0 ? 1 : 0;
        }
    }
};

/// The booking of a receipt stands in the journal with the very slot that was asked for.
bool isThere(BookedDesk &desk, const Receipt &receipt, const Slot &slot)
{
    const auto raw = desk.raw();
    SQLite::Statement row(*raw, "SELECT 1 FROM appointment a WHERE a.id = ? AND practitioner_id = ? AND start_at = ?"
                                " AND status = 'booked' AND lane = 0 AND 3 = (SELECT count(*) FROM slot_claim c"
                                " WHERE c.appointment_id = a.id)");
    row.bind(1, receipt.appointment, 16);
    const auto practitioner = slot.practitioner.bytes();
    row.bind(2, practitioner.constData(), int(practitioner.size()));
    row.bind(3, int64_t(slot.start.toMSecsSinceEpoch()));
    return row.executeStep();
}

enum class Killed
{
    Nobody,
    One,
    All
};

} // namespace
Q_DECLARE_METATYPE(Killed)

void TestBookingStress::theDatabaseItselfRefusesASecondSale()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto first = desk.booked(desk.attached(1), doctor, at(QDate(2026, 3, 3), 9, 0));
    const auto raw = desk.raw();
    const auto copyOf = [&](const char *verb, int startShift, int lane) {
        return std::string(verb) +
               " INTO appointment SELECT randomblob(16), 1, number || random(), patient_id, practitioner_id, start_at "
               "+ " +
               std::to_string(startShift * 60'000) + ", minutes, " + std::to_string(lane) +
               ", outside, room, kind, reason, form, channel, status, late, arrived_at, called_at, fulfilled_at,"
               " moved_from, moved_to, series_id, group_id, 'x', cancel_reason, note, author, taken_at FROM appointment"
               " LIMIT 1";
    };
    raw->exec("PRAGMA defer_foreign_keys=ON");
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec(copyOf("INSERT", 0, 0)));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec(copyOf("INSERT OR REPLACE", 0, 0)));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec(copyOf("INSERT", 10, 0)));  // runs into the end of it
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec(copyOf("INSERT", -10, 0))); // runs into it
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("UPDATE appointment SET start_at = start_at + 300000"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("DELETE FROM appointment"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("DELETE FROM slot_claim"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("UPDATE slot_claim SET lane = 5"));
    QCOMPARE(desk.countOf("SELECT count(*) FROM slot_claim"), 3);
}

void TestBookingStress::noSlotIsSoldTwice_data()
{
    QTest::addColumn<Killed>("killed");
    QTest::newRow("all live") << Killed::Nobody;
    QTest::newRow("one is killed in the middle") << Killed::One;
    QTest::newRow("all are killed in the middle") << Killed::All;
}

void TestBookingStress::noSlotIsSoldTwice()
{
    QFETCH(Killed, killed);
    const Rush rush;
    BookedDesk desk;
    const auto slots = slotsOf(desk, rush.slots);
    QCOMPARE(slots.size(), size_t(rush.slots));
    std::vector<PatientId> persons;
    for (int i = 0; i < people; ++i)
        persons.push_back(desk.attached(i));
    desk.close();
    std::vector<std::unique_ptr<ChildProcess>> sellers;
    for (int i = 0; i < rush.processes; ++i)
        sellers.push_back(std::make_unique<ChildProcess>([&](int out) {
            return runSeller(desk, {slots, persons}, out);
        }));
    const size_t dead = killed == Killed::All ? sellers.size() : killed == Killed::One ? 1 : 0;
    std::vector<QByteArray> said(sellers.size());
    for (size_t i = 0; i < dead; ++i) // every one of them is in the middle of selling
        said[i] = sellers[i]->read(sizeof(Receipt));
    for (size_t i = 0; i < dead; ++i)
        sellers[i]->kill();
    Books books;
    size_t died = 0;
    for (size_t i = 0; i < sellers.size(); ++i) {
        books.read(said[i] + sellers[i]->readToEnd());
        died += sellers[i]->wait() == -1 ? 1 : 0;
    }
    QVERIFY(died <= dead && (dead == 0 || died > 0)); // a quick one may have ended before it was its turn
    const int livingThreads = int(sellers.size() - died) * rush.threads;
    QVERIFY(books.threadsEnded >= livingThreads);
    QVERIFY(books.tried >= (dead == 0 ? rush.attempts : livingThreads * rush.perThread()));
    desk.take(must(desk.signIn())); // the first to open the file after the last kill: the log is recovered here
    QVERIFY(must(storage::checkHealth(desk.desk().database())).isHealthy());

    QMap<int, int> sales;
    for (const auto &receipt : books.sales) {
        QCOMPARE(++sales[receipt.slot], 1);
        QVERIFY(isThere(desk, receipt, slots[size_t(receipt.slot)]));
    }
    const int written = desk.countOf("SELECT count(*) FROM appointment");
    QCOMPARE(desk.countOf("SELECT count(*) FROM (SELECT DISTINCT practitioner_id, start_at FROM appointment)"),
             written);
    QCOMPARE(desk.countOf("SELECT count(*) FROM slot_claim"), 3 * written);
    QCOMPARE(desk.countOf("SELECT count(DISTINCT number) FROM appointment"), written);
    // One act, one transaction: none without its version, its record for the monitoring, its rows of log and audit.
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment_version"), written);
    QCOMPARE(desk.countOf("SELECT count(*) FROM service_record"), written);
    QCOMPARE(desk.countOf("SELECT count(*) FROM change_log WHERE entity = 'appointment'"), written);
    QCOMPARE(desk.countOf("SELECT count(*) FROM audit WHERE action = 'booking.book'"), written);
    // What the killed ones committed without living to say it: one booking a thread at most.
    QVERIFY(written >= int(sales.size()) && written <= int(sales.size()) + int(died) * rush.threads);
    if (killed != Killed::All)
        QVERIFY(written > rush.slots / 2);
    if (killed == Killed::Nobody && isFull)
        QCOMPARE(written, rush.slots);
}

QTEST_GUILESS_MAIN(TestBookingStress)
#include "tst_booking_stress.moc"
