#pragma once

class QLabel;
class QWidget;

namespace tirkeu::ui {

/// Words that may have come from anywhere: shown as they are, over as many lines as it takes.
QLabel *plainLabel(QWidget *parent, const char *look = nullptr);

} // namespace tirkeu::ui
