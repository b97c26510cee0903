#pragma once
#include "domain/patient.h"
#include "papers/paper_errand.h"
#include "papers/printer_choice.h"
#include "printing/printer.h"
#include "widgets/workplace.h"
#include <QObject>
#include <QTimer>

namespace tirkeu::ui {

/// The paper 052/е of one card, without widgets: preview, printers, printing with its states in words, PDF. It stands
/// in the print tray from the moment it is asked for until it came out.
class PrintPresenter : public QObject
{
    Q_OBJECT
public:
    PrintPresenter(Workplace &place, const PatientRecord &record, PrinterMemory &memory, QObject *parent = nullptr);

    void begin(); ///< renders the preview and asks for the printers
    void print(const QString &printer);
    void savePdf(const QString &path);
    void keepForLater(); ///< into the tray of unprinted papers

    const QByteArray &preview() const { return m_preview; }
    const std::vector<printing::PrinterInfo> &printers() const { return m_choice.printers(); }
    ///< the one taken last, the default, the first; -1: none
    int proposedPrinter() const { return m_choice.proposed(m_paper.kind); }
    bool isBusy() const { return m_busy; }
    QString fileName() const; ///< for the PDF: names the card, not the person

Q_SIGNALS:
    void previewReady();
    void printersKnown(); ///< there may be none
    void busyChanged();
    void going(const tirkeu::Message &state);
    void done(const tirkeu::Message &state);
    void troubled(const tirkeu::Message &state); ///< somebody has to go to the printer
    void failed(const tirkeu::Message &why);

private:
    template <typename Work>
    auto withPaper(Work work) const;
    void renderPreview();
    void follow(const printing::JobId &job);
    void takeState(const Result<printing::JobState> &state);
    void setBusy(bool busy);

    Workplace &m_place;
    const TrayPaper m_paper;
    PrinterMemory &m_memory;
    PrinterChoice m_choice;
    QByteArray m_preview;
    std::optional<printing::JobId> m_job;
    PaperId m_sent; ///< the paper of that job
    QTimer m_poll;
    bool m_busy = false;
};

} // namespace tirkeu::ui
