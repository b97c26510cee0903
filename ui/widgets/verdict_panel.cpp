#include "widgets/verdict_panel.h"
#include "widgets/ask.h"
#include "widgets/citation.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Look
{
    const char *notice;
    const char *icon;
    Tint tint;
};

Look lookOf(ShownVerdict::Kind kind)
{
    switch (kind) {
    case ShownVerdict::Kind::Good:
        return {"success", "check", Tint::Success};
    case ShownVerdict::Kind::Question:
        return {"warning", "warning", Tint::Warning};
    case ShownVerdict::Kind::No:
        return {"error", "error", Tint::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_steps(new QVBoxLayout)
{
    setObjectName(u"verdict"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    setLook(m_headline, "strong");
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::RichText);
    m_reasons->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(m_reasons, &QLabel::linkActivated, this, &VerdictPanel::openParagraph);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(top);
    m_steps->setSpacing(4);
    column->addLayout(m_steps); // right under the decision: both are in sight wherever the panel is low
    column->addWidget(m_reasons);
    column->addStretch(1); // what is left of the height stands below, not between the lines
    hide();
}

void VerdictPanel::setVerdict(const ShownVerdict &verdict)
{
    m_verdict = verdict;
    fill();
    show();
    setAccessibleName(say(verdict.headline));
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void VerdictPanel::clear()
{
    m_verdict = {};
    fill();
    hide();
}

void VerdictPanel::fill()
{
    const auto look = lookOf(m_verdict.kind);
    setStyleProperty(this, "notice", QString::fromLatin1(look.notice));
    m_icon->setPixmap(Theme::pixmap(QString::fromLatin1(look.icon), look.tint, 18, this));
    m_headline->setText(say(m_verdict.headline));
    fillReasons();
    fillSteps();
}

void VerdictPanel::fillReasons()
{
    m_shown.clear();
    QString text;
    const auto bullet = [&](const QString &words) {
        text += u"<tr><td style='padding-right:6px'>•</td><td>"_s + words + u"</td></tr>"_s;
    };
    for (const auto &remark : m_verdict.remarks)
        bullet(say(remark).toHtmlEscaped());
    for (const auto &decision : m_verdict.decisions) {
        for (const auto &reason : decision.reasons) {
            const QString words = say(reason.message).toHtmlEscaped();
            const QString link =
                reason.citation.isEmpty()
                    ? QString()
                    : u" <a href='%1'>%2</a>"_s.arg(m_shown.size()).arg(citationShown(reason.citation).toHtmlEscaped());
            bullet(words + link);
            m_shown += reason;
        }
    }
    m_reasons->setText(text.isEmpty() ? QString()
                                      : u"<table cellspacing='0' cellpadding='1'>"_s + text + u"</table>"_s);
    m_reasons->setVisible(!text.isEmpty());
    m_reasons->setFocusPolicy(m_shown.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_reasons->setAccessibleName(tr("Reasons. Enter opens the text of the paragraph."));
}

/// Who stands on a step stays there when the answer is said anew.
void VerdictPanel::fillSteps()
{
    QList<QWidget *> before;
    int focused = -1;
    while (auto *item = m_steps->takeAt(0)) {
        if (item->widget()->hasFocus())
            focused = int(before.size());
        before += item->widget();
        delete item;
    }
    for (const auto &step : m_verdict.steps) {
        auto *button = new QPushButton(step.text.isEmpty() ? say(step.label) : step.text, this);
        button->setAutoDefault(true); // Enter presses it wherever it stands
        if (step.primary)
            setLook(button, "primary");
        m_steps->addWidget(button);
        button->show(); // at once: a layout shows it later, and what is hidden takes no focus
        connect(button, &QPushButton::clicked, this, [this, id = step.id] { Q_EMIT stepChosen(id); });
    }
    if (focused >= 0 && m_steps->count() > 0)
        m_steps->itemAt(std::min(focused, m_steps->count() - 1))->widget()->setFocus(Qt::OtherFocusReason);
    for (auto *old : before) {
        old->hide();
        old->deleteLater();
    }
}

void VerdictPanel::focusFirstStep()
{
    if (m_steps->count() > 0)
        m_steps->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

QString VerdictPanel::text() const
{
    QStringList all{m_headline->text()};
    for (const auto &remark : m_verdict.remarks)
        all += say(remark);
    for (const auto &reason : m_shown)
        all += say(reason.message) + u' ' + citationShown(reason.citation);
    return all.join(u'\n');
}

void VerdictPanel::openParagraph(const QString &link)
{
    const int number = link.toInt();
    if (number < 0 || number >= m_shown.size())
        return;
    const auto reason = m_shown[number];
    tell(this, citationShown(reason.citation), citationText(reason.citation));
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!isHidden() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        fill();
}

} // namespace tirkeu::ui
