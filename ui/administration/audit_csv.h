#pragma once
#include "usecase/queries/read_audit.h"

namespace tirkeu::ui {

/// Rows of the audit for a spreadsheet; UTF-8. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
QByteArray auditCsvHeading(); ///< with a byte order mark
QByteArray auditCsvRows(const std::vector<usecase::AuditLine> &lines);

} // namespace tirkeu::ui
