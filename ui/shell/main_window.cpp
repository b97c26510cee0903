#include "shell/main_window.h"
#include "base/error_text.h"
#include "shell/busy_dialog.h"
#include "shell/preferences.h"
#include "widgets/ask.h"
#include "widgets/kept_form.h"
#include "widgets/page.h"
#include "widgets/say.h"
#include "widgets/when_done.h"
#include <QApplication>
#include <QCloseEvent>
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr std::chrono::minutes quietTime{2}; ///< without keys and mouse: long work may begin

/// Windows of its own included, which QWidget::isAncestorOf leaves out.
bool isWithin(const QObject *ancestor, const QObject *object)
{
    while (object && object != ancestor)
        object = object->parent();
    return object;
}
} // namespace

MainWindow::MainWindow(const Services &services, const usecase::OpenedDesk &opened, std::vector<WorkplaceEntry> entries,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_entries(std::move(entries))
    , m_workplace{opened.desk,
                  opened.actor,
                  services.executor,
                  services.texts,
                  services.language,
                  services.printing,
                  std::make_shared<jobs::JobRunner>(opened.desk)}
    , m_stack(new QStackedWidget(this))
    , m_scanner([this](const QWindow *window) { return mayScan(window); })
    , m_jobs(m_workplace.jobs, services.executor,
             {[this] { return m_workplace.actor; }, [this] { return isLocked() || m_idle.untouchedFor(quietTime); }})
{
    setCentralWidget(m_stack);
    makeWorkArea();
    m_work->addNotices(opened.notices);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(&m_scanner, &ScannerFilter::scanned, this,
            [this](const ScannedText &scan) { m_work->takeScan(scan.text); });
    connect(&m_jobs, &JobClock::told, this, [this](const auto &notices) { m_work->addNotices(notices); });
    startIdleWatch();
    m_jobs.start();
    resize(1280, 720);
    restoreGeometry(services.preferences.windowGeometry());
    retranslate();
    m_work->activate();
    services.executor.run([desk = opened.desk] { return usecase::settleSignIn(*desk); });
}

/// The pages hold references into this window; they go before its members do.
MainWindow::~MainWindow()
{
    delete m_work;
}

void MainWindow::makeWorkArea()
{
    m_work = new WorkArea(m_services, m_workplace, m_entries, m_stack);
    m_stack->addWidget(m_work);
    m_stack->setCurrentWidget(m_work);
    connect(m_work, &WorkArea::lockWanted, this, &MainWindow::lock);
    connect(m_work, &WorkArea::userChangeWanted, this, &MainWindow::changeUser);
    connect(m_work, &WorkArea::leaveWanted, this, &QWidget::close);
    connect(m_work, &WorkArea::idleMinutesChanged, this, &MainWindow::startIdleWatch);
}

bool MainWindow::isLocked() const
{
    return m_lock && m_stack->currentWidget() == m_lock;
}

Page *MainWindow::currentPage() const
{
    return m_work->currentPage();
}

LockPage &MainWindow::lockPage()
{
    if (!m_lock) {
        m_lock = new LockPage(m_services, m_stack);
        m_stack->addWidget(m_lock);
        connect(m_lock, &LockPage::unlocked, this, &MainWindow::unlock);
        connect(m_lock, &LockPage::leaveWanted, this, &QWidget::close);
    }
    return *m_lock;
}

void MainWindow::startIdleWatch()
{
    m_idle.setLimit(std::chrono::minutes(m_services.preferences.idleMinutes()));
}

/// Not while locked, nor while a dialog or a menu waits for an answer: there a scan is nothing but typing.
bool MainWindow::mayScan(const QWindow *window) const
{
    return window == windowHandle() && !isLocked() && !m_leaving && !QApplication::activeModalWidget() &&
           !QApplication::activePopupWidget();
}

void MainWindow::lock()
{
    lockFor(LockPage::Whom::TheSame);
}

void MainWindow::changeUser()
{
    lockFor(LockPage::Whom::Another);
}

void MainWindow::lockFor(LockPage::Whom whom)
{
    if (isLocked() || m_leaving)
        return;
    m_scanner.giveBack(); // what was typed belongs to the page, not to the lock
    closeDialogs();
    m_stack->setCurrentWidget(&lockPage());
    qApp->installEventFilter(this);
    m_lock->start(m_workplace.desk, m_workplace.actor, whom);
}

/// A dialog may show a person's data. done() and not reject(): no dialog may hold up the lock by asking back.
void MainWindow::closeDialogs()
{
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        m_work->keptForms().keep(dialog);
        dialog->done(QDialog::Rejected);
    }
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
}

