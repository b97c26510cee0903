#include "widgets/painted_table.h"
#include <QAccessibleWidget>
#include <QWidget>

namespace tirkeu::ui {

void readAsTable(QWidget *table)
{
    QAccessible::registerAccessibleInterface(new QAccessibleWidget(table, QAccessible::Table)); // ends with the widget
}

void readCell(QWidget *table, const QString &sentence)
{
    if (table->accessibleName() == sentence)
        return;
    table->setAccessibleName(sentence);
    if (table->hasFocus()) {
        QAccessibleEvent told(table, QAccessible::Focus); // readers say the name anew
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace tirkeu::ui
