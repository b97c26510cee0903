#include "widgets/kept_form.h"
#include "widgets/ask.h"
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <utility>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr const char *keyProperty = "tirkeuKeptOverLock";
constexpr const char *tellsProperty = "tirkeuTellsAfterLock";

/// The property that holds what was typed; null: nothing harmless is typed here.
const char *valueOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        const bool part = qobject_cast<QComboBox *>(line->parent()) || qobject_cast<QAbstractSpinBox *>(line->parent());
        return part || line->isReadOnly() || line->echoMode() != QLineEdit::Normal ? nullptr : "text";
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->isEditable() ? "currentText" : "currentIndex";
    if (qobject_cast<const QCheckBox *>(editor))
        return "checked";
    return qobject_cast<const QPlainTextEdit *>(editor) ? "plainText" : nullptr;
}

/// Calls back for every editor with a name that is the same in every dialog of the kind: its place among its like.
template <typename Visit>
void visitEditors(const QDialog *dialog, Visit visit)
{
    QHash<QString, int> seen;
    for (auto *editor : dialog->findChildren<QWidget *>()) {
        const auto *property = valueOf(editor);
        if (!property)
            continue;
        const QString kind = QString::fromLatin1(editor->metaObject()->className());
        visit(editor, property, kind + QString::number(seen[kind]++));
    }
}

} // namespace

void keepOverLock(QDialog *dialog, const QString &key)
{
    dialog->setProperty(keyProperty, key);
}

void tellAfterLock(QDialog *dialog)
{
    dialog->setProperty(tellsProperty, true);
}

KeptForms::KeptForms(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void KeptForms::keep(const QDialog *dialog)
{
    if (dialog->property(tellsProperty).toBool())
        m_told.append({dialog->accessibleName(), dialog->accessibleDescription()});
    const QString key = dialog->property(keyProperty).toString();
    if (key.isEmpty())
        return;
    QVariantMap values;
    visitEditors(dialog, [&](QWidget *editor, const char *property, const QString &name) {
        values.insert(name, editor->property(property));
    });
    m_forms.insert(key, values);
}

void KeptForms::tellAgain(QWidget *parent)
{
    for (const auto &told : std::exchange(m_told, {})) // another lock fills it anew
        tell(parent, told.heading, told.text);
}

bool KeptForms::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        const auto *dialog = qobject_cast<QDialog *>(watched);
        if (const QString key = dialog ? dialog->property(keyProperty).toString() : QString();
            dialog && m_forms.contains(key)) {
            const QVariantMap values = m_forms.take(key);
            visitEditors(dialog, [&](QWidget *editor, const char *property, const QString &name) {
                if (values.contains(name))
                    editor->setProperty(property, values.value(name));
            });
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tirkeu::ui