/// Work that was under way when the desk was locked may end in a dialog, with a person's data in it: it is taken away
/// like those that were open.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (dialog && isLocked() && isWithin(m_work, dialog)) {
        m_work->keptForms().keep(dialog);
        QMetaObject::invokeMethod(
            dialog, [dialog] { dialog->done(QDialog::Rejected); }, Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::mayAbandon(const QString &verb)
{
    return !m_work->hasUnsaved() ||
           confirm(this, {tr("Something here is not saved"),
                          tr("%1 has typed something, or has work under way, that is no draft: it would be lost. It is "
                             "kept as long as the desk stays locked.")
                              .arg(m_workplace.actor.name),
                          verb, tr("Keep the desk locked"), true});
}

void MainWindow::unlock(const usecase::Actor &actor)
{
    const bool same = actor.user == m_workplace.actor.user && actor.roles == m_workplace.actor.roles;
    if (!same && !mayAbandon(tr("Discard it and sign in")))
        return;
    qApp->removeEventFilter(this);
    m_workplace.actor = actor;
    if (same) {
        m_stack->setCurrentWidget(m_work);
    } else {
        const auto unread = m_work->notices();
        delete m_work;
        makeWorkArea();
        m_work->addNotices(unread);
    }
    m_work->activate();
    m_work->keptForms().tellAgain(m_work);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        m_services.preferences.setWindowGeometry(saveGeometry());
        event->accept();
        Q_EMIT left();
        return;
    }
    event->ignore();
    if (m_leaving || !(isLocked() ? mayAbandon(tr("Discard it and leave")) : m_work->mayLeave()))
        return stay();
    backUpAndLeave();
}

void MainWindow::leaveFor(const ClosedDeskRequest &request)
{
    m_closedDeskRequest = request;
    close();
}

void MainWindow::stay()
{
    if (m_leaving)
        return;
    m_closedDeskRequest.reset();
    m_jobs.start();
}

void MainWindow::backUpAndLeave()
{
    m_leaving = true;
    auto *busy =
        new BusyDialog(tr("Making today's backup…"), tr("The program closes by itself when it is done."), this);
    busy->setAttribute(Qt::WA_DeleteOnClose);
    busy->open();
    m_jobs.stop();
    const auto job = [jobs = m_workplace.jobs, actor = m_workplace.actor] { return jobs->beforeLeaving(actor); };
    whenDone(m_services.executor.run(job), this,
             [this, busy = QPointer<BusyDialog>(busy)](const Result<QString> &backup) {
                 if (busy)
                     busy->finish();
                 finishLeaving(backup);
             });
}

void MainWindow::finishLeaving(const Result<QString> &backup)
{
    m_leaving = false;
    if (!backup) {
        enum
        {
            Stay,
            Again,
            WithoutBackup
        };
        AskDialog dialog({tr("The backup was not made"), say(explain(backup.error(), ErrorContext::BackingUp))}, this);
        dialog.addSafe(tr("Stay"));
        dialog.addChoice(tr("Leave without a backup"), WithoutBackup, AskDialog::Choice::Danger);
        dialog.addChoice(tr("Try again"), Again, AskDialog::Choice::Primary);
        const int answer = dialog.exec();
        if (answer == Again)
            return backUpAndLeave();
        if (answer != WithoutBackup)
            return stay();
    }
    m_mayClose = true;
    close();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Tirkeu: desk %1").arg(m_workplace.desk->organization().deskCode));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
