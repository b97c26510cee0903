#pragma once
#include "documents/form_052.h"
#include "domain/card_paper.h"

namespace tirkeu::documents {

/// The gathered paper as the form wants it: with the words of the reason of the visit.
Form052 cardForm(const CardPaper &paper);

} // namespace tirkeu::documents
