#pragma once
#include "base/ids.h"
#include "shell/command_list.h"
#include "shell/services.h"
#include "widgets/workplace.h"
#include <QKeySequence>
#include <QWidget>
#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace tirkeu::usecase {
struct ScannedPerson;
}

namespace tirkeu::ui {

class ClockColumn;
class KeptForms;
class DeskCare;
class Page;
class Rail;
class ScanBar;
class StatusLine;
class ToastStack;

/// One workplace the program offers: the key that leads to it, who makes its page, and for whom.
struct WorkplaceEntry
{
    QKeySequence key;
    std::function<Page *(Workplace &, QWidget *parent)> make; ///< null: nothing there for this person
    Message name = {};                                        ///< of the workplace, for the rail and the palette
    /// With an icon the page is made when it is first needed, or when nothing else is to be done: its widgets do not
    /// hold up the start. Without: at once, and the page says its icon.
    QString icon = {};
    std::function<bool(Workplace &)> isFor = {}; ///< empty: for everybody
};

/// Everything one signed-in person sees: rail, pages, status line. Made anew for the next person.
class WorkArea : public QWidget
{
    Q_OBJECT
public:
    WorkArea(const Services &services, Workplace &workplace, const std::vector<WorkplaceEntry> &entries,
             QWidget *parent = nullptr);

    Page *currentPage() const;
    void activate();
    bool mayLeave();
    bool hasUnsaved() const;                                   ///< what goes with these pages, and is no draft
    const QList<Message> &notices() const { return m_unread; } ///< not put away yet
    void addNotices(const QList<Message> &notices);
    void takeScan(const QString &text); ///< from the scanner, on whatever page
    /// What was typed into a dialog that the lock takes away.
    KeptForms &keptForms() { return *m_forms; }
    /// Everything that can be done by name, now and here or after a switch to another page.
    std::vector<Command> commands();

Q_SIGNALS:
    void lockWanted();
    void userChangeWanted();
    void leaveWanted();
    void idleMinutesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A place of the rail; `page` null: not made yet, an empty widget stands for it.
    struct Place
    {
        WorkplaceEntry entry;
        Page *page;
    };
    void goTo(int index);
    void bringToFront(int index);
    bool offer(const std::function<bool(Page &)> &does);
    void placeClocks(bool strip);
    void add(WorkplaceEntry entry);
    Page &pageAt(int index);
    void makeNext();
    void connectPage(Page *page);
    void showPerson(const PatientId &id);
    void bookPerson(const PatientId &id);
    void ticketPerson(const PatientId &id);
    void showDrafts();
    void openSection(const Message &title);
    void showScanned(const usecase::ScannedPerson &scanned);
    void gatherClocks();
    void addCommands();
    QAction *addCommand(const char *name, const QString &icon, const QKeySequence &key);
    void openPalette();
    void openKeys();

    Services m_services;
    Workplace &m_workplace;
    std::vector<Place> m_places;
    Rail *m_rail;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    DeskCare *m_care;
    QVBoxLayout *m_notices;
    ClockColumn *m_clocks;
    ToastStack *m_toasts;
    KeptForms *m_forms;
    QList<Message> m_unread;
    ScanBar *m_scans;
};

} // namespace tirkeu::ui
