#pragma once
#include <QChar>

class QKeyEvent;

namespace tirkeu::ui {

/// What the key writes on a US keyboard, whatever layout is switched on: read by the place of the key (native scan
/// code) and Shift alone, Caps Lock is overlooked. A key without a place (made by a program) is read by its text.
/// Null: no sign, as of F-keys and arrows.
QChar usSign(const QKeyEvent &event);

/// Enter of the main block or of the keypad.
bool isEnter(const QKeyEvent &event);

} // namespace tirkeu::ui
