#pragma once
#include "base/message.h"
#include "base/result.h"

namespace tirkeu {

/// What the person was doing when it failed.
enum class ErrorContext
{
    Anywhere, ///< nothing that has sentences of its own
    SigningIn,
    Reading,       ///< searching, opening a card or a list
    Saving,        ///< a card or a form: what was typed is still in the form and in the draft
    Administering, ///< users, the organisation
    BackingUp,
    Restoring
};

/// The sentence for people (context "errors"): what happened, what was kept, what to do next. Never the detail, which
/// is for the log; of LockedOut alone the seconds are said. For failed printing see printing::sayPrintingError.
Message explain(const Error &error, ErrorContext context = ErrorContext::Anywhere);

} // namespace tirkeu
