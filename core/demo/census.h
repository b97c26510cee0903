#pragma once
#include "demo/biography.h"
#include "demo/health.h"
#include "demo/household.h"
#include "demo/iin_register.h"
#include "demo/name_book.h"
#include "demo/polyclinic.h"
#include "demo/town.h"

namespace tirkeu::demo {

/// Draws the people of the town, one family after another.
class Census
{
public:
    Census(const Options &options, const NameBook &names, Town town);
    std::vector<Patient> drawFamily(); ///< never empty

private:
    struct Origin; ///< what a family has in common
    Origin drawOrigin(const Nation &nation);
    std::vector<Patient> residents(const Nation &nation);
    Patient visitor();
    Patient person(const Resident &resident, const PersonName &name, const Origin &origin);
    void identify(Patient &patient);
    void attach(Patient &patient, const Origin &origin);
    void writeCard(Patient &patient);
    void reachByMother(std::vector<Patient> &family, size_t mother);
    PhoneNumber nextPhone();

    QDate m_today;
    Dice m_dice;
    const NameBook &m_names;
    Town m_town;
    Biography m_biography;
    Health m_health;
    IinRegister m_iins;
    quint64 m_phones = 0;
};

} // namespace tirkeu::demo
