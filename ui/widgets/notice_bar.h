#pragma once
#include "base/message.h"
#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tirkeu::ui {

/// A sentence inside a page or a dialog: icon, words, optionally one button. Never takes the focus; hidden when empty.
/// Screen readers are told when it appears. Notices given as a Message follow the language.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind
    {
        Info,
        Success,
        Warning,
        Error
    };
    explicit NoticeBar(QWidget *parent = nullptr);

    void setNotice(Kind kind, const Message &sentence, const Message &action = {});
    void setNotice(Kind kind, const QString &sentence, const QString &action = {});
    void clear();
    bool hasNotice() const { return !isHidden(); }
    Kind kind() const { return m_kind; }
    QString text() const;
    void setClosable(bool closable); ///< default: yes

Q_SIGNALS:
    void actionClicked();
    void closed(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(Kind kind, const QString &sentence, const QString &action);
    void retranslate();

    Kind m_kind = Kind::Info;
    Message m_sentence;
    Message m_action;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace tirkeu::ui
