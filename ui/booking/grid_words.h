#pragma once
#include "booking/grid_column.h"
#include "widgets/theme.h"

namespace tirkeu::ui {

/// How a state of the grid looks and what it is called.
struct StateLook
{
    CellState state;
    const char *name;       ///< context "timeGrid"
    const char *sign;       ///< before the words of the cell; may be empty
    Qt::BrushStyle pattern; ///< over the fill
    QColor Colours::*fill;
    QColor Colours::*ink;    ///< of the words
    QColor Colours::*stripe; ///< at the left edge; null: none
};
const StateLook &lookOf(CellState state);

QString stateName(CellState state);
QString visitState(const BookingRow &row); ///< "booked", "has come", "in the room", "late"…
/// In the heading of a day nobody is seen on: "⊘ holiday", "✕ ill"; empty: people are seen.
QString dayMark(const GridColumn &column);
/// What stands in the cell.
QString cellText(const GridColumn &column, const GridCell &cell);
/// The whole for a screen reader: time, doctor, state and person.
QString cellSentence(const GridColumn &column, const GridCell &cell);

} // namespace tirkeu::ui
