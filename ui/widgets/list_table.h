#pragma once

class QAbstractItemView;
class QTableView;

namespace tirkeu::ui {

/// A list of records: read and gone through by rows, nothing is edited in it, Tab leaves it. Its rows are as high as
/// the text asks for, also when its size changes.
void makeList(QTableView &table);

/// Columns as wide as what they hold; this one takes what is left.
void fitColumns(QTableView &table, int wide);

/// What one line of a list takes.
int listRowHeight(const QAbstractItemView &list);

} // namespace tirkeu::ui
