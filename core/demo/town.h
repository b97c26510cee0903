#pragma once
#include "demo/tables.h"
#include "domain/patient.h"
#include "domain/staff.h"

namespace tirkeu::demo {

/// The districts that serve one part of the town: one doctor for all ages, or a therapist and a paediatrician.
struct Territory
{
    DistrictId adults;
    DistrictId children;
    DistrictId of(int age) const { return age < 18 ? children : adults; }
};

struct Home
{
    Address address;
    size_t territory = 0;
};

/// Streets of a made-up district of Almaty; every street belongs to one territory.
class Town
{
public:
    explicit Town(std::vector<Territory> territories);
    Home drawHome(Dice &dice) const;
    const Territory &territory(size_t index) const { return m_territories[index]; }

private:
    struct Street
    {
        Address address;
        int houses = 0;
        int flats = 0; ///< 0: one family a house
        size_t territory = 0;
    };
    void share(std::vector<Street> &streets, size_t first, size_t count);

    std::vector<Territory> m_territories;
    std::vector<Street> m_urban;
    std::vector<Street> m_rural;
};

} // namespace tirkeu::demo
