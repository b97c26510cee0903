#include "shell/toast_stack.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int mostAtOnce = 3;
constexpr int narrowest = 260; ///< design pixels of one toast where there are several
constexpr int widest = 460;    ///< design pixels of one toast

constexpr QKeyCombination putAwayKey = Qt::SHIFT | Qt::Key_Escape;

bool writes(const QKeyEvent *key)
{
    const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool deletes = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
    return deletes || (!command && !key->text().isEmpty() && key->text()[0].isPrint());
}

} // namespace

ToastBar::ToastBar(Toast toast, std::chrono::milliseconds life, QWidget *parent)
    : QFrame(parent)
    , m_toast(std::move(toast))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setStyleProperty(this, "notice", m_toast.warns ? u"warning"_s : u"success"_s);
    setMaximumWidth(Theme::px(this, widest));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    for (auto *button : QList<QAbstractButton *>{m_undo, m_close})
        button->setFocusPolicy(Qt::NoFocus);
    m_close->setIcon(Theme::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_undo->setVisible(mayBeUndone());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &ToastBar::undo);
    connect(m_close, &QToolButton::clicked, this, &ToastBar::over);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastBar::over);
    m_timer.start(life);
    retranslate();
}

QString ToastBar::text() const
{
    return m_text->text();
}

void ToastBar::undo()
{
    if (const auto undo = std::exchange(m_toast.undo, nullptr))
        undo();
    Q_EMIT over();
}

void ToastBar::goOn()
{
    if (!underMouse())
        m_timer.start();
}

void ToastBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    pause();
}

void ToastBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_timer.start();
}

void ToastBar::retranslate()
{
    m_text->setText(say(m_toast.sentence));
    m_undo->setText(tr("Undo  Ctrl+Z"));
    m_undo->setAccessibleName(tr("Undo"));
    m_close->setAccessibleName(tr("Put the message away"));
    m_close->setToolTip(
        tr("Put the message away  %1").arg(QKeySequence(putAwayKey).toString(QKeySequence::NativeText)));
    setAccessibleName(m_text->text());
    setAccessibleDescription(mayBeUndone() ? m_undo->text() : QString());
}

void ToastBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ToastStack::ToastStack(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_undo(new QAction(this))
    , m_putAway(new QAction(this))
{
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_putAway->setShortcut(QKeySequence(putAwayKey));
    describe(m_undo,
             {"tirkeu::ui::ToastStack", QT_TRANSLATE_NOOP("tirkeu::ui::ToastStack", "Undo what was just done")});
    describe(m_putAway,
             {"tirkeu::ui::ToastStack", QT_TRANSLATE_NOOP("tirkeu::ui::ToastStack", "Put the messages away")});
    for (auto *action : {m_undo, m_putAway}) {
        action->setEnabled(false);
        parent->addAction(action);
    }
    connect(m_undo, &QAction::triggered, this, [this] {
        if (auto *bar = newestToUndo())
            bar->undo();
    });
    connect(m_putAway, &QAction::triggered, this, &ToastStack::putAway);
    qApp->installEventFilter(this);
    hide();
}

void ToastStack::add(const Toast &toast)
{
    m_waiting.push_back(toast);
    showNext();
}

void ToastStack::showNext()
{
    const int atOnce = std::clamp(width() / Theme::px(this, narrowest), 1, mostAtOnce); // few where letters are large
    while (m_bars.size() < atOnce && !m_waiting.empty()) {
        auto *bar = new ToastBar(m_waiting.front(), m_life, this);
        m_waiting.pop_front();
        m_bars += bar;
        m_row->insertWidget(m_row->count() - 1, bar, 2); // the stretch stays last
        bar->show();
        if (!window()->isActiveWindow())
            bar->pause();
        m_typedSince = false;
        connect(bar, &ToastBar::over, this, [this, bar] { remove(bar); });
        QAccessibleEvent event(bar, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_undo->setEnabled(newestToUndo());
    m_putAway->setEnabled(!m_bars.isEmpty());
    setVisible(!m_bars.isEmpty());
}

void ToastStack::putAway()
{
    m_waiting.clear();
    for (auto *bar : QList<ToastBar *>(m_bars))
        remove(bar);
}

void ToastStack::remove(ToastBar *bar)
{
    if (!m_bars.removeOne(bar))
        return;
    bar->hide();
    bar->deleteLater();
    m_row->removeWidget(bar);
    showNext();
}

ToastBar *ToastStack::newestToUndo() const
{
    for (auto bar = m_bars.crbegin(); bar != m_bars.crend(); ++bar) {
        if ((*bar)->mayBeUndone())
            return *bar;
    }
    return nullptr;
}

/// An editor would keep Ctrl+Z for itself even when there is nothing in it to undo; after a toast it is ours until
/// something is typed.
bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::WindowDeactivate) {
        for (auto *bar : m_bars)
            bar->pause();
    } else if (watched == window() && event->type() == QEvent::WindowActivate) {
        for (auto *bar : m_bars)
            bar->goOn();
    }
    if (event->type() == QEvent::KeyPress && writes(static_cast<QKeyEvent *>(event)))
        m_typedSince = true;
    if (event->type() == QEvent::ShortcutOverride && m_undo->isEnabled() && !m_typedSince && isVisible() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true; // not for the editor: the shortcut comes next
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tirkeu::ui
