#pragma once
#include "intake/register_file.h"
#include "usecase/administer_users.h"
#include "usecase/call_ticket.h"
#include "usecase/desk_things.h"
#include "usecase/import_patients.h"
#include "usecase/queries/find_slots.h"
#include "usecase/receipts.h"
#include "usecase/register_patient.h"
#include <QRandomGenerator>

/// A day's work without an end, all kinds of acts as the dice fall, each with its receipt.
namespace tirkeu::test {

/// Persons from this number on, out of a register file of theirs; goes on with a run that was cut off.
inline Result<void> takeOverRegister(DeskThings &desk, int from)
{
    const QString path = desk.pathOfRegister(from);
    const auto file = must(intake::RegisterFile::open(path, intake::RegisterValues({}, desk.desk().today(), true)));
    ImportPatients::Options options;
    options.rowsPerBatch = 5;
    options.pauseMs = 0;
    const auto cutOff = must(ReadImports(desk.desk()).unfinishedOf(desk.actor(), file.file->identity()));
    const ImportPatients import(desk.desk());
    const auto outcome = cutOff ? import.resume(desk.actor(), cutOff->id, *file.file, options)
                                : import(desk.actor(), *file.file, options);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return outcome->trouble ? tl::unexpected(*outcome->trouble) : Result<void>();
}

class MixedWork
{
public:
    enum class Program
    {
        Window,     ///< persons, bookings, queue, papers, drafts, joining
        CommandLine ///< beside it: imports, backups, lists, users
    };
    struct Place
    {
        int worker = 0;
        Program program = Program::Window;
        PractitionerId doctor;
        UserId user;
        Receipts::Things things; ///< of this worker, as they stand
        quint32 seed = 0;
        std::function<void()> acknowledged; ///< told after each act
    };
    static constexpr int personsOfOne = 20000; ///< numbers of the persons of one worker

    MixedWork(DeskThings &desk, Receipts &receipts, Place place)
        : m_desk(desk)
        , m_receipts(receipts)
        , m_place(std::move(place))
        , m_dice(m_place.seed)
        , m_actor(desk.actor())
    {
        m_actor.user = m_place.user;
        m_next = m_place.worker * personsOfOne;
        for (auto one = m_place.things.begin(); one != m_place.things.end(); ++one) {
            if (one.key().startsWith(u"card/"))
                m_next = std::max(m_next, numberOf(one.key()) + 1);
            if (one.key().startsWith(u"import/"))
                m_next = std::max(m_next, numberOf(one.key()) + DeskThings::registerRows);
        }
    }

    [[noreturn]] void goOn()
    {
        using Step = void (MixedWork::*)();
        static constexpr Step window[]{&MixedWork::enroll, &MixedWork::enroll, &MixedWork::correct, &MixedWork::book,
                                       &MixedWork::book,   &MixedWork::move,   &MixedWork::cancel,  &MixedWork::queue,
                                       &MixedWork::call,   &MixedWork::ask,    &MixedWork::drop,    &MixedWork::draft,
                                       &MixedWork::join,   &MixedWork::part};
        static constexpr Step commandLine[]{&MixedWork::enroll,  &MixedWork::takeOver, &MixedWork::ground,
                                            &MixedWork::ground,  &MixedWork::password, &MixedWork::hire,
                                            &MixedWork::dismiss, &MixedWork::backUp};
        for (;;) {
            const auto steps = m_place.program == Program::Window ? std::span<const Step>(window) : commandLine;
            (this->*steps[m_dice.bounded(quint32(steps.size()))])();
        }
    }

private:
    static int numberOf(const QString &key) { return key.section(u'/', 1).toInt(); }
    Desk &desk() { return m_desk.desk(); }
    QString thing(const QString &key) const { return m_place.things.value(key); }
    QString newWord(const QString &what) { return what + u' ' + QString::number(m_dice.bounded(1000000)); }

    /// Busy is an answer too: the other program has the desk, and nothing was done.
    template <typename F>
    void act(const QString &key, const QString &value, F run)
    {
        m_receipts.announce(key, value);
        const auto result = run();
        if (!result && result.error().kind == Error::Kind::Busy) {
            m_receipts.refused(key);
            return;
        }
        if (!result) {
            m_receipts.trouble(key, QString::number(int(result.error().kind)) + u' ' + result.error().detail);
            ::_exit(3);
        }
        m_receipts.acknowledge(key, value);
        m_place.things[key] = value;
        m_place.acknowledged();
    }
    /// The outcome, in which a refusal is trouble: nothing here is to be refused.
    template <typename Outcome, typename Done>
    static Result<void> unlessRefused(const Result<Outcome> &outcome, Done done)
    {
        if (!outcome)
            return tl::unexpected(outcome.error());
        return std::invoke(done, *outcome) ? Result<void>() : failure(Error::Kind::Invalid, QStringLiteral("refused"));
    }

