#include "administration/administration_page.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int narrowest = 900; ///< design pixels, for the list beside a section
constexpr int mostLines = 3;   ///< of the list above it

/// As high as the section shown asks for: the others have no say. Its lists are lower where that saves the scrolling.
class SectionStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    int heightForWidth(int width) const override
    {
        const auto *shown = currentWidget();
        if (!shown || !shown->hasHeightForWidth())
            return -1;
        const int room = parentWidget()->height();
        const bool fits = shown->layout()->totalMinimumHeightForWidth(width) <= room;
        const int wanted = shown->heightForWidth(width);
        return fits ? std::min(wanted, room) : wanted;
    }
};
} // namespace

AdministrationPage::AdministrationPage(const Workplace &place, const std::vector<SectionEntry> &sections,
                                       QWidget *parent)
    : Page(parent)
    , m_list(new QListWidget(this))
    , m_stack(new SectionStack(this))
    , m_layout(new QHBoxLayout(this))
{
    std::copy_if(sections.begin(), sections.end(), std::back_inserter(m_sections),
                 [&](const SectionEntry &section) { return place.actor.roles.allow(section.permission); });
    m_pages.resize(m_sections.size());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_list);
    auto *scroll = new QScrollArea(this); // large letters on a small screen
    scroll->setWidget(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_layout->addWidget(scroll, 1);
    m_list->setObjectName(u"sections"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < int(m_sections.size()); ++i) {
        m_list->addItem(QString());
        auto *opens = new QAction(this);
        connect(opens, &QAction::triggered, this, [this, i] {
            m_list->setCurrentRow(i);
            open(i);
        });
        describe(opens, m_sections[size_t(i)].title);
        addAction(opens);
    }
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &AdministrationPage::open);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (auto *page = currentSection())
            page->activate();
    });
}

bool AdministrationPage::isFor(const usecase::Actor &actor, const std::vector<SectionEntry> &sections)
{
    return std::any_of(sections.begin(), sections.end(),
                       [&](const SectionEntry &section) { return actor.roles.allow(section.permission); });
}

QString AdministrationPage::title() const
{
    return tr("Administration");
}

void AdministrationPage::activate()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

bool AdministrationPage::mayLeave()
{
    return std::all_of(m_pages.begin(), m_pages.end(), [](Page *page) { return !page || page->mayLeave(); });
}

bool AdministrationPage::hasUnsaved() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const Page *page) { return page && page->hasUnsaved(); });
}

bool AdministrationPage::openSection(const Message &title)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const SectionEntry &section) { return section.title == title; });
    if (found == m_sections.end())
        return false;
    m_list->setCurrentRow(int(found - m_sections.begin()));
    currentSection()->activate();
    return true;
}

void AdministrationPage::showInner(Page *section)
{
    const auto found = std::find(m_pages.begin(), m_pages.end(), section);
    if (found != m_pages.end())
        m_list->setCurrentRow(int(found - m_pages.begin()));
}

Page *AdministrationPage::currentSection() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void AdministrationPage::open(int row)
{
    if (row < 0)
        return;
    auto *&page = m_pages[size_t(row)];
    if (!page) {
        page = m_sections[size_t(row)].make(m_stack);
        m_stack->addWidget(page);
        tabAsShown(window());
        connect(page, &Page::statusText, this, &Page::statusText);
        connect(page, &Page::draftsChanged, this, &Page::draftsChanged);
        connect(page, &Page::toast, this, &Page::toast);
        connect(page, &Page::clocksChanged, this, &Page::clocksChanged);
        connect(page, &Page::personWanted, this, &Page::personWanted);
    }
    // Only the section shown says how much room is needed; a wide one must not make the others scroll.
    for (auto *other : m_pages) {
        if (other)
            other->setSizePolicy(other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                 other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentWidget(page);
}

void AdministrationPage::retranslate()
{
    setAccessibleName(title());
    m_list->setAccessibleName(tr("Sections of the administration"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(say(m_sections[size_t(i)].title));
    arrange();
}

/// The list stands at the left; where large letters leave no room for that, above the section, line by line.
void AdministrationPage::arrange()
{
    const bool above = width() < Theme::px(this, narrowest);
    const int high = Theme::px(this, 34);
    const int padding = Theme::px(this, 16);
    int widest = 0;
    int lines = 1;
    int taken = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setSizeHint({}); // its own, to be measured
        const int wide = m_list->sizeHintForIndex(m_list->model()->index(i, 0)).width() + (above ? padding : 0);
        m_list->item(i)->setSizeHint({wide, high});
        widest = std::max(widest, wide);
        taken += wide;
        if (taken > width() - padding) {
            ++lines;
            taken = wide;
        }
    }
    m_layout->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setFlow(above ? QListView::LeftToRight : QListView::TopToBottom);
    m_list->setWrapping(above);
    m_list->setResizeMode(above ? QListView::Adjust : QListView::Fixed);
    m_list->setMinimumSize(0, 0);
    m_list->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (above)
        m_list->setFixedHeight(std::min(lines, mostLines) * high + 2 * m_list->frameWidth() + 2);
    else
        m_list->setFixedWidth(std::max(Theme::px(this, 180), widest + padding));
}

void AdministrationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AdministrationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tirkeu::ui
