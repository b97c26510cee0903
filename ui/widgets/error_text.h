#pragma once
#include "base/message.h"
#include "base/result.h"

namespace tirkeu::ui {

/// What the person was doing when it failed.
enum class ErrorContext
{
    SigningIn,
    Reading,       ///< searching, opening a card or a list
    Saving,        ///< a card or a form: what was typed is still in the form and in the draft
    Administering, ///< users, the organisation
    BackingUp,
    Restoring
};

/// What happened, what was kept, what to do next (context "errors"): what base/error_text.h says, or more to the point
/// where the person was doing something of its own. For failed printing see
/// printing::sayPrintingError.
Message explain(const Error &error, ErrorContext context);

} // namespace tirkeu::ui
