#pragma once
#include "base/result.h"
#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace tirkeu::intake {

/// One record as bytes: the code page is the caller's matter (all ours keep ASCII in its place).
struct CsvRecord
{
    qint64 line = 1; ///< where it begins
    QList<QByteArray> cells;
    bool cutOff = false; ///< the last of the file, without a line end
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// A record that cannot be read. Reading goes on with the line after the one it begins on, so that an open quote costs
/// its own row and no other.
struct CsvFlaw
{
    enum class Kind
    {
        QuoteNeverClosed, ///< within the longest record there may be, or before the end of the file
        TextAfterQuote,   ///< something stands between a closing quote and the delimiter
        TooLong           ///< a line without end: no table
    };
    Kind kind;
    qint64 line;
    int cell; ///< from 0
    friend bool operator==(const CsvFlaw &, const CsvFlaw &) = default;
};

/// Reads CSV (RFC 4180) of any length in constant memory: cells in quotes may hold delimiters, line ends and doubled
/// quotes; CRLF, LF or CR ends a record; empty lines are passed over. A quote inside an unquoted cell is a character.
class CsvStream
{
public:
    static constexpr qsizetype longestRecord = 64 * 1024;

    /// A byte order mark of UTF-8 is passed over. The device is open and stays the caller's.
    CsvStream(QIODevice &device, char delimiter);

    struct Step
    {
        std::optional<CsvRecord> record;
        std::optional<CsvFlaw> flaw; ///< neither: the end
    };
    Result<Step> next(); ///< Io: the device broke off

    /// Where the next record begins, for going on another day.
    qint64 offset() const { return m_base + m_at; }
    qint64 line() const { return m_line; }
    Result<bool> atEnd();
    Result<void> seek(qint64 offset, qint64 line);

private:
    enum class Scan
    {
        Done,
        NeedMore,
        Flawed
    };
    Result<void> readMore();
    Result<void> passEmptyLines();
    Result<void> passLine();
    Scan scan();
    bool scanQuoted(qsizetype &at, QByteArray &cell);
    bool scanPlain(qsizetype &at, QByteArray &cell) const;
    bool endsRecord(qsizetype &at);
    Scan fail(CsvFlaw::Kind kind);

    QIODevice &m_device;
    char m_delimiter;
    QByteArray m_buffer;
    qint64 m_base = 0;  ///< offset of the buffer in the file
    qsizetype m_at = 0; ///< in the buffer
    qint64 m_line = 1;
    bool m_ended = false; ///< the device has nothing more
    qsizetype m_end = 0;  ///< of the record scanned
    qint64 m_lines = 0;   ///< line ends in it
    CsvRecord m_record;
    CsvFlaw m_flaw{};
};

inline constexpr std::array delimiters{',', ';', '\t'};
std::optional<char> delimiterFromCode(QStringView code); ///< "comma", "semicolon", "tab" of the command line

/// The delimiter of the header line: whichever stands there most often outside quotes.
char likelyDelimiter(QByteArrayView head);

} // namespace tirkeu::intake
