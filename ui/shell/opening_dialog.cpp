#include "shell/opening_dialog.h"
#include "shell/new_password.h"
#include "shell/recovery_sheet.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include <QStackedWidget>

namespace tirkeu::ui {

OpeningDialog::OpeningDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_steps(new QStackedWidget(this))
    , m_password(new NewPassword(this))
    , m_notice(new NoticeBar(this))
    , m_sheet(new RecoverySheet(services))
{
    connect(m_sheet, &RecoverySheet::acknowledged, this, &QDialog::accept);
}

void OpeningDialog::showSheet(const usecase::CreateDesk::Outcome &outcome)
{
    m_outcome = outcome;
    const auto &desk = *m_outcome.opened.desk;
    m_sheet->setCode({m_outcome.recoveryCode, m_outcome.opened.actor.login, desk.organization(), desk.today()});
    m_steps->setCurrentWidget(m_sheet);
}

void OpeningDialog::take(const usecase::OpenedDesk &opened)
{
    m_outcome.opened = opened;
    accept();
}

bool OpeningDialog::showsSheet() const
{
    return m_steps->currentWidget() == m_sheet;
}

void OpeningDialog::reject()
{
    if (m_busy)
        return;
    if (!showsSheet())
        return giveUp();
    if (confirm(this, {tr("Go on without the recovery sheet?"), tr("The code will not be shown again."),
                       tr("Go on without it"), tr("Stay here"), true}))
        accept();
}

} // namespace tirkeu::ui
