#pragma once
#include "audit/audit_table_model.h"

class QTableView;

namespace tirkeu::ui {

/// A view of rows of the audit, as all lists of the program look. `widths`: of all columns but the last.
QTableView *auditTable(AuditTableModel *model, const QList<int> &widths, QWidget *parent);

} // namespace tirkeu::ui
