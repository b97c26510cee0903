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
    int perThread() const { return attempts / (processes * threads); }
};

/// What a seller says once its booking is committed; whole or not at all, since a pipe does not tear so few bytes.
struct Receipt
{
    qint32 slot = -1;
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
        if (::write(out, &receipt, sizeof receipt) != sizeof receipt)
            qFatal("no receipt");
    }
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

std::vector<Receipt> receiptsIn(const QByteArray &bytes)
{
    std::vector<Receipt> receipts(size_t(bytes.size()) / sizeof(Receipt));
    memcpy(receipts.data(), bytes.constData(), receipts.size() * sizeof(Receipt));
    return receipts;
}

} // namespace

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
    QTest::addColumn<bool>("killed");
    QTest::newRow("all live") << false;
    QTest::newRow("one is killed in the middle") << true;
}

void TestBookingStress::noSlotIsSoldTwice()
{
    QFETCH(bool, killed);
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
    QByteArray said;
    if (killed) {
        said += sellers.front()->read(qsizetype(3 * sizeof(Receipt))); // it is in the middle of selling
        sellers.front()->kill();
    }
    for (size_t i = 0; i < sellers.size(); ++i) {
        const QByteArray rest = sellers[i]->readToEnd();
        said += rest.left(rest.size() - rest.size() % qsizetype(sizeof(Receipt)));
        QCOMPARE(sellers[i]->wait(), killed && i == 0 ? -1 : 0);
    }
    static_cast<void>(must(desk.signIn()));

    QMap<int, int> sales;
    for (const auto &receipt : receiptsIn(said)) {
        QCOMPARE(++sales[receipt.slot], 1);
        const auto hex = QByteArray(receipt.appointment, 16).toHex();
        const auto here = "SELECT count(*) FROM appointment WHERE status = 'booked' AND id = x'" + hex + "'";
        QCOMPARE(desk.countOf(here.constData()), 1);
    }
    const int written = desk.countOf("SELECT count(*) FROM appointment");
    QCOMPARE(desk.countOf("SELECT count(*) FROM (SELECT DISTINCT practitioner_id, start_at FROM appointment)"),
             written);
    QCOMPARE(desk.countOf("SELECT count(*) FROM slot_claim"), 3 * written);
    QCOMPARE(desk.countOf("SELECT count(DISTINCT number) FROM appointment"), written);
    // What the killed one committed without living to say it: one booking a thread at most.
    QVERIFY(written >= int(sales.size()) && written <= int(sales.size()) + (killed ? rush.threads : 0));
    QVERIFY(written > rush.slots / 2);
    if (!killed && isFull)
        QCOMPARE(written, rush.slots);
}

QTEST_GUILESS_MAIN(TestBookingStress)
#include "tst_booking_stress.moc"
