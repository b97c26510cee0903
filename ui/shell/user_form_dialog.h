#pragma once
#include "base/executor.h"
#include "base/result.h"
#include "domain/staff.h"
#include <QDialog>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;
class NewPassword;
class NoticeBar;

/// Adds a user, or changes name, roles and district of one; the login stays for ever.
class UserFormDialog : public QDialog
{
    Q_OBJECT
public:
    using Job = std::function<Result<void>(const User &user, const QString &password)>;

    /// `user` with a null id: a new one.
    UserFormDialog(const User &user, const std::vector<District> &districts, QWidget *parent = nullptr);
    void setJob(Job job, Executor &executor);
    void reject() override; ///< not while it is being saved

private:
    bool isNew() const { return m_user.id.isNull(); }
    void build(const std::vector<District> &districts);
    QWidget *makeRoles();
    bool check();
    void save();

    User m_user;
    Job m_job;
    Executor *m_executor = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_district;
    FormField *m_nameField;
    FormField *m_loginField;
    QList<QCheckBox *> m_roles;
    QLabel *m_rolesFlaw;
    NewPassword *m_password;
    NoticeBar *m_notice;
    QPushButton *m_save;
};

} // namespace tirkeu::ui
