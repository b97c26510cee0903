#pragma once
#include "papers/print_tray_presenter.h"
#include "papers/print_tray_table_model.h"
#include "widgets/notice_bar.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace tirkeu::ui {

class KeyButton;

/// Papers that were asked for and did not come out: print again, save, say that it came out, drop.
class PrintTrayDialog : public QDialog
{
    Q_OBJECT
public:
    PrintTrayDialog(const Workplace &place, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildBar();
    void connectPresenter();
    void showPapers();
    void showPrinters();
    void updateButtons();
    const TrayPaper *current() const;
    void print();
    void savePdf();
    void cameOut();
    void drop();
    void retranslate();

    PrinterFile m_memory;
    PrintTrayPresenter m_presenter;
    PrintTrayTableModel *m_model;
    NoticeBar *m_notice;
    QLabel *m_heading;
    QStackedWidget *m_stack;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_label = nullptr;
    QComboBox *m_printers = nullptr;
    KeyButton *m_drop = nullptr;
    KeyButton *m_out = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_close = nullptr;
    KeyButton *m_print = nullptr;
};

} // namespace tirkeu::ui
