#pragma once
#include "registration/version_steps.h"
#include "widgets/notice_bar.h"
#include "widgets/workplace.h"
#include <QDialog>

class QLabel;
class QTableWidget;

namespace tirkeu::ui {

class KeyButton;

/// Who made the card so, when and why; and what each version changed.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(Workplace &place, const CardWords &words, const PatientRecord &record, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const PatientId &id);
    void fill();
    void showStep(int row);
    QString stateText() const;
    void retranslate();

    Workplace &m_place;
    const CardWords &m_words;
    const PatientRecord m_record;
    std::vector<PatientVersion> m_versions;
    QList<VersionStep> m_steps;
    QLabel *m_heading;
    QLabel *m_state; ///< confirmed, locked, or neither
    NoticeBar *m_notice;
    QTableWidget *m_list;
    QTableWidget *m_changes;
    QLabel *m_same;
    KeyButton *m_close;
};

} // namespace tirkeu::ui
