#include "queue/board_window.h"
#include "widgets/command.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr QStringView boardName = u"publicBoard";

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

BoardWindow *BoardWindow::of(QWidget *over)
{
    return over->window()->findChild<BoardWindow *>(boardName.toString(), Qt::FindDirectChildrenOnly);
}

BoardWindow *BoardWindow::showOver(const Given &given, QWidget *over)
{
    auto *board = of(over);
    if (!board)
        board = new BoardWindow(given, over->window()); // of the window and not of the page: it outlives another user
    board->putOnScreen();
    board->refresh();
    return board;
}

BoardWindow::BoardWindow(const Given &given, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_given(given)
{
    setObjectName(boardName.toString());
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_ShowWithoutActivating);
    build();
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    auto *full = new QAction(this);
    full->setShortcut(QKeySequence(Qt::Key_F11));
    connect(full, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addAction(full);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &BoardWindow::refresh);
    m_timer.start();
    resize(960, 600);
    fill();
}

QLabel *BoardWindow::label(const char *name, Qt::Alignment alignment)
{
    auto *made = new QLabel(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setIndent(0); // else it goes with the size of the letters
    made->setAlignment(alignment | Qt::AlignVCenter);
    return made;
}

void BoardWindow::build()
{
    m_calledHeading = label("boardCalled", Qt::AlignLeft);
    m_nextHeading = label("boardNext", Qt::AlignLeft);
    m_clock = label("boardClock", Qt::AlignRight);
    auto *calls = new QGridLayout;
    for (int i = 0; i < shownCalls; ++i) {
        m_calls[size_t(i)] = {label("callNumber", Qt::AlignLeft), label("callRoom", Qt::AlignLeft)};
        m_calls[size_t(i)].room->setWordWrap(true);
        calls->addWidget(m_calls[size_t(i)].number, i, 0);
        calls->addWidget(m_calls[size_t(i)].room, i, 1);
        calls->setRowStretch(i, 1);
    }
    calls->setSpacing(0);
    calls->setColumnStretch(0, 2);
    calls->setColumnStretch(1, 3);
    auto *next = new QGridLayout;
    for (int i = 0; i < shownQueues; ++i) {
        m_next[size_t(i)] = {label("nextNumbers", Qt::AlignLeft), label("nextRoom", Qt::AlignLeft)};
        m_next[size_t(i)].number->setWordWrap(true);
        m_next[size_t(i)].room->setWordWrap(true);
        next->addWidget(m_next[size_t(i)].room, i, 0);
        next->addWidget(m_next[size_t(i)].number, i, 1);
        next->setRowStretch(i, 1);
    }
    next->setHorizontalSpacing(16);
    next->setVerticalSpacing(4);
    next->setColumnStretch(0, 1);
    next->setColumnStretch(1, 1);
    auto *whole = new QGridLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setHorizontalSpacing(32);
    whole->addWidget(m_calledHeading, 0, 0);
    whole->addWidget(m_nextHeading, 0, 1);
    whole->addWidget(m_clock, 0, 2);
    whole->addLayout(calls, 1, 0);
    whole->addLayout(next, 1, 1, 1, 2);
    whole->setRowStretch(1, 1);
    whole->setColumnStretch(0, 3);
    whole->setColumnStretch(1, 2);
}

QString BoardWindow::both(const Message &message, QStringView between) const
{
    const QString kk = m_given.texts.say(message, Language::Kazakh);
    const QString ru = m_given.texts.say(message, Language::Russian);
    return kk == ru ? kk : kk + between.toString() + ru;
}

void BoardWindow::refresh()
{
    if (m_reading)
        return;
    m_reading = true;
    const auto job = [desk = m_given.desk] { return usecase::ReadBoard(*desk)(); };
    whenDone(m_given.executor.run(job), this, [this](const Result<usecase::BoardState> &state) {
        m_reading = false;
        m_failed = !state.has_value();
        if (state) {
            const bool called = !state->calls.empty() && !state->calls.front().serving &&
                                (m_state.calls.empty() || m_state.calls.front() != state->calls.front());
            m_state = *state;
            if (called && m_sound)
                QApplication::beep();
        }
        fill();
        Q_EMIT refreshed();
    });
}

void BoardWindow::fill()
{
    setWindowTitle(both({"board", QT_TRANSLATE_NOOP("board", "Queue")}));
    m_calledHeading->setText(both({"board", QT_TRANSLATE_NOOP("board", "Called")}));
    m_nextHeading->setText(m_failed ? both({"board", QT_TRANSLATE_NOOP("board", "Please ask at the desk")})
                                    : both({"board", QT_TRANSLATE_NOOP("board", "Next")}));
    m_clock->setText(inClinic(m_given.desk->clock().now()).toString(u"HH:mm"_s));
    const auto where = [this](const QString &room, const std::optional<NamedQueue> &queue) {
        if (!room.isEmpty())
            return both({"board", QT_TRANSLATE_NOOP("board", "room %1"), {room}}, u"\n");
        return queue ? both(nameOf(*queue), u"\n") : QString();
    };
    for (size_t i = 0; i < m_calls.size(); ++i) {
        const auto *call = i < m_state.calls.size() ? &m_state.calls[i] : nullptr;
        m_calls[i].number->setText(call ? call->number : QString());
        m_calls[i].room->setText(call ? where(call->room, call->queue) : QString());
    }
    for (size_t i = 0; i < m_next.size(); ++i) {
        const auto *queue = i < m_state.queues.size() ? &m_state.queues[i] : nullptr;
        m_next[i].room->setText(queue ? where(queue->room, queue->queue) : QString());
        m_next[i].number->setText(queue ? queue->next.mid(0, shownNext).join(u"  "_s) : QString());
    }
    dress();
}

/// Letters as large as the window allows; the newest call on the accent's colour.
void BoardWindow::dress()
{
    const auto &colours = Theme::colours(this);
    const int unit = std::max(10, std::min(height() / 30, width() / 52));
    const auto style = [&](QLabel *label, int pixels, const QColor &text, const QString &more = {}) {
        label->setStyleSheet(u"font-size: %1px; color: %2; %3"_s.arg(pixels).arg(text.name(), more));
    };
    const QColor quiet = mixed(colours.text, colours.textMuted);
    style(m_calledHeading, unit, quiet);
    style(m_nextHeading, unit, quiet);
    style(m_clock, unit * 3 / 2, colours.text);
    for (size_t i = 0; i < m_calls.size(); ++i) {
        const bool newest = i == 0 && !m_state.calls.empty();
        const QString ground = newest ? u"background: %1; padding: 0 %2px; font-weight: bold;"_s.arg(
                                            colours.accent.name(), QString::number(unit / 2))
                                      : u"padding: 0 %1px; font-weight: bold;"_s.arg(unit / 2);
        const QColor text = newest ? colours.accentText : colours.text;
        style(m_calls[i].number, unit * (newest ? 4 : 3), text, ground);
        style(m_calls[i].room, unit * 6 / 5, text, ground);
    }
    for (const auto &row : m_next) {
        style(row.number, unit * 5 / 4, colours.text);
        style(row.room, unit * 4 / 5, quiet);
    }
}

/// The second screen alone is filled; on the only screen it is a window like others.
void BoardWindow::putOnScreen()
{
    const QScreen *own = parentWidget()->screen();
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != own) {
            setGeometry(screen->geometry());
            return showFullScreen();
        }
    }
    show();
}

void BoardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}

void BoardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace tirkeu::ui
