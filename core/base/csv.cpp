#include "base/csv.h"
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

/// Walks over the text cell by cell.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    /// True when an empty line was passed over.
    bool skipEmptyLine() { return takeLineEnd(); }

    Result<CsvRow> row()
    {
        CsvRow row{m_line, {}};
        for (;;) {
            auto cell = isAt(u'"') ? quotedCell() : Result<QString>(plainCell());
            if (!cell)
                return tl::unexpected(cell.error());
            row.cells.append(*cell);
            if (atEnd() || takeLineEnd())
                return row;
            if (!isAt(u','))
                return flaw(u"a quote stands inside of a cell"_s);
            ++m_at;
        }
    }

private:
    bool isAt(QChar c) const { return !atEnd() && m_text[m_at] == c; }

    bool takeLineEnd()
    {
        const qsizetype length = isAt(u'\n') ? 1 : m_text.mid(m_at).startsWith(u"\r\n") ? 2 : 0;
        m_at += length;
        m_line += length > 0;
        return length > 0;
    }

    QString plainCell()
    {
        const auto begin = m_at;
        while (!atEnd() && !isAt(u',') && !isAt(u'"') && !isAt(u'\n') && !m_text.mid(m_at).startsWith(u"\r\n"))
            ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

    Result<QString> quotedCell()
    {
        QString cell;
        const int begin = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            if (isAt(u'"')) {
                ++m_at;
                if (!isAt(u'"'))
                    return cell;
            }
            m_line += isAt(u'\n');
            cell += m_text[m_at];
        }
        m_line = begin;
        return flaw(u"a quote is not closed"_s);
    }

    tl::unexpected<Error> flaw(const QString &what) const
    {
        return failure(Error::Kind::Corrupt, u"line %1: %2"_s.arg(m_line).arg(what));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString cell(QString text)
{
    static constexpr QStringView formula = u"=+-@\t\r";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<std::vector<CsvRow>> readCsv(QStringView text)
{
    std::vector<CsvRow> rows;
    Scanner scanner(text);
    while (!scanner.atEnd()) {
        if (scanner.skipEmptyLine())
            continue;
        auto row = scanner.row();
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<CsvTable> readCsvTable(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(utf8);
    if (decoder.hasError())
        return failure(Error::Kind::Corrupt, u"the text is not UTF-8"_s);
    auto rows = readCsv(text);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(Error::Kind::Corrupt, u"line 1: no header"_s);
    CsvTable table{rows->front().cells, {}};
    auto unique = table.columns;
    if (unique.removeDuplicates() > 0)
        return failure(Error::Kind::Corrupt, u"line %1: a column is named twice"_s.arg(rows->front().line));
    rows->erase(rows->begin());
    for (const auto &row : *rows) {
        if (row.cells.size() != table.columns.size())
            return failure(
                Error::Kind::Corrupt,
                u"line %1: %2 cells instead of %3"_s.arg(row.line).arg(row.cells.size()).arg(table.columns.size()));
    }
    table.rows = std::move(*rows);
    return table;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted += cell(text);
    return quoted.join(u';').toUtf8() + "\r\n";
}

} // namespace tirkeu
