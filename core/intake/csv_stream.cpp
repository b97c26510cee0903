#include "intake/csv_stream.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::intake {
namespace {

constexpr qsizetype pieceSize = 256 * 1024;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

std::optional<char> delimiterFromCode(QStringView code)
{
    constexpr std::array<QStringView, delimiters.size()> codes{u"comma", u"semicolon", u"tab"};
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? std::nullopt : std::optional(delimiters[size_t(found - codes.begin())]);
}

char likelyDelimiter(QByteArrayView head)
{
    std::array<int, delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (isLineEnd(c))
            break;
        for (size_t i = 0; i < delimiters.size(); ++i)
            counts[i] += c == delimiters[i] ? 1 : 0;
    }
    return delimiters[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

CsvStream::CsvStream(QIODevice &device, char delimiter)
    : m_device(device)
    , m_delimiter(delimiter)
{
}

Result<void> CsvStream::seek(qint64 offset, qint64 line)
{
    if (!m_device.seek(offset))
        return failure(Error::Kind::Io, u"seek: "_s + m_device.errorString());
    m_buffer.clear();
    m_base = offset;
    m_at = 0;
    m_line = line;
    m_ended = false;
    return {};
}

Result<void> CsvStream::readMore()
{
    m_buffer.remove(0, m_at);
    m_base += m_at;
    m_at = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + pieceSize);
    const qint64 count = m_device.read(m_buffer.data() + kept, pieceSize);
    m_buffer.resize(kept + qsizetype(std::max<qint64>(count, 0)));
    if (count < 0)
        return failure(Error::Kind::Io, u"read: "_s + m_device.errorString());
    m_ended = count == 0;
    if (m_base == 0 && kept == 0 && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    return {};
}

/// Stands at the first byte of a record afterwards, or at the end of the file.
Result<void> CsvStream::passEmptyLines()
{
    for (;;) {
        while (m_at < m_buffer.size() && isLineEnd(m_buffer[m_at])) {
            const bool pair = m_buffer[m_at] == '\r' && m_at + 1 < m_buffer.size() && m_buffer[m_at + 1] == '\n';
            if (m_buffer[m_at] == '\r' && m_at + 1 == m_buffer.size() && !m_ended)
                break; // what follows belongs to it perhaps
            m_at += pair ? 2 : 1;
            ++m_line;
        }
        if (m_ended || (m_at < m_buffer.size() && !isLineEnd(m_buffer[m_at])))
            return {};
        if (const auto more = readMore(); !more)
            return more;
    }
}

/// Goes to the end of this line, however long it is.
Result<void> CsvStream::passLine()
{
    for (;;) {
        while (m_at < m_buffer.size() && !isLineEnd(m_buffer[m_at]))
            ++m_at;
        if (m_at < m_buffer.size() || m_ended)
            return passEmptyLines();
        if (const auto more = readMore(); !more)
            return more;
    }
}

Result<bool> CsvStream::atEnd()
{
    return passEmptyLines().transform([this] { return m_ended && m_at >= m_buffer.size(); });
}

Result<CsvStream::Step> CsvStream::next()
{
    const auto end = atEnd();
    if (!end)
        return tl::unexpected(end.error());
    if (*end)
        return Step{};
    Scan scanned = scan();
    while (scanned == Scan::NeedMore) {
        if (const auto more = readMore(); !more)
            return tl::unexpected(more.error());
        scanned = scan();
    }
    if (scanned == Scan::Flawed) {
        if (const auto passed = passLine(); !passed)
            return tl::unexpected(passed.error());
        return Step{{}, m_flaw};
    }
    m_at = m_end;
    m_line += m_lines;
    return Step{std::move(m_record), {}};
}

CsvStream::Scan CsvStream::fail(CsvFlaw::Kind kind)
{
    m_flaw = {kind, m_line, int(m_record.cells.size())};
    return Scan::Flawed;
}

/// One record from m_at; the buffer may end in its middle.
CsvStream::Scan CsvStream::scan()
{
    m_record = CsvRecord{m_line, {}, false};
    m_lines = 0;
    qsizetype at = m_at;
    for (;;) {
        QByteArray cell;
        const bool quoted = at < m_buffer.size() && m_buffer[at] == '"';
        const bool whole = quoted ? scanQuoted(at, cell) : scanPlain(at, cell);
        const bool tooLong = at - m_at > longestRecord;
        if (!whole && quoted)
            return tooLong || m_ended ? fail(CsvFlaw::Kind::QuoteNeverClosed) : Scan::NeedMore;
        if (tooLong)
            return fail(CsvFlaw::Kind::TooLong);
        if (at >= m_buffer.size() && !m_ended)
            return Scan::NeedMore;
        if (quoted && at < m_buffer.size() && m_buffer[at] != m_delimiter && !isLineEnd(m_buffer[at]))
            return fail(m_lines > 0 ? CsvFlaw::Kind::QuoteNeverClosed // a quote of a later row seemed to close it
                                    : CsvFlaw::Kind::TextAfterQuote);
        m_record.cells += cell;
        if (at < m_buffer.size() && m_buffer[at] == m_delimiter) {
            ++at;
            continue;
        }
        return endsRecord(at) ? Scan::Done : Scan::NeedMore;
    }
}

/// From an opening quote past the closing one; false: the buffer ends before it.
bool CsvStream::scanQuoted(qsizetype &at, QByteArray &cell)
{
    qsizetype from = ++at; // of what is not yet in the cell
    for (; at < m_buffer.size() && at - m_at <= longestRecord; ++at) {
        const char c = m_buffer.at(at);
        if (c == '"') {
            if (at + 1 >= m_buffer.size() && !m_ended)
                return false; // doubled perhaps
            cell.append(m_buffer.constData() + from, at - from);
            if (at + 1 >= m_buffer.size() || m_buffer.at(at + 1) != '"') {
                ++at;
                return true;
            }
            from = ++at; // the second of the two is the character
        } else if (c == '\n' || (c == '\r' && (at + 1 >= m_buffer.size() || m_buffer.at(at + 1) != '\n'))) {
            ++m_lines;
        }
    }
    return false;
}

bool CsvStream::scanPlain(qsizetype &at, QByteArray &cell) const
{
    const qsizetype from = at;
    while (at < m_buffer.size() && m_buffer[at] != m_delimiter && !isLineEnd(m_buffer[at]) &&
           at - m_at <= longestRecord)
        ++at;
    cell = m_buffer.mid(from, at - from);
    return at < m_buffer.size();
}

/// Takes the line end; false: the buffer ends inside CR LF.
bool CsvStream::endsRecord(qsizetype &at)
{
    m_record.cutOff = at >= m_buffer.size();
    if (!m_record.cutOff) {
        if (m_buffer[at] == '\r' && at + 1 >= m_buffer.size() && !m_ended)
            return false;
        at += m_buffer[at] == '\r' && at + 1 < m_buffer.size() && m_buffer[at + 1] == '\n' ? 2 : 1;
        ++m_lines;
    }
    m_end = at;
    return true;
}

} // namespace tirkeu::intake
