#include "widgets/page.h"
#include "usecase/find_scanned.h"

namespace tirkeu::ui {

bool Page::takeScan(const usecase::ScannedPerson &scanned)
{
    return scanned.booking.isNull() && scanned.found.size() == 1 && showPerson(scanned.found.front());
}

} // namespace tirkeu::ui
