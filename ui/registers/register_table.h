#pragma once

class QTableView;

namespace tirkeu::ui {

/// Columns wide enough for their headings and for so many pixels of the design, but for the stretched one. Called again
/// when the language or the size of the text changes.
void fitTable(QTableView &table, int stretched, int narrowest);

} // namespace tirkeu::ui
