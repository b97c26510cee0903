#include "shell/work_area.h"
#include "shell/clock_column.h"
#include "shell/desk_care.h"
#include "shell/rail.h"
#include "shell/scan_bar.h"
#include "shell/status_line.h"
#include "shell/toast_stack.h"
#include "widgets/kept_form.h"
#include "widgets/notice_bar.h"
#include "widgets/page.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>

namespace tirkeu::ui {
namespace {
constexpr int roomForColumn = 1560; ///< design pixels
}

WorkArea::WorkArea(const Services &services, Workplace &workplace, const std::vector<WorkplaceEntry> &entries,
                   QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_rail(new Rail(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(services, workplace, this))
    , m_care(new DeskCare(services, workplace, this))
    , m_notices(new QVBoxLayout)
    , m_clocks(new ClockColumn(workplace.desk->clock(), services.preferences, this))
    , m_toasts(new ToastStack(m_pages))
    , m_forms(new KeptForms(this))
    , m_scans(new ScanBar(workplace, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 3, 1);
    auto *top = new QVBoxLayout;
    top->setSpacing(0);
    top->addLayout(m_notices);
    top->addWidget(m_scans);
    grid->addLayout(top, 0, 1);
    grid->addWidget(m_pages, 2, 1);
    grid->addWidget(m_clocks, 0, 2, 3, 1);
    grid->addWidget(m_status, 3, 0, 1, 3);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    for (const auto &entry : entries)
        add(entry, workplace);
    addCommands();
    m_care->fill(m_rail->settingsMenu());
    connect(m_rail, &Rail::chosen, this, &WorkArea::goTo);
    connect(m_scans, &ScanBar::understood, this, &WorkArea::showScanned);
    connect(m_status, &StatusLine::draftsWanted, this, &WorkArea::showDrafts);
    connect(m_rail, &Rail::lockWanted, this, &WorkArea::lockWanted);
    connect(m_care, &DeskCare::leaveWanted, this, &WorkArea::leaveWanted);
    connect(m_care, &DeskCare::clocksPinned, m_clocks, &ClockColumn::showOrHide);
    connect(m_care, &DeskCare::idleMinutesChanged, this, &WorkArea::idleMinutesChanged);
    connect(m_pages, &QStackedWidget::currentChanged, m_toasts, &QWidget::raise);
    m_rail->setCurrent(0);
    tabAsShown(this);
}

/// A small screen has no room for a column beside the pages: the clocks lie above them then.
void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool strip = width() < Theme::px(this, roomForColumn);
    if (strip == m_clocks->isStrip())
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_clocks);
    if (strip)
        grid->addWidget(m_clocks, 1, 1);
    else
        grid->addWidget(m_clocks, 0, 2, 3, 1);
    m_clocks->setStrip(strip);
}

void WorkArea::add(const WorkplaceEntry &entry, Workplace &workplace)
{
    auto *page = entry.make(workplace, m_pages);
    if (!page)
        return;
    m_pages->addWidget(page);
    const bool named = !entry.name.id.isEmpty();
    m_names += named ? entry.name : Message{page->metaObject()->className(), page->title().toUtf8()};
    m_rail->addWorkplace(page, entry.key, m_names.last());
    connect(page, &Page::statusText, m_status, &StatusLine::setMessage);
    connect(page, &Page::draftsChanged, m_status, &StatusLine::countDrafts);
    connect(page, &Page::papersChanged, m_status, &StatusLine::countPapers);
    connect(page, &Page::personWanted, this, &WorkArea::showPerson);
    connect(page, &Page::bookingWanted, this, &WorkArea::bookPerson);
    connect(page, &Page::ticketWanted, this, &WorkArea::ticketPerson);
    connect(page, &Page::clocksChanged, this, &WorkArea::gatherClocks);
    connect(page, &Page::toast, m_toasts, &ToastStack::add);
}

void WorkArea::gatherClocks()
{
    std::vector<RunningClock> all;
    for (int i = 0; i < m_pages->count(); ++i) {
        for (auto &clock : static_cast<Page *>(m_pages->widget(i))->clocks())
            all.push_back(std::move(clock));
    }
    m_clocks->setClocks(std::move(all));
}

Page *WorkArea::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void WorkArea::goTo(int index)
{
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    activate();
}

/// On this page if it shows persons, else on the first that does.
void WorkArea::showPerson(const PatientId &id)
{
    if (currentPage()->showPerson(id))
        return;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (i != m_pages->currentIndex() && static_cast<Page *>(m_pages->widget(i))->showPerson(id)) {
            m_pages->setCurrentIndex(i);
            return m_rail->setCurrent(i);
        }
    }
}

/// The page that books comes to the front; without one nobody offers it.
void WorkArea::bookPerson(const PatientId &id)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = static_cast<Page *>(m_pages->widget(i));
        const int before = m_pages->currentIndex();
        m_pages->setCurrentIndex(i);
        m_rail->setCurrent(i);
        if (page->bookPerson(id))
            return;
        m_pages->setCurrentIndex(before);
        m_rail->setCurrent(before);
    }
}

/// Likewise the page that keeps the queue.
void WorkArea::ticketPerson(const PatientId &id)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = static_cast<Page *>(m_pages->widget(i));
        if (page->ticketPerson(id)) {
            m_pages->setCurrentIndex(i);
            return m_rail->setCurrent(i);
        }
    }
}

/// The page that keeps drafts comes to the front with their list.
void WorkArea::showDrafts()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = static_cast<Page *>(m_pages->widget(i));
        const int before = m_pages->currentIndex();
        m_pages->setCurrentIndex(i);
        m_rail->setCurrent(i);
        if (page->showDrafts())
            return;
        m_pages->setCurrentIndex(before);
        m_rail->setCurrent(before);
    }
}

void WorkArea::takeScan(const QString &text)
{
    m_scans->take(text);
}

/// Likewise.
void WorkArea::showScanned(const usecase::ScannedPerson &scanned)
{
    if (currentPage()->takeScan(scanned))
        return;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (i != m_pages->currentIndex() && static_cast<Page *>(m_pages->widget(i))->takeScan(scanned)) {
            m_pages->setCurrentIndex(i);
            return m_rail->setCurrent(i);
        }
    }
    m_scans->sayNobodyTakesIt();
}

void WorkArea::activate()
{
    currentPage()->activate();
}

bool WorkArea::mayLeave()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (!static_cast<Page *>(m_pages->widget(i))->mayLeave())
            return false;
    }
    return true;
}

void WorkArea::addNotices(const QList<Message> &notices)
{
    for (const auto &notice : notices) {
        auto *bar = new NoticeBar(this);
        bar->setNotice(NoticeBar::Kind::Warning, notice);
        m_notices->setContentsMargins(8, 8, 8, 0);
        m_notices->setSpacing(4);
        m_notices->addWidget(bar);
        connect(bar, &NoticeBar::closed, bar, [this, bar] {
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
