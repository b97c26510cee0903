#include "papers/printer_memory.h"
#include "printing/printer.h"

namespace tirkeu::ui {

QString proposedPrinter(const QString &paper, const QString &memoryFile, printing::Printing &printing)
{
    const auto found = printing.printers();
    if (!found || found->empty())
        return {};
    const QString last = PrinterFile(memoryFile).printerFor(paper);
    const printing::PrinterInfo *proposed = &found->front();
    for (const auto &printer : *found) {
        if (printer.name == last)
            return last;
        if (printer.isDefault)
            proposed = &printer;
    }
    return proposed->name;
}

} // namespace tirkeu::ui
