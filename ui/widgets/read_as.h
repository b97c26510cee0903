#pragma once

class QString;
class QWidget;

namespace tirkeu::ui {

/// A widget that paints its cells by itself is a table to screen readers.
void readAsTable(QWidget *table);

/// What is looked through by the arrow keys and holds nothing to act on: text, or the picture of a paper.
void readAsDocument(QWidget *document);

/// The current cell in words becomes the name, which is said at once where the focus is.
void readCell(QWidget *table, const QString &sentence);

} // namespace tirkeu::ui
