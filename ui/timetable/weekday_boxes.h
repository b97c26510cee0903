#pragma once
#include <QCheckBox>
#include <array>

namespace tirkeu::ui {

using WeekdayBoxes = std::array<QCheckBox *, 7>; ///< Monday first

/// A row of boxes, one for each day of the week, with their names.
QWidget *weekdayRow(WeekdayBoxes &boxes);

} // namespace tirkeu::ui
