#include "shell/restore_backup_dialog.h"
#include "base/error_text.h"
#include "usecase/keep_desk.h"
#include "widgets/choose_file.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// The last one made by itself, where the desk keeps them unless told otherwise; empty: there is none.
QString newestBackup(const QString &folder)
{
    const auto found = QDir(folder).entryInfoList({u"tirkeu-*.tkb"_s}, QDir::Files, QDir::Time);
    return found.isEmpty() ? QString() : found.front().filePath();
}

} // namespace

RestoreBackupDialog::RestoreBackupDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_file(new QLineEdit(newestBackup(services.place.backupFolder())))
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_fileField(new FormField(m_file))
    , m_loginField(new FormField(m_login))
    , m_passwordField(new FormField(m_password))
    , m_choose(new QPushButton(tr("Choose the file…")))
    , m_go(new QPushButton(tr("Put the backup in place")))
    , m_progress(new QProgressBar)
    , m_notice(new NoticeBar)
{
    build();
    const std::pair<QLineEdit *, FormField *> lines[]{
        {m_file, m_fileField}, {m_login, m_loginField}, {m_password, m_passwordField}};
    for (const auto &[editor, field] : lines)
        connect(editor, &QLineEdit::textChanged, field, &FormField::clearFlaw);
    connect(m_choose, &QPushButton::clicked, this, &RestoreBackupDialog::choose);
    connect(m_go, &QPushButton::clicked, this, &RestoreBackupDialog::restore);
    connect(m_file, &QLineEdit::returnPressed, m_login, qOverload<>(&QWidget::setFocus));
    setBusy(false);
    (m_file->text().isEmpty() ? m_file : m_login)->setFocus();
}

void RestoreBackupDialog::build()
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(Theme::px(this, 620));
    m_file->setObjectName(u"backupFile"_s);
    m_login->setObjectName(u"login"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_choose->setAutoDefault(false);
    m_fileField->setLabel(tr("File of the backup"));
    m_loginField->setLabel(tr("Login of an administrator"));
    m_passwordField->setLabel(tr("Password on the day of the backup"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The backup is being put in place"));
    setLook(m_go, "primary");
    auto *text = new QLabel(tr("The backup is read to its end and checked before anything is changed. What is in the "
                               "folder of the desk now is set aside under another name: nothing of it is deleted."));
    text->setWordWrap(true);
    auto *who = new QWidget;
    auto *lines = new QVBoxLayout(who);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    for (auto *field : {m_loginField, m_passwordField})
        lines->addWidget(field);
    new FormKeys(who, [this] { restore(); });
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_fileField, 1);
    row->addWidget(m_choose, 0, Qt::AlignBottom);
    layOutDialog(this, {text, file, who, m_progress, m_notice}, m_go, tr("Go back"));
}

void RestoreBackupDialog::choose()
{
    const auto path = chooseFileToOpen(this, {tr("Restore a backup"), tr("Backup of Tirkeu"), u"tkb"_s});
    if (path.isEmpty())
        return;
    m_file->setText(path);
    m_login->setFocus();
}

bool RestoreBackupDialog::check()
{
    m_fileField->setFlaw(m_file->text().trimmed().isEmpty() ? tr("Choose the file of the backup.") : QString());
    m_loginField->setFlaw(m_login->text().trimmed().isEmpty() ? tr("Write the login of an administrator.") : QString());
    m_passwordField->setFlaw(m_password->text().isEmpty() ? tr("Write the password of the day the backup was made.")
                                                          : QString());
    for (const auto *field : {m_fileField, m_loginField, m_passwordField}) {
        if (!field->hasFlaw())
            continue;
        field->editor()->setFocus();
        return false;
    }
    return true;
}

void RestoreBackupDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_go->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    if (busy)
        m_notice->clear();
}

void RestoreBackupDialog::restore()
{
    if (m_busy || !check())
        return;
    setBusy(true);
    const auto job = [place = m_services.place, backup = m_file->text().trimmed(), login = m_login->text(),
                      password = m_password->text()] { return usecase::RestoreDesk(place)(backup, login, password); };
    whenDone(m_services.executor.run(job), this, [this](const auto &restored) { finish(restored); });
}

void RestoreBackupDialog::finish(const Result<usecase::OpenedDesk> &restored)
{
    setBusy(false);
    if (restored) {
        m_opened = *restored;
        return accept();
    }
    switch (restored.error().kind) {
    case Error::Kind::WrongPassword:
        m_passwordField->setFlaw(tr("The backup does not open with this login and password. It wants those of its own "
                                    "day, not those of today."));
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
                            Message{"restore", QT_TRANSLATE_NOOP("restore", "This backup is damaged or is none of "
                                                                            "Tirkeu. Nothing was changed. Choose "
                                                                            "another file.")});
        break;
    case Error::Kind::NotFound:
        m_fileField->setFlaw(tr("There is no such file. Is its disk plugged in?"));
        m_file->setFocus();
        break;
    default:
        m_notice->setNotice(NoticeBar::Kind::Error, explain(restored.error(), ErrorContext::Restoring));
    }
}

void RestoreBackupDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace tirkeu::ui
