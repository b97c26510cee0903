#pragma once
#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <vector>

class QPainter;

namespace tirkeu::documents {

/// Papers are laid out in dots of 1/1200 inch; sizes of type are given in points, everything else in millimetres.
inline constexpr int dotsPerInch = 1200;
constexpr qreal mm(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr qreal pt(qreal points)
{
    return points * dotsPerInch / 72;
}

/// How letters look. PT Serif and PT Sans, drawn for the state papers of countries with Cyrillic; Noto in their
/// absence.
struct TextStyle
{
    enum class Family
    {
        Sans,
        Serif
    };
    Family family = Family::Sans;
    qreal points = 9;
    bool bold = false;
    bool italic = false;
    QColor colour = Qt::black;

    QFont font() const;
};

struct TextRun
{
    QString text;
    TextStyle style;
};

/// Text of several styles, wrapped within a width; a word longer than the line is broken, so that nothing is cut off.
class TextBox
{
public:
    TextBox(const std::vector<TextRun> &runs, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    int lineCount() const { return m_layout.lineCount(); }
    qreal height() const { return heightOf(0, lineCount()); }
    qreal heightOf(int firstLine, int endLine) const;
    int linesWithin(int firstLine, qreal room) const; ///< how many lines from the first fit
    qreal firstBaseline() const;                      ///< below the top of the box; 0 without lines

    void paint(QPainter &painter, QPointF topLeft) const { paint(painter, topLeft, 0, lineCount()); }
    void paint(QPainter &painter, QPointF topLeft, int firstLine, int endLine) const;

private:
    void breakLines(qreal width);
    QTextLayout m_layout;
};

/// The text as it can be printed: line ends become line separators, other control characters spaces.
QString printable(QString text);

} // namespace tirkeu::documents
