#pragma once
#include "usecase/compare_pair.h"
#include "usecase/merge_patients.h"
#include <QDialog>

class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace tirkeu::ui {

class KeyButton;

/// Both records are of one person: which of them stays, what that means, and why.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const usecase::ComparedPair &pair, QWidget *parent);

    usecase::MergePatients::Command command() const;

private:
    QRadioButton *addRecord(QVBoxLayout *column, bool left);
    void addConsequences(QVBoxLayout *column);
    QWidget *buildButtons();

    const usecase::ComparedPair &m_pair;
    QRadioButton *m_left;
    QRadioButton *m_right;
    QComboBox *m_reason;
    KeyButton *m_join;
};

} // namespace tirkeu::ui
