#include "demo/queue_day.h"
#include "usecase/call_ticket.h"
#include "usecase/queries/read_day.h"
#include "usecase/take_ticket.h"
#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

using namespace usecase;

constexpr size_t checkedIn = 8;
constexpr int minutesBetweenArrivals = 3;

/// Those booked nearest to this moment who are not through yet.
std::vector<Appointment> aboutNow(const DayGrid &day, const QDateTime &now)
{
    std::vector<Appointment> found;
    for (const auto &doctor : day.doctors) {
        for (const auto &row : doctor.bookings) {
            const auto status = row.appointment.status;
            if (status == AppointmentStatus::Booked || status == AppointmentStatus::Arrived)
                found.push_back(row.appointment);
        }
    }
    std::ranges::sort(found, {}, [&](const Appointment &one) { return std::abs(one.start.secsTo(now)); });
    found.resize(std::min(found.size(), checkedIn));
    return found;
}

struct Walk
{
    int minutesAgo;
    TicketKind kind;
    NamedQueue queue;
    const char16_t *ground; ///< null: in turn
};
constexpr Walk walks[]{
    {24, TicketKind::WalkIn, NamedQueue::Registration, nullptr},
    {22, TicketKind::Filter, NamedQueue::Filter, nullptr},
    {19, TicketKind::Certificate, NamedQueue::Certificates, nullptr},
    {16, TicketKind::WalkIn, NamedQueue::Registration, nullptr},
    {13, TicketKind::WalkIn, NamedQueue::Papers, nullptr},
    {11, TicketKind::Certificate, NamedQueue::Certificates, nullptr},
    {9, TicketKind::WalkIn, NamedQueue::Registration, nullptr},
    {8, TicketKind::Filter, NamedQueue::Filter, nullptr},
    {7, TicketKind::WalkIn, NamedQueue::Papers, nullptr},
    {6, TicketKind::WalkIn, NamedQueue::Papers, u"1-veteran"},
    {5, TicketKind::WalkIn, NamedQueue::Registration, nullptr},
    {3, TicketKind::Certificate, NamedQueue::Certificates, nullptr},
    {2, TicketKind::Filter, NamedQueue::Filter, nullptr},
    {1, TicketKind::WalkIn, NamedQueue::Registration, nullptr},
};

constexpr int notYet = -1;
struct Call
{
    int minutesAgo;
    NamedQueue queue;
    const char16_t *room;
    int begunAgo;    ///< notYet: called and not come so far
    int finishedAgo; ///< notYet: still served
};
constexpr Call calls[]{
    {23, NamedQueue::Registration, u"1", 22, 17},    {20, NamedQueue::Filter, u"104", 19, 12},
    {18, NamedQueue::Certificates, u"2", 17, 10},    {15, NamedQueue::Registration, u"1", 14, 6},
    {12, NamedQueue::Papers, u"3", 11, 8},           {5, NamedQueue::Registration, u"1", 4, notYet},
    {1, NamedQueue::Filter, u"104", notYet, notYet},
};

/// What happens in the last minutes, told in the order of time.
class Story
{
public:
    Story(Desk &desk, const Actor &actor)
        : m_desk(desk)
        , m_actor(actor)
    {
    }
    void arrive(const std::vector<Appointment> &booked);
    void take(const Walk &walk);
    void call(const Call &call);
    Result<void> tell(FixedClock &clock, const QDateTime &now);

private:
    struct Scene
    {
        int minutesAgo;
        std::function<Result<void>()> play;
    };
    void add(int minutesAgo, std::function<Result<void>()> play) { m_scenes.push_back({minutesAgo, std::move(play)}); }

    Desk &m_desk;
    const Actor &m_actor;
    std::vector<Scene> m_scenes;
};

template <typename Step>
Result<void> done(const Result<Step> &step)
{
    if (!step)
        return tl::unexpected(step.error());
    return {};
}

void Story::arrive(const std::vector<Appointment> &booked)
{
    int minutesAgo = int(booked.size()) * minutesBetweenArrivals;
    for (const auto &one : booked) {
        minutesAgo -= minutesBetweenArrivals;
        add(minutesAgo, [this, id = one.id] { return done(CheckIn(m_desk)(m_actor, {{}, {}, id})); });
    }
}

void Story::take(const Walk &walk)
{
    add(walk.minutesAgo, [this, walk] {
        TakeTicket::Command command;
        command.kind = walk.kind;
        command.place = QueuePlace::of(walk.queue);
        if (walk.ground) {
            command.priority = TicketPriority::Ground;
            command.ground = QString::fromUtf16(walk.ground);
        }
        return done(TakeTicket(m_desk)(m_actor, command));
    });
}

void Story::call(const Call &call)
{
    const auto called = std::make_shared<TicketId>();
    add(call.minutesAgo, [this, call, called]() -> Result<void> {
        const auto next = CallNext(m_desk)(m_actor, {QueuePlace::of(call.queue), QString::fromUtf16(call.room)});
        if (next && *next)
            *called = (*next)->id;
        return done(next);
    });
    if (call.begunAgo != notYet)
        add(call.begunAgo, [this, called] { return done(StartService(m_desk)(m_actor, {*called})); });
    if (call.finishedAgo != notYet)
        add(call.finishedAgo, [this, called] { return done(FinishService(m_desk)(m_actor, {*called})); });
}

Result<void> Story::tell(FixedClock &clock, const QDateTime &now)
{
    std::ranges::stable_sort(m_scenes, std::ranges::greater(), &Scene::minutesAgo);
    for (const auto &scene : m_scenes) {
        clock.set(std::max(clock.now(), now.addSecs(-60 * scene.minutesAgo)));
        if (const auto played = scene.play(); !played)
            return played;
    }
    return {};
}

} // namespace

Result<void> fillQueue(Desk &desk, const Actor &administrator, FixedClock &clock, const QDateTime &now)
{
    const auto day = ReadDay(desk)(administrator, desk.today());
    if (!day)
        return tl::unexpected(day.error());
    Story story(desk, administrator);
    story.arrive(aboutNow(*day, now));
    for (const auto &walk : walks)
        story.take(walk);
    for (const auto &call : calls)
        story.call(call);
    return story.tell(clock, now);
}

} // namespace tirkeu::demo
