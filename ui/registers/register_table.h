#pragma once

class QTableView;

namespace tirkeu::ui {

/// A table that is read and moved through by rows, Tab leaves it.
void prepareTable(QTableView &table);

} // namespace tirkeu::ui
