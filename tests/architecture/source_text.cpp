#include "architecture/source_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::architecture {

namespace {

/// Walks over the text once and blanks what each view does not show.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
        , m_code(text)
        , m_strings(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (here(u"//"))
                comment(endOfLineComment());
            else if (here(u"/*"))
                comment(after(u"*/", m_at + 2));
            else if (here(u"R\"") && !isWordBefore(u"uUL8"))
                rawString();
            else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !isDigitSeparator()))
                quoted(m_text[m_at]);
            else
                ++m_at;
        }
    }

    const QString &code() const { return m_code; }
    const QString &strings() const { return m_strings; }
    const QList<SourceText::Literal> &literals() const { return m_literals; }

private:
    bool here(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    qsizetype after(QStringView what, qsizetype from) const
    {
        const auto found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    qsizetype endOfLineComment() const
    {
        auto end = m_text.indexOf(u'\n', m_at);
        while (end > 0 && m_text[end - 1] == u'\\')
            end = m_text.indexOf(u'\n', end + 1);
        return end < 0 ? m_text.size() : end;
    }

    /// Is the letter before part of a name (and not one of the prefixes that literals may have)?
    bool isWordBefore(QStringView prefixes) const
    {
        if (m_at == 0)
            return false;
        const auto before = m_text[m_at - 1];
        return (before.isLetterOrNumber() || before == u'_') && !prefixes.contains(before);
    }

    /// 1'000'000: the word that stands before the quote begins with a digit.
    bool isDigitSeparator() const
    {
        auto from = m_at;
        while (from > 0 && (m_text[from - 1].isLetterOrNumber() || m_text[from - 1] == u'\''))
            --from;
        return from < m_at && m_text[from].isDigit();
    }

    static void blank(QString &view, qsizetype from, qsizetype to)
    {
        std::replace_if(
            view.begin() + from, view.begin() + to, [](QChar c) { return c != u'\n'; }, u' ');
    }

    void comment(qsizetype end)
    {
        blank(m_code, m_at, end);
        blank(m_strings, m_at, end);
        m_at = end;
    }

    void literal(qsizetype from, qsizetype to)
    {
        const auto line = int(QStringView(m_text).left(m_at).count(u'\n')) + 1;
        m_literals.append({line, m_text.mid(from, to - from)});
        blank(m_code, from, to);
    }

    void rawString()
    {
        const auto open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const auto closing = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const auto end = after(closing, open + 1);
        literal(open + 1, std::max(open + 1, end - closing.size()));
        m_at = end;
    }

    void quoted(QChar quote)
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        literal(m_at + 1, end);
        m_at = std::min(end + 1, m_text.size());
    }

    const QString &m_text;
    QString m_code;
    QString m_strings;
    QList<SourceText::Literal> m_literals;
    qsizetype m_at = 0;
};

} // namespace

SourceText::SourceText(const QString &text)
{
    Scanner scanner(text);
    scanner.run();
    m_code = scanner.code().split(u'\n');
    m_strings = scanner.strings().split(u'\n');
    m_literals = scanner.literals();
}

} // namespace tirkeu::architecture
