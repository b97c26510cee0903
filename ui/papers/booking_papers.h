#pragma once
#include "papers/paper_kinds.h"

namespace tirkeu::ui {

/// The papers about bookings, as rows of the table of kinds want them. The subject is the booking, the refusal, the
/// question of the journal (usecase::journalSubject) or the doctor; a null doctor: all.
Result<RenderedPaper> renderCoupon80(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);
Result<RenderedPaper> renderCouponA5(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);
Result<RenderedPaper> renderRefusal(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);
Result<RenderedPaper> renderJournal(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);
Result<RenderedPaper> renderCallList(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);

} // namespace tirkeu::ui
