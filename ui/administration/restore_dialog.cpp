#include "administration/restore_dialog.h"
#include "administration/backup_words.h"
#include "base/error_text.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/language_switch.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QLabel *sentence(const QString &text, const char *look = nullptr)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const Workplace &place, const QString &backup, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_backup(backup)
    , m_steps(new QStackedWidget(this))
    , m_login(new QLineEdit(place.actor.login))
    , m_password(new QLineEdit)
    , m_loginField(new FormField(m_login))
    , m_passwordField(new FormField(m_password))
    , m_notice(new NoticeBar)
    , m_progress(new QProgressBar)
    , m_rehearse(new QPushButton(tr("Try it out")))
    , m_grid(new QGridLayout)
    , m_behind(sentence({}))
    , m_code(new QLineEdit)
    , m_codeField(new FormField(m_code))
    , m_restore(new QPushButton(tr("Put the backup in place")))
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(Theme::px(this, 640));
    m_steps->addWidget(makeForm());
    m_steps->addWidget(makeFindings());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(m_steps);
    connect(m_rehearse, &QPushButton::clicked, this, &RestoreDialog::rehearse);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &RestoreDialog::rehearse);
    connect(m_password, &QLineEdit::textEdited, m_passwordField, &FormField::clearFlaw);
    connect(m_code, &QLineEdit::textEdited, m_codeField, &FormField::clearFlaw);
    connect(m_code, &QLineEdit::returnPressed, this, &RestoreDialog::take);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::take);
    setBusy(false);
    tabAsShown(this);
    m_password->setFocus();
}

QWidget *RestoreDialog::makeForm()
{
    auto *form = new QWidget;
    setLook(m_rehearse, "primary");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"backupPassword"_s);
    m_loginField->setLabel(tr("Login of an administrator"));
    m_passwordField->setLabel(tr("Password on the day of the backup"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The backup is being tried out"));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sentence(windowTitle(), "heading"));
    column->addWidget(
        sentence(tr("First the backup is tried out beside the desk: read to its end, checked and counted. "
                    "Nothing is changed by that, and the work goes on.")));
    for (QWidget *part : QWidgetList{m_loginField, m_passwordField, m_progress, m_notice})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(dialogButtons(this, m_rehearse, tr("Go back")));
    return form;
}

QWidget *RestoreDialog::makeFindings()
{
    auto *page = new QWidget;
    setLook(m_restore, "danger");
    m_code->setObjectName(u"deskCode"_s);
    m_restore->setObjectName(u"restore"_s);
    m_codeField->setLabel(tr("Type the code of this desk, %1, to confirm").arg(m_place.desk->organization().deskCode));
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sentence(tr("The backup is whole"), "heading"));
    column->addLayout(m_grid);
    column->addWidget(m_behind);
    column->addWidget(sentence(tr("The window closes, the backup is put in place and the sign-in follows. The desk of "
                                  "today is set aside under another name: nothing of it is deleted.")));
    column->addWidget(m_codeField);
    column->addStretch(1);
    column->addLayout(dialogButtons(this, m_restore, tr("Keep the desk as it is")));
    return page;
}

void RestoreDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_rehearse->setEnabled(!busy);
    if (busy)
        m_notice->clear();
}

void RestoreDialog::rehearse()
{
    if (m_busy)
        return;
    if (m_password->text().isEmpty())
        return m_passwordField->setFlaw(tr("Write the password of the day the backup was made."));
    setBusy(true);
    const auto job = [desk = m_place.desk, actor = m_place.actor, backup = m_backup, login = m_login->text(),
                      password = m_password->text()] {
        return usecase::RehearseRestore(*desk)(actor, backup, login, password);
    };
    whenDone(m_place.executor.run(job), this, [this](const auto &rehearsal) { finish(rehearsal); });
}

void RestoreDialog::finish(const Result<usecase::RestoreRehearsal> &rehearsal)
{
    setBusy(false);
    if (rehearsal)
        return showFindings(*rehearsal);
    switch (rehearsal.error().kind) {
    case Error::Kind::WrongPassword:
        m_passwordField->setFlaw(tr("The backup does not open with this password. It wants the one of its own day, not "
                                    "that of today."));
        m_password->setFocus();
        m_password->selectAll();
        break;
    case Error::Kind::Denied:
        m_loginField->setFlaw(tr("On the day of the backup this was no administrator."));
        m_login->setFocus();
        break;
    case Error::Kind::Corrupt:
    case Error::Kind::Foreign:
        m_notice->setNotice(NoticeBar::Kind::Error,
                            Message{"backups", QT_TRANSLATE_NOOP("backups", "This backup is damaged and cannot be "
                                                                            "restored. The desk is as it was. Take "
                                                                            "another backup of the list.")});
        break;
    default:
        m_notice->setNotice(NoticeBar::Kind::Error, explain(rehearsal.error(), ErrorContext::Restoring));
    }
}

void RestoreDialog::addRow(const QString &label, const QString &backup, const QString &present)
{
    const int row = m_grid->rowCount();
    auto *name = sentence(label, "muted");
    name->setWordWrap(false);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(sentence(backup), row, 1);
    m_grid->addWidget(sentence(present), row, 2);
}

void RestoreDialog::showFindings(const usecase::RestoreRehearsal &rehearsal)
{
    const auto &[organization, persons, changes, lastChange] = rehearsal.backup;
    const auto &now = rehearsal.present;
    m_grid->addWidget(sentence(tr("In the backup"), "section"), 0, 1);
    m_grid->addWidget(sentence(tr("In the desk now"), "section"), 0, 2);
    const bool kazakh = m_place.language.current() == Language::Kazakh;
    const auto name = [&](const Organization &each) { return kazakh ? each.nameKk : each.nameRu; };
    addRow(tr("Organisation"), name(organization), name(now.organization));
    addRow(tr("Desk"), organization.deskCode, now.organization.deskCode);
    addRow(tr("Persons"), QString::number(persons), QString::number(now.persons));
    const QString never = tr("none yet");
    addRow(tr("Last change"), lastChange.isValid() ? clinicTime(lastChange) : never,
           now.lastChange.isValid() ? clinicTime(now.lastChange) : never);
    addRow(tr("Made"), clinicTime(rehearsal.madeAt), {});
    if (!rehearsal.sameDesk)
        m_behind->setText(tr("This is the backup of another desk: everything of this desk would be missing."));
    else if (rehearsal.changesBehind() > 0)
        m_behind->setText(
            tr("%n change(s) of records made after it would be missing.", nullptr, int(rehearsal.changesBehind())));
    else
        m_behind->setText(tr("No record was changed after it."));
    setLook(m_behind, rehearsal.sameDesk && rehearsal.changesBehind() <= 0 ? "success" : "warning");
    m_steps->setCurrentIndex(1);
    setAccessibleDescription(m_behind->text());
    m_code->setFocus();
}

void RestoreDialog::take()
{
    const auto code = m_place.desk->organization().deskCode;
    if (m_code->text().trimmed().compare(code, Qt::CaseInsensitive) == 0)
        return accept();
    m_codeField->setFlaw(tr("This is not the code of this desk."));
    m_code->setFocus();
}

ClosedDeskRequest RestoreDialog::request() const
{
    return {ClosedDeskRequest::Kind::Restore, m_login->text(), m_password->text(), m_backup};
}

void RestoreDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace tirkeu::ui
