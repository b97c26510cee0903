#include "documents/list_paper.h"
#include "documents/paper_blocks.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {

PaperFrame listFrame(const ListOrigin &origin, const Sheet &sheet, const FormLabels &labels)
{
    auto footer = labels[u"frame.printed"_s].with(inClinic(origin.printedAt).toString(u"dd.MM.yyyy HH:mm"_s));
    if (!origin.printedBy.isEmpty())
        footer.ru += u", "_s + printable(origin.printedBy);
    const auto &title = labels[u"title"_s];
    return {title.kk,
            labels[u"frame.page"_s],
            footer,
            title.kk + u" · "_s + printable(origin.organization.nameKk),
            labels[u"note"_s],
            sheet};
}

void addListHeading(Paper &paper, const ListHeading &heading, const Sheet &sheet, const FormLabels &labels)
{
    const QColor grey(0x50, 0x50, 0x50);
    const qreal width = sheet.bodyWidth();
    const auto add = [&](const std::vector<TextRun> &runs, Qt::Alignment alignment, qreal gap) {
        auto block = textBlock(runs, {width, alignment, mm(gap)});
        block.keepWithNext = true;
        paper.add(std::move(block));
    };
    const auto &organization = heading.organization;
    add({{organization.nameKk, {.points = 8.5, .bold = true}},
         {u"  /  "_s + organization.nameRu, {.points = 8, .italic = true, .colour = grey}}},
        Qt::AlignLeft, 0);
    if (organization.demo) {
        const auto &demo = labels[u"status.demo"_s];
        add({{demo.kk + u" / "_s + demo.ru, {.points = 8.5, .bold = true}}}, Qt::AlignLeft, 0.5);
    }
    add({{heading.title.kk + u'\n', {.points = 13, .bold = true}},
         {heading.title.ru, {.points = 10, .italic = true, .colour = grey}}},
        Qt::AlignHCenter, 2);
    for (const auto &line : heading.lines)
        add({{line.kk, {.points = 9.5, .bold = true}},
             {u"  /  "_s + line.ru, {.points = 9, .italic = true, .colour = grey}}},
            Qt::AlignLeft, 0.7);
    add({{u" "_s, {.points = 4}}}, Qt::AlignLeft, 0);
}

} // namespace tirkeu::documents
