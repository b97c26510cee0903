#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Look
{
    const char *property;
    const char *icon;
    Tint tint;
};

Look lookOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Info:
        return {"info", "info", Tint::Accent};
    case NoticeBar::Kind::Success:
        return {"success", "check", Tint::Success};
    case NoticeBar::Kind::Warning:
        return {"warning", "warning", Tint::Warning};
    case NoticeBar::Kind::Error:
        return {"error", "error", Tint::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_button->setAutoDefault(false);
    m_close->setIcon(Theme::icon(u"close"_s, Tint::Muted));
    m_close->setFocusPolicy(Qt::NoFocus);
    setLook(m_close, "quiet");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::actionClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void NoticeBar::setNotice(Kind kind, const Message &sentence, const Message &action)
{
    m_sentence = sentence;
    m_action = action;
    put(kind, say(sentence), say(action));
}

void NoticeBar::setNotice(Kind kind, const QString &sentence, const QString &action)
{
    m_sentence = {};
    m_action = {};
    put(kind, sentence, action);
}

void NoticeBar::put(Kind kind, const QString &sentence, const QString &action)
{
    m_kind = kind;
    const auto look = lookOf(kind);
    setStyleProperty(this, "notice", QString::fromLatin1(look.property));
    m_icon->setPixmap(Theme::pixmap(QString::fromLatin1(look.icon), look.tint, 20, this));
    m_text->setText(sentence);
    m_button->setText(action);
    m_button->setHidden(action.isEmpty());
    setAccessibleName(sentence);
    setHidden(sentence.isEmpty());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::clear()
{
    m_sentence = {};
    m_action = {};
    m_text->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void NoticeBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    if (!m_sentence.id.isEmpty() && !isHidden())
        put(m_kind, say(m_sentence), say(m_action));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !isHidden()) {
        const auto look = lookOf(m_kind);
        m_icon->setPixmap(Theme::pixmap(QString::fromLatin1(look.icon), look.tint, 20, this));
    }
}

} // namespace tirkeu::ui
