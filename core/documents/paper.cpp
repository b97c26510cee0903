#include "documents/paper.h"
#include "documents/text_box.h"
#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <deque>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

// A4; the wider left margin is for the binding of the card.
constexpr qreal pageWidth = mm(210);
constexpr qreal pageHeight = mm(297);
constexpr qreal left = mm(20);
constexpr qreal right = mm(12);
constexpr qreal top = mm(11);
constexpr qreal topOfFollowing = mm(19);
constexpr qreal bodyBottom = pageHeight - mm(17);
constexpr qreal footerTop = pageHeight - mm(14.5);

struct Placed
{
    Block block;
    qreal y = 0;
};
using Page = std::vector<Placed>;

qreal topOf(size_t page)
{
    return page == 0 ? top : topOfFollowing;
}

/// Puts blocks on pages.
class Flow
{
public:
    explicit Flow(const std::vector<Block> &blocks)
        : m_waiting(blocks.begin(), blocks.end())
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

private:
    bool pageIsEmpty() const { return m_pages.back().empty(); }
    qreal room() const { return bodyBottom - m_y; }
    qreal gap(const Block &block) const { return pageIsEmpty() ? 0 : block.gapBefore; }

    /// The block and what must not be parted from it.
    qreal needed(const Block &block) const
    {
        qreal height = block.height;
        bool keep = block.keepWithNext;
        for (size_t i = 0; keep && i < m_waiting.size() && m_waiting[i].paint; ++i) {
            height += m_waiting[i].gapBefore + std::min(m_waiting[i].height, mm(20));
            keep = m_waiting[i].keepWithNext;
        }
        return height;
    }

    void put(Block block)
    {
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
        m_y = topOf(m_pages.size() - 1);
    }

    /// No room here: the next page, or the part that fits when no page would hold it all.
    void putElsewhere(Block block)
    {
        const bool tooHigh = block.height > bodyBottom - topOfFollowing;
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

    std::deque<Block> m_waiting;
    std::vector<Page> m_pages{1};
    qreal m_y = top;
};

void rule(QPainter &painter, qreal y)
{
    painter.fillRect(QRectF(left, y, pageWidth - left - right, mm(0.15)), QColor(0x80, 0x80, 0x80));
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
    constexpr qreal width = pageWidth - left - right;
    constexpr qreal pagesWidth = mm(60);
    if (page > 0) {
        paintLine(painter, frame.runningHead, {left, mm(11), width, mm(4)});
        rule(painter, mm(15.5));
    }
    rule(painter, footerTop);
    paintLine(painter, frame.footer.kk + u" · "_s + frame.footer.ru,
              {left, footerTop + mm(1), width - pagesWidth, mm(4)});
    paintLine(painter, number(frame.page.kk) + u" · "_s + number(frame.page.ru),
              {left + width - pagesWidth, footerTop + mm(1), pagesWidth, mm(4)}, Qt::AlignRight);
}

void setUp(QPdfWriter &writer, const PaperFrame &frame)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(frame.title);
    writer.setCreator(u"Tirkeu " TIRKEU_VERSION ""_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

} // namespace

qreal Paper::bodyWidth()
{
    return pageWidth - left - right;
}

Result<QByteArray> Paper::toPdf() const
{
    const auto pages = Flow(m_blocks).pages();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, m_frame);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Io, u"the PDF could not be begun"_s);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return failure(Error::Kind::Io, u"a page of the PDF could not be begun"_s);
        for (const auto &placed : pages[i])
            placed.block.paint(painter, {left, placed.y});
        paintFrame(painter, m_frame, i, pages.size());
    }
    painter.end();
    return bytes;
}

} // namespace tirkeu::documents
