#include "widgets/key_button.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int gap = 8;

/// "Return" is called Enter, and the one of the number pad does the same.
QList<QKeySequence> bothEnters(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].key() != Qt::Key_Return)
        return {key};
    return {QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter)), key};
}
} // namespace

KeyButton::KeyButton(const QKeySequence &key, QWidget *parent)
    : QPushButton(parent)
    , m_action(new QAction(this))
{
    m_action->setShortcuts(bothEnters(key));
    m_action->setAutoRepeat(false);
    addAction(m_action);
    setAutoDefault(false);
    connect(m_action, &QAction::triggered, this, &QPushButton::click);
}

void KeyButton::setLabel(const QString &label)
{
    m_label = label;
    setText(label);
    m_action->setText(label);
    setAccessibleName(label);
    setAccessibleDescription(keyText());
    setToolTip(u"%1 (%2)"_s.arg(label, keyText()));
    updateGeometry();
}

void KeyButton::setLabel(const Message &label)
{
    describe(m_action, label);
    setLabel(say(label));
}

QString KeyButton::keyText() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

int KeyButton::keyWidth() const
{
    return fontMetrics().horizontalAdvance(keyText()) + gap;
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(keyWidth(), 0);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int keys = width() >= sizeHint().width() ? keyWidth() : 0;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect whole = option.rect;
    option.rect = rightToLeft ? whole.adjusted(keys, 0, 0, 0) : whole.adjusted(0, 0, -keys, 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    if (keys == 0)
        return;
    const auto &colours = Theme::colours(this);
    const bool primary = property("look").toString() == u"primary" && isEnabled();
    painter.setPen(primary ? colours.accentText : colours.textMuted);
    QFont plain = font();
    plain.setBold(false);
    painter.setFont(plain);
    const int margin = Theme::px(this, 12);
    const auto side = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(whole.adjusted(margin, 0, -margin, 0), int(side | Qt::AlignVCenter), keyText());
}

} // namespace tirkeu::ui
