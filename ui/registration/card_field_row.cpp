#include "registration/card_field_row.h"
#include "widgets/editable_box.h"
#include "widgets/theme.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int longestLine = 400;
constexpr int textLines = 3;

/// FormField takes its editor when it is built: the kind decides which.
QWidget *editorFor(FieldKind kind)
{
    if (kind == FieldKind::Text)
        return new QPlainTextEdit;
    if (kind == FieldKind::Choice)
        return new QComboBox;
    if (kind == FieldKind::Search)
        return new EditableBox;
    return new QLineEdit;
}

void addHeading(QComboBox *combo, const QString &heading)
{
    combo->addItem(heading);
    auto *model = qobject_cast<QStandardItemModel *>(combo->model());
    auto *item = model->item(combo->count() - 1);
    item->setFlags(Qt::NoItemFlags);
    QFont font = combo->font();
    font.setBold(true);
    item->setFont(font);
}

} // namespace

CardFieldRow::CardFieldRow(const CardField &field, const CardWords &words, QWidget *parent)
    : FormField(editorFor(field.kind), FormField::Label::Left, parent)
    , m_field(field)
    , m_words(words)
{
    // The column may grow while the editor keeps its own width: all editors begin at one line.
    if (auto *grid = qobject_cast<QGridLayout *>(layout()))
        grid->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Fixed), 2, 1);
    editor()->installEventFilter(this);
    editor()->setObjectName(QString::fromLatin1(patientFieldKey(field.field)));
    if (auto *line = qobject_cast<QLineEdit *>(editor())) {
        line->setMaxLength(longestLine);
        connect(line, &QLineEdit::textEdited, this, &CardFieldRow::report);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor())) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &CardFieldRow::report);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor())) {
        combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, not the value
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(std::min(field.width, 18));
        if (field.kind == FieldKind::Search)
            letSearch();
        connect(combo, &QComboBox::currentTextChanged, this, &CardFieldRow::report);
    }
    fit();
    retranslate();
}

void CardFieldRow::fit()
{
    int width = editor()->fontMetrics().averageCharWidth() * m_field.width + Theme::px(this, 40);
    int least = std::min(width, Theme::px(this, 160));
    if (qobject_cast<QComboBox *>(editor())) {
        least = editor()->minimumSizeHint().width();
        width = std::max(width, least);
    }
    editor()->setMaximumWidth(width);
    editor()->setMinimumWidth(least);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor()))
        text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines + Theme::px(this, 16));
}

void CardFieldRow::letSearch()
{
    auto *combo = qobject_cast<QComboBox *>(editor());
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void CardFieldRow::fillChoices()
{
    auto *combo = qobject_cast<QComboBox *>(editor());
    if (!combo)
        return;
    const QString before = value();
    m_filling = true;
    combo->clear();
    combo->addItem({}, QString());
    QString group;
    for (const auto &choice : m_words.choices(field())) {
        if (choice.group != group)
            addHeading(combo, group = choice.group);
        combo->addItem(choice.name, choice.code);
    }
    m_filling = false;
    setValue(before);
}

QString CardFieldRow::value() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor()))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor()))
        return text->toPlainText();
    const auto *combo = qobject_cast<const QComboBox *>(editor());
    const int at = combo->isEditable() ? combo->findText(combo->currentText().trimmed(), Qt::MatchFixedString)
                                       : combo->currentIndex();
    const QString code = at >= 0 ? combo->itemData(at).toString() : QString();
    return code.isEmpty() && combo->isEditable() ? combo->currentText().trimmed() : code;
}

void CardFieldRow::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_filling = true;
    if (auto *line = qobject_cast<QLineEdit *>(editor())) {
        line->setText(value);
        line->setCursorPosition(0);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor())) {
        text->setPlainText(value);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor())) {
        const int at = combo->findData(value);
        if (at < 0 && !combo->isEditable() && !value.isEmpty())
            combo->addItem(value, value); // of another desk: shown as it is, and kept
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
        if (combo->isEditable() && at < 0)
            combo->setEditText(value);
        if (combo->lineEdit())
            combo->lineEdit()->setCursorPosition(0);
    }
    m_filling = false;
}

void CardFieldRow::setReadOnly(bool readOnly)
{
    m_open = !readOnly;
    if (auto *line = qobject_cast<QLineEdit *>(editor()))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor()))
        text->setReadOnly(readOnly);
    else
        editor()->setEnabled(!readOnly);
    editor()->setFocusPolicy(readOnly ? Qt::ClickFocus : Qt::StrongFocus);
}

void CardFieldRow::setNote(const std::optional<FieldNote> &note)
{
    const bool same = note.has_value() == m_note.has_value() &&
                      (!note || (note->message == m_note->message && note->isError == m_note->isError));
    if (same)
        return;
    m_note = note;
    if (note)
        setFlaw(note->message, note->isError ? Flaw::Error : Flaw::Warning);
    else
        clearFlaw();
}

void CardFieldRow::addBeneath(QWidget *widget)
{
    if (auto *grid = qobject_cast<QGridLayout *>(layout()))
        grid->addWidget(widget, 3, 1, Qt::AlignLeft);
}

void CardFieldRow::retranslate()
{
    setLabel(m_words.name(field()));
    fillChoices();
}

void CardFieldRow::report()
{
    if (!m_filling)
        Q_EMIT typed(field(), value());
}

bool CardFieldRow::takeKey(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!isEnter || modifiers != Qt::NoModifier) // Shift+Enter: a new line in a text of several
        return false;
    if (event->type() == QEvent::KeyPress)
        Q_EMIT enterPressed(field());
    return true;
}

bool CardFieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered(field());
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left(field());
    }
    if (event->type() == QEvent::Wheel && !editor()->hasFocus() && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return FormField::eventFilter(watched, event);
}

} // namespace tirkeu::ui
