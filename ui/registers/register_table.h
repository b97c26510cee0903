#pragma once

class QTableView;

namespace tirkeu::ui {

/// A table that is read and moved through by rows, Tab leaves it.
void prepareTable(QTableView &table);

/// Rows as high as the text asks; fixed columns wide enough for their headings and for so many pixels of the design.
/// Called again when the language or the size of the text changes.
void fitTable(QTableView &table, int stretched, int narrowest);

} // namespace tirkeu::ui
