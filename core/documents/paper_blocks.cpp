#include "documents/paper_blocks.h"
#include "documents/barcode.h"
#include "documents/text_box.h"
#include <QPainter>
#include <memory>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

using Box = std::shared_ptr<const TextBox>;
using Family = TextStyle::Family;

const QColor grey(0x5a, 0x5a, 0x5a);
const QColor hairline(0x90, 0x90, 0x90);
constexpr qreal thin = mm(0.15);

const TextStyle labelKk{.points = 9};
const TextStyle labelRu{.points = 7.5, .italic = true, .colour = grey};
const TextStyle valueKk{.family = Family::Serif, .points = 10.5};
const TextStyle valueRu{.family = Family::Serif, .points = 9, .italic = true, .colour = grey};

Box box(const std::vector<TextRun> &runs, qreal width, Qt::Alignment alignment = Qt::AlignLeft)
{
    return std::make_shared<const TextBox>(runs, width, alignment);
}

std::vector<TextRun> stacked(const Bilingual &text, const TextStyle &kk, const TextStyle &ru)
{
    if (text.ru.isEmpty())
        return {{text.kk, kk}};
    return {{text.kk + u'\n', kk}, {text.ru, ru}};
}

void ruleAt(QPainter &painter, QPointF from, qreal width)
{
    painter.fillRect(QRectF(from, QSizeF(width, thin)), hairline);
}

} // namespace

// ---- items

namespace {

constexpr qreal numberWidth = mm(7);
constexpr qreal labelWidth = mm(62);
constexpr qreal valueLeft = numberWidth + labelWidth + mm(4);
constexpr qreal valuePadding = mm(1);
constexpr qreal abovePadding = mm(0.9);
constexpr qreal belowPadding = mm(0.9);
constexpr qreal handwriting = mm(7); // from rule to rule

/// Both languages on one line when they fit, each on its own lines when not.
Box valueBox(const Bilingual &value)
{
    const qreal width = Paper::bodyWidth() - valueLeft - 2 * valuePadding;
    if (value.ru.isEmpty() || value.ru == value.kk)
        return box({{value.kk, valueKk}}, width);
    if (!value.kk.contains(u'\n')) {
        auto together = box({{value.kk, valueKk}, {u"  /  "_s + value.ru, valueRu}}, width);
        if (together->lineCount() == 1)
            return together;
    }
    return box(stacked(value, valueKk, valueRu), width);
}

/// An item or, after it was divided, a part of it.
struct ItemPart
{
    Box number;
    Box label;
    Box value;
    int firstLine = 0;
    int endLine = 0;
    Item item;

    qreal valueHeight() const { return value->heightOf(firstLine, endLine); }
    qreal height() const
    {
        return std::max({abovePadding + std::max(label->height(), valueHeight()) + belowPadding, item.minimumHeight});
    }
    void paint(QPainter &painter, QPointF at) const;
    std::optional<Block::Halves> split(qreal room) const;
};

Block blockOf(ItemPart part)
{
    const auto shared = std::make_shared<const ItemPart>(std::move(part));
    return {.height = shared->height(),
            .paint = [shared](QPainter &painter, QPointF at) { shared->paint(painter, at); },
            .split = [shared](qreal room) { return shared->split(room); }};
}

void ItemPart::paint(QPainter &painter, QPointF at) const
{
    // The first line of the value stands on the line of the label.
    const qreal baseline = std::max(label->firstBaseline(), value->firstBaseline());
    const qreal y = at.y() + abovePadding;
    const qreal labelY = y + baseline - label->firstBaseline();
    number->paint(painter, {at.x(), labelY});
    label->paint(painter, {at.x() + numberWidth, labelY});
    value->paint(painter, {at.x() + valueLeft + valuePadding, y}, firstLine, endLine);
    const int rules = value->lineCount() > 0 ? 1 : std::max(1, int(height() / handwriting));
    for (int i = 1; i <= rules; ++i)
        ruleAt(painter, {at.x() + valueLeft, at.y() + height() * i / rules - thin}, Paper::bodyWidth() - valueLeft);
}

std::optional<Block::Halves> ItemPart::split(qreal room) const
{
    const int fitting = value->linesWithin(firstLine, room - abovePadding - belowPadding);
    if (fitting < 2 || firstLine + fitting >= endLine || label->height() + abovePadding + belowPadding > room)
        return std::nullopt;
    ItemPart begin = *this;
    begin.endLine = firstLine + fitting;
    begin.item.minimumHeight = 0;
    ItemPart rest = *this;
    rest.firstLine = begin.endLine;
    rest.item.minimumHeight = 0;
    const Bilingual continuedLabel{item.label.kk + u" ("_s + item.continued.kk + u')',
                                   item.label.ru + u" ("_s + item.continued.ru + u')'};
    rest.label = box(stacked(continuedLabel, labelKk, labelRu), labelWidth);
    return Block::Halves{blockOf(std::move(begin)), blockOf(std::move(rest))};
}

} // namespace

