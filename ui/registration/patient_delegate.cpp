#include "registration/patient_delegate.h"
#include "registration/matched_part.h"
#include "registration/patient_table_model.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int iinTail = 4;

struct Line
{
    QString text;
    QRect place;
    QFont font;
    QColor colour;
    QList<QTextLayout::FormatRange> marks;
};

QList<QTextLayout::FormatRange> marksOf(const QString &text, const QString &typed, const Colours &colours)
{
    QList<QTextLayout::FormatRange> marks;
    for (const auto &part : matchedParts(text, typed)) {
        QTextCharFormat format;
        format.setBackground(colours.highlight);
        format.setForeground(colours.highlightText);
        marks += QTextLayout::FormatRange{int(part.start), int(part.length), format};
    }
    return marks;
}

void paintLine(QPainter *painter, const Line &line)
{
    const QFontMetrics metrics(line.font);
    QTextLayout layout(metrics.elidedText(line.text, Qt::ElideRight, line.place.width()), line.font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(line.marks);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter->setPen(line.colour);
    layout.draw(painter, line.place.topLeft());
}

/// The end of the ЖСН stands out: it is what is read aloud and compared.
void emphasizeTail(QList<QTextLayout::FormatRange> &marks, const QString &iin, const QColor &colour)
{
    if (iin.size() <= iinTail || !iin.back().isDigit())
        return;
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(colour);
    marks.prepend(QTextLayout::FormatRange{int(iin.size()) - iinTail, iinTail, format});
}

} // namespace

void PatientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? colours.selection : colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const bool person = index.column() == PatientTableModel::Person;
    const int margin = Theme::px(option.widget, 8);
    const QRect inner = option.rect.adjusted(margin, Theme::px(option.widget, 4), -margin, 0);
    const int height = QFontMetrics(option.font).height();
    Line above{index.data().toString(), inner, option.font, selected ? colours.selectionText : colours.text, {}};
    above.place.setHeight(height);
    if (person)
        above.font.setWeight(QFont::DemiBold);
    if (index.data(PatientTableModel::DeceasedRole).toBool())
        above.colour = selected ? colours.selectionText : colours.textMuted;
    above.marks = marksOf(above.text, m_typed, colours);
    paintLine(painter, above);

    Line below{index.data(PatientTableModel::BelowRole).toString(),
               inner.translated(0, height + 1),
               option.font,
               selected ? colours.selectionText : colours.textMuted,
               {}};
    below.marks = marksOf(below.text, m_typed, colours);
    if (index.column() == PatientTableModel::Born)
        emphasizeTail(below.marks, below.text, above.colour);
    paintLine(painter, below);
    painter->restore();
}

QSize PatientDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    return {Theme::px(option.widget, 80), 2 * QFontMetrics(option.font).height() + Theme::px(option.widget, 10)};
}

} // namespace tirkeu::ui
