#pragma once
#include "registration/card_conflict.h"
#include "registration/card_words.h"
#include <QDialog>

class QTableWidget;

namespace tirkeu::ui {

/// Two people corrected the same card: field by field mine and theirs, and which of them stands.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const CardConflict &conflict, const CardWords &words, QWidget *parent);
    QSet<PatientField> keptMine() const;

private:
    void fill();
    void addRow(PatientField field, bool mine);

    const CardConflict &m_conflict;
    const CardWords &m_words;
    QTableWidget *m_table;
};

} // namespace tirkeu::ui