Block itemBlock(const Item &item)
{
    const auto value = valueBox(item.value);
    return blockOf({.number = box({{item.number, labelKk}}, numberWidth),
                    .label = box(stacked(item.label, labelKk, labelRu), labelWidth),
                    .value = value,
                    .firstLine = 0,
                    .endLine = value->lineCount(),
                    .item = item});
}

// ---- head of the paper

Block letterheadBlock(const Letterhead &head)
{
    const TextStyle name{.points = 9, .bold = true};
    const TextStyle small{.points = 7.5, .colour = grey};
    const TextStyle formNumber{.points = 10, .bold = true};
    constexpr qreal rightWidth = mm(80);
    const qreal leftWidth = Paper::bodyWidth() - rightWidth - mm(6);
    auto organization = stacked(head.organization, name, labelRu);
    for (const auto &line : {head.address, head.registration}) {
        if (!line.isEmpty())
            organization.push_back({u'\n' + line, small});
    }
    const auto left = box(organization, leftWidth);
    const auto right = box({{head.kind.kk + u" / "_s + head.kind.ru + u'\n', small},
                            {head.number.kk + u" / "_s + head.number.ru + u'\n', formNumber},
                            {head.approved.kk + u'\n', {.points = 6.5, .colour = grey}},
                            {head.approved.ru, {.points = 6.5, .italic = true, .colour = grey}}},
                           rightWidth, Qt::AlignRight);
    const qreal rightX = leftWidth + mm(6);
    return {.height = std::max(left->height(), right->height()), .paint = [=](QPainter &painter, QPointF at) {
                left->paint(painter, at);
                right->paint(painter, at + QPointF(rightX, 0));
            }};
}

Block textBlock(const std::vector<TextRun> &runs, const TextPlace &place)
{
    const auto text = box(runs, place.width, place.alignment);
    return {.height = text->height(), .gapBefore = place.gapBefore, .paint = [text](QPainter &painter, QPointF at) {
                text->paint(painter, at);
            }};
}

Block titleBlock(const Bilingual &title)
{
    const TextStyle kk{.family = Family::Serif, .points = 15, .bold = true};
    const TextStyle ru{.family = Family::Serif, .points = 11, .italic = true, .colour = grey};
    const auto text = box(stacked(title, kk, ru), Paper::bodyWidth(), Qt::AlignHCenter);
    return {.height = text->height(), .gapBefore = mm(5), .paint = [text](QPainter &painter, QPointF at) {
                text->paint(painter, at);
            }};
}

Block headingBlock(const Bilingual &heading)
{
    const TextStyle kk{.points = 10, .bold = true};
    const TextStyle ru{.points = 8.5, .italic = true, .colour = grey};
    const auto text = box({{heading.kk, kk}, {u"  /  "_s + heading.ru, ru}}, Paper::bodyWidth());
    const qreal height = text->height() + mm(1.2);
    return {.height = height, .gapBefore = mm(3), .keepWithNext = true, .paint = [=](QPainter &painter, QPointF at) {
                text->paint(painter, at);
                painter.fillRect(QRectF(at.x(), at.y() + height - mm(0.3), Paper::bodyWidth(), mm(0.3)), Qt::black);
            }};
}

