#pragma once
#include "administration.h"
#include "demo/demo_desk.h"
#include "gui/shell_services.h"
#include "shell/main_window.h"
#include "storage/database.h"
#include "support/must.h"
#include "widgets/page.h"
#include "workplaces.h"
#include <QTemporaryDir>

namespace tirkeu::test {

/// The window of the program as app/tirkeu composes it, over a small demo desk at a quarter to eleven. Whoever sits
/// there may do everything, so that every page is there.
class ComposedWindow
{
public:
    /// A workplace, or a section of the administration.
    struct Place
    {
        QString name;
        QKeySequence key;
        Message section = {}; ///< id empty: the workplace itself
    };

    ComposedWindow()
        : m_clock(QDateTime(QDate(2026, 3, 2), QTime(5, 45), Qt::UTC))
        , m_ids(m_clock)
    {
        demo::DemoDesk wanted;
        wanted.password = QStringLiteral("ұзын құпиясөз");
        wanted.options.patients = 150;
        wanted.options.districts = 6;
        wanted.options.doctors = 12;
        wanted.options.today = clinicDate(m_clock);
        auto made = must(demo::createDemoDesk(place(), wanted));
        m_opened = std::move(made.opened);
        for (const Role role : allRoles)
            m_opened.actor.roles.add(role);
        shell = std::make_unique<ShellServices>(place(), m_folder.path());
    }
    ~ComposedWindow()
    {
        close();
        shell->theme.setTextSize(100);
    }

    usecase::DeskPlace place() const { return {m_folder.filePath(QStringLiteral("tirkeu.db")), m_clock, m_ids, true}; }
    usecase::Desk &desk() { return *m_opened.desk; }
    ui::Workplace workplace()
    {
        return {m_opened.desk, m_opened.actor, shell->executor, shell->texts, shell->language, shell->tray};
    }

    std::vector<Place> places()
    {
        std::vector<Place> all;
        ui::Workplace here = workplace();
        for (const auto &entry : app::workplaces(shell->services)) {
            if (entry.name.context != "tirkeu::ui::AdministrationPage") {
                all.push_back({QString::fromUtf8(entry.name.id), entry.key});
                continue;
            }
            for (const auto &section : app::administrationSections(shell->services, here))
                all.push_back({QString::fromUtf8(section.title.id), entry.key, section.title});
        }
        return all;
    }

    void open(Language language, QSize size = {1366, 768})
    {
        close();
        shell->language.change(language);
        window = std::make_unique<ui::MainWindow>(shell->services, m_opened, app::workplaces(shell->services));
        window->resize(size);
        showActive(*window);
        settle();
    }
    void close()
    {
        shell->executor.wait();
        window.reset();
    }

    ui::Page *goTo(const Place &wanted)
    {
        QApplication::setActiveWindow(window.get());
        QTest::keySequence(window.get(), wanted.key);
        auto *page = window->currentPage();
        if (auto *administration = qobject_cast<ui::AdministrationPage *>(page); administration) {
            if (!administration->openSection(wanted.section))
                qFatal("no section %s", wanted.section.id.constData());
            page = administration->currentSection();
        }
        settle();
        return page;
    }

    /// Until what was begun has ended and is shown.
    void settle()
    {
        for (int i = 0; i < 8; ++i) {
            shell->executor.wait();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<ShellServices> shell;
    std::unique_ptr<ui::MainWindow> window;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    mutable UuidSource m_ids;
    usecase::OpenedDesk m_opened;
};

} // namespace tirkeu::test
