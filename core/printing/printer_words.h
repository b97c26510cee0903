#pragma once
#include "printing/printer.h"
#include <QStringList>

namespace tirkeu::printing {

/// What IPP (RFC 8011) tells of a job and its printer.
struct IppReport
{
    int jobState = 0; ///< ipp_jstate_t: 3 pending … 9 completed
    QStringList jobReasons;
    int printerState = 0; ///< ipp_pstate_t: 3 idle, 4 processing, 5 stopped
    QStringList printerReasons;
};

JobState describe(const IppReport &report);
/// The complaints of a printer in words, the gravest first; "none" and what people need not know is left out.
QList<Message> describeTroubles(const QStringList &printerReasons);
Message takesNoPapers(); ///< the queue was closed on this computer

} // namespace tirkeu::printing
