#include "documents/table_block.h"
#include "documents/text_box.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

const QColor grey(0x50, 0x50, 0x50);
constexpr qreal padding = mm(0.8);
constexpr qreal line = mm(0.15);
constexpr qreal tickSide = mm(4.5);

struct Placed
{
    qreal x = 0;
    qreal width = 0;
    std::shared_ptr<const TextBox> text;
    std::optional<bool> tick = {};
};

std::vector<TextRun> runsOf(const TableCell &cell)
{
    std::vector<TextRun> runs{{cell.text.kk, {.points = 8, .bold = cell.strong}}};
    if (!cell.text.ru.isEmpty() && cell.text.ru != cell.text.kk)
        runs.push_back({u'\n' + cell.text.ru, {.points = 7, .italic = true, .colour = grey}});
    if (!cell.small.isEmpty())
        runs.push_back({(cell.text.isEmpty() ? u""_s : u"\n"_s) + cell.small, {.points = 7}});
    return runs;
}

void paintTick(QPainter &painter, const QRectF &place, bool ticked)
{
    painter.setPen(QPen(Qt::black, mm(0.3)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    if (ticked)
        painter.drawPolyline(QPolygonF{place.topLeft() + QPointF(place.width() * 0.2, place.height() * 0.5),
                                       place.topLeft() + QPointF(place.width() * 0.45, place.height() * 0.8),
                                       place.topLeft() + QPointF(place.width() * 0.85, place.height() * 0.2)});
}

Block blockOf(std::vector<Placed> cells, const QColor &background)
{
    qreal height = tickSide + 2 * padding;
    for (const auto &cell : cells)
        height = std::max(height, cell.text->height() + 2 * padding);
    const qreal width = cells.back().x + cells.back().width;
    return {.height = height,
            .paint = [cells = std::move(cells), background, height, width](QPainter &painter, QPointF at) {
                if (background != Qt::white)
                    painter.fillRect(QRectF(at, QSizeF(width, height)), background);
                painter.fillRect(QRectF(at.x(), at.y(), width, line), Qt::black);
                painter.fillRect(QRectF(at.x(), at.y() + height, width, line), Qt::black);
                for (const auto &cell : cells) {
                    painter.fillRect(QRectF(at.x() + cell.x, at.y(), line, height), Qt::black);
                    cell.text->paint(painter, at + QPointF(cell.x + padding, padding));
                    if (cell.tick)
                        paintTick(painter, {at + QPointF(cell.x + padding, padding), QSizeF(tickSide, tickSide)},
                                  *cell.tick);
                }
                painter.fillRect(QRectF(at.x() + width, at.y(), line, height + line), Qt::black);
            }};
}

} // namespace

Table::Table(std::vector<TableColumn> columns)
    : m_columns(std::move(columns))
{
    std::vector<Placed> cells;
    qreal x = 0;
    for (const auto &column : m_columns) {
        const std::vector<TextRun> runs{{column.title.kk, {.points = 7, .bold = true}},
                                        {u'\n' + column.title.ru, {.points = 6.5, .italic = true}}};
        cells.push_back({x, column.width, std::make_shared<const TextBox>(runs, column.width - 2 * padding)});
        x += column.width;
    }
    auto head = blockOf(std::move(cells), QColor(0xe8, 0xe8, 0xe8));
    head.keepWithNext = true;
    m_head = std::make_shared<const Block>(std::move(head));
}

Block Table::row(const std::vector<TableCell> &cells) const
{
    std::vector<Placed> placed;
    qreal x = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const TableCell cell = i < cells.size() ? cells[i] : TableCell();
        const qreal width = m_columns[i].width;
        placed.push_back({x, width, std::make_shared<const TextBox>(runsOf(cell), width - 2 * padding), cell.tick});
        x += width;
    }
    auto row = blockOf(std::move(placed), Qt::white);
    row.head = m_head;
    return row;
}

} // namespace tirkeu::documents
