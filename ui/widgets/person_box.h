#pragma once
#include "usecase/queries/search_patients.h"
#include "widgets/workplace.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tirkeu::ui {

/// Finds one person of the register: type, go down, Enter. The list is there while there is something to choose from.
class PersonBox : public QWidget
{
    Q_OBJECT
public:
    explicit PersonBox(Workplace &place, QWidget *parent = nullptr);

    void setWords(const QString &name, const QString &placeholder); ///< accessible name; what stands in the empty box
    void clear();
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void chosen(const tirkeu::PatientRow &row);
    void left(); ///< Esc in the empty box

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void showFound();
    void choose(int row);
    bool lineKey(int key);
    bool listKey(int key);

    Workplace &m_place;
    CancellationSource m_keystrokes;
    std::vector<usecase::FoundPatient> m_found;
    bool m_searching = false;
    bool m_enterWaits = false;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_state;
};

} // namespace tirkeu::ui
