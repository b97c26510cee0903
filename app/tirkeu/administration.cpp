#include "administration.h"

namespace tirkeu::app {

std::vector<ui::SectionEntry> administrationSections(const ui::Services &, ui::Workplace &)
{
    return {};
}

} // namespace tirkeu::app
