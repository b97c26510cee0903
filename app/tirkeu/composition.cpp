#include "composition.h"
#include "base/error_text.h"
#include "demo_desk.h"
#include "shell/busy_dialog.h"
#include "shell/closed_desk_dialog.h"
#include "shell/first_run_wizard.h"
#include "shell/main_window.h"
#include "shell/sign_in_dialog.h"
#include "tour.h"
#include "widgets/ask.h"
#include "widgets/say.h"
#include "widgets/when_done.h"
#include "workplaces.h"
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(start, "tirkeu.start", QtWarningMsg)

namespace tirkeu::app {
namespace {

/// Says once that a window has been painted: tests/bench/bench_start waits for it.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *window, const char *what)
        : QObject(window)
        , m_what(what)
    {
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            qCInfo(start, "%s", m_what);
            watched->removeEventFilter(this);
        }
        return false;
    }

private:
    const char *m_what;
};

/// The folder is made for this user alone: the umask of the program sees to the mode.
QString preferencesFile(const QString &database)
{
    const QDir folder = QFileInfo(database).absoluteDir();
    if (!folder.mkpath(u"."_s))
        qWarning("the folder of the desk cannot be made");
    return folder.filePath(u"tirkeu.ini"_s);
}

} // namespace

Composition::Composition(QApplication &application, const CommandLine &line)
    : m_application(application)
    , m_line(line)
    , m_clock(line.tourFolder.isEmpty() ? std::make_unique<SystemClock>() : tourClock())
    , m_preferences(preferencesFile(line.database))
    , m_theme(application)
    , m_services{{QFileInfo(line.database).absoluteFilePath(), *m_clock, m_ids},
                 m_executor,
                 m_texts,
                 m_language,
                 m_theme,
                 m_preferences,
                 m_printing}
{
    m_preferences.attach(m_theme, m_language);
    if (line.language)
        m_language.change(*line.language);
    if (line.scheme)
        m_theme.setScheme(*line.scheme);
}

Result<usecase::OpenedDesk> Composition::enterDemo()
{
    Result<usecase::OpenedDesk> entered = failure(Error::Kind::Cancelled);
    const auto job = [place = m_services.place]() -> Result<usecase::OpenedDesk> {
        if (!usecase::SignIn::deskExists(place)) {
            if (const auto made = makeDemoDesk(place); !made)
                return tl::unexpected(made.error());
        }
        return enterDemoDesk(place);
    };
    ui::BusyDialog busy(
        QCoreApplication::translate("tirkeu::app", "Opening the demo…"),
        QCoreApplication::translate("tirkeu::app", "The first time a polyclinic is made up; this takes some seconds."),
        nullptr);
    ui::whenDone(m_executor.run(job), &busy, [&](const Result<usecase::OpenedDesk> &result) {
        entered = result;
        busy.finish();
    });
    busy.exec();
    return entered;
}

/// The first run where there is no desk, the sign-in everywhere else; nothing: the person went away.
std::optional<usecase::OpenedDesk> Composition::enter()
{
    for (;;) {
        if (!usecase::SignIn::deskExists(m_services.place)) {
            ui::FirstRunWizard wizard(m_services);
            return wizard.exec() == QDialog::Accepted ? std::optional(wizard.opened()) : std::nullopt;
        }
        ui::SignInDialog dialog(m_services);
        new FirstPaint(&dialog, "password field");
        bool firstRun = false;
        QObject::connect(&dialog, &ui::SignInDialog::firstRunWanted, &dialog, [&] {
            firstRun = true;
            dialog.reject();
        });
        if (dialog.exec() == QDialog::Accepted)
            return dialog.opened();
        if (!firstRun)
            return std::nullopt;
    }
}

std::optional<usecase::OpenedDesk> Composition::enterOrSayWhyNot()
{
    if (!m_line.demo)
        return enter();
    const auto demo = enterDemo();
    if (demo)
        return *demo;
    ui::tell(nullptr, QCoreApplication::translate("tirkeu::app", "The demo cannot be opened"),
             ui::say(explain(demo.error(), ErrorContext::Reading)));
    return std::nullopt;
}

int Composition::run()
{
    m_application.setQuitOnLastWindowClosed(false);
    if (!m_line.tourFolder.isEmpty())
        return runTour(*this, m_line.tourFolder);
    for (;;) {
        auto opened = enterOrSayWhyNot();
        if (!opened)
            return 0;
        const auto closedWork = work(std::move(*opened));
        if (!closedWork)
            return 0;
        m_executor.wait(); // whatever still holds the desk open
        ui::ClosedDeskDialog(m_services, *closedWork).exec();
    }
}

/// One sitting at the desk; what is to be done while it is closed, if that is why it ended.
std::optional<ui::ClosedDeskRequest> Composition::work(usecase::OpenedDesk opened)
{
    ui::MainWindow window(m_services, opened, workplaces(m_services));
    opened = {}; // the window alone holds the desk
    QObject::connect(&window, &ui::MainWindow::left, &m_application, &QCoreApplication::quit, Qt::QueuedConnection);
    window.show();
    m_application.exec();
    return window.closedDeskRequest();
}

} // namespace tirkeu::app
