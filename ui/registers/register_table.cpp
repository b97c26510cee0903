#include "registers/register_table.h"
#include "widgets/theme.h"
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace tirkeu::ui {

void fitTable(QTableView &table, int stretched, int narrowest)
{
    const auto *header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        if (i == stretched)
            continue;
        table.resizeColumnToContents(i);
        table.setColumnWidth(i, std::max(Theme::px(&table, narrowest), table.columnWidth(i) + Theme::px(&table, 8)));
    }
}

} // namespace tirkeu::ui
