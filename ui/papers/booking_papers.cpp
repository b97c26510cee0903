#include "papers/booking_papers.h"
#include "base/texts.h"
#include "documents/booking_journal_paper.h"
#include "documents/call_list.h"
#include "documents/coupon.h"
#include "documents/refusal_paper.h"
#include "domain/specialty.h"
#include "domain/visit_reasons.h"
#include "usecase/queries/booking_papers.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using documents::Bilingual;
using documents::FormLabels;
using usecase::PrepareBookingPapers;

/// Messages in the two languages of a paper.
class Words
{
public:
    Bilingual operator()(const Message &message) const
    {
        return {m_texts.say(message, Language::Kazakh), m_texts.say(message, Language::Russian)};
    }
    template <class T>
    Bilingual of(T value) const
    {
        for (const auto &entry : codeList<T>()) {
            if (entry.value == value)
                return (*this)(Message{"codes", entry.name});
        }
        return {};
    }

private:
    Texts m_texts;
};

Result<RenderedPaper> asPaper(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return tl::unexpected(pdf.error());
    return RenderedPaper{*pdf, PrepareBookingPapers::paperVersion};
}

Result<RenderedPaper> coupon(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper,
                             documents::CouponSheet sheet)
{
    const auto facts = PrepareBookingPapers(desk).coupon(actor, AppointmentId::fromBytes(paper.subject));
    if (!facts)
        return tl::unexpected(facts.error());
    const auto &booked = facts->row.appointment;
    documents::Coupon made;
    made.organization = facts->organization;
    made.number = booked.number;
    made.start = booked.start;
    made.person = facts->row.name.brief();
    made.doctor = facts->row.doctor.full();
    made.specialty = Words()(specialtyName(facts->row.specialty));
    made.room = booked.room;
    made.needsReferral = !booked.referral.isEmpty();
    made.codePayload = facts->recordCode;
    made.printedAt = facts->printedAt;
    made.duplicate = facts->duplicate;
    made.cancelled = !booked.isActive();
    return asPaper(documents::renderCoupon(made, sheet, FormLabels::builtIn(u"coupon"_s)));
}

documents::JournalPaperLine lineOf(const usecase::JournalLine &line, const Words &words, const VisitReasons &reasons)
{
    const auto &booked = line.row.appointment;
    documents::JournalPaperLine made;
    made.number = booked.number;
    made.takenAt = booked.takenAt;
    made.channel = words.of(booked.channel);
    made.iin = line.row.iin;
    made.person = line.row.name.full();
    made.birthDate = line.row.birthDate;
    made.phone = line.row.phone;
    made.attached = line.attached;
    made.doctor = line.row.doctor.full();
    made.specialty = words(specialtyName(line.row.specialty));
    made.room = booked.room;
    made.start = booked.start;
    made.reasonCode = booked.reason;
    if (const auto reason = reasons.find(booked.reason))
        made.reason = {reason->textKk, reason->textRu};
    made.outcome = words.of(booked.status);
    made.overbooked = booked.isOverbooked() || booked.outside;
    made.registrar = line.row.authorName;
    return made;
}

/// Days in their order, those without bookings too, as long as the question is about a month at most.
std::vector<documents::BookingJournalPaper::Day> daysOf(const usecase::BookingJournal::Filter &filter,
                                                        const std::vector<usecase::JournalLine> &lines)
{
    const Words words;
    const VisitReasons reasons;
    const bool taken = filter.by == usecase::BookingJournal::By::TakenDay;
    const QDate last = filter.to.isValid() ? filter.to : filter.from;
    std::vector<documents::BookingJournalPaper::Day> days;
    for (QDate day = filter.from; day <= last; day = day.addDays(1)) {
        documents::BookingJournalPaper::Day made{day, {}};
        for (const auto &line : lines) {
            const auto &booked = line.row.appointment;
            if (inClinic(taken ? booked.takenAt : booked.start).date() == day)
                made.lines.push_back(lineOf(line, words, reasons));
        }
        if (!made.lines.empty() || filter.from == last)
            days.push_back(std::move(made));
    }
    if (days.empty())
        days.push_back({filter.from, {}});
    return days;
}

} // namespace

Result<RenderedPaper> renderCoupon80(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    return coupon(desk, actor, paper, documents::CouponSheet::Roll80mm);
}

Result<RenderedPaper> renderCouponA5(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    return coupon(desk, actor, paper, documents::CouponSheet::A5);
}

Result<RenderedPaper> renderRefusal(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    const auto facts = PrepareBookingPapers(desk).refusal(actor, QUuid::fromRfc4122(paper.subject));
    if (!facts)
        return tl::unexpected(facts.error());
    const Words words;
    const auto &refusal = facts->refusal;
    documents::RefusalPaper made;
    made.organization = facts->organization;
    made.number = refusal.number;
    made.service = refusal.service;
    made.person = facts->patient.name.full();
    made.iin = facts->patient.iin ? facts->patient.iin->toString() : QString();
    made.birthDate = facts->patient.birthDate;
    if (const auto channel = fromCode<BookingChannel>(refusal.channel))
        made.channel = words.of(*channel);
    made.at = refusal.at;
    made.authorName = refusal.authorName;
    for (const auto &reason : refusal.decision.reasons) {
        if (reason.citation != u"ДСМ-90 ¶71") // where to complain is said below, in full
            made.grounds.push_back({words(reason.message), reason.citation});
    }
    made.codePayload = facts->recordCode;
    made.printedAt = facts->printedAt;
    made.printedBy = actor.name;
    made.duplicate = facts->duplicate;
    return asPaper(documents::renderRefusal(made, FormLabels::builtIn(u"refusal"_s)));
}

Result<RenderedPaper> renderJournal(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    const auto filter = usecase::journalFilter(paper.subject);
    if (!filter)
        return failure(Error::Kind::Newer, u"the question of a journal"_s);
    const auto lines = PrepareBookingPapers(desk).journal(actor, *filter);
    if (!lines)
        return tl::unexpected(lines.error());
    documents::BookingJournalPaper made;
    made.organization = desk.organization();
    made.days = daysOf(*filter, *lines);
    made.byTakenDay = filter->by == usecase::BookingJournal::By::TakenDay;
    made.isSelection = !filter->practitioner.isNull() || !filter->specialty.isEmpty() || filter->status ||
                       filter->channel || filter->overbookedOnly;
    made.printedAt = desk.clock().now();
    made.printedBy = actor.name;
    return asPaper(documents::renderBookingJournal(made, FormLabels::builtIn(u"booking_journal"_s)));
}

Result<RenderedPaper> renderCallList(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    const auto facts = PrepareBookingPapers(desk).callList(actor, PractitionerId::fromBytes(paper.subject));
    if (!facts)
        return tl::unexpected(facts.error());
    documents::CallList made{facts->organization, facts->doctor.brief(), {}, facts->printedAt, actor.name};
    for (const auto &row : facts->rows) {
        const auto &booking = row.booking;
        made.lines.push_back({booking.appointment.start, booking.doctor.brief(), booking.name.full(), booking.birthDate,
                              booking.phone, row.proposal ? row.proposal->start : QDateTime(),
                              row.proposedDoctor.brief(), row.proposal ? row.proposal->room : QString(),
                              row.state.settled, row.state.reached, row.state.reachNote});
    }
    return asPaper(documents::renderCallList(made, FormLabels::builtIn(u"call_list"_s)));
}

} // namespace tirkeu::ui
