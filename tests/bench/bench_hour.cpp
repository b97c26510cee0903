// bench_hour [patients] [hours] [folder]: what memory an hour of work at the desk takes and whether it grows: a person
// every half minute, searched letter by letter, opened, every third card corrected, in the window with all its
// workplaces. The work of an hour is done in minutes: nobody waits between two keys. The desk is filled by a process of
// its own, and kept in the folder.
#include "booking/booking_page.h"
#include "figures.h"
#include "filled_desk.h"
#include "no_printing.h"
#include "queue/queue_page.h"
#include "registration/registration_page.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "usecase/correct_patient.h"
#include "usecase/read_card.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int personsAnHour = 120;

double memoryMb(const char *what = "VmRSS:")
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qsizetype(qstrlen(what))).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void correct(const usecase::OpenedDesk &opened, const PatientRecord &record, int times)
{
    usecase::CorrectPatient::Command command;
    command.id = record.id;
    command.baseVersion = record.version;
    command.patient = record.patient;
    command.patient.workPlace = u"№ %1 мектеп"_s.arg(times);
    command.reason = u"Сұрау бойынша"_s;
    (void)usecase::CorrectPatient (*opened.desk)(opened.actor, command);
}

/// One person at the desk.
void serve(const usecase::OpenedDesk &opened, ui::RegistrationPage &page, const QString &name, int times)
{
    auto *box = page.findChild<QLineEdit *>(u"search"_s);
    auto *panel = page.findChild<ui::PersonPanel *>();
    page.focusSearch();
    box->clear();
    for (const QChar letter : name) // QTest's own keys are of ASCII alone
        QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    (void)QTest::qWaitFor([&] {
        return page.findChild<ui::SearchList *>()->presenter().state() != ui::SearchPresenter::State::Searching;
    });
    const auto &found = page.findChild<ui::SearchList *>()->presenter().found();
    if (found.empty())
        return;
    (void)page.showPerson(found.front().row.id);
    (void)QTest::qWaitFor([&] { return panel->hasCard(); });
    if (times % 3 == 0 && panel->hasCard())
        correct(opened, *panel->record(), times);
}

std::vector<ui::WorkplaceEntry> workplaces()
{
    return {
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
}

void work(const FilledDesk &desk, int hours)
{
    const QStringList asked = desk.names(500);
    Texts texts;
    ui::LanguageSwitch language(texts);
    ui::Theme theme(*qApp);
    NoPrinting printing;
    Executor executor;
    QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(u"tirkeu.ini"_s));
    const ui::Services services{desk.place(), executor, texts, language, theme, preferences, printing};
    const auto opened = desk.signIn();
    ui::MainWindow window(services, opened, workplaces());
    window.resize(1366, 768);
    window.show();
    QTest::qWait(3000); // the other workplaces and the card's form are made meanwhile
    auto *page = window.findChild<ui::RegistrationPage *>();
    const int persons = hours * personsAnHour;
    QJsonArray quarters{memoryMb()};
    for (int served = 0; served < persons; ++served) {
        serve(opened, *page, asked[served % asked.size()], served);
        if ((served + 1) % (persons / 4) == 0)
            quarters += memoryMb();
    }
    say({{u"bench"_s, u"memory of an hour of work"_s},
         {u"patients"_s, desk.patients()},
         {u"persons_served"_s, persons},
         {u"start_and_quarters_mb"_s, quarters},
         {u"peak_mb"_s, memoryMb("VmHWM:")},
         {u"bar_mb"_s, 200.0}});
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int patients = argc > 1 ? std::max(1000, atoi(argv[1])) : 100000;
    const int hours = argc > 2 ? std::max(1, atoi(argv[2])) : 1;
    if (argc > 4) {
        work(FilledDesk(patients, QString::fromLocal8Bit(argv[3])), hours);
        return 0;
    }
    const FilledDesk filled(patients, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    return QProcess::execute(
        QCoreApplication::applicationFilePath(),
        {QString::number(patients), QString::number(hours), filled.folder(), u"a process of its own"_s});
}
