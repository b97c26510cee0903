#pragma once
#include "shell/services.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace tirkeu::ui {

class CredentialsForm;

/// Stands over everything while the desk is locked. The same person goes on, or another one comes.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(const Services &services, QWidget *parent = nullptr);
    enum class Whom ///< is expected to sign in
    {
        TheSame,
        Another
    };
    void start(const std::shared_ptr<usecase::Desk> &desk, const usecase::Actor &actor, Whom whom);

Q_SIGNALS:
    void unlocked(const tirkeu::usecase::Actor &actor);
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void unlock(const QString &login, const QString &password);
    void retranslate();

    Services m_services;
    std::shared_ptr<usecase::Desk> m_desk;
    QString m_name;
    QLabel *m_heading;
    QLabel *m_explanation;
    CredentialsForm *m_form;
    QWidget *m_panel = nullptr;
    QPushButton *m_leave;
};

} // namespace tirkeu::ui
