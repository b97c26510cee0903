#pragma once
#include "papers/paper_kinds.h"

namespace tirkeu::ui {

/// The ticket of the queue as it stands now; the subject is its id.
Result<RenderedPaper> renderTicketPaper(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);

} // namespace tirkeu::ui
