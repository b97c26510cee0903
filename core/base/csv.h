#pragma once
#include "base/result.h"
#include <QStringList>
#include <vector>

namespace tirkeu {

/// One record of a CSV file and the line it begins on (the first is 1), so that a flaw can be named.
struct CsvRow
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// A table with named columns; every row has exactly as many cells as there are columns.
struct CsvTable
{
    QStringList columns;
    std::vector<CsvRow> rows;
};

/// RFC 4180: cells in double quotes may hold commas, line ends and doubled quotes; CRLF or LF ends a record.
/// Empty lines are passed over. Corrupt: a quote out of place or not closed; the detail names the line.
Result<std::vector<CsvRow>> readCsv(QStringView text);

/// The same from UTF-8, with or without a byte order mark. Corrupt as well: bytes that are not UTF-8, no header, a
/// column named twice, a row longer or shorter than the header.
Result<CsvTable> readCsvTable(const QByteArray &utf8);

/// What a file begins with that spreadsheet programs shall take for UTF-8.
inline constexpr char csvBeginning[] = "\xEF\xBB\xBF";

/// A line for a spreadsheet: every cell quoted, semicolons between them, what would run as a formula disarmed.
QByteArray csvLine(const QStringList &cells);

} // namespace tirkeu
