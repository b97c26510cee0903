#include "papers/paper_kinds.h"
#include "documents/card_form.h"
#include "papers/booking_papers.h"
#include "papers/queue_papers.h"
#include "usecase/read_card.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

Result<RenderedPaper> renderCard(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    const auto card = usecase::PrepareCardPaper(desk)(actor, PatientId::fromBytes(paper.subject), false);
    if (!card)
        return tl::unexpected(card.error());
    const auto pdf = documents::renderForm052(documents::cardForm(*card), documents::FormLabels::builtIn(u"052"_s));
    if (!pdf)
        return tl::unexpected(pdf.error());
    return RenderedPaper{*pdf, card->record.version};
}

} // namespace

const std::vector<PaperKind> &paperKinds()
{
    static const std::vector<PaperKind> kinds{
        {u"052"_s, {"papers", QT_TRANSLATE_NOOP("papers", "Card 052/e")}, printing::PaperSize::A4, renderCard},
        {u"coupon"_s,
         {"papers", QT_TRANSLATE_NOOP("papers", "Coupon of a booking")},
         printing::PaperSize::Coupon80mm,
         renderCoupon80},
        {u"coupon-a5"_s,
         {"papers", QT_TRANSLATE_NOOP("papers", "Coupon of a booking, A5")},
         printing::PaperSize::A5,
         renderCouponA5},
        {u"ticket"_s,
         {"papers", QT_TRANSLATE_NOOP("papers", "Ticket of the queue")},
         printing::PaperSize::Coupon80mm,
         renderTicketPaper},
        {u"refusal"_s,
         {"papers", QT_TRANSLATE_NOOP("papers", "Reasoned refusal")},
         printing::PaperSize::A4,
         renderRefusal},
        {u"booking-journal"_s,
         {"papers", QT_TRANSLATE_NOOP("papers", "Journal of bookings")},
         printing::PaperSize::A4,
         renderJournal},
        {u"call-list"_s, {"papers", QT_TRANSLATE_NOOP("papers", "Call list")}, printing::PaperSize::A4, renderCallList},
    };
    return kinds;
}

const PaperKind *paperKind(QStringView code)
{
    const auto &kinds = paperKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.code == code; });
    return found != kinds.end() ? &*found : nullptr;
}

QString paperFileName(const TrayPaper &paper)
{
    QString number = paper.recordNumber;
    for (QChar &c : number) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'-';
    }
    return number.isEmpty() ? paper.kind + u".pdf"_s : u"%1_%2.pdf"_s.arg(paper.kind, number);
}

} // namespace tirkeu::ui
