#pragma once
#include "shell/opening_dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;

/// The first run: the organisation, the administrator, the recovery sheet. Accepted: opened() holds the new desk.
class FirstRunWizard : public OpeningDialog
{
    Q_OBJECT
public:
    explicit FirstRunWizard(const Services &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void giveUp() override;

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
    void restore();
    void goTo(Step step);
    void retranslate();

    std::vector<Line> m_lines;
    QLabel *m_heading;
    QLabel *m_explanation;
    QPushButton *m_restore;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace tirkeu::ui
