#pragma once
#include "usecase/merge_patients.h"
#include "widgets/notice_bar.h"
#include "widgets/workplace.h"
#include <QDialog>

class QTableWidget;

namespace tirkeu::ui {

class KeyButton;

/// The records that were joined with a card: whose, when, by whom and why; whoever may parts one of them again.
class MergedRecordsDialog : public QDialog
{
    Q_OBJECT
public:
    MergedRecordsDialog(Workplace &place, const PatientRecord &survivor, QWidget *parent);

    const PatientId &parted() const { return m_parted; } ///< after QDialog::Accepted: the record that is back

private:
    struct Joined
    {
        PatientRow row;
        QDateTime at;
        QString author;
        QString reason;
    };
    void buildTable();
    void read();
    void fill();
    void part();

    Workplace &m_place;
    const PatientId m_survivor;
    std::vector<Joined> m_joined;
    PatientId m_parted;
    NoticeBar *m_notice;
    QTableWidget *m_table;
    KeyButton *m_close;
    KeyButton *m_part;
};

} // namespace tirkeu::ui
