#pragma once
#include "printing/printer.h"

namespace tirkeu::bench {

/// There are no printers in a bench.
class NoPrinting final : public printing::Printing
{
public:
    Result<std::vector<printing::PrinterInfo>> printers() override { return std::vector<printing::PrinterInfo>{}; }
    Result<printing::JobId> print(const QByteArray &, const QString &, const printing::PrintOptions &) override
    {
        return failure(Error::Kind::NotFound);
    }
    Result<printing::JobState> jobState(const printing::JobId &) override { return failure(Error::Kind::NotFound); }
};

} // namespace tirkeu::bench
