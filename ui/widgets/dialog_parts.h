#pragma once
#include <QList>

class QDialog;
class QHBoxLayout;
class QPushButton;
class QString;
class QWidget;

namespace tirkeu::ui {

/// The end of every form in a dialog: the way back, and right of it the deed. Enter in a field presses neither.
QHBoxLayout *dialogButtons(QDialog *dialog, QPushButton *deed, const QString &back);

/// The title of the window as heading, the parts one below the other, the buttons; Tab goes the same way.
void layOutDialog(QDialog *dialog, const QList<QWidget *> &parts, QPushButton *deed, const QString &back);

/// Keeps the dialog as high as its words ask for while the screen has room, also when a sentence comes up in it: Qt
/// opens it as if each were on one line, and squeezes fields for those that come later.
void growWithWords(QDialog *dialog);

/// As large as designed for letters of this size, and never larger than the screen has room for.
void openLarge(QDialog *dialog, int designWidth, int designHeight);

} // namespace tirkeu::ui
