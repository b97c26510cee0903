#include "registration/question_bar.h"
#include "widgets/theme.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

QuestionBar::QuestionBar(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_answers(new QHBoxLayout)
{
    setStyleProperty(this, "notice", kind == Kind::Info ? u"info"_s : u"warning"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_answers->setSpacing(8);
    m_answers->addStretch(1);
    m_column->setSpacing(8);
    m_column->addWidget(m_text);
    m_column->addLayout(m_answers);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    showIcon();
    hide();
}

void QuestionBar::showIcon()
{
    m_icon->setPixmap(m_kind == Kind::Info ? Theme::pixmap(u"info"_s, Tint::Accent, 20, this)
                                           : Theme::pixmap(u"warning"_s, Tint::Warning, 20, this));
}

void QuestionBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void QuestionBar::addContent(QWidget *content)
{
    m_column->insertWidget(m_column->count() - 1, content);
}

KeyButton *QuestionBar::addAnswer(const QKeySequence &key)
{
    auto *button = new KeyButton(key, this);
    m_answers->insertWidget(m_answers->count() - 1, button);
    return button;
}

void QuestionBar::ask()
{
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuestionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace tirkeu::ui
