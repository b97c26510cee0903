#include "administration/administration_page.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

AdministrationPage::AdministrationPage(const Workplace &place, const std::vector<SectionEntry> &sections,
                                       QWidget *parent)
    : Page(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    std::copy_if(sections.begin(), sections.end(), std::back_inserter(m_sections),
                 [&](const SectionEntry &section) { return place.actor.roles.allow(section.permission); });
    m_pages.resize(m_sections.size());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *scroll = new QScrollArea(this); // large letters on a small screen
    scroll->setWidget(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    row->addWidget(scroll, 1);
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
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setText(say(m_sections[size_t(i)].title));
        m_list->item(i)->setSizeHint({}); // its own, to be measured
        widest = std::max(widest, m_list->sizeHintForIndex(m_list->model()->index(i, 0)).width());
        m_list->item(i)->setSizeHint({widest, Theme::px(this, 34)});
    }
    m_list->setFixedWidth(std::max(Theme::px(this, 180), widest + Theme::px(this, 16)));
}

void AdministrationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tirkeu::ui
