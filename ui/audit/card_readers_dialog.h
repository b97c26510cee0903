#pragma once
#include "audit/audit_table_model.h"
#include "domain/patient.h"
#include "widgets/notice_bar.h"
#include "widgets/workplace.h"
#include <QDialog>

class QLabel;
class QTableView;

namespace tirkeu::ui {

class KeyButton;

/// Who opened, corrected or printed this card, and when. Looking here is seen here as well.
class CardReadersDialog : public QDialog
{
    Q_OBJECT
public:
    CardReadersDialog(const Workplace &place, const PatientRecord &record, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(qint64 beforeSeq);
    void retranslate();

    const Workplace &m_place;
    const PatientId m_id;
    AuditTableModel *m_model;
    QLabel *m_heading;
    QLabel *m_hint;
    NoticeBar *m_notice;
    QTableView *m_table;
    KeyButton *m_close;
};

} // namespace tirkeu::ui
