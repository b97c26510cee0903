#pragma once
#include "shell/services.h"
#include "usecase/sign_in.h"
#include <QDialog>

class QLabel;
class QPushButton;

namespace tirkeu::ui {

class CredentialsForm;

/// The first window of every day. Accepted: opened() holds the desk.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(const Services &services, QWidget *parent = nullptr);

    const usecase::OpenedDesk &opened() const { return m_opened; }
    /// A line beneath the heading: which login and password the demo has.
    void setHint(const Message &hint);

Q_SIGNALS:
    void firstRunWanted(); ///< there is no desk here yet

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void signIn(const QString &login, const QString &password);
    void recover();
    void refuse(const Error &error);
    void restore();
    void retranslate();

    Services m_services;
    usecase::OpenedDesk m_opened;
    Message m_hint;
    QLabel *m_heading;
    QLabel *m_subheading;
    CredentialsForm *m_form;
    QPushButton *m_forgotten;
    QPushButton *m_restore; ///< shown when the desk itself cannot be opened
};

} // namespace tirkeu::ui
