// bench_start [patients] [folder] [runs]: from the start of the program to its password field, beside an empty window
// of Qt; from the unlocked desk (the key derivation apart) to the search box with its list. The desk is kept in the
// folder. Offscreen unless told otherwise.
#include "booking/booking_page.h"
#include "figures.h"
#include "filled_desk.h"
#include "no_printing.h"
#include "queue/queue_page.h"
#include "registration/registration_page.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "usecase/queries/search_patients.h"
#include "usecase/read_card.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTableView>

using namespace tirkeu;
using namespace tirkeu::bench;
using namespace Qt::StringLiterals;

namespace {

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

void measureStart(const QString &database, int runs)
{
    Runs empty;
    Runs linked;
    Runs ours;
    for (int run = 0; run < runs; ++run) {
        timeUntil(empty, QStringLiteral(TIRKEU_EMPTY_WINDOW), {}, "shown");
        timeUntil(linked, QStringLiteral(TIRKEU_EMPTY_WINDOW "_linked"), {}, "shown");
        timeUntil(ours, QStringLiteral(TIRKEU_PROGRAM), {u"--db"_s, database}, "password field");
    }
    say({{u"bench"_s, u"start: process to password field"_s},
         {u"n"_s, ours.count()},
         {u"p50_ms"_s, ours.median()},
         {u"empty_window_p50_ms"_s, empty.median()},
         {u"ratio"_s, ours.median() / empty.median()},
         {u"empty_window_with_our_libraries_p50_ms"_s, linked.median()},
         {u"ratio_with_our_libraries"_s, ours.median() / linked.median()},
         {u"bar"_s, 2.0}});
}

/// So that there are last persons to list.
void lookAtSome(const FilledDesk &filled)
{
    const auto opened = filled.signIn();
    for (const QString &name : filled.names(10)) {
        const auto found =
            test::must(usecase::SearchPatients(*opened.desk)(opened.actor, name.section(u' ', 0, 0), 1, {}));
        if (!found.empty()) // a desk filled by another bench
            (void)test::must(usecase::ReadCard(*opened.desk)(opened.actor, found.front().row.id));
    }
}

void measureUnlock(const FilledDesk &desk, int runs)
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
    lookAtSome(desk);
    Runs opening;
    Runs window;
    for (int run = 0; run < runs; ++run) {
        std::optional<usecase::OpenedDesk> opened;
        opening.time([&] { opened = desk.signIn(); });
        std::unique_ptr<ui::MainWindow> shown; // goes after the clock has stopped
        window.time([&] {
            shown = std::make_unique<ui::MainWindow>(services, *opened, entries);
            shown->show();
            auto *list = shown->findChild<ui::SearchList *>();
            while (!QApplication::focusWidget() || QApplication::focusWidget()->objectName() != u"search"_s ||
                   list->presenter().state() == ui::SearchPresenter::State::Searching)
                QCoreApplication::processEvents();
            shown->repaint();
        });
    }
    say({{u"bench"_s, u"unlock: cheap key to search box"_s},
         {u"patients"_s, desk.patients()},
         {u"n"_s, window.count()},
         {u"open_p50_ms"_s, opening.median()},
         {u"window_p50_ms"_s, window.median()},
         {u"p50_ms"_s, opening.median() + window.median()},
         {u"bar_ms"_s, 50.0}});
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int patients = argc > 1 ? std::max(1, atoi(argv[1])) : 100000;
    const FilledDesk desk(patients, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    const int runs = argc > 3 ? std::max(1, atoi(argv[3])) : 15;
    measureUnlock(desk, runs);
    measureStart(desk.place().database, runs);
    return 0;
}
