#pragma once

class QWidget;

namespace tirkeu::ui {

/// Tab goes through everything in `root` as its layouts show it, whatever order the widgets were made in. Call it when
/// the root stands, and again when something was added.
void tabAsShown(QWidget *root);

} // namespace tirkeu::ui
