#include "widgets/ask.h"
#include "widgets/dialog_parts.h"
#include "widgets/editable_box.h"
#include "widgets/form_field.h"
#include "widgets/kept_form.h"
#include "widgets/theme.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

AskDialog::AskDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(words.heading);
    setAccessibleName(words.heading);
    setAccessibleDescription(words.text);
    setMinimumWidth(Theme::px(this, 420));
    m_column->setContentsMargins(24, 20, 24, 16);
    m_column->setSpacing(12);
    auto *heading = new QLabel(words.heading, this);
    heading->setWordWrap(true);
    setLook(heading, "heading");
    m_column->addWidget(heading);
    if (!words.text.isEmpty()) {
        auto *text = new QLabel(words.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_column->addWidget(text);
    }
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_column->addSpacing(4);
    m_column->addLayout(m_buttons);
    growWithWords(this);
}

void AskDialog::addContent(QWidget *content)
{
    m_column->insertWidget(m_column->count() - 2, content);
}

QPushButton *AskDialog::addSafe(const QString &verb)
{
    auto *button = addChoice(verb, 0);
    button->setShortcut({});
    return button;
}

QPushButton *AskDialog::addChoice(const QString &verb, int result, Choice look)
{
    auto *button = new QPushButton(verb, this);
    button->setAutoDefault(false);
    if (look == Choice::Primary) {
        setLook(button, "primary");
        button->setDefault(true);
    } else if (look == Choice::Danger) {
        setLook(button, "danger");
    }
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    return button;
}

bool confirm(QWidget *parent, const Question &question)
{
    AskDialog dialog({question.heading, question.text}, parent);
    auto *safe = dialog.addSafe(question.no);
    dialog.addChoice(question.yes, 1, question.dangerous ? AskDialog::Choice::Danger : AskDialog::Choice::Primary);
    if (question.dangerous)
        safe->setFocus();
    return dialog.exec() == 1;
}

Leaving askLeaving(QWidget *parent, const QString &what)
{
    AskDialog dialog(
        {what, QCoreApplication::translate("tirkeu::ui::AskDialog", "There are changes that are not saved.")}, parent);
    dialog.addSafe(QCoreApplication::translate("tirkeu::ui::AskDialog", "Stay here"));
    dialog.addChoice(QCoreApplication::translate("tirkeu::ui::AskDialog", "Discard the changes"), int(Leaving::Discard),
                     AskDialog::Choice::Danger);
    auto *save = dialog.addChoice(QCoreApplication::translate("tirkeu::ui::AskDialog", "Save"), int(Leaving::Save),
                                  AskDialog::Choice::Primary);
    save->setFocus();
    return Leaving(dialog.exec());
}

std::optional<QString> askReason(QWidget *parent, const ReasonQuestion &question)
{
    constexpr int shortest = 3;
    AskDialog dialog({question.heading, question.text}, parent);
    dialog.setMinimumWidth(Theme::px(&dialog, 520)); // a reason is a sentence
    auto *editor = new EditableBox;
    editor->addItems(question.usual);
    editor->setCurrentText({});
    editor->lineEdit()->setMaxLength(500);
    auto *field = new FormField(editor, FormField::Label::Above, &dialog);
    field->setLabel(question.label);
    dialog.addContent(field);
    dialog.addSafe(QCoreApplication::translate("tirkeu::ui::AskDialog", "Go back"));
    auto *yes = dialog.addChoice(question.yes, 1, AskDialog::Choice::Primary);
    yes->setEnabled(false);
    QObject::connect(editor, &QComboBox::currentTextChanged, yes,
                     [yes](const QString &text) { yes->setEnabled(text.trimmed().size() >= shortest); });
    editor->setFocus();
    if (dialog.exec() != 1)
        return std::nullopt;
    return editor->currentText().trimmed();
}

void tell(QWidget *parent, const QString &heading, const QString &text)
{
    AskDialog dialog({heading, text}, parent);
    tellAfterLock(&dialog);
    dialog.addChoice(QCoreApplication::translate("tirkeu::ui::AskDialog", "Close"), 0, AskDialog::Choice::Primary)
        ->setFocus();
    dialog.exec();
}

} // namespace tirkeu::ui
