#include "tour_stage.h"
#include "administration/administration_page.h"
#include "composition.h"
#include "registration/card_editor.h"
#include "registration/person_panel.h"
#include "widgets/page.h"
#include "workplaces.h"
#include <QAbstractButton>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

constexpr QSize smallestScreen(1366, 768);

/// The pictures would not show it: a window grows to what its pages need.
void tellWhatDoesNotFit(const ui::MainWindow &window)
{
    if (window.width() <= smallestScreen.width() && window.height() <= smallestScreen.height())
        return;
    std::fprintf(stderr, "tour: the window needs %dx%d\n", window.width(), window.height());
    for (const auto *page : window.findChildren<ui::Page *>())
        std::fprintf(stderr, "tour:   %s needs %dx%d\n", page->metaObject()->className(),
                     page->minimumSizeHint().width(), page->minimumSizeHint().height());
}

} // namespace

TourStage::TourStage(Composition &composition, const usecase::OpenedDesk &opened, TourPlayer &player)
    : m_composition(composition)
    , m_opened(opened)
    , m_player(player)
{
}

const ui::Services &TourStage::services() const
{
    return m_composition.services();
}

void TourStage::begin(const Variant &variant)
{
    m_variant = variant;
    services().language.change(variant.language);
    services().theme.setScheme(variant.scheme);
    m_prefix =
        languageCode(variant.language) + (variant.scheme == ui::Theme::Scheme::Dark ? u"-dark-"_s : u"-light-"_s);
}

void TourStage::openWindow(const usecase::Actor &actor)
{
    m_window.reset();
    usecase::OpenedDesk opened = m_opened;
    opened.actor = actor;
    if (actor.user != m_opened.actor.user)
        opened.notices.clear();
    m_window = std::make_unique<ui::MainWindow>(services(), opened, workplaces(services()));
    m_window->resize(smallestScreen);
    m_window->show();
    m_window->activateWindow();
    m_player.playIn(m_window.get());
    m_player.wait([&] { return m_window->isActiveWindow(); }, "the window");
    tellWhatDoesNotFit(*m_window);
}

QString TourStage::words(const QString &kk, const QString &ru) const
{
    return m_variant.language == Language::Kazakh ? kk : ru;
}

void TourStage::take(const QString &name)
{
    tellWhatDoesNotFit(*m_window);
    take(m_window.get(), name);
}

ui::Page *TourStage::goTo(const char *page)
{
    const auto isIt = [&](const ui::Page *shown) {
        return shown && qstrcmp(shown->metaObject()->className(), page) == 0;
    };
    if (isIt(m_window->currentPage()))
        return m_window->currentPage();
    for (const auto &entry : workplaces(services())) {
        if (entry.name.context != page)
            continue;
        press(entry.key);
        return isIt(m_window->currentPage()) ? m_window->currentPage() : nullptr;
    }
    return nullptr;
}

ui::AdministrationPage *TourStage::administration()
{
    return qobject_cast<ui::AdministrationPage *>(goTo("tirkeu::ui::AdministrationPage"));
}

ui::Page *TourStage::openSection(const char *title)
{
    auto *page = administration();
    return page && page->openSection(Message{"administration", title}) ? page->currentSection() : nullptr;
}

bool TourStage::clickNamed(QWidget *within, const char *name)
{
    auto *button = within->findChild<QAbstractButton *>(QString::fromLatin1(name));
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->click();
    return true;
}

ui::PersonPanel *TourStage::panel() const
{
    return m_window->findChild<ui::PersonPanel *>();
}

ui::CardEditor *TourStage::editor() const
{
    return m_window->findChild<ui::CardEditor *>();
}

bool TourStage::isEditing() const
{
    return editor() && editor()->isVisible();
}

} // namespace tirkeu::app
