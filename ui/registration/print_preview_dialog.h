#pragma once
#include "registration/print_presenter.h"
#include "widgets/notice_bar.h"
#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

class QComboBox;
class QLabel;
class QPdfView;

namespace tirkeu::ui {

class KeyButton;

/// Shows exactly the PDF that goes onto paper, and where it can go.
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PrintPreviewDialog(Workplace &place, const PatientRecord &record, QWidget *parent);
    ~PrintPreviewDialog() override;

    const QPdfDocument &document() const { return m_document; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void connectPresenter();
    void showPreview();
    void showPrinters();
    void savePdf();
    void retranslate();

    PrinterFile m_memory;
    PrintPresenter m_presenter;
    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfView *m_view;
    NoticeBar *m_notice;
    QLabel *m_label;
    QComboBox *m_printers;
    KeyButton *m_later;
    KeyButton *m_save;
    KeyButton *m_close;
    KeyButton *m_print;
};

} // namespace tirkeu::ui
