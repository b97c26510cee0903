#pragma once
#include "desk_fixture.h"
#include "support/booked_desk.h"

namespace tirkeu::test {

/// A desk with a timetable and everything a page is given. The administrator works here: every role's rights.
class BookingFixture
{
public:
    explicit BookingFixture(Role role = Role::Coordinator)
        : place{std::shared_ptr<usecase::Desk>(std::shared_ptr<void>(), &disk.desk()),
                disk.actor(role),
                executor,
                texts,
                language,
                printing}
    {
    }
    BookedDesk disk;
    Texts texts;
    ui::LanguageSwitch language{texts};
    FakePrinting printing;
    Executor executor;
    ui::Workplace place;
};

inline const QDate monday(2026, 3, 2); ///< "today", 09:00
inline const QDate tuesday(2026, 3, 3);

} // namespace tirkeu::test
