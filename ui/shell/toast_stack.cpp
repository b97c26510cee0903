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
#include <utility>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int atOnce = 3;
constexpr int fromTheEdge = 16;
constexpr int aboveTheButtons = 96; ///< pages have their deeds along the lower edge and at the right

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
{
    setStyleProperty(this, "notice", u"success"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(Theme::px(this, 220));
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_undo->setVisible(mayBeUndone());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &ToastBar::undo);
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

void ToastBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
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
    setAccessibleName(m_text->text());
    setAccessibleDescription(mayBeUndone() ? m_undo->text() : QString());
}

void ToastBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ToastStack::ToastStack(QWidget *over)
    : QWidget(over)
    , m_column(new QVBoxLayout(this))
    , m_undo(new QAction(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_undo->setEnabled(false);
    describe(m_undo,
             {"tirkeu::ui::ToastStack", QT_TRANSLATE_NOOP("tirkeu::ui::ToastStack", "Undo what was just done")});
    over->addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (auto *bar = newestToUndo())
            bar->undo();
    });
    over->installEventFilter(this);
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
    while (m_bars.size() < atOnce && !m_waiting.empty()) {
        auto *bar = new ToastBar(m_waiting.front(), m_life, this);
        m_waiting.pop_front();
        m_bars += bar;
        m_column->addWidget(bar);
        bar->show();
        m_typedSince = false;
        connect(bar, &ToastBar::over, this, [this, bar] { remove(bar); });
        QAccessibleEvent event(bar, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_undo->setEnabled(newestToUndo());
    setVisible(!m_bars.isEmpty());
    place();
}

void ToastStack::remove(ToastBar *bar)
{
    if (!m_bars.removeOne(bar))
        return;
    bar->hide();
    bar->deleteLater();
    m_column->removeWidget(bar);
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

void ToastStack::place()
{
    const auto *over = parentWidget();
    const int wide = std::min(Theme::px(this, 420), over->width() - 2 * fromTheEdge);
    const int high = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry(fromTheEdge, over->height() - high - Theme::px(this, aboveTheButtons), wide, high);
    raise();
}

/// An editor would keep Ctrl+Z for itself even when there is nothing in it to undo; after a toast it is ours until
/// something is typed.
bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
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
