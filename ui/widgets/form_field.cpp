#include "widgets/form_field.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int widestLabel = 300; ///< pixels of a screen of 1366, at any size of the text

struct FlawLook
{
    const char *property; ///< of the editor and of the sentence
    const char *icon;
    Tint tint;
};

FlawLook lookOf(FormField::Flaw kind)
{
    switch (kind) {
    case FormField::Flaw::Error:
        return {"error", "error", Tint::Danger};
    case FormField::Flaw::Warning:
        return {"warning", "warning", Tint::Warning};
    case FormField::Flaw::Note:
        return {"muted", "info", Tint::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace

FormField::FormField(QWidget *editor, Label place, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    m_label->setBuddy(m_editor);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *beneath = new QHBoxLayout;
    beneath->setSpacing(4);
    beneath->addWidget(m_icon, 0, Qt::AlignTop);
    beneath->addWidget(m_sentence, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const bool left = place == Label::Left;
    if (!left && qobject_cast<QComboBox *>(m_editor)) // by itself it is only as wide as its longest line, and centred
        m_editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grid->addWidget(m_label, 0, 0, left ? Qt::AlignVCenter : Qt::Alignment{});
    grid->addWidget(m_editor, left ? 0 : 1, left ? 1 : 0);
    grid->addLayout(beneath, left ? 1 : 2, left ? 1 : 0);
    grid->setColumnStretch(left ? 1 : 0, 1);
    passFocus(this, m_editor);
    refresh();
}

void FormField::setLabel(const QString &label)
{
    m_labelText = label;
    refresh();
}

QString FormField::label() const
{
    return m_labelText;
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    refresh();
}

void FormField::setFlaw(const QString &sentence, Flaw kind)
{
    m_message = {};
    put(sentence, kind);
}

void FormField::setFlaw(const Message &sentence, Flaw kind)
{
    m_message = sentence;
    put(say(sentence), kind);
}

void FormField::clearFlaw()
{
    setFlaw(QString());
}

void FormField::put(const QString &sentence, Flaw kind)
{
    m_flaw = sentence;
    m_kind = kind;
    refresh();
}

void FormField::refresh()
{
    const auto look = lookOf(m_kind);
    const bool flawed = hasFlaw();
    m_label->setText(m_required ? m_labelText + u" *"_s : m_labelText);
    m_label->setHidden(m_labelText.isEmpty());
    m_sentence->setText(flawed ? m_flaw : m_hint);
    m_sentence->setHidden(m_sentence->text().isEmpty());
    m_icon->setHidden(!flawed);
    if (flawed)
        m_icon->setPixmap(Theme::pixmap(QString::fromLatin1(look.icon), look.tint, 16, this));
    setStyleProperty(m_sentence, "look", QString::fromLatin1(flawed ? look.property : "muted"));
    const bool marked = flawed && m_kind != Flaw::Note;
    setStyleProperty(m_editor, "flaw", marked ? QVariant(QString::fromLatin1(look.property)) : QVariant());
    m_editor->setAccessibleName(m_required ? tr("%1, required").arg(m_labelText) : m_labelText);
    m_editor->setAccessibleDescription(flawed ? m_flaw : m_hint);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (!m_message.id.isEmpty())
            m_flaw = say(m_message);
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void FormField::alignLabels(const QList<FormField *> &fields)
{
    int width = 0;
    for (auto *field : fields) {
        field->m_label->setWordWrap(false);
        width = std::max(width, field->m_label->sizeHint().width());
    }
    const bool large = width > widestLabel;
    for (auto *field : fields) {
        field->m_label->setWordWrap(large); // large letters: the editors need their room too
        field->m_label->setFixedWidth(std::min(width, widestLabel));
    }
}

} // namespace tirkeu::ui
