#include "documents/text_box.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {

QFont TextStyle::font() const
{
    QFont font;
    font.setFamilies(family == Family::Serif ? QStringList{u"PT Serif"_s, u"Noto Serif"_s}
                                             : QStringList{u"PT Sans"_s, u"Noto Sans"_s});
    font.setPixelSize(qRound(pt(points)));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString printable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (auto &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

TextBox::TextBox(const std::vector<TextRun> &runs, qreal width, Qt::Alignment alignment)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const auto &run : runs) {
        const auto part = printable(run.text);
        QTextCharFormat format;
        format.setFont(run.style.font());
        format.setForeground(run.style.colour);
        formats.append({int(text.size()), int(part.size()), format});
        text += part;
    }
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    if (!runs.empty())
        m_layout.setFont(runs.front().style.font());
    m_layout.setText(text);
    m_layout.setFormats(formats);
    if (!text.isEmpty())
        breakLines(width);
}

void TextBox::breakLines(qreal width)
{
    qreal y = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
}

qreal TextBox::heightOf(int firstLine, int endLine) const
{
    if (firstLine >= endLine)
        return 0;
    const auto last = m_layout.lineAt(endLine - 1);
    return last.y() + last.height() - m_layout.lineAt(firstLine).y();
}

int TextBox::linesWithin(int firstLine, qreal room) const
{
    int end = firstLine;
    while (end < lineCount() && heightOf(firstLine, end + 1) <= room)
        ++end;
    return end - firstLine;
}

qreal TextBox::firstBaseline() const
{
    return lineCount() > 0 ? m_layout.lineAt(0).ascent() : 0;
}

void TextBox::paint(QPainter &painter, QPointF topLeft, int firstLine, int endLine) const
{
    if (firstLine >= endLine)
        return;
    const QPointF shift(0, m_layout.lineAt(firstLine).y());
    for (int i = firstLine; i < endLine; ++i)
        m_layout.lineAt(i).draw(&painter, topLeft - shift);
}

} // namespace tirkeu::documents
