#pragma once
#include "base/result.h"
#include "widgets/notice_bar.h"
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;

/// Login and password, at the start and at the lock. Says wrong passwords, Caps Lock and the seconds still to wait.
class CredentialsForm : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose
    {
        SignIn,
        Unlock
    };
    explicit CredentialsForm(Purpose purpose, QWidget *parent = nullptr);

    /// An empty password and the focus where typing begins.
    void start(const QString &login = {});
    void setBusy(bool busy);
    /// In words; after LockedOut the seconds are counted down before the next try.
    void refuse(const Error &error);
    void showNotice(NoticeBar::Kind kind, const Message &sentence);

Q_SIGNALS:
    void submitted(const QString &login, const QString &password);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void countDown();
    void retranslate();
    void updateButton();
    bool hasToWait() const; ///< this login; somebody else's wrong passwords hold nobody up

    Purpose m_purpose;
    QLineEdit *m_login;
    QLineEdit *m_password;
    FormField *m_loginField;
    FormField *m_passwordField;
    NoticeBar *m_notice;
    QPushButton *m_button;
    QTimer m_timer;
    int m_secondsToWait = 0;
    QString m_waiting; ///< login
    bool m_busy = false;
};

} // namespace tirkeu::ui
