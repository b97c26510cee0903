// bench_start [patients] [folder]: from the start of the program to its password field, beside an empty window of Qt;
// from the unlocked desk (the key derivation apart) to the search box with its list. Offscreen unless told otherwise.
#include "booking/booking_page.h"
#include "demo/polyclinic.h"
#include "figures.h"
#include "no_printing.h"
#include "queue/queue_page.h"
#include "registration/registration_page.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "support/bench_desk.h"
#include "usecase/register_patient.h"
#include "usecase/sign_in.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTableView>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::bench;
using namespace Qt::StringLiterals;

namespace {

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 720);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    std::puts("shown");
    std::fflush(stdout);
    return 0;
}

/// Until the line with the word comes; the program is ended then.
void timeUntil(Runs &runs, const QString &program, const QStringList &arguments, const QByteArray &word)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"tirkeu.start.info=true"_s);
    environment.insert(u"QT_LOGGING_TO_CONSOLE"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QByteArray said;
    runs.time([&] {
        process.start(program, arguments);
        while (!said.contains(word)) {
            if (!process.waitForReadyRead(20000))
                qFatal("%s says nothing: %s", qPrintable(program), said.constData());
            said += process.readAll();
        }
    });
    process.kill();
    process.waitForFinished();
}

void measureStart(const QString &database)
{
    Runs empty;
    Runs ours;
    for (int run = 0; run < 15; ++run) {
        timeUntil(empty, QCoreApplication::applicationFilePath(), {u"--empty-window"_s}, "shown");
        timeUntil(ours, QStringLiteral(TIRKEU_PROGRAM), {u"--db"_s, database}, "password field");
    }
    say({{u"bench"_s, u"start: process to password field"_s},
         {u"n"_s, ours.count()},
         {u"p50_ms"_s, ours.median()},
         {u"empty_window_p50_ms"_s, empty.median()},
         {u"ratio"_s, ours.median() / empty.median()},
         {u"bar"_s, 2.0}});
}

void fill(test::BenchDesk &desk, int patients)
{
    demo::Options options;
    options.patients = patients;
    options.today = QDate(2026, 5, 20);
    demo::Generator generator(options);
    int made = 0;
    const auto next = [&]() -> std::optional<Patient> {
        if (made++ >= patients)
            return std::nullopt;
        Patient person = generator.next();
        person.district = {};
        return person;
    };
    test::must(usecase::AddPatients(desk.desk())(desk.actor(), next, true));
}

void measureUnlock(test::BenchDesk &desk, int patients)
{
    Texts texts;
    ui::LanguageSwitch language(texts);
    ui::Theme theme(*qApp);
    NoPrinting printing;
    Executor executor;
    QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(u"tirkeu.ini"_s));
    const ui::Services services{desk.place(), executor, texts, language, theme, preferences, printing};
    const std::vector<ui::WorkplaceEntry> entries{
        {QKeySequence(u"Ctrl+1"_s),
         [](ui::Workplace &place, QWidget *parent) -> ui::Page * { return new ui::RegistrationPage(place, parent); }},
        {QKeySequence(u"Ctrl+2"_s),
         [](ui::Workplace &place, QWidget *parent) -> ui::Page * { return new ui::BookingPage(place, parent); },
         {},
         u"calendar"_s},
        {QKeySequence(u"Ctrl+3"_s),
         [](ui::Workplace &place, QWidget *parent) -> ui::Page * { return new ui::QueuePage(place, parent); },
         {},
         u"queue"_s}};
    Runs opening;
    Runs window;
    for (int run = 0; run < 15; ++run) {
        std::optional<usecase::OpenedDesk> opened;
        opening.time([&] { opened = test::must(usecase::SignIn(desk.place())(u"admin"_s, u"құпиясөз"_s)); });
        window.time([&] {
            ui::MainWindow shown(services, *opened, entries);
            shown.show();
            (void)QTest::qWaitForWindowExposed(&shown);
            while (!QApplication::focusWidget() || QApplication::focusWidget()->objectName() != u"search"_s)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        });
    }
    say({{u"bench"_s, u"unlock: cheap key to search box"_s},
         {u"patients"_s, patients},
         {u"n"_s, window.count()},
         {u"open_p50_ms"_s, opening.median()},
         {u"window_p50_ms"_s, window.median()},
         {u"p50_ms"_s, opening.median() + window.median()},
         {u"bar_ms"_s, 50.0}});
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--empty-window") == 0)
        return showEmptyWindow(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int patients = argc > 1 ? std::max(1, atoi(argv[1])) : 100000;
    test::BenchDesk desk(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    fill(desk, patients);
    measureUnlock(desk, patients);
    measureStart(desk.place().database);
    return 0;
}
