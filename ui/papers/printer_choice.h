#pragma once
#include "base/message.h"
#include "papers/printer_memory.h"
#include "printing/printer.h"
#include <QObject>
#include <vector>

namespace tirkeu::ui {

/// The one taken last, else the default one, else the first; -1: there is none.
int proposedAmong(const std::vector<printing::PrinterInfo> &printers, const QString &takenLast);

/// The printers there are, and which of them is proposed for a paper.
class PrinterChoice : public QObject
{
    Q_OBJECT
public:
    PrinterChoice(const Workplace &place, const PrinterMemory &memory, QObject *parent = nullptr);

    void ask(); ///< off the GUI thread
    const std::vector<printing::PrinterInfo> &printers() const { return m_printers; }
    int proposed(const QString &paper) const { return proposedAmong(m_printers, m_memory.printerFor(paper)); }

Q_SIGNALS:
    void known();                                ///< there may be none
    void troubled(const tirkeu::Message &state); ///< none, or none can be asked for

private:
    const Workplace &m_place;
    const PrinterMemory &m_memory;
    std::vector<printing::PrinterInfo> m_printers;
};

} // namespace tirkeu::ui
