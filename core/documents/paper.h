#pragma once
#include "base/result.h"
#include "documents/form_labels.h"
#include <QByteArray>
#include <QPointF>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace tirkeu::documents {

/// A piece of a paper that takes the whole width and some height, in dots.
struct Block
{
    using Halves = std::pair<Block, Block>;

    qreal height = 0;
    qreal gapBefore = 0;       ///< left out at the top of a page
    bool keepWithNext = false; ///< a heading does not stay alone at the foot of a page
    std::function<void(QPainter &, QPointF topLeft)> paint;
    /// For a block higher than a page: what fits into the room, and the rest. Empty or nullopt: cannot be divided
    /// there.
    std::function<std::optional<Halves>(qreal room)> split = {};
    /// What is said again above it when it comes first on a page: the heads of the columns.
    std::shared_ptr<const Block> head = {};
};

/// What is printed on, in dots; `height` 0: as long as what stands on it, from a roll.
struct Sheet
{
    qreal width = 0;
    qreal height = 0;
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
    qreal topOfFollowing = 0; ///< of the second page and after
    qreal bottom = 0;         ///< what is left free below the text
    bool framed = true;       ///< running head and foot are printed

    qreal bodyWidth() const { return width - left - right; }
    bool isRoll() const { return height <= 0; }

    static Sheet a4(); ///< with a margin for the binding of the card
    static Sheet a4Landscape();
    static Sheet a5();
    static Sheet roll80mm(); ///< coupons; printers reach 72 mm of it
};

/// What stands around the text of every page.
struct PaperFrame
{
    QString title;       ///< of the PDF; never a person's data
    Bilingual page;      ///< "%1-бет / %2"
    Bilingual footer;    ///< when and by whom printed
    QString runningHead; ///< on the second page and after: whose loose sheet it is
    Bilingual note = {}; ///< the small print at the foot of every page
    Sheet sheet = Sheet::a4();
};

/// A paper: blocks flow from page to page and are divided only when one is higher than a page.
class Paper
{
public:
    static qreal bodyWidth(); ///< of A4 upright

    explicit Paper(PaperFrame frame)
        : m_frame(std::move(frame))
    {
    }

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void breakPage() { m_blocks.push_back({.paint = nullptr}); }
    int pageCount() const;
    /// PDF/A-1b with the fonts' used letters embedded. Io: nothing could be painted.
    Result<QByteArray> toPdf() const;

private:
    PaperFrame m_frame;
    std::vector<Block> m_blocks;
};

} // namespace tirkeu::documents
