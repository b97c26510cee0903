#include "widgets/form_keys.h"
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace tirkeu::ui {
namespace {

/// The tab order as the person meets it: hidden, disabled and inner parts of editors are passed over.
void goOn(QWidget *from)
{
    const auto *window = from->window();
    for (auto *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !next->focusProxy();
        if (takesTab && next->window() == window && next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::TabFocusReason);
            for (auto *outer = next->parentWidget(); outer; outer = outer->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(outer))
                    area->ensureWidgetVisible(next);
            }
            return;
        }
    }
}

} // namespace

FormKeys::FormKeys(QWidget *form, std::function<void()> save)
    : QObject(form)
    , m_save(std::move(save))
{
    for (auto *editor : form->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(editor) || qobject_cast<QComboBox *>(editor) ||
            qobject_cast<QCheckBox *>(editor) || qobject_cast<QAbstractSpinBox *>(editor) ||
            qobject_cast<QListWidget *>(editor) || qobject_cast<QPushButton *>(editor))
            editor->installEventFilter(this);
    }
}

bool FormKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (key->modifiers() & Qt::ControlModifier)
        m_save();
    else if (qobject_cast<QPushButton *>(watched))
        return false; // Enter is the button's
    else
        goOn(static_cast<QWidget *>(watched));
    return true;
}

} // namespace tirkeu::ui
