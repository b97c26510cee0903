#include "tour.h"
#include "composition.h"
#include "shell/first_run_wizard.h"
#include "shell/main_window.h"
#include "shell/sign_in_dialog.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

class Album
{
public:
    explicit Album(const QString &folder)
        : m_folder(folder)
    {
    }
    bool open() const { return m_folder.mkpath(u"."_s); }
    void take(QWidget &widget, const QString &name)
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name);
        if (!widget.grab().save(m_folder.filePath(file)))
            qWarning("a picture could not be saved");
    }

private:
    QDir m_folder;
    int m_number = 0;
};

} // namespace

int runTour(Composition &composition, const QString &folder)
{
    Album album(folder);
    if (!album.open())
        return 1;
    const auto opened = composition.enterDemo();
    if (!opened)
        return 1;
    const auto &services = composition.services();
    for (const auto scheme : {ui::Theme::Scheme::Light, ui::Theme::Scheme::Dark}) {
        services.theme.setScheme(scheme);
        ui::FirstRunWizard wizard(services);
        wizard.show();
        album.take(wizard, u"first-run"_s);
        ui::SignInDialog signIn(services);
        signIn.show();
        album.take(signIn, u"sign-in"_s);
        ui::MainWindow window(services, *opened, composition.workplaces());
        window.resize(1366, 768);
        window.show();
        album.take(window, u"registration"_s);
        window.lock();
        album.take(window, u"lock"_s);
    }
    return 0;
}

} // namespace tirkeu::app
