#include "duplicates/compared_delegate.h"
#include "duplicates/compared_table_model.h"
#include "widgets/theme.h"
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::Agreement;
using Model = ComparedTableModel;

constexpr int edge = 6; ///< design pixels
constexpr int margin = 8;
constexpr int signWidth = 20;

Agreement agreementOf(const QModelIndex &index)
{
    return Agreement(index.data(Model::AgreementRole).toInt());
}

bool isValue(const QModelIndex &index)
{
    return index.column() == Model::Left || index.column() == Model::Right;
}

QList<DifferentPart> differentLetters(const QString &text, const QString &other)
{
    QList<DifferentPart> parts;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == other[i])
            continue;
        ++letters;
        if (!parts.isEmpty() && parts.last().start + parts.last().length == i)
            ++parts.last().length;
        else
            parts += DifferentPart{i, 1};
    }
    return letters * 2 > text.size() ? QList<DifferentPart>() : parts;
}

/// What is left between the common beginning and the common end.
QList<DifferentPart> differentMiddle(const QString &text, const QString &other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && text[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && text[text.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    const DifferentPart middle{head, text.size() - head - tail};
    return (head + tail) * 2 < shorter || middle.length == 0 ? QList<DifferentPart>() : QList{middle};
}

QList<QTextLayout::FormatRange> marksOf(const QModelIndex &index)
{
    if (!isValue(index))
        return {};
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> marks;
    for (const auto &part : differentParts(index.data().toString(), index.data(Model::OtherTextRole).toString()))
        marks += QTextLayout::FormatRange{int(part.start), int(part.length), format};
    return marks;
}

/// Lays the text out at the width; gives its height.
double layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

void paintEdge(QPainter *painter, const QRect &place, Agreement agreement, const Colours &colours)
{
    if (agreement == Agreement::Different)
        painter->fillRect(place, QBrush(colours.danger, Qt::BDiagPattern));
    else if (agreement == Agreement::Alike)
        painter->fillRect(place, QBrush(colours.warning, Qt::Dense5Pattern));
}

QColor behind(Agreement agreement, const Colours &colours)
{
    return agreement == Agreement::Different ? colours.dangerSoft
           : agreement == Agreement::Alike   ? colours.warningSoft
                                             : colours.surface;
}

QRect textPlace(const QRect &cell, const QWidget *widget)
{
    return cell.adjusted(Theme::px(widget, margin + 2), Theme::px(widget, 4), -Theme::px(widget, margin), 0);
}

} // namespace

QList<DifferentPart> differentParts(const QString &text, const QString &other)
{
    if (text == other || text.isEmpty() || other.isEmpty())
        return {};
    return text.size() == other.size() ? differentLetters(text, other) : differentMiddle(text, other);
}

void ComparedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours(option.palette);
    const Agreement agreement = agreementOf(index);
    painter->save();
    painter->fillRect(option.rect, isValue(index) ? behind(agreement, colours) : colours.surface);
    if (isValue(index))
        paintEdge(painter, QRect(option.rect.topLeft(), QSize(Theme::px(option.widget, edge), option.rect.height())),
                  agreement, colours);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = textPlace(option.rect, option.widget);
    QString text = index.data().toString();
    if (index.column() == Model::Remark) {
        QFont bold = option.font;
        bold.setWeight(QFont::Bold);
        painter->setFont(bold);
        painter->setPen(colours.text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, text.section(u'\t', 0, 0));
        place.adjust(Theme::px(option.widget, signWidth), 0, 0, 0);
        text = text.section(u'\t', 1);
    }
    QTextLayout layout(text, option.font);
    layout.setFormats(marksOf(index));
    layOut(layout, place.width());
    painter->setPen(isValue(index) ? colours.text : colours.textMuted);
    layout.draw(painter, place.topLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ComparedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : 200;
    int inner = textPlace(QRect(0, 0, width, 0), option.widget).width();
    QString text = index.data().toString();
    if (index.column() == Model::Remark) {
        inner -= Theme::px(option.widget, signWidth);
        text = text.section(u'\t', 1);
    }
    QTextLayout layout(text, option.font);
    layout.setFormats(marksOf(index));
    return {width, qCeil(layOut(layout, inner)) + Theme::px(option.widget, 8)};
}

} // namespace tirkeu::ui
