#include "papers/printer_memory.h"
#include "papers/printer_choice.h"

namespace tirkeu::ui {

QString proposedPrinter(const QString &paper, const QString &memoryFile, printing::Printing &printing)
{
    const auto printers = printing.printers().value_or(std::vector<printing::PrinterInfo>());
    const int proposed = proposedAmong(printers, PrinterFile(memoryFile).printerFor(paper));
    return proposed < 0 ? QString() : printers[size_t(proposed)].name;
}

} // namespace tirkeu::ui
