#pragma once
#include "papers/print_tray_watch.h"
#include "papers/printer_choice.h"
#include <vector>

namespace tirkeu::ui {

/// The tray of unprinted papers without widgets: prints again, saves, believes the person, drops.
class PrintTrayPresenter : public QObject
{
    Q_OBJECT
public:
    PrintTrayPresenter(const Workplace &place, PrinterMemory &memory, QObject *parent = nullptr);

    void begin(); ///< reads the tray and asks for the printers
    const std::vector<TrayPaper> &papers() const { return m_papers; }
    const std::vector<printing::PrinterInfo> &printers() const { return m_choice.printers(); }
    ///< the one taken last, the default, the first; -1: none
    int proposedPrinter(const QString &kind) const { return m_choice.proposed(kind); }
    bool isBusy() const { return m_busy; }

    void print(const TrayPaper &paper, const QString &printer);
    void savePdf(const TrayPaper &paper, const QString &path);
    void cameOut(const TrayPaper &paper); ///< the person looked and says so
    void drop(const TrayPaper &paper, const QString &reason);

Q_SIGNALS:
    void papersRead();
    void printersKnown(); ///< there may be none
    void busyChanged();
    void done(const tirkeu::Message &state);
    void troubled(const tirkeu::Message &state);
    void failed(const tirkeu::Message &why);

private:
    using Work = std::function<std::optional<Message>(const PaperErrand &)>;
    void run(const Work &work, const Message &success);
    void read();

    const Workplace &m_place;
    PrinterMemory &m_memory;
    PrinterChoice m_choice;
    PrintTrayWatch m_watch;
    std::vector<TrayPaper> m_papers;
    bool m_busy = false;
};

} // namespace tirkeu::ui
