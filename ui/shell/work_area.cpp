#include "shell/work_area.h"
#include "shell/clock_column.h"
#include "shell/desk_care.h"
#include "shell/rail.h"
#include "shell/scan_bar.h"
#include "shell/status_line.h"
#include "shell/toast_stack.h"
#include "usecase/find_scanned.h"
#include "widgets/kept_form.h"
#include "widgets/notice_bar.h"
#include "widgets/page.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace tirkeu::ui {
namespace {
constexpr int roomForColumn = 1560;             ///< design pixels
constexpr std::chrono::milliseconds pause{300}; ///< before a page is made that nobody asked for yet
} // namespace

WorkArea::WorkArea(const Services &services, Workplace &workplace, const std::vector<WorkplaceEntry> &entries,
                   QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workplace(workplace)
    , m_rail(new Rail(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(services, workplace, this))
    , m_care(new DeskCare(services, workplace, this))
    , m_notices(new QVBoxLayout)
    , m_clocks(new ClockColumn(workplace.desk->clock(), services.preferences, this))
    , m_toasts(new ToastStack(this))
    , m_forms(new KeptForms(this))
    , m_scans(new ScanBar(workplace, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 4, 1);
    auto *top = new QVBoxLayout;
    top->setSpacing(0);
    top->addLayout(m_notices);
    top->addWidget(m_scans);
    grid->addLayout(top, 0, 1);
    placeClocks(false);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    for (const auto &entry : entries)
        add(entry);
    addCommands();
    m_care->fill(m_rail->settingsMenu());
    connect(m_rail, &Rail::chosen, this, &WorkArea::goTo);
    connect(m_scans, &ScanBar::understood, this, &WorkArea::showScanned);
    connect(m_status, &StatusLine::draftsWanted, this, &WorkArea::showDrafts);
    connect(m_rail, &Rail::lockWanted, this, &WorkArea::lockWanted);
    connect(m_care, &DeskCare::leaveWanted, this, &WorkArea::leaveWanted);
    connect(m_care, &DeskCare::sectionWanted, this, &WorkArea::openSection);
    connect(m_care, &DeskCare::clocksPinned, m_clocks, &ClockColumn::showOrHide);
    connect(m_care, &DeskCare::idleMinutesChanged, this, &WorkArea::idleMinutesChanged);
    m_rail->setCurrent(0);
    tabAsShown(this);
    QTimer::singleShot(pause, this, &WorkArea::makeNext);
}

/// A small screen has no room for a column beside the pages: the clocks lie above them then.
void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool strip = width() < Theme::px(this, roomForColumn);
    if (strip == m_clocks->isStrip())
        return;
    placeClocks(strip);
    m_clocks->setStrip(strip);
    tabAsShown(this);
}

/// Tab goes in the order in which they are put in.
void WorkArea::placeClocks(bool strip)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    for (auto *widget : std::initializer_list<QWidget *>{m_clocks, m_pages, m_toasts, m_status})
        grid->removeWidget(widget);
    if (strip)
        grid->addWidget(m_clocks, 1, 1);
    grid->addWidget(m_pages, 2, 1);
    grid->addWidget(m_toasts, 3, 1);
    if (!strip)
        grid->addWidget(m_clocks, 0, 2, 4, 1);
    grid->addWidget(m_status, 4, 0, 1, 3);
}

void WorkArea::add(WorkplaceEntry entry)
{
    if (entry.isFor && !entry.isFor(m_workplace))
        return;
    Page *page = nullptr;
    if (entry.icon.isEmpty()) {
        page = entry.make(m_workplace, m_pages);
        if (!page)
            return;
        entry.icon = page->iconName();
        if (entry.name.id.isEmpty())
            entry.name = {page->metaObject()->className(), page->title().toUtf8()};
        connectPage(page);
    }
    m_pages->addWidget(page ? page : new QWidget(m_pages));
    m_rail->addWorkplace(entry.icon, entry.key, entry.name);
    m_places.push_back({std::move(entry), page});
}

void WorkArea::connectPage(Page *page)
{
    connect(page, &Page::statusText, m_status, &StatusLine::setMessage);
    connect(page, &Page::draftsChanged, m_status, &StatusLine::countDrafts);
    connect(page, &Page::papersChanged, m_status, &StatusLine::countPapers);
    connect(page, &Page::personWanted, this, &WorkArea::showPerson);
    connect(page, &Page::bookingWanted, this, &WorkArea::bookPerson);
    connect(page, &Page::ticketWanted, this, &WorkArea::ticketPerson);
    connect(page, &Page::clocksChanged, this, &WorkArea::gatherClocks);
    connect(page, &Page::toast, m_toasts, &ToastStack::add);
}

