#include "usecase/queries/district_load.h"
#include "rules/district_load.h"
#include "storage/database.h"
#include "storage/staff_repository.h"

namespace tirkeu::usecase {

Result<std::vector<DistrictLoad>> ReadDistrictLoad::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<DistrictLoad>> {
        storage::StaffRepository staff(snapshot);
        const QDate today = m_desk.today();
        const auto heads = staff.districtHeads(today);
        const bool rural = staff.organization().value_or(Organization()).rural;
        std::vector<DistrictLoad> loads;
        for (const auto &district : staff.districts()) {
            const auto counted = heads.value(district.id);
            DistrictLoad load{district, counted.attached, counted.youngest, counted.children, {}};
            load.verdict = rules::districtLoad(
                {district.kind, counted.attached, counted.youngest, counted.children, rural, today});
            loads.push_back(std::move(load));
        }
        return loads;
    });
}

} // namespace tirkeu::usecase
