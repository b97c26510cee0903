#pragma once
#include "shell/services.h"
#include "shell/work_area.h"

namespace tirkeu::app {

/// The rail of the program: what it offers, in order, with keys and for whom.
std::vector<ui::WorkplaceEntry> workplaces(const ui::Services &services);

} // namespace tirkeu::app
