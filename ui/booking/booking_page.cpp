#include "booking/booking_page.h"
#include "base/error_text.h"
#include "booking/day_bar.h"
#include "booking/grid_legend.h"
#include "booking/time_grid.h"
#include "booking/visit_side.h"
#include "charts/day_charts_panel.h"
#include "widgets/command.h"
#include "widgets/follow_scroll.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int leastGrid = 160; // design pixels: an hour
constexpr int roomyGrid = 220; // the heading and an hour; below it the legend goes
} // namespace

BookingPage::BookingPage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_day(place)
    , m_visit(place)
    , m_actions(place)
    , m_bar(new DayBar(place, m_day, this))
    , m_notice(new NoticeBar(this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_grid(new TimeGrid(this))
    , m_legend(new GridLegend(this))
    , m_sides(new QStackedWidget(this))
    , m_side(new VisitSide(place, m_visit, this))
    , m_card(new BookingCard(place, this))
{
    build();
    addKeys();
    connectAll();
    retranslate();
    m_grid->setNow(place.desk->clock().now());
    m_day.watch();
}

void BookingPage::build()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "heading");
    m_middle->addWidget(m_empty);
    m_middle->addWidget(m_grid);
    m_sides->addWidget(m_side);
    m_cardScroll = new FollowScroll(m_card, m_sides); // large letters: its buttons are higher than a small screen
    m_cardScroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_sides->addWidget(m_cardScroll);
    auto *column = new QWidget(this);
    auto *left = new QVBoxLayout(column);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_bar);
    left->addWidget(m_notice);
    left->addWidget(m_middle, 1);
    left->addWidget(m_legend);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    auto *scroll = new FollowScroll(column, this); // large letters: keys and legend leave the grid too little
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    row->addWidget(scroll, 1);
    row->addWidget(m_sides);
    fitToText();
}

QAction *BookingPage::addKey(const QKeySequence &key, const Message &name, void (BookingPage::*deed)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describe(action, name);
    connect(action, &QAction::triggered, this, deed);
    addAction(action);
    return action;
}

void BookingPage::addKeys()
{
    const auto named = [](const char *id) { return Message{"bookingPage", id}; };
    addKey(QKeySequence(Qt::Key_F2), named(QT_TRANSLATE_NOOP("bookingPage", "Whom to book")),
           &BookingPage::focusPerson);
    addKey(QKeySequence(Qt::Key_F4), named(QT_TRANSLATE_NOOP("bookingPage", "Book a visit")), &BookingPage::beginVisit);
    addKey(QKeySequence(u"Ctrl+F"_s), named(QT_TRANSLATE_NOOP("bookingPage", "Find a doctor")),
           &BookingPage::focusDoctors);
    addKey(QKeySequence(u"Ctrl+G"_s), named(QT_TRANSLATE_NOOP("bookingPage", "To the timetable")),
           &BookingPage::focusGrid);
    addKey(QKeySequence(u"Ctrl+Shift+G"_s), named(QT_TRANSLATE_NOOP("bookingPage", "Charts of the day: show or hide")),
           &BookingPage::toggleCharts);
    addKey(QKeySequence(u"Ctrl+Shift+W"_s), named(QT_TRANSLATE_NOOP("bookingPage", "Waiting list")),
           &BookingPage::showWaiting);
    addKey(QKeySequence(u"Ctrl+J"_s), named(QT_TRANSLATE_NOOP("bookingPage", "Journal of bookings")),
           &BookingPage::showJournal);
    addKey(QKeySequence(u"Ctrl+I"_s), named(QT_TRANSLATE_NOOP("bookingPage", "The doctor is ill today")),
           &BookingPage::showDoctorIll);
    addKey(QKeySequence(u"Ctrl+Shift+B"_s),
           named(QT_TRANSLATE_NOOP("bookingPage", "Go on with the unfinished booking")),
           &BookingPage::goOnWithUnfinished);
    addKey(QKeySequence(u"Ctrl+Shift+Del"_s),
           named(QT_TRANSLATE_NOOP("bookingPage", "Discard what was typed for this visit…")),
           &BookingPage::discardTyped);
    addKey(QKeySequence(Qt::Key_Escape), named(QT_TRANSLATE_NOOP("bookingPage", "One step back")),
           &BookingPage::escape);
}

