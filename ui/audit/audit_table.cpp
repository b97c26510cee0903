#include "audit/audit_table.h"
#include "widgets/theme.h"
#include <QHeaderView>
#include <QTableView>

namespace tirkeu::ui {

QTableView *auditTable(AuditTableModel *model, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::px(parent, 30));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, Theme::px(parent, widths[i]));
    return table;
}

} // namespace tirkeu::ui
