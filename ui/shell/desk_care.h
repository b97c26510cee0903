#pragma once
#include "base/error_text.h"
#include "shell/services.h"
#include "widgets/workplace.h"
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace tirkeu::ui {

/// What the menu of the settings does: own password, backup, verification, settings.
class DeskCare : public QObject
{
    Q_OBJECT
public:
    DeskCare(const Services &services, const Workplace &workplace, QWidget *window);
    void fill(QMenu *menu);

Q_SIGNALS:
    void idleMinutesChanged();
    void clocksPinned();
    void leaveWanted();
    void sectionWanted(const tirkeu::Message &title); ///< of the administration

private:
    QAction *add(QMenu *menu, const char *text, const QString &icon, void (DeskCare::*does)());
    void openUsers();
    void changePassword();
    void backUp();
    void verify();
    void rebuildSearch();
    void openSettings();
    void leave() { Q_EMIT leaveWanted(); }
    template <typename Job, typename Then>
    void runBusy(const QString &heading, Job job, Then then);
    void sayFailure(const Error &error, ErrorContext context);

    Services m_services;
    const Workplace &m_workplace;
    QWidget *m_window;
};

} // namespace tirkeu::ui