void BookingPage::connectAll()
{
    connect(&m_day, &DayPresenter::changed, this, &BookingPage::showDay);
    connect(m_bar, &DayBar::weekAsked, this, &BookingPage::toggleWeek);
    connect(m_bar, &DayBar::left, this, &BookingPage::focusGrid);
    connect(m_grid, &TimeGrid::currentChanged, this, &BookingPage::showSide);
    connect(m_grid, &TimeGrid::opened, this, &BookingPage::openCell);
    connect(m_grid, &TimeGrid::moveAsked, this, &BookingPage::askMove);
    connect(m_side, &VisitSide::leftForGrid, this, &BookingPage::focusGrid);
    connect(m_side, &VisitSide::waitAsked, this, &BookingPage::addWaiting);
    connect(m_side, &VisitSide::nearAsked, this, &BookingPage::proposeNear);
    connect(m_side, &VisitSide::doctorAsked, this, &BookingPage::proposeDoctor);
    connect(m_side, &VisitSide::discardAsked, this, &BookingPage::discardTyped);
    connect(m_card, &BookingCard::wanted, this, &BookingPage::work);
    connect(m_card, &BookingCard::stepChosen, this, &BookingPage::takeMoveStep);
    connect(&m_visit, &VisitPresenter::personChanged, this, &BookingPage::showSide);
    connect(&m_visit, &VisitPresenter::booked, this, &BookingPage::showBooked);
    connect(&m_visit, &VisitPresenter::refused, this, &BookingPage::showRefused);
    connect(&m_visit, &VisitPresenter::draftsChanged, this, &Page::draftsChanged);
    connect(&m_visit, &VisitPresenter::unfinishedFound, this, &BookingPage::showUnfinished);
    connect(m_notice, &NoticeBar::actionClicked, this, &BookingPage::goOnWithUnfinished);
    connectActions();
}

void BookingPage::connectActions()
{
    connect(&m_actions, &BookingActions::done, this, &Page::toast);
    connect(&m_actions, &BookingActions::papersChanged, this, &Page::papersChanged);
    connect(&m_actions, &BookingActions::changed, &m_day, &DayPresenter::refresh);
    connect(&m_actions, &BookingActions::failed, this,
            [this](const Message &why) { m_notice->setNotice(NoticeBar::Kind::Error, why); });
    connect(&m_actions, &BookingActions::moved, this, [this](const Appointment &booking) {
        m_move.reset();
        m_card->clearAnswer();
        goToBooking(booking);
        printCoupon(booking, booking.patient);
    });
    connect(&m_actions, &BookingActions::notMoved, this, [this](const usecase::BookingOutcome &outcome) {
        m_moveAnswer = outcome;
        if (m_move)
            m_grid->goToBooking(m_move->booking.id);
        m_sides->setCurrentWidget(m_cardScroll);
        m_card->showAnswer(outcome);
    });
    connect(&m_actions, &BookingActions::freed, this, [this](const Appointment &, int waiting) {
        m_notice->setNotice(
            NoticeBar::Kind::Info,
            Message{"bookingPage",
                    QT_TRANSLATE_N_NOOP("bookingPage", "%n waits for such a time. Ctrl+Shift+W opens the"
                                                       " waiting list."),
                    {},
                    waiting});
    });
}

QString BookingPage::title() const
{
    return tr("Booking");
}

void BookingPage::activate()
{
    if (!std::exchange(m_lookedBack, true))
        m_visit.lookForUnfinished();
    if (m_visit.stage() == VisitPresenter::Stage::NoPerson)
        focusGrid();
    else
        m_side->focusWork();
}

bool BookingPage::bookPerson(const PatientId &id)
{
    if (!m_place.actor.roles.allow(Permission::BookAppointment))
        return false;
    m_sides->setCurrentWidget(m_side);
    m_visit.setPerson(id);
    m_visit.propose({});
    m_side->focusProposals();
    return true;
}

