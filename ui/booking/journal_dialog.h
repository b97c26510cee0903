#pragma once
#include "booking/booking_actions.h"
#include "booking/journal_model.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QTabWidget;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// The journal «Дәрігердің қабылдауына алдын ала жазылу» (ДСМ-90 ¶67), the refusals, and what the monitoring system is
/// told (R17): filtered, printed by day, saved as a file for a reason.
class JournalDialog : public QDialog
{
    Q_OBJECT
public:
    JournalDialog(Workplace &place, QDate day, QWidget *parent);

    JournalModel *journal() const { return m_journal; }
    usecase::BookingJournal::Filter filter() const;
    void ask();
    void exportTo(const QString &path, const QString &reason); ///< CSV, or XLSX by the suffix; as if both were asked

Q_SIGNALS:
    void papersChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFilter(QDate day);
    QWidget *buildBar();
    QTableView *addTable(QAbstractItemModel *model);
    void fillLists();
    void take(const Result<std::vector<usecase::JournalLine>> &lines);
    void print();
    void exportRows(const QString &suffix);
    void updateButtons();
    void retranslate();

    Workplace &m_place;
    BookingActions m_actions;
    CancellationSource m_questions;
    JournalModel *m_journal;
    RefusalModel *m_refusals;
    MonitoringModel *m_monitoring;
    NoticeBar *m_notice;
    QTabWidget *m_tabs;
    std::vector<QTableView *> m_tables;
    std::vector<std::pair<QLabel *, QWidget *>> m_fields;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_doctor = nullptr;
    QComboBox *m_specialty = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_channel = nullptr;
    QCheckBox *m_overbooked = nullptr;
    KeyButton *m_show = nullptr;
    KeyButton *m_print = nullptr;
    KeyButton *m_csv = nullptr;
    KeyButton *m_xlsx = nullptr;
};

} // namespace tirkeu::ui
