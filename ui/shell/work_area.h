#pragma once
#include "base/ids.h"
#include "shell/services.h"
#include "widgets/workplace.h"
#include <QKeySequence>
#include <QWidget>
#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace tirkeu::ui {

class DeskCare;
class Page;
class Rail;
class StatusLine;

/// One workplace the program offers: the key that leads to it and who makes its page.
struct WorkplaceEntry
{
    QKeySequence key;
    std::function<Page *(Workplace &, QWidget *parent)> make; ///< null: nothing there for this person
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
    void addNotices(const QList<Message> &notices);

Q_SIGNALS:
    void lockWanted();
    void leaveWanted();
    void idleMinutesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void goTo(int index);
    void add(const WorkplaceEntry &entry, Workplace &workplace);
    void showPerson(const PatientId &id);

    Rail *m_rail;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    DeskCare *m_care;
    QVBoxLayout *m_notices;
};

} // namespace tirkeu::ui
