#pragma once
#include "shell/idle_watch.h"
#include "shell/job_clock.h"
#include "shell/lock_page.h"
#include "shell/services.h"
#include "shell/work_area.h"
#include "usecase/sign_in.h"
#include "widgets/closed_desk_request.h"
#include "widgets/scanner_filter.h"
#include <QMainWindow>

class QStackedWidget;

namespace tirkeu::ui {

/// The window of the desk: somebody's work, or the lock over it. Leaving makes the backup first.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Services &services, const usecase::OpenedDesk &opened, std::vector<WorkplaceEntry> entries,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    bool isLocked() const;
    Page *currentPage() const;
    IdleWatch &idleWatch() { return m_idle; }
    void lock();
    void changeUser(); ///< locked, and another login is asked for; the first person may come back all the same

    /// Leaves the window so that this can be done; dropped when the person stays.
    void leaveFor(const ClosedDeskRequest &request);
    const std::optional<ClosedDeskRequest> &closedDeskRequest() const { return m_closedDeskRequest; }
    JobClock &jobClock() { return m_jobs; }

Q_SIGNALS:
    void left(); ///< the backup is made or given up, the window is closed

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWorkArea();
    LockPage &lockPage();
    void unlock(const usecase::Actor &actor);
    void lockFor(LockPage::Whom whom);
    void closeDialogs();
    bool mayAbandon(const QString &verb); ///< over the lock: what the person behind it has not saved
    void backUpAndLeave();
    void finishLeaving(const Result<QString> &backup);
    void stay();
    void startIdleWatch();
    bool mayScan(const QWindow *window) const;
    void retranslate();

    Services m_services;
    std::vector<WorkplaceEntry> m_entries;
    Workplace m_workplace;
    QStackedWidget *m_stack;
    WorkArea *m_work = nullptr;
    LockPage *m_lock = nullptr; ///< made when first locked
    ScannerFilter m_scanner;    ///< before m_idle, which is to see the keys first
    IdleWatch m_idle;
    JobClock m_jobs;
    std::optional<ClosedDeskRequest> m_closedDeskRequest;
    bool m_leaving = false;
    bool m_mayClose = false;
};

} // namespace tirkeu::ui
