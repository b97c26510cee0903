#include "widgets/editable_box.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace tirkeu::ui {

EditableBox::EditableBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
}

void EditableBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool hasList = completer() && completer()->completionMode() != QCompleter::InlineCompletion;
    const bool proposes = isEnter && hasList && completer()->popup()->isVisible();
    QComboBox::keyPressEvent(event);
    if (!isEnter)
        return;
    event->ignore();
    if (proposes) // the list takes this one, and closes; the next goes on
        QCoreApplication::postEvent(this, event->clone());
}

} // namespace tirkeu::ui
