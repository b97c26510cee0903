#include "shell/clock_column.h"
#include "shell/preferences.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int columnWidth = 216;
constexpr int stripHeight = 64;
constexpr int roomForMore = 88;
} // namespace

ClockColumn::ClockColumn(const Clock &clock, Preferences &preferences, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_model(new ClockListModel(this))
    , m_heading(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_pin(new QToolButton(this))
    , m_list(new QListView(this))
    , m_more(new QLabel(this))
{
    setLook(this, "bar");
    setLook(m_heading, "section");
    setLook(m_nothing, "muted");
    setLook(m_more, "muted");
    m_more->setObjectName(u"moreClocks"_s);
    m_more->hide();
    setLook(m_pin, "quiet");
    m_nothing->setWordWrap(true);
    m_pin->setCheckable(true);
    m_pin->setChecked(preferences.clocksArePinned());
    m_pin->setObjectName(u"pinClocks"_s);
    m_pin->setIcon(Theme::icon(u"pin"_s));
    m_pin->setFocusPolicy(Qt::TabFocus);
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_pin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ClockColumn::tick);
    connect(m_pin, &QToolButton::toggled, this, [this](bool pinned) {
        m_preferences.setClocksPinned(pinned);
        showOrHide();
    });
    retranslate();
    showOrHide();
}

void ClockColumn::setClocks(std::vector<RunningClock> clocks)
{
    m_model->reset(std::move(clocks), m_clock.now());
    showOrHide();
}

void ClockColumn::tick()
{
    m_model->tick(m_clock.now());
    showWholeOnes();
}

/// A strip shows whole clocks only, the most urgent ones, and says how many there are besides.
void ClockColumn::showWholeOnes()
{
    const int between = 2 * m_list->spacing();
    const int room = width() - m_pin->sizeHint().width() - Theme::px(this, roomForMore);
    int right = 0;
    int left = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        right += m_list->sizeHintForIndex(m_model->index(row)).width() + between;
        const bool hidden = m_strip && row > 0 && right > room;
        left += hidden ? 1 : 0;
        m_list->setRowHidden(row, hidden);
    }
    m_more->setText(tr("%n more", nullptr, left));
    m_more->setVisible(left > 0);
}

void ClockColumn::showOrHide()
{
    const bool any = m_model->rowCount() > 0;
    const bool pinned = m_preferences.clocksArePinned();
    m_pin->setChecked(pinned);
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    static_cast<QVBoxLayout *>(layout())->setAlignment(any ? Qt::Alignment() : Qt::AlignTop);
    setVisible(any || pinned);
    any ? m_timer.start() : m_timer.stop();
    showWholeOnes();
}

void ClockColumn::setStrip(bool strip)
{
    m_strip = strip;
    static_cast<QBoxLayout *>(layout())->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout()->setContentsMargins(8, strip ? 4 : 12, 8, strip ? 4 : 8);
    m_list->setFlow(strip ? QListView::LeftToRight : QListView::TopToBottom);
    m_heading->setVisible(!strip);
    fit();
    showWholeOnes();
}

void ClockColumn::fit()
{
    setMinimumSize(0, 0);
    setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (m_strip)
        setFixedHeight(Theme::px(this, stripHeight));
    else
        setFixedWidth(Theme::px(this, columnWidth));
}

void ClockColumn::retranslate()
{
    fit();
    m_list->setIconSize(QSize(1, 1) * Theme::px(this, 22));
    setAccessibleName(tr("Clocks"));
    m_heading->setText(tr("Clocks"));
    m_nothing->setText(tr("Nothing is running against the clock."));
    m_pin->setAccessibleName(tr("Always show the clocks"));
    m_pin->setToolTip(tr("Always show the clocks"));
    m_list->setAccessibleName(tr("Running clocks"));
    m_model->retranslate();
    showWholeOnes();
}

void ClockColumn::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWholeOnes();
}

void ClockColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tirkeu::ui