    /// One of the persons who stand by themselves, and for whom this holds; nullopt: there is none.
    template <typename F>
    std::optional<int> somebody(F holds)
    {
        QList<int> found;
        for (auto card = m_place.things.lowerBound(u"card/"_s);
             card != m_place.things.end() && card.key().startsWith(u"card/"); ++card) {
            const QString n = card.key().section(u'/', 1);
            if (!card.value().isEmpty() && thing(u"merged/"_s + n).isEmpty() && holds(n))
                found += n.toInt();
        }
        return found.isEmpty() ? std::nullopt : std::optional(found[m_dice.bounded(int(found.size()))]);
    }
    std::optional<int> somebodyWith(const QString &kind)
    {
        return somebody([&](const QString &n) { return !thing(kind + u'/' + n).isEmpty(); });
    }
    std::optional<int> somebodyWithout(const QString &kind)
    {
        return somebody([&](const QString &n) { return thing(kind + u'/' + n).isEmpty(); });
    }
    std::optional<QDateTime> freeTime()
    {
        FindSlots::Query query;
        query.practitioner = m_place.doctor;
        const auto found = must(FindSlots(desk())(m_actor, query));
        if (found.empty())
            return std::nullopt;
        return found[m_dice.bounded(quint32(found.size()))].slot.start;
    }

    void enroll()
    {
        const int n = m_next++;
        const Patient patient = DeskThings::registeredPerson(n);
        act(u"card/%1"_s.arg(n), patient.home.street, [&]() {
            const auto outcome = RegisterPatient(desk())(m_actor, {patient, true});
            return unlessRefused(outcome, [](const auto &told) { return told.record.has_value(); });
        });
    }
    void correct()
    {
        const auto n = somebody([](const QString &) { return true; });
        if (!n)
            return;
        const auto record = must(ReadCard(desk())(m_actor, m_desk.idOf(*n)));
        CorrectPatient::Command command{record.id, record.version, record.patient};
        command.patient.home.street = newWord(u"Жаңа көше"_s);
        act(u"card/%1"_s.arg(*n), command.patient.home.street, [&]() {
            const auto outcome = CorrectPatient(desk())(m_actor, command);
            return unlessRefused(outcome, [](const auto &told) { return told.record.has_value(); });
        });
    }
    void book()
    {
        const auto n = somebodyWithout(u"booking"_s);
        const auto start = n ? freeTime() : std::nullopt;
        if (!start)
            return;
        const auto place = BookedDesk::visit(m_desk.idOf(*n), m_place.doctor, *start);
        act(u"booking/%1"_s.arg(*n), start->toString(Qt::ISODate), [&]() {
            const auto outcome = BookSlot(desk())(m_actor, {{place}, {}, {}});
            return unlessRefused(outcome, &BookingOutcome::isBooked);
        });
    }
    void move()
    {
        const auto n = somebodyWith(u"booking"_s);
        const auto start = n ? freeTime() : std::nullopt;
        if (!start)
            return;
        MoveBooking::Command command;
        command.appointment = m_desk.booking(*n)->appointment.id;
        command.practitioner = m_place.doctor;
        command.start = *start;
        act(u"booking/%1"_s.arg(*n), start->toString(Qt::ISODate), [&]() {
            const auto outcome = MoveBooking(desk())(m_actor, command);
            return unlessRefused(outcome, &BookingOutcome::isBooked);
        });
    }
    void cancel()
    {
        if (const auto n = somebodyWith(u"booking"_s)) {
            const auto appointment = m_desk.booking(*n)->appointment.id;
            act(u"booking/%1"_s.arg(*n), {}, [&] {
                return CancelBooking(desk())(m_actor, {appointment, 0, u"ауырды"_s});
            });
        }
    }
    void queue()
    {
        const auto n = somebodyWithout(u"ticket"_s);
        if (!n)
            return;
        TakeTicket::Command command;
        command.place = QueuePlace::ofRoom(roomOf(m_place.worker));
        command.patient = m_desk.idOf(*n);
        act(u"ticket/%1"_s.arg(*n), u"waits"_s, [&]() {
            const auto outcome = TakeTicket(desk())(m_actor, command);
            return unlessRefused(outcome, [](const auto &told) { return told.ticket.has_value(); });
        });
    }
    void call()
    {
        const auto place = QueuePlace::ofRoom(roomOf(m_place.worker));
        const auto day = must(ReadQueue(desk())(m_actor));
        for (const auto &view : day.queues) {
            const auto next = std::find_if(view.rows.begin(), view.rows.end(),
                                           [&](const QueueRow &row) { return row.position == 1; });
            if (view.place != place || next == view.rows.end())
                continue;
            const auto n = somebody([&](const QString &one) {
                return thing(u"ticket/"_s + one) == u"waits" && m_desk.idOf(one.toInt()) == next->ticket.patient;
            });
            act(u"ticket/%1"_s.arg(n.value_or(-1)), u"called"_s, [&] { return CallNext(desk())(m_actor, {place}); });
        }
    }
    void ask()
    {
        const auto n = somebodyWithout(u"paper"_s);
        if (!n)
            return;
        const auto row = m_desk.find(*n);
        act(u"paper/%1"_s.arg(*n), u"waits"_s, [&] {
            return AskForPaper(desk())(m_actor, {u"052"_s, row->id.bytes(), row->version, row->id});
        });
    }
    void drop()
    {
        if (const auto n = somebodyWith(u"paper"_s)) {
            const auto id = m_desk.paper(*n)->id;
            act(u"paper/%1"_s.arg(*n), {}, [&] { return DropPaper(desk())(m_actor, id, u"керек емес"_s); });
        }
    }
    void draft()
    {
        CardDraft draft;
        draft.form.insert(PatientField::Surname, newWord(u"Есімова"_s));
        act(u"draft/"_s + m_place.user.toString(), draft.form.value(PatientField::Surname),
            [&] { return Drafts(desk()).keep(m_actor, draft); });
    }
    bool isFresh(const QString &n) const
    {
        const bool joined =
            std::any_of(m_place.things.begin(), m_place.things.end(), [&](const QString &value) { return value == n; });
        return !joined && thing(u"booking/"_s + n).isEmpty() && thing(u"ticket/"_s + n).isEmpty() &&
               thing(u"paper/"_s + n).isEmpty();
    }
    void join()
    {
        const auto merged = somebody([&](const QString &n) { return isFresh(n); });
        const auto survivor = merged ? somebody([&](const QString &n) { return n.toInt() != *merged; }) : std::nullopt;
        if (!survivor)
            return;
        const auto into = m_desk.find(*survivor), from = m_desk.find(*merged);
        act(u"merged/%1"_s.arg(*merged), QString::number(*survivor), [&]() {
            const auto outcome =
                MergePatients(desk())(m_actor, {into->id, into->version, from->id, from->version, u"бір адам"_s});
            return unlessRefused(outcome, [](const auto &told) { return told.survivor.has_value(); });
        });
    }
    void part()
    {
        for (auto one = m_place.things.begin(); one != m_place.things.end(); ++one) {
            if (!one.key().startsWith(u"merged/") || one.value().isEmpty())
                continue;
            const QString iin = syntheticIin(numberOf(one.key())).toString();
            for (const auto &row : must(ReadMerged(desk())(m_actor, m_desk.idOf(one.value().toInt())))) {
                if (row.iin == iin)
                    return act(one.key(), {}, [&]() {
                        const auto outcome = UnmergePatients(desk())(m_actor, row.id, u"екі адам"_s);
                        return unlessRefused(outcome, [](const auto &told) { return told.restored.has_value(); });
                    });
            }
        }
    }

