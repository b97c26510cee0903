#pragma once
#include "domain/decision.h"
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tirkeu::ui {

/// Something the person at the desk may do next; `id` is what comes back when it is chosen.
struct VerdictStep
{
    int id = 0;
    Message label;
    bool primary = false;
    QString text = {}; ///< instead of the label: a time
};

struct ShownVerdict
{
    enum class Kind
    {
        Good,
        Question, ///< something is to be looked at or named
        No
    };
    Kind kind = Kind::Good;
    Message headline;            ///< the decision in one line
    QList<Message> remarks = {}; ///< warnings without a paragraph
    QList<Decision> decisions = {};
    QList<VerdictStep> steps = {};
};

/// What the rules say: the decision in one line, what may be done next, and the reasons with
/// their paragraphs (a link opens the text). Never takes the focus by itself; readers are told. Hidden while there is
/// nothing to say.
class VerdictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void setVerdict(const ShownVerdict &verdict);
    void clear();
    void focusFirstStep();
    QString text() const; ///< headline and reasons, as shown

Q_SIGNALS:
    void stepChosen(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillReasons();
    void fillSteps();
    void openParagraph(const QString &link);

    ShownVerdict m_verdict;
    QList<Decision::Reason> m_shown; ///< by the number in the link
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_reasons;
    QVBoxLayout *m_steps;
};

} // namespace tirkeu::ui
