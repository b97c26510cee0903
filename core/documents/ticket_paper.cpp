#include "documents/ticket_paper.h"
#include "documents/paper_blocks.h"
#include "documents/text_box.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

class Writer
{
public:
    Writer(const TicketPaper &ticket, const FormLabels &labels)
        : m_ticket(ticket)
        , m_labels(labels)
        , m_paper({labels[u"title"_s].kk, {}, {}, {}, {}, m_sheet})
    {
    }

    const Paper &paper()
    {
        const auto &organization = m_ticket.organization;
        pair({organization.nameKk, organization.nameRu}, 8.5, 0);
        if (organization.demo)
            pair(m_labels[u"demo"_s], 10, 1);
        pair(m_labels[u"title"_s], 9, 1.5);
        text({{m_ticket.number, {.points = 54, .bold = true}}}, 1);
        pair(m_ticket.kind, 11, 0);
        where();
        if (m_ticket.due.isValid())
            pair(m_labels[u"due"_s].with(inClinic(m_ticket.due).toString(u"HH:mm"_s)), 10, 2);
        pair(m_labels[u"before"_s].with(QString::number(m_ticket.before)), 11, 2);
        pair(m_labels[m_ticket.strict ? u"order"_s : u"wait"_s], 8, 2);
        const auto &printed = m_labels[u"printed"_s];
        const QString when = inClinic(m_ticket.printedAt).toString(u"dd.MM.yyyy HH:mm"_s);
        text({{printed.kk.arg(when) + u'\n', {.points = 6}}, {printed.ru.arg(when), {.points = 6, .italic = true}}}, 2);
        return m_paper;
    }

private:
    void text(const std::vector<TextRun> &runs, qreal gapMm)
    {
        m_paper.add(textBlock(runs, {m_sheet.bodyWidth(), Qt::AlignHCenter, mm(gapMm)}));
    }
    /// Kazakh above Russian; said once where both are the same.
    void pair(const Bilingual &words, qreal points, qreal gapMm)
    {
        if (words.isEmpty())
            return;
        std::vector<TextRun> runs{{words.kk, {.points = points, .bold = true}}};
        if (!words.ru.isEmpty() && words.ru != words.kk)
            runs.push_back({u'\n' + words.ru, {.points = points * 0.9, .italic = true}});
        text(runs, gapMm);
    }
    void where()
    {
        pair(m_ticket.place, 11, 2);
        if (m_ticket.room.isEmpty())
            return;
        const auto &room = m_labels[u"room"_s];
        const QString said = room.kk == room.ru ? room.kk : room.kk + u" / "_s + room.ru;
        text({{said + u'\n', {.points = 8}}, {m_ticket.room, {.points = 28, .bold = true}}}, 2);
    }

    const TicketPaper &m_ticket;
    const FormLabels &m_labels;
    const Sheet m_sheet = Sheet::roll80mm();
    Paper m_paper;
};

} // namespace

Result<QByteArray> renderTicket(const TicketPaper &ticket, const FormLabels &labels)
{
    return Writer(ticket, labels).paper().toPdf();
}

} // namespace tirkeu::documents
