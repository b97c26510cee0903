#include "papers/printer_choice.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

int proposedAmong(const std::vector<printing::PrinterInfo> &printers, const QString &takenLast)
{
    int proposed = printers.empty() ? -1 : 0;
    for (size_t i = 0; i < printers.size(); ++i) {
        if (printers[i].name == takenLast)
            return int(i);
        if (printers[i].isDefault)
            proposed = int(i);
    }
    return proposed;
}

PrinterChoice::PrinterChoice(const Workplace &place, const PrinterMemory &memory, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_memory(memory)
{
}

void PrinterChoice::ask()
{
    const auto job = [&printing = m_place.printing] { return printing.printers(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<printing::PrinterInfo>> &found) {
        m_printers = found.value_or(std::vector<printing::PrinterInfo>());
        if (!found)
            Q_EMIT troubled(printing::sayPrintingError(found.error()));
        else if (found->empty())
            Q_EMIT troubled(printing::noPrinter());
        Q_EMIT known();
    });
}

} // namespace tirkeu::ui