    void takeOver()
    {
        const int from = m_next;
        m_next += DeskThings::registerRows;
        writeFile(m_desk.pathOfRegister(from), registerOf(from, DeskThings::registerRows));
        act(u"import/%1"_s.arg(from), QString::number(DeskThings::registerRows),
            [&] { return takeOverRegister(m_desk, from); });
    }
    void ground()
    {
        ReferenceEntry entry;
        entry.code = u"w%1-%2"_s.arg(m_place.worker).arg(m_dice.bounded(1000000000));
        entry.validFrom = desk().today();
        entry.textKk = entry.textRu = newWord(u"негіз"_s);
        entry.groupKk = entry.groupRu = u"емхана бұйрығы"_s;
        act(u"ground/"_s + entry.code, entry.textRu, [&]() {
            const auto flaw = EditReferenceList(desk()).add(m_actor, ReferenceList::PriorityGrounds, entry);
            return unlessRefused(flaw, [](const auto &told) { return !told; });
        });
    }
    UserId idOf(const QString &login)
    {
        for (const User &user : must(AdministerUsers(desk()).all(m_actor))) {
            if (user.login == login)
                return user.id;
        }
        qFatal("no user %s", qPrintable(login));
    }
    void password()
    {
        const QString login = roomOf(m_dice.bounded(3));
        const QString typed = newWord(u"құпиясөз"_s);
        act(u"password/"_s + login, typed,
            [&] { return AdministerUsers(desk()).resetPassword(m_actor, idOf(login), typed); });
    }
    void hire()
    {
        const QString login = u"u%1"_s.arg(m_dice.bounded(1000000000));
        act(u"user/"_s + login, test::password, [&] {
            return AdministerUsers(desk()).add(m_actor, {{}, login, u"Серік"_s, {Role::Nurse}, {}, true},
                                               test::password);
        });
    }
    void dismiss()
    {
        for (auto one = m_place.things.begin(); one != m_place.things.end(); ++one) {
            if (one.key().startsWith(u"user/") && !one.value().isEmpty())
                return act(one.key(), {},
                           [&] { return AdministerUsers(desk()).remove(m_actor, idOf(one.key().section(u'/', 1))); });
        }
    }
    void backUp()
    {
        const QString name = u"b%1.tkb"_s.arg(m_dice.bounded(1000000000));
        act(u"backup/"_s + name, u"whole"_s,
            [&] { return BackUpDesk(desk())(m_actor, m_desk.folder() + u'/' + name); });
    }

    DeskThings &m_desk;
    Receipts &m_receipts;
    Place m_place;
    QRandomGenerator m_dice;
    Actor m_actor;
    int m_next = 0;
};

} // namespace tirkeu::test