Block statusBlock(const std::vector<Bilingual> &lines)
{
    const TextStyle kk{.points = 10, .bold = true};
    const TextStyle ru{.points = 9};
    std::vector<TextRun> runs;
    for (const auto &line : lines) {
        runs.push_back({(runs.empty() ? u""_s : u"\n"_s) + line.kk, kk});
        runs.push_back({u"  /  "_s + line.ru, ru});
    }
    const auto text = box(runs, Paper::bodyWidth() - mm(6), Qt::AlignHCenter);
    const qreal height = text->height() + mm(2.4);
    return {.height = height, .gapBefore = mm(3), .paint = [=](QPainter &painter, QPointF at) {
                painter.setPen(QPen(Qt::black, mm(0.3)));
                painter.drawRect(QRectF(at, QSizeF(Paper::bodyWidth(), height)));
                text->paint(painter, at + QPointF(mm(3), mm(1.2)));
            }};
}

// ---- number and codes

namespace {

constexpr qreal qrModule = mm(0.5);
constexpr qreal barModule = mm(0.34);
constexpr qreal barHeight = mm(11);

/// Code 128 shrinks only when the number is so long that it would not fit.
QSizeF barSize(const Barcode &code, qreal room)
{
    return {std::min(code.columns() * barModule, room), barHeight};
}

} // namespace

Block numberBlock(const NumberBand &band)
{
    const auto qr = Barcode::qr(band.qrPayload);
    const auto bars = Barcode::code128(band.number);
    const qreal qrSide = qr ? qr->columns() * qrModule : 0;
    constexpr qreal textWidth = mm(74);
    std::vector<TextRun> runs{{band.label.kk, labelKk}};
    if (band.label.ru != band.label.kk)
        runs.push_back({u" / "_s + band.label.ru, labelRu});
    runs.push_back({u'\n' + band.number, {.family = Family::Serif, .points = 17, .bold = true}});
    if (!band.note.isEmpty())
        runs.push_back({u'\n' + band.note, {.points = 8, .colour = grey}});
    const auto text = box(runs, textWidth);
    const bool hasNumber = !band.number.isEmpty();
    const qreal barRoom = Paper::bodyWidth() - textWidth - qrSide;
    const qreal height = std::max({text->height(), qrSide, barHeight});
    return {.height = height, .gapBefore = mm(3), .paint = [=](QPainter &painter, QPointF at) {
                text->paint(painter, at + QPointF(0, (height - text->height()) / 2));
                if (!hasNumber)
                    ruleAt(painter, at + QPointF(0, (height + text->height()) / 2), mm(60));
                if (qr)
                    qr->paint(painter, {at.x() + Paper::bodyWidth() - qrSide, at.y(), qrSide, qrSide});
                if (bars) {
                    const auto size = barSize(*bars, barRoom);
                    bars->paint(painter, QRectF({at.x() + Paper::bodyWidth() - qrSide - size.width(),
                                                 at.y() + (height - size.height()) / 2},
                                                size));
                }
            }};
}

// ---- signature

Block signatureBlock(const SignatureLine &line)
{
    struct Place
    {
        qreal x, width;
        Box value, caption;
    };
    const TextStyle caption{.points = 7, .colour = grey};
    const auto place = [&](qreal x, qreal width, const QString &value, const Bilingual &words) {
        return Place{x, width, box({{value, valueKk}}, width, Qt::AlignHCenter),
                     box({{words.kk + u" / "_s + words.ru, caption}}, width, Qt::AlignHCenter)};
    };
    const auto role = box(stacked(line.role, labelKk, labelRu), mm(42));
    const QString date = line.date.isValid() ? line.date.toString(u"dd.MM.yyyy"_s) : QString();
    const std::vector<Place> places{place(mm(44), mm(66), line.name, line.nameCaption),
                                    place(mm(113), mm(35), {}, line.signatureCaption),
                                    place(mm(151), Paper::bodyWidth() - mm(151), date, line.dateCaption)};
    qreal above = role->height();
    qreal below = 0;
    for (const auto &each : places) {
        above = std::max(above, each.value->height());
        below = std::max(below, each.caption->height());
    }
    above += mm(4); // room for a hand
    return {.height = above + below + mm(1), .gapBefore = mm(3), .paint = [=](QPainter &painter, QPointF at) {
                role->paint(painter, at + QPointF(0, above - role->height()));
                for (const auto &each : places) {
                    const QPointF foot = at + QPointF(each.x, above);
                    each.value->paint(painter, foot - QPointF(0, each.value->height()));
                    ruleAt(painter, foot, each.width);
                    each.caption->paint(painter, foot + QPointF(0, mm(0.6)));
                }
            }};
}

} // namespace tirkeu::documents
