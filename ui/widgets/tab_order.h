#pragma once

class QWidget;

namespace tirkeu::ui {

/// Tab goes through everything in `root` as its layouts show it, whatever order the widgets were made in. Call it when
/// the root stands, and again when something was added.
void tabAsShown(QWidget *root);

/// Who gives the focus to `whole` gives it to `part`. With a focus proxy Tab would meet the part again behind
/// everything else, and go round without the rest.
void passFocus(QWidget *whole, QWidget *part);

} // namespace tirkeu::ui
