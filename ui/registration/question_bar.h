#pragma once
#include "widgets/key_button.h"
#include <QFrame>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace tirkeu::ui {

/// A question inside a page, with answers that have keys. Hidden until it is asked; never takes the focus by itself.
class QuestionBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind
    {
        Info,
        Warning
    };
    QuestionBar(Kind kind, QWidget *parent = nullptr);

    void setText(const QString &text);
    void addContent(QWidget *content); ///< between the question and the answers
    KeyButton *addAnswer(const QKeySequence &key);
    void ask(); ///< shows it, and tells screen readers

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_text;
    QVBoxLayout *m_column;
    QHBoxLayout *m_answers;
};

} // namespace tirkeu::ui
