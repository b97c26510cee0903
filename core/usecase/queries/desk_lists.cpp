#include "usecase/queries/desk_lists.h"
#include "storage/staff_repository.h"

namespace tirkeu::usecase {

Result<DeskLists> ReadDeskLists::operator()() const
{
    return m_desk.database().read([](storage::Snapshot &snapshot) -> Result<DeskLists> {
        storage::StaffRepository staff(snapshot);
        return DeskLists{staff.organization().value_or(Organization()), staff.districts(), staff.practitioners()};
    });
}

} // namespace tirkeu::usecase
