#include "shell/recover_dialog.h"
#include "base/error_text.h"
#include "shell/new_password.h"
#include "shell/recovery_sheet.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/notice_bar.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

RecoverDialog::RecoverDialog(const Services &services, QWidget *parent)
    : OpeningDialog(services, parent)
    , m_code(new QLineEdit)
    , m_login(new QLineEdit)
    , m_codeField(new FormField(m_code))
    , m_loginField(new FormField(m_login))
    , m_go(new QPushButton(this))
{
    setWindowTitle(tr("A new password by the recovery code"));
    setMinimumWidth(Theme::px(this, 560));
    m_steps->addWidget(makeForm());
    m_steps->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(m_steps);
    new FormKeys(m_steps->widget(0), [this] { recover(); });
    connect(m_go, &QPushButton::clicked, this, &RecoverDialog::recover);
    tabAsShown(this);
    m_code->setFocus();
}

QWidget *RecoverDialog::makeForm()
{
    auto *form = new QWidget;
    auto *heading = new QLabel(windowTitle());
    setLook(heading, "heading");
    setLook(m_go, "primary");
    m_code->setObjectName(u"recoveryCode"_s);
    m_codeField->setLabel(tr("Recovery code"));
    m_codeField->setHint(tr("From the sheet in the safe; capitals and dashes do not matter."));
    m_loginField->setLabel(tr("Login"));
    m_go->setText(tr("Set the new password"));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *part :
         QWidgetList{heading, m_codeField, m_loginField, m_password->field(), m_password->repetition(), m_notice})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(dialogButtons(this, m_go, tr("Go back")));
    return form;
}

void RecoverDialog::recover()
{
    const bool hasLogin = !m_login->text().trimmed().isEmpty();
    m_loginField->setFlaw(hasLogin ? QString() : tr("Write the login of the administrator."));
    if (!m_password->check(m_login->text()) || !hasLogin || m_busy)
        return;
    m_busy = true;
    m_go->setEnabled(false);
    const auto job = [place = m_services.place, code = m_code->text(), login = m_login->text(),
                      password = m_password->text()] { return usecase::RecoverAccess(place)(code, login, password); };
    whenDone(m_services.executor.run(job), this, [this](const auto &result) { finish(result); });
}

void RecoverDialog::finish(const Result<usecase::CreateDesk::Outcome> &result)
{
    m_busy = false;
    m_go->setEnabled(true);
    if (result) {
        showSheet(*result);
    } else if (result.error().kind == Error::Kind::WrongPassword) {
        m_codeField->setFlaw(
            Message{"recovery", QT_TRANSLATE_NOOP("recovery", "This recovery code does not open the desk. Check it "
                                                              "letter by letter; only the newest sheet is valid.")});
        m_code->setFocus();
    } else {
        m_notice->setNotice(NoticeBar::Kind::Error, explain(result.error(), ErrorContext::SigningIn));
    }
}

} // namespace tirkeu::ui
