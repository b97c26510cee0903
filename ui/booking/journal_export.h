#pragma once
#include "base/result.h"
#include <QAbstractItemModel>

namespace tirkeu::ui {

/// The table as a spreadsheet reads it: UTF-8 with a byte order mark, semicolons. A cell that would be taken for a
/// formula begins with an apostrophe.
QByteArray tableCsv(const QAbstractItemModel &model);

/// The same as XLSX; every cell is text. ReadOnly: the file cannot be written; what stood there before still does.
Result<void> writeXlsx(const QAbstractItemModel &model, const QString &path);

} // namespace tirkeu::ui
