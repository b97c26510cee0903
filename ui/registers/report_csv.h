#pragma once
#include "base/texts.h"
#include "domain/register_import.h"

namespace tirkeu::ui {

/// The report for a spreadsheet: one remark a line, the reason in Kazakh and in Russian; UTF-8 with a byte order mark.
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray reportCsv(const QList<RowRemark> &rejected, const QList<RowRemark> &doubts, const Texts &texts);

bool writeReport(const QString &path, const QByteArray &csv); ///< whole or not at all

} // namespace tirkeu::ui