Page &WorkArea::pageAt(int index)
{
    Place &place = m_places[size_t(index)];
    if (!place.page) {
        place.page = place.entry.make(m_workplace, m_pages);
        Q_ASSERT_X(place.page, "WorkArea", "isFor said that this person has the workplace");
        auto *empty = m_pages->widget(index);
        m_pages->insertWidget(index, place.page);
        m_pages->removeWidget(empty);
        delete empty;
        connectPage(place.page);
        tabAsShown(this);
        gatherClocks();
    }
    return *place.page;
}

/// One after the other, so that no key waits for more than one of them.
void WorkArea::makeNext()
{
    const auto next = std::find_if(m_places.begin(), m_places.end(), [](const Place &place) { return !place.page; });
    if (next == m_places.end())
        return;
    pageAt(int(next - m_places.begin()));
    QTimer::singleShot(pause, this, &WorkArea::makeNext);
}

void WorkArea::gatherClocks()
{
    std::vector<RunningClock> all;
    for (const auto &place : m_places) {
        for (auto &clock : place.page ? place.page->clocks() : std::vector<RunningClock>{})
            all.push_back(std::move(clock));
    }
    m_clocks->setClocks(std::move(all));
}

Page *WorkArea::currentPage() const
{
    return m_places[size_t(m_pages->currentIndex())].page;
}

void WorkArea::bringToFront(int index)
{
    pageAt(index);
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
}

void WorkArea::goTo(int index)
{
    bringToFront(index);
    activate();
}

/// The page in front is asked first, then the others, each in front; the first that does it stays there.
bool WorkArea::offer(const std::function<bool(Page &)> &does)
{
    if (does(*currentPage()))
        return true;
    const int before = m_pages->currentIndex();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (i == before)
            continue;
        bringToFront(i);
        if (does(pageAt(i)))
            return true;
    }
    bringToFront(before);
    return false;
}

void WorkArea::showPerson(const PatientId &id)
{
    offer([&](Page &page) { return page.showPerson(id); });
}

void WorkArea::bookPerson(const PatientId &id)
{
    offer([&](Page &page) { return page.bookPerson(id); });
}

void WorkArea::ticketPerson(const PatientId &id)
{
    offer([&](Page &page) { return page.ticketPerson(id); });
}

void WorkArea::showDrafts()
{
    offer([](Page &page) { return page.showDrafts(); });
}

void WorkArea::openSection(const Message &title)
{
    offer([&](Page &page) { return page.openSection(title); });
}

void WorkArea::takeScan(const QString &text)
{
    m_scans->take(text);
}

void WorkArea::showScanned(const usecase::ScannedPerson &scanned)
{
    const auto take = [this](const usecase::ScannedPerson &one) {
        return offer([&](Page &page) { return page.takeScan(one); });
    };
    auto person = scanned;
    person.booking = {}; // where nobody is checked in a coupon means its person
    if (!take(scanned) && (scanned.booking.isNull() || !take(person)))
        m_scans->sayNobodyTakesIt();
}

void WorkArea::activate()
{
    currentPage()->activate();
}

bool WorkArea::mayLeave()
{
    return std::all_of(m_places.begin(), m_places.end(),
                       [](const Place &place) { return !place.page || place.page->mayLeave(); });
}

bool WorkArea::hasUnsaved() const
{
    return !m_forms->isEmpty() || std::any_of(m_places.begin(), m_places.end(), [](const Place &place) {
        return place.page && place.page->hasUnsaved();
    });
}

void WorkArea::addNotices(const QList<Message> &notices)
{
    for (const auto &notice : notices) {
        auto *bar = new NoticeBar(this);
        bar->setNotice(NoticeBar::Kind::Warning, notice);
        m_notices->setContentsMargins(8, 8, 8, 0);
        m_notices->setSpacing(4);
        m_notices->addWidget(bar);
        m_unread += notice;
        connect(bar, &NoticeBar::closed, bar, [this, bar, notice] {
            m_unread.removeOne(notice);
            bar->deleteLater();
            if (m_notices->count() == 1)
                m_notices->setContentsMargins(0, 0, 0, 0);
        });
    }
}

void WorkArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateCommands(this);
}

} // namespace tirkeu::ui
