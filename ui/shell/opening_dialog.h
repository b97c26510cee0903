#pragma once
#include "shell/services.h"
#include "usecase/sign_in.h"
#include <QDialog>

class QStackedWidget;

namespace tirkeu::ui {

class NewPassword;
class NoticeBar;
class RecoverySheet;

/// Opens a desk with a new password and ends with the recovery sheet that belongs to it. Accepted: opened() holds the
/// desk.
class OpeningDialog : public QDialog
{
    Q_OBJECT
public:
    const usecase::OpenedDesk &opened() const { return m_outcome.opened; }
    void reject() override; ///< not while it works; over the sheet it asks

protected:
    explicit OpeningDialog(const Services &services, QWidget *parent);
    void showSheet(const usecase::CreateDesk::Outcome &outcome);
    bool showsSheet() const;
    void take(const usecase::OpenedDesk &opened); ///< opened in another way, which has no sheet
    virtual void giveUp() { QDialog::reject(); }  ///< before there is a sheet

    Services m_services;
    QStackedWidget *m_steps; ///< the sheet is to be its last step
    NewPassword *m_password;
    NoticeBar *m_notice;
    RecoverySheet *m_sheet;
    bool m_busy = false;

private:
    usecase::CreateDesk::Outcome m_outcome;
};

} // namespace tirkeu::ui
