#include "papers/queue_papers.h"
#include "base/texts.h"
#include "documents/ticket_paper.h"
#include "usecase/queries/read_queue.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

documents::Bilingual both(const Texts &texts, const Message &message)
{
    return {texts.say(message, Language::Kazakh), texts.say(message, Language::Russian)};
}

} // namespace

Result<RenderedPaper> renderTicketPaper(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper)
{
    const auto row = usecase::ReadQueue(desk).ticket(actor, TicketId::fromBytes(paper.subject));
    if (!row)
        return tl::unexpected(row.error());
    const Texts texts;
    const Ticket &ticket = row->ticket;
    documents::TicketPaper printed;
    printed.organization = desk.organization();
    printed.number = ticket.number;
    printed.kind = both(texts, nameOf(ticket.kind));
    if (ticket.place.named)
        printed.place = both(texts, nameOf(*ticket.place.named));
    printed.room = ticket.room;
    printed.before = row->position > 0 ? row->position - 1 : 0;
    printed.due = ticket.due;
    printed.strict = ticket.kind == TicketKind::Certificate;
    printed.printedAt = desk.clock().now();
    const auto pdf = documents::renderTicket(printed, documents::FormLabels::builtIn(u"ticket"_s));
    if (!pdf)
        return tl::unexpected(pdf.error());
    return RenderedPaper{*pdf, ticket.version};
}

} // namespace tirkeu::ui
