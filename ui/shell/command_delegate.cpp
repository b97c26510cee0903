#include "shell/command_delegate.h"
#include "shell/command_list_model.h"
#include "widgets/theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int margin = 12;
constexpr int gap = 16;

/// Draws the text at the right end of the rectangle and takes the place off it.
void drawRight(QPainter &painter, QRect &room, const QString &text)
{
    if (text.isEmpty())
        return;
    painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), text);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(text) - gap);
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Theme::colours(option.palette);
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? colours.selection : colours.surface);
    painter->setFont(option.font);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setPen(selected ? colours.selectionText : colours.textMuted);
    drawRight(*painter, room, index.data(CommandListModel::Keys).toString());
    drawRight(*painter, room, index.data(CommandListModel::Workplace).toString());
    painter->setPen(!enabled ? colours.textMuted : selected ? colours.selectionText : colours.text);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), name);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + gap);
    painter->setPen(selected ? colours.selectionText : colours.textMuted);
    const QString other = index.data(CommandListModel::OtherName).toString();
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(other, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + Theme::px(option.widget, 14)};
}

} // namespace tirkeu::ui
