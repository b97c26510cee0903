#pragma once
#include "demo/name_book.h"
#include "demo/polyclinic.h"
#include "demo/town.h"

namespace tirkeu::demo {

/// The organisation, its districts and its staff: the same for one seed however many patients are drawn.
struct Clinic
{
    Organization organization;
    std::vector<District> districts;
    std::vector<Practitioner> practitioners;
    std::vector<Territory> territories;
};

Clinic openClinic(const Options &options, const NameBook &names);

} // namespace tirkeu::demo
