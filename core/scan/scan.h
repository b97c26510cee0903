#pragma once
#include "scan/mrz.h"
#include "scan/record_code.h"
#include <variant>

namespace tirkeu::scan {

/// The bar code (Code 128) of a number given at a desk: "AB-17".
struct CardNumber
{
    QString number;
    friend bool operator==(const CardNumber &, const CardNumber &) = default;
};

struct Unknown
{
    Message message; ///< context "scan": what happened and what to do
    friend bool operator==(const Unknown &, const Unknown &) = default;
};

using ScanResult = std::variant<Iin, Mrz, RecordCode, CardNumber, Unknown>;

/// Tells what the scanner has read; `today` is the clinic's date.
ScanResult readScan(const QString &text, QDate today);

} // namespace tirkeu::scan
