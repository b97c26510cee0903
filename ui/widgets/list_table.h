#pragma once

class QAbstractItemView;
class QTableView;

namespace tirkeu::ui {

/// Read and gone through by rows: nothing is edited in it, Tab leaves it.
void makeReadOnly(QTableView &table);

/// A list of records: read-only, its rows as high as so many lines of text ask for, also when its size changes.
void makeList(QTableView &table, int lines = 1);

/// Columns as wide as what they hold; this one takes what is left.
void fitColumns(QTableView &table, int wide);

/// What a row of a list takes.
int listRowHeight(const QAbstractItemView &list, int lines = 1);

} // namespace tirkeu::ui
