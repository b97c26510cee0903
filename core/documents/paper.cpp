#include "documents/paper.h"
#include "documents/text_box.h"
#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <deque>
#include <limits>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

constexpr qreal footerHeight = mm(14.5);

struct Placed
{
    Block block;
    qreal y = 0;
};
using Page = std::vector<Placed>;

/// Puts blocks on pages.
class Flow
{
public:
    Flow(const std::vector<Block> &blocks, const Sheet &sheet)
        : m_sheet(sheet)
        , m_waiting(blocks.begin(), blocks.end())
        , m_y(sheet.top)
    {
    }

    std::vector<Page> pages()
    {
        while (!m_waiting.empty()) {
            auto block = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!block.paint)
                newPage();
            else if (gap(block) + needed(block) <= room())
                put(std::move(block));
            else
                putElsewhere(std::move(block));
        }
        return std::move(m_pages);
    }
    /// Of a roll: how long the sheet becomes. After pages().
    qreal length() const { return m_y + m_sheet.bottom; }

private:
    bool pageIsEmpty() const { return m_pages.back().empty(); }
    bool isFollowingPage() const { return m_pages.size() > 1; }
    /// Nothing is divided on a roll.
    qreal room() const { return m_sheet.isRoll() ? std::numeric_limits<qreal>::max() : bodyBottom() - m_y; }
    qreal bodyBottom() const { return m_sheet.height - m_sheet.bottom; }
    qreal gap(const Block &block) const { return pageIsEmpty() ? 0 : block.gapBefore; }

    /// The block and what must not be parted from it.
    qreal needed(const Block &block) const
    {
        qreal height = block.height + (saysHead(block) ? block.head->height : 0);
        bool keep = block.keepWithNext;
        for (size_t i = 0; keep && i < m_waiting.size() && m_waiting[i].paint; ++i) {
            height += m_waiting[i].gapBefore + std::min(m_waiting[i].height, mm(20));
            keep = m_waiting[i].keepWithNext;
        }
        return height;
    }

    bool saysHead(const Block &block) const { return block.head && pageIsEmpty() && isFollowingPage(); }

    void put(Block block)
    {
        if (saysHead(block))
            put(*block.head);
        m_y += gap(block);
        const qreal height = block.height;
        m_pages.back().push_back({std::move(block), m_y});
        m_y += height;
    }

    void newPage()
    {
        if (pageIsEmpty())
            return;
        m_pages.emplace_back();
        m_y = m_sheet.topOfFollowing;
    }

    /// No room here: the next page, or the part that fits when no page would hold it all.
    void putElsewhere(Block block)
    {
        const bool tooHigh = block.height > bodyBottom() - m_sheet.topOfFollowing;
        auto halves = tooHigh && block.split ? block.split(room() - gap(block)) : std::nullopt;
        if (halves) {
            put(std::move(halves->first));
            m_waiting.push_front(std::move(halves->second));
            newPage();
        } else if (pageIsEmpty()) {
            put(std::move(block)); // higher than a page and indivisible: nothing better can be done
        } else {
            newPage();
            m_waiting.push_front(std::move(block));
        }
    }

    const Sheet &m_sheet;
    std::deque<Block> m_waiting;
    std::vector<Page> m_pages{1};
    qreal m_y;
};

void rule(QPainter &painter, const Sheet &sheet, qreal y)
{
    painter.fillRect(QRectF(sheet.left, y, sheet.bodyWidth(), mm(0.15)), QColor(0x80, 0x80, 0x80));
}

/// Head and foot are one line each: what is too long is shortened there, for it stands in full in the text.
void paintLine(QPainter &painter, const QString &text, const QRectF &place, Qt::Alignment alignment = Qt::AlignLeft)
{
    const TextStyle small{.points = 7, .colour = QColor(0x50, 0x50, 0x50)};
    const QString fitting = QFontMetricsF(small.font()).elidedText(text, Qt::ElideRight, place.width() - mm(1));
    TextBox({{fitting, small}}, place.width(), alignment).paint(painter, place.topLeft());
}

void paintFrame(QPainter &painter, const PaperFrame &frame, size_t page, size_t count)
{
    const auto number = [&](const QString &text) { return text.arg(page + 1).arg(count); };
    const Sheet &sheet = frame.sheet;
    const qreal footerTop = sheet.height - footerHeight;
    constexpr qreal pagesWidth = mm(60);
    if (page > 0) {
        paintLine(painter, frame.runningHead, {sheet.left, mm(11), sheet.bodyWidth(), mm(4)});
        rule(painter, sheet, mm(15.5));
    }
    rule(painter, sheet, footerTop);
    paintLine(painter, frame.footer.kk + u" · "_s + frame.footer.ru,
              {sheet.left, footerTop + mm(1), sheet.bodyWidth() - pagesWidth, mm(4)});
    paintLine(painter, number(frame.page.kk) + u" · "_s + number(frame.page.ru),
              {sheet.width - sheet.right - pagesWidth, footerTop + mm(1), pagesWidth, mm(4)}, Qt::AlignRight);
    if (!frame.note.isEmpty())
        paintLine(painter, frame.note.kk + u" / "_s + frame.note.ru,
                  {sheet.left, footerTop + mm(3.9), sheet.bodyWidth(), mm(4)});
}

QPageLayout layoutOf(const Sheet &sheet, qreal length)
{
    const QSizeF size = QSizeF(sheet.width, sheet.isRoll() ? length : sheet.height) / mm(1);
    const bool lies = size.width() > size.height() && !sheet.isRoll();
    const QPageSize page(lies ? size.transposed() : size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return QPageLayout(page, lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

void setUp(QPdfWriter &writer, const QString &title, const QPageLayout &layout)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(u"Tirkeu " TIRKEU_VERSION ""_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(layout);
}

} // namespace

Sheet Sheet::a4()
{
    return {mm(210), mm(297), mm(20), mm(12), mm(11), mm(19), mm(17), true};
}

Sheet Sheet::a4Landscape()
{
    return {mm(297), mm(210), mm(12), mm(12), mm(16), mm(19), mm(17), true};
}

Sheet Sheet::a5()
{
    return {mm(148), mm(210), mm(12), mm(12), mm(10), mm(10), mm(8), false};
}

Sheet Sheet::roll80mm()
{
    return {mm(80), 0, mm(4), mm(4), mm(3), mm(3), mm(4), false};
}

qreal Paper::bodyWidth()
{
    return Sheet::a4().bodyWidth();
}

int Paper::pageCount() const
{
    return int(Flow(m_blocks, m_frame.sheet).pages().size());
}

Result<QByteArray> Paper::toPdf() const
{
    Flow flow(m_blocks, m_frame.sheet);
    const auto pages = flow.pages();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, m_frame.title, layoutOf(m_frame.sheet, flow.length()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Io, u"the PDF could not be begun"_s);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return failure(Error::Kind::Io, u"a page of the PDF could not be begun"_s);
        for (const auto &placed : pages[i])
            placed.block.paint(painter, {m_frame.sheet.left, placed.y});
        if (m_frame.sheet.framed)
            paintFrame(painter, m_frame, i, pages.size());
    }
    painter.end();
    return bytes;
}

} // namespace tirkeu::documents