void BookingPage::showDay()
{
    m_bar->showState();
    if (m_charts)
        m_charts->setDay(m_day.day());
    m_side->setSpecialties(m_day.specialties());
    m_grid->setNow(m_place.desk->clock().now());
    m_grid->setColumns(m_day.columns(), m_day.firstMinute(), m_day.lastMinute(),
                       m_day.isWeek() ? TimeGrid::Heading::Days : TimeGrid::Heading::Doctors);
    if (!m_wanted.isNull())
        m_grid->goToBooking(std::exchange(m_wanted, {}));
    const bool hadFocus = m_grid->hasFocus();
    m_middle->setCurrentWidget(m_grid->columns().empty() ? static_cast<QWidget *>(m_empty) : m_grid);
    if (hadFocus && m_grid->columns().empty())
        m_bar->focusDoctors();
    retranslate();
    showSide();
}

/// The person being booked goes before the booking the grid stands on; who types there is not disturbed.
void BookingPage::showSide()
{
    const auto *row = m_grid->currentBooking();
    if (row)
        m_card->showBooking(*row);
    const auto *focus = QApplication::focusWidget();
    if (focus && m_side->isAncestorOf(focus))
        return;
    const bool person = m_visit.stage() != VisitPresenter::Stage::NoPerson || m_visit.person();
    if (m_charts && m_sides->currentWidget() == m_charts && !person)
        return; // until their key is pressed again
    m_sides->setCurrentWidget(row && !person ? static_cast<QWidget *>(m_cardScroll) : m_side);
}

void BookingPage::focusPerson()
{
    m_sides->setCurrentWidget(m_side);
    m_side->focusPerson();
}

void BookingPage::beginVisit()
{
    m_sides->setCurrentWidget(m_side);
    m_side->focusWork();
}

void BookingPage::focusDoctors()
{
    m_bar->focusDoctors();
}

void BookingPage::focusGrid()
{
    if (m_grid->columns().empty())
        return m_bar->focusDoctors();
    m_grid->setFocus(Qt::OtherFocusReason);
    showSide();
}

/// Nothing in hand, nothing being typed: the person goes, what was typed stays kept.
void BookingPage::escape()
{
    if (m_taken)
        return putDown();
    const auto *focus = QApplication::focusWidget();
    if (focus && m_side->isAncestorOf(focus))
        return m_side->back();
    if (m_visit.person())
        m_visit.dropPerson();
    focusGrid();
}

void BookingPage::toggleWeek()
{
    if (m_day.isWeek())
        return m_day.showDay();
    if (const auto *column = m_grid->currentColumn())
        m_day.showWeek(column->doctor.id);
}

void BookingPage::toggleCharts()
{
    if (!m_charts) {
        m_charts = new DayChartsPanel(m_place, this);
        m_charts->setDay(m_day.day());
        m_sides->addWidget(m_charts);
    }
    if (m_sides->currentWidget() == m_charts) {
        m_sides->setCurrentWidget(m_side);
        return focusGrid();
    }
    m_sides->setCurrentWidget(m_charts);
    m_charts->setFocus(Qt::OtherFocusReason);
}

void BookingPage::retranslate()
{
    setAccessibleName(title());
    QString words = tr("Reading the timetable…");
    if (m_day.state() == DayPresenter::State::Failed)
        words = say(explain(m_day.error(), ErrorContext::Reading));
    else if (m_day.state() == DayPresenter::State::Ready && m_day.isFiltered())
        words = tr("No doctor fits these words, this specialty or this district.");
    else if (m_day.state() == DayPresenter::State::Ready && m_day.isClosed())
        words = tr("The clinic is closed on this day.");
    else if (m_day.state() == DayPresenter::State::Ready)
        words = tr("Nobody sees people on this day. The timetable is laid down in the administration.");
    m_empty->setText(words);
}

void BookingPage::fitToText()
{
    m_sides->setFixedWidth(m_side->width());
    m_middle->setMinimumHeight(Theme::px(this, leastGrid));
}

/// The grid comes first: what its patterns mean is said by every cell as well, and readable where there is room.
void BookingPage::makeRoomForGrid()
{
    const int wide = m_bar->width();
    int room = contentsRect().height() - layout()->contentsMargins().top() - layout()->contentsMargins().bottom();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_bar, m_notice, m_legend}) {
        if (part == m_legend || !part->isHidden())
            room -= part->heightForWidth(wide) + 8;
    }
    m_legend->setVisible(room >= Theme::px(this, roomyGrid));
}

bool BookingPage::event(QEvent *event)
{
    const bool done = Page::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoomForGrid();
    return done;
}

void BookingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToText();
}

} // namespace tirkeu::ui
