#pragma once
#include "base/executor.h"
#include "base/result.h"
#include <QDialog>
#include <functional>

class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;
class NewPassword;
class NoticeBar;

/// A new password: one's own, with the old one, or somebody else's, given by the administrator.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Whose
    {
        Own,
        Others
    };
    using Job = std::function<Result<void>(const QString &before, const QString &after)>;

    PasswordDialog(Whose whose, const QString &login, QWidget *parent = nullptr);
    /// Runs off the GUI thread; a failure is said in the dialog, success accepts it.
    void setJob(Job job, Executor &executor);
    void reject() override; ///< not while it is being saved

private:
    void build();
    void save();
    void finish(const Result<void> &result);

    Whose m_whose;
    QString m_login;
    Job m_job;
    Executor *m_executor = nullptr;
    QLineEdit *m_before;
    FormField *m_beforeField;
    NewPassword *m_password;
    NoticeBar *m_notice;
    QPushButton *m_save;
};

} // namespace tirkeu::ui
