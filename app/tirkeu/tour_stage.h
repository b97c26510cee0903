#pragma once
#include "shell/main_window.h"
#include "tour_player.h"
#include "widgets/theme.h"
#include <QDialog>
#include <span>

namespace tirkeu::ui {
class AdministrationPage;
class CardEditor;
class PersonPanel;
} // namespace tirkeu::ui

namespace tirkeu::app {

class Composition;

/// Where a scene plays: one variant of language and colours, the window of one person, the keys and the camera.
class TourStage
{
public:
    struct Variant
    {
        Language language = Language::Kazakh;
        ui::Theme::Scheme scheme = ui::Theme::Scheme::Light;
        int round = 0; ///< from 1
    };
    TourStage(Composition &composition, const usecase::OpenedDesk &opened, TourPlayer &player);

    void begin(const Variant &variant);
    void openWindow(const usecase::Actor &actor); ///< of the person who works now; in place of the one before
    void closeWindow() { m_window.reset(); }

    ui::MainWindow &window() { return *m_window; }
    TourPlayer &player() { return m_player; }
    const ui::Services &services() const;
    const usecase::OpenedDesk &desk() const { return m_opened; }
    const Variant &variant() const { return m_variant; }
    /// What a person would type who speaks the language of the interface.
    QString words(const QString &kk, const QString &ru) const;

    void press(const QKeySequence &key) { m_player.press(key); }
    void take(const QString &name); ///< of the window; says on standard error when it is larger than a small screen
    void take(QWidget *widget, const QString &name) { m_player.take(widget, m_prefix + name); }

    ui::Page *goTo(const char *page);                   ///< class of a workplace; null: it is not there
    ui::Page *openSection(const char *title);           ///< of the administration; null: it is not there
    ui::AdministrationPage *administration();           ///< null: not for this person
    bool clickNamed(QWidget *within, const char *name); ///< a button by its object name; false: not in reach
    ui::PersonPanel *panel() const;
    ui::CardEditor *editor() const; ///< null: not made yet
    bool isEditing() const;

    template <typename Widget>
    Widget *find(const char *name = nullptr) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

private:
    Composition &m_composition;
    const usecase::OpenedDesk &m_opened;
    TourPlayer &m_player;
    Variant m_variant;
    QString m_prefix;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// One thing shown. What is not in this program is left out; only what goes wrong fails the tour.
struct TourScene
{
    enum class End
    {
        Played,
        NotThere,
        Failed
    };
    const char *name;
    End (*play)(TourStage &stage);
};

using TourScenes = std::span<const TourScene>;

TourScenes entranceScenes(); ///< before anybody is signed in
TourScenes registrationScenes();
TourScenes duplicateWarningScenes();
TourScenes shellScenes();
TourScenes bookingScenes();
TourScenes queueScenes();
TourScenes importScenes();
TourScenes duplicateListScenes();
TourScenes administrationScenes();
TourScenes farewellScenes();

} // namespace tirkeu::app
