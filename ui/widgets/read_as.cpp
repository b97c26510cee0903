#include "widgets/read_as.h"
#include <QAccessibleWidget>
#include <QWidget>

namespace tirkeu::ui {
namespace {

void readAs(QWidget *widget, QAccessible::Role role)
{
    QAccessible::registerAccessibleInterface(new QAccessibleWidget(widget, role)); // ends with the widget
}

} // namespace

void readAsTable(QWidget *table)
{
    readAs(table, QAccessible::Table);
}

void readAsDocument(QWidget *document)
{
    readAs(document, QAccessible::Document);
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
