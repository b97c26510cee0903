#include "audit/audit_table.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include <QHeaderView>
#include <QTableView>

namespace tirkeu::ui {

QTableView *auditTable(AuditTableModel *model, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    makeList(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, Theme::px(parent, widths[i]));
    return table;
}

} // namespace tirkeu::ui
