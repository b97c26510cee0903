// bench_booking [folder]: a durable booking (all rules, claims, version, monitoring record, change log, audit, fsync)
// beside one bare insert committed in the same encrypted file with the same PRAGMAs, half of them before and half
// after, and the day of 60 doctors read for the grid. The folder lies on a real disk, not tmpfs.
#include "bench/figures.h"
#include "demo/polyclinic.h"
#include "demo/timetable.h"
#include "rules/calendar.h"
#include "support/bench_desk.h"
#include "usecase/book_slot.h"
#include "usecase/furnish_timetable.h"
#include "usecase/keep_desk.h"
#include "usecase/queries/find_slots.h"
#include "usecase/queries/read_day.h"
#include "usecase/register_patient.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

namespace {

constexpr int times = 2000;

/// 60 doctors with a timetable and days half full.
std::vector<PatientId> furnish(BenchDesk &desk)
{
    demo::Options options;
    options.patients = 3000;
    options.doctors = 60;
    options.districts = 30;
    options.today = desk.desk().today();
    demo::Generator generator(options);
    must(usecase::FurnishDesk(desk.desk())(desk.actor(), generator.practitioners(), generator.districts()));
    int left = options.patients;
    const auto next = [&]() -> std::optional<Patient> {
        return left-- > 0 ? std::optional(generator.next()) : std::nullopt;
    };
    must(usecase::AddPatients(desk.desk())(desk.actor(), next, true));
    must(demo::fillTimetable(desk.desk(), desk.actor(), options, desk.desk().clock().now()));
    std::vector<PatientId> people;
    for (const auto &row : must(usecase::FurnishTimetable(desk.desk()).people(desk.actor(), options.patients)))
        people.push_back(row.id);
    return people;
}

/// One connection of the same kind beside the desk's own.
class BareInsert
{
public:
    explicit BareInsert(BenchDesk &desk)
        : m_ids(desk.ids)
        , m_raw(storage::connect(desk.place().files().database, desk.desk().database().key(), SQLite::OPEN_READWRITE))
    {
        m_raw->exec(
            "CREATE TABLE IF NOT EXISTS bare (id BLOB PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID");
        m_insert = std::make_unique<SQLite::Statement>(*m_raw, "INSERT INTO bare VALUES (?, ?)");
    }
    void many(bench::Runs &runs, int count)
    {
        for (int i = 0; i < count; ++i)
            runs.time([this] { one(); });
    }

private:
    void one()
    {
        const auto id = m_ids.next().toRfc4122();
        m_raw->exec("BEGIN IMMEDIATE");
        m_insert->bind(1, id.constData(), int(id.size()));
        m_insert->bind(2, m_content);
        m_insert->exec();
        m_insert->reset();
        m_raw->exec("COMMIT");
    }
    UuidSource &m_ids;
    std::unique_ptr<SQLite::Database> m_raw;
    std::unique_ptr<SQLite::Statement> m_insert;
    std::string m_content = std::string(600, 'x');
};

void benchBooking(BenchDesk &desk, const std::vector<PatientId> &people)
{
    using enum usecase::BookingWarning::Kind;
    usecase::FindSlots::Query query;
    query.from = desk.desk().today().addDays(6);
    query.limit = times;
    query.channel = BookingChannel::Paper; // the channel without a quota: every slot offered can be sold
    const auto found = must(usecase::FindSlots(desk.desk())(desk.actor(), query));
    bench::Runs inserts;
    BareInsert(desk).many(inserts,
                          times / 2); // a second connection at work empties the cache of the first: not in turns
    bench::Runs bookings;
    for (size_t i = 0; i < found.size(); ++i) {
        usecase::VisitPlace place;
        place.patient = people[i % people.size()];
        place.practitioner = found[i].slot.practitioner;
        place.start = found[i].slot.start;
        place.reason = u"3.2"_s;
        usecase::BookSlot::Command command{{place}, {}, {}};
        command.terms.channel = query.channel;
        command.terms.referral = u"№ 1"_s;
        command.terms.acknowledged = {SameDay, SameSpecialty, SameTime, DeskClosed};
        const usecase::BookSlot book(desk.desk());
        bool booked = false;
        bookings.time([&] { booked = must(book(desk.actor(), command)).isBooked(); });
        if (!booked)
            qFatal("a slot offered as free was not booked");
    }
    BareInsert(desk).many(inserts, times / 2);
    bench::say({{u"bench"_s, u"durable booking"_s},
                {u"n"_s, bookings.count()},
                {u"median_ms"_s, bookings.median()},
                {u"p99_ms"_s, bookings.percentile(0.99)},
                {u"bare_insert_median_ms"_s, inserts.median()},
                {u"ratio"_s, bookings.median() / inserts.median()}});
}

void benchDay(BenchDesk &desk)
{
    const usecase::ReadDay read(desk.desk());
    const QDate day = rules::Calendar(builtInSpecialDays()).workingDayFrom(desk.desk().today(), rules::Week::SixDay);
    bench::Runs runs;
    qsizetype doctors = 0;
    qsizetype bookings = 0;
    for (int i = 0; i < 100; ++i) {
        usecase::DayGrid grid;
        runs.time([&] { grid = must(read(desk.actor(), day)); });
        doctors = qsizetype(grid.doctors.size());
        bookings = 0;
        for (const auto &doctor : grid.doctors)
            bookings += qsizetype(doctor.bookings.size());
    }
    bench::say({{u"bench"_s, u"read the day for the grid"_s},
                {u"doctors"_s, doctors},
                {u"bookings"_s, bookings},
                {u"n"_s, runs.count()},
                {u"median_ms"_s, runs.median()},
                {u"p99_ms"_s, runs.percentile(0.99)}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    BenchDesk desk(app.arguments().value(1));
    const auto people = furnish(desk);
    benchDay(desk);
    benchBooking(desk, people);
    return 0;
}
