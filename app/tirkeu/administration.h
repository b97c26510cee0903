#pragma once
#include "administration/administration_page.h"
#include "shell/services.h"

namespace tirkeu::app {

/// What the workplace "Administration" consists of, in the order of its list.
std::vector<ui::SectionEntry> administrationSections(const ui::Services &services, ui::Workplace &workplace);

} // namespace tirkeu::app
