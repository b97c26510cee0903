#pragma once
#include "printing/printer.h"

namespace tirkeu::printing {

/// Where the printing service listens and how long it may take to answer.
struct CupsServer
{
    QString host = {}; ///< empty: what the system's settings name; a path: a local socket
    int port = 0;      ///< 0: what the system's settings name
    std::chrono::milliseconds patience{3000};
};

/// Prints through libcups. Every call has a connection of its own, so that calls do not wait for each other.
class CupsPrinting final : public Printing
{
public:
    explicit CupsPrinting(CupsServer server = {})
        : m_server(std::move(server))
    {
    }

    Result<std::vector<PrinterInfo>> printers() override;
    Result<JobId> print(const QByteArray &pdf, const QString &printer, const PrintOptions &options) override;
    Result<JobState> jobState(const JobId &job) override;

private:
    CupsServer m_server;
};

} // namespace tirkeu::printing
