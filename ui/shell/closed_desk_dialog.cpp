#include "shell/closed_desk_dialog.h"
#include "base/error_text.h"
#include "shell/recovery_sheet.h"
#include "usecase/keep_desk.h"
#include "widgets/ask.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ClosedDeskDialog::ClosedDeskDialog(const Services &services, const ClosedDeskRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_request(request)
    , m_steps(new QStackedWidget(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_close(new QPushButton(this))
    , m_sheet(new RecoverySheet(services))
{
    const bool restores = request.kind == ClosedDeskRequest::Kind::Restore;
    setWindowTitle(restores ? tr("Restoring the backup") : tr("Changing the key"));
    setMinimumWidth(Theme::px(this, 560));
    m_heading->setText(restores ? tr("The backup is being put in place…") : tr("The desk is being encrypted anew…"));
    m_text->setText(tr("Do not switch the computer off. It takes as long as a backup does."));
    m_steps->addWidget(makeProgress());
    m_steps->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(m_steps);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_sheet, &RecoverySheet::acknowledged, this, &QDialog::accept);
    begin();
}

QWidget *ClosedDeskDialog::makeProgress()
{
    auto *page = new QWidget;
    setLook(m_heading, "heading");
    setLook(m_close, "primary");
    m_text->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(m_heading->text());
    m_close->setObjectName(u"toSignIn"_s);
    m_close->setText(tr("Go to the sign-in"));
    m_close->hide();
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(end);
    return page;
}

void ClosedDeskDialog::begin()
{
    if (m_request.kind == ClosedDeskRequest::Kind::Restore) {
        const auto job = [place = m_services.place, request = m_request]() -> Result<void> {
            return usecase::RestoreDesk(place)(request.backup, request.login, request.password).map([](const auto &) {
            });
        };
        whenDone(m_services.executor.run(job), this, [this](const Result<void> &restored) { sayRestored(restored); });
        return;
    }
    const auto job = [place = m_services.place, request = m_request]() -> Result<RecoveryCode> {
        return usecase::ChangeDeskKey(place)(request.login, request.password).map([](const auto &changed) {
            const auto &desk = *changed.opened.desk;
            return RecoveryCode{changed.recoveryCode, changed.opened.actor.login, desk.organization(), desk.today()};
        });
    };
    whenDone(m_services.executor.run(job), this, [this](const Result<RecoveryCode> &changed) { showSheet(changed); });
}

void ClosedDeskDialog::sayRestored(const Result<void> &restored)
{
    m_succeeded = restored.has_value();
    if (restored)
        return sayEnd(tr("The backup is in its place"),
                      tr("Sign in with a password of the day of the backup. What was there before is set aside beside "
                         "the desk, in files named “before-restore”: nothing of it is lost."));
    sayEnd(tr("The backup was not restored"), say(explain(restored.error(), ErrorContext::Restoring)));
}

void ClosedDeskDialog::showSheet(const Result<RecoveryCode> &changed)
{
    m_succeeded = changed.has_value();
    if (!changed)
        return sayEnd(tr("The key was not changed"), say(explain(changed.error(), ErrorContext::Administering)));
    m_busy = false;
    m_sheet->setCode(*changed);
    m_steps->setCurrentWidget(m_sheet);
}

void ClosedDeskDialog::sayEnd(const QString &heading, const QString &text)
{
    m_busy = false;
    m_heading->setText(heading);
    m_text->setText(text);
    setAccessibleName(heading);
    setAccessibleDescription(text);
    m_progress->hide();
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
}

void ClosedDeskDialog::reject()
{
    if (m_busy)
        return;
    if (m_steps->currentWidget() != m_sheet)
        return QDialog::reject();
    if (confirm(this, {tr("Go on without the recovery sheet?"),
                       tr("The code will not be shown again, and the one of the old sheet opens nothing any more."),
                       tr("Go on without it"), tr("Stay here"), true}))
        accept();
}

} // namespace tirkeu::ui
