#pragma once
#include "shell/services.h"
#include "usecase/sign_in.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tirkeu::ui {

class FormField;
class NewPassword;
class NoticeBar;
class RecoverySheet;

/// The first run: the organisation, the administrator, the recovery sheet. Accepted: opened() holds the new desk.
class FirstRunWizard : public QDialog
{
    Q_OBJECT
public:
    explicit FirstRunWizard(const Services &services, QWidget *parent = nullptr);
    const usecase::OpenedDesk &opened() const { return m_outcome.opened; }
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step
    {
        OrganizationStep,
        AdministratorStep,
        RecoveryStep
    };
    struct Line
    {
        QLineEdit *editor;
        FormField *field;
        QString usecase::CreateDesk::Command::*ofCommand;
        QString Organization::*ofOrganization;
        const char *label;
    };
    QWidget *makeStep(int from, int to, const QList<QWidget *> &more);
    void addLine(QString Organization::*member, const char *label);
    void addLine(QString usecase::CreateDesk::Command::*member, const char *label);
    usecase::CreateDesk::Command command() const;
    bool check(int from, int to);
    void goOn();
    void create();
    void goTo(Step step);
    void retranslate();

    Services m_services;
    usecase::CreateDesk::Outcome m_outcome;
    std::vector<Line> m_lines;
    QLabel *m_heading;
    QLabel *m_explanation;
    QStackedWidget *m_steps;
    NewPassword *m_password;
    NoticeBar *m_notice;
    RecoverySheet *m_sheet;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_busy = false;
};

} // namespace tirkeu::ui
