#include "administration.h"
#include "administration/audit_page.h"
#include "administration/backups_page.h"
#include "administration/lists_page.h"
#include "administration/organization_page.h"
#include "booking/doctor_ill_dialog.h"
#include "duplicates/duplicates_page.h"
#include "registers/import_page.h"
#include "shell/main_window.h"
#include "shell/users_page.h"
#include "timetable/staff_page.h"
#include "timetable/timetable_page.h"

namespace tirkeu::app {
namespace {

/// What needs the desk closed is done by the program once its window is left.
ui::Page *backupsPage(ui::Workplace &workplace, QWidget *parent)
{
    auto *page = new ui::BackupsPage(workplace, parent);
    QObject::connect(page, &ui::BackupsPage::closedDeskWanted, page, [page](const ui::ClosedDeskRequest &request) {
        if (auto *window = qobject_cast<ui::MainWindow *>(page->window()))
            window->leaveFor(request);
    });
    return page;
}

/// The people an edit leaves without a time are moved and called where the booking does it.
ui::Page *timetablePage(ui::Workplace &workplace, QWidget *parent)
{
    auto *page = new ui::TimetablePage(workplace, parent);
    page->setCanMove(true);
    QObject::connect(page, &ui::TimetablePage::affectedWanted, page, [page, &workplace](const PractitionerId &doctor) {
        ui::DoctorIllDialog dialog(workplace, doctor, workplace.desk->today(), page);
        QObject::connect(&dialog, &ui::DoctorIllDialog::papersChanged, page, &ui::Page::papersChanged);
        dialog.exec();
        page->activate();
    });
    return page;
}

} // namespace

std::vector<ui::SectionEntry> administrationSections(const ui::Services &, ui::Workplace &workplace)
{
    return {
        {Permission::ManageTimetable, [&workplace](QWidget *parent) { return timetablePage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Timetable")}},
        {Permission::ManageTimetable, [&workplace](QWidget *parent) { return new ui::StaffPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Staff")}},
        {Permission::ManageTimetable,
         [&workplace](QWidget *parent) { return new ui::DistrictsPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Districts")}},
        {Permission::ManageOrganization,
         [&workplace](QWidget *parent) { return new ui::OrganizationPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "The organisation")}},
        {Permission::ManageUsers, [&workplace](QWidget *parent) { return new ui::UsersPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Users")}},
        {Permission::ImportRegister, [&workplace](QWidget *parent) { return new ui::ImportPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Import of a register")}},
        {Permission::MergePatients, [&workplace](QWidget *parent) { return new ui::DuplicatesPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Possible duplicates")}},
        {Permission::ReadAudit, [&workplace](QWidget *parent) { return new ui::AuditPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Audit")}},
        {Permission::MakeBackup, [&workplace](QWidget *parent) { return backupsPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Backups")}},
        {Permission::ManageOrganization, [&workplace](QWidget *parent) { return new ui::ListsPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Lists")}},
    };
}

} // namespace tirkeu::app
