#include "registers/register_table.h"
#include "widgets/theme.h"
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace tirkeu::ui {

void prepareTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(Theme::px(&table, 28));
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

void fitTable(QTableView &table, int stretched, int narrowest)
{
    table.verticalHeader()->setDefaultSectionSize(Theme::px(&table, 28));
    const auto *header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        if (i == stretched)
            continue;
        table.resizeColumnToContents(i);
        table.setColumnWidth(i, std::max(Theme::px(&table, narrowest), table.columnWidth(i) + Theme::px(&table, 8)));
    }
}

} // namespace tirkeu::ui
