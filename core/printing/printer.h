#pragma once
#include "base/message.h"
#include "base/result.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <vector>

namespace tirkeu::printing {

struct PrinterInfo
{
    QString name;        ///< of the queue: what print() takes and the settings remember
    QString description; ///< what people call it; may be empty
    QString location;
    bool isDefault = false;
    QList<Message> troubles; ///< why nothing would come out now; empty: ready
};

enum class PaperSize
{
    A4,
    A5,
    Coupon80mm
};

struct PrintOptions
{
    int copies = 1;
    PaperSize paper = PaperSize::A4;
};

struct JobId
{
    QString printer;
    int number = 0;
    friend bool operator==(const JobId &, const JobId &) = default;
};

struct JobState
{
    enum class Phase
    {
        Waiting,
        Printing,
        Stopped, ///< somebody has to go to the printer
        Held,
        Done,
        Cancelled,
        Failed
    };
    Phase phase = Phase::Waiting;
    Message message;         ///< the phase in a sentence
    QList<Message> troubles; ///< what the printer complains of, the gravest first

    bool isOver() const { return phase == Phase::Done || phase == Phase::Cancelled || phase == Phase::Failed; }
};

/// Puts papers on printers. Calls may take some seconds: not for the GUI thread; any other thread will do.
class Printing
{
public:
    virtual ~Printing() = default;

    /// Empty: none is set up (noPrinter()). Offline: the printing service does not answer.
    virtual Result<std::vector<PrinterInfo>> printers() = 0;
    /// Hands the PDF over. The job's title names no person and no paper. NotFound: no such printer; Denied: it takes no
    /// jobs or not from this user; Invalid: no PDF; Offline: the printing service does not answer.
    virtual Result<JobId> print(const QByteArray &pdf, const QString &printer, const PrintOptions &options) = 0;
    /// NotFound: the service has forgotten the job, as it does some time after the end.
    virtual Result<JobState> jobState(const JobId &job) = 0;
};

Message noPrinter();                          ///< what to say when printers() is empty
Message sayPrintingError(const Error &error); ///< what to say when a call failed

} // namespace tirkeu::printing
