#pragma once
#include "base/message.h"
#include <functional>

namespace tirkeu::ui {

/// Something done that deserves a short sentence at the edge of the window; it goes away by itself and never takes the
/// focus. Where the law allows it to be taken back, `undo` does so (button on the toast, Ctrl+Z).
struct Toast
{
    Message sentence;
    std::function<void()> undo = {};
    bool warns = false; ///< something is left to be done
};

} // namespace tirkeu::ui
