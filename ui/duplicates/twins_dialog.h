#pragma once
#include "usecase/find_duplicates.h"
#include <QDialog>
#include <QHash>

class QLabel;
class QListWidget;

namespace tirkeu::ui {

class KeyButton;
class SideBySide;

/// The warning while registering: what is typed beside the persons of the register who are like it. For each of them
/// the person at the desk says who it is; nobody is made to.
class TwinsDialog : public QDialog
{
    Q_OBJECT
public:
    using Others = QHash<PatientId, QString>; ///< taken for other persons, and why

    TwinsDialog(std::vector<usecase::LikelyTwin> twins, const Others &others, QWidget *parent);

    /// After QDialog::Accepted: this is the person; null: all were taken for others.
    const PatientId &samePerson() const { return m_same; }
    const Others &others() const { return m_others; } ///< whatever the dialog ended with

private:
    QWidget *buildHeader();
    QWidget *buildButtons();
    void fill();
    void showTwin(int row);
    void takeForSame();
    void takeForOther();
    const usecase::LikelyTwin *current() const;

    std::vector<usecase::LikelyTwin> m_twins;
    Others m_others;
    PatientId m_same;
    QListWidget *m_list;
    QLabel *m_likelihood;
    QLabel *m_facts;
    QLabel *m_decided;
    SideBySide *m_compared;
    KeyButton *m_back;
    KeyButton *m_other;
    KeyButton *m_open;
};

} // namespace tirkeu::ui
