#include "workplaces.h"
#include "administration.h"
#include "booking/booking_page.h"
#include "queue/queue_page.h"
#include "registration/registration_page.h"

using namespace Qt::StringLiterals;

namespace tirkeu::app {

std::vector<ui::WorkplaceEntry> workplaces(const ui::Services &services)
{
    return {
        {QKeySequence(u"Ctrl+1"_s),
         [](ui::Workplace &workplace, QWidget *parent) -> ui::Page * {
             return new ui::RegistrationPage(workplace, parent);
         },
         {"tirkeu::ui::RegistrationPage", "Registration"}},
        {QKeySequence(u"Ctrl+2"_s),
         [](ui::Workplace &workplace, QWidget *parent) -> ui::Page * { return new ui::BookingPage(workplace, parent); },
         {"tirkeu::ui::BookingPage", "Booking"},
         u"calendar"_s,
         [](ui::Workplace &workplace) { return workplace.actor.roles.allow(Permission::ReadTimetable); }},
        {QKeySequence(u"Ctrl+3"_s),
         [](ui::Workplace &workplace, QWidget *parent) -> ui::Page * { return new ui::QueuePage(workplace, parent); },
         {"tirkeu::ui::QueuePage", "Queue"},
         u"queue"_s},
        {QKeySequence(u"Ctrl+Shift+2"_s),
         [services](ui::Workplace &workplace, QWidget *parent) -> ui::Page * {
             return new ui::AdministrationPage(workplace, administrationSections(services, workplace), parent);
         },
         {"tirkeu::ui::AdministrationPage", "Administration"},
         u"settings"_s,
         [services](ui::Workplace &workplace) {
             return ui::AdministrationPage::isFor(workplace.actor, administrationSections(services, workplace));
         }},
    };
}

} // namespace tirkeu::app
