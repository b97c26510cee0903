#pragma once
#include "base/ids.h"
#include "base/message.h"
#include "widgets/running_clock.h"
#include "widgets/toast.h"
#include <QWidget>
#include <vector>

namespace tirkeu::usecase {
struct ScannedPerson;
}

namespace tirkeu::ui {

/// A workplace of the left rail. It owns its actions and keys; they work while it is shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    virtual QString title() const = 0; ///< in the language of the interface
    virtual QString iconName() const = 0;
    /// Shown now, or unlocked: put the focus where work begins.
    virtual void activate() {}
    /// Asked before the program ends; the page may ask the person. True: drafts are kept.
    virtual bool mayLeave() { return true; }
    /// Something typed or at work here would be lost with this page, for it is no draft. Asked when somebody else signs
    /// in over the lock, or leaves there.
    virtual bool hasUnsaved() const { return false; }
    /// Shows this person here; false: this page shows no persons. Asked for by a scanner and by other pages.
    virtual bool showPerson(const PatientId &) { return false; }
    /// Begins a booking for this person here; false: nothing is booked on this page. Asked for by other pages.
    virtual bool bookPerson(const PatientId &) { return false; }
    /// Gives this person a place in the queue; false: this page keeps no queue. Asked for by other pages.
    virtual bool ticketPerson(const PatientId &) { return false; }
    /// Shows the list of drafts; false: this page keeps none.
    virtual bool showDrafts() { return false; }
    /// Opens the part of this page with this title; false: this person has none of that name here.
    virtual bool openSection(const Message &) { return false; }
    /// A code was scanned that means somebody, known or new. Here: shows the one that was found. False: another page
    /// may.
    virtual bool takeScan(const usecase::ScannedPerson &scanned);
    /// What runs against the clock here, for the column of clocks; say clocksChanged() when one begins or ends.
    virtual std::vector<RunningClock> clocks() const { return {}; }
    /// Brings a page that lives inside this one (a section) to the front: one of its commands was chosen by name.
    virtual void showInner(Page *) {}

Q_SIGNALS:
    void statusText(const QString &text); ///< one short sentence for the status bar; without personal data
    void draftsChanged();                 ///< a draft was kept or dropped: the status bar counts anew
    void papersChanged();                 ///< a paper was asked for: likewise
    void clocksChanged();
    void toast(const tirkeu::ui::Toast &toast);
    void personWanted(const tirkeu::PatientId &id);  ///< open this person's card, on whatever page shows cards
    void ticketWanted(const tirkeu::PatientId &id);  ///< a place in the queue, on the page that keeps it
    void bookingWanted(const tirkeu::PatientId &id); ///< book a doctor for this person, on the page that books
};

} // namespace tirkeu::ui
