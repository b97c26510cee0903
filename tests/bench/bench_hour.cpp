// bench_hour [patients] [hours] [folder]: what memory an hour of work at the desk takes and whether it grows: a person
// every half minute, searched letter by letter, opened, every third card corrected, on the real page. The work of an
// hour is done in minutes: nobody waits between two keys.
#include "demo/polyclinic.h"
#include "figures.h"
#include "no_printing.h"
#include "registration/registration_page.h"
#include "support/bench_desk.h"
#include "usecase/correct_patient.h"
#include "usecase/read_card.h"
#include "usecase/register_patient.h"
#include "widgets/language_switch.h"
#include <QApplication>
#include <QFile>
#include <QLineEdit>
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

QStringList fill(test::BenchDesk &desk, int patients)
{
    demo::Options options;
    options.patients = patients;
    options.today = QDate(2026, 5, 20);
    demo::Generator generator(options);
    QStringList asked;
    int made = 0;
    const auto next = [&]() -> std::optional<Patient> {
        if (made++ >= patients)
            return std::nullopt;
        Patient person = generator.next();
        person.district = {};
        if (made % std::max(1, patients / 500) == 0)
            asked += person.name.surname + u' ' + person.name.givenName;
        return person;
    };
    test::must(usecase::AddPatients(desk.desk())(desk.actor(), next, true));
    return asked;
}

void correct(test::BenchDesk &desk, const PatientRecord &record, int times)
{
    usecase::CorrectPatient::Command command;
    command.id = record.id;
    command.baseVersion = record.version;
    command.patient = record.patient;
    command.patient.workPlace = u"№ %1 мектеп"_s.arg(times);
    command.reason = u"Сұрау бойынша"_s;
    (void)usecase::CorrectPatient(desk.desk())(desk.actor(), command);
}

/// One person at the desk.
void serve(test::BenchDesk &desk, ui::RegistrationPage &page, const QString &name, int times)
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
        correct(desk, *panel->record(), times);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int patients = argc > 1 ? std::max(1000, atoi(argv[1])) : 100000;
    const int hours = argc > 2 ? std::max(1, atoi(argv[2])) : 1;
    test::BenchDesk desk(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    const QStringList asked = fill(desk, patients);
    Texts texts;
    ui::LanguageSwitch language(texts);
    NoPrinting printing;
    Executor executor;
    ui::Workplace place{std::shared_ptr<usecase::Desk>(std::shared_ptr<void>(), &desk.desk()),
                        desk.actor(),
                        executor,
                        texts,
                        language,
                        printing};
    ui::RegistrationPage page(place);
    page.resize(1180, 700);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    const double before = memoryMb();
    double afterFirstQuarter = 0;
    for (int served = 0; served < hours * personsAnHour; ++served) {
        serve(desk, page, asked[served % asked.size()], served);
        if (served == hours * personsAnHour / 4)
            afterFirstQuarter = memoryMb();
    }
    say({{u"bench"_s, u"memory of an hour of work"_s},
         {u"patients"_s, patients},
         {u"persons_served"_s, hours * personsAnHour},
         {u"before_mb"_s, before},
         {u"after_quarter_mb"_s, afterFirstQuarter},
         {u"after_mb"_s, memoryMb()},
         {u"peak_mb"_s, memoryMb("VmHWM:")},
         {u"bar_mb"_s, 200.0}});
    return 0;
}
