#include "desk_fixture.h"
#include "registration/registration_page.h"
#include "storage/health.h"
#include "usecase/drafts.h"
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

namespace {

Result<usecase::OpenedDesk> open(const usecase::DeskPlace &place)
{
    return usecase::SignIn(place)(u"registrar"_s, password);
}

/// The other program: somebody types a new person's address for ever. Each word the desk has kept is told with a line.
int typeForEver(const QString &database)
{
    const SystemClock clock;
    UuidSource ids(clock);
    const auto opened = open({database, clock, ids, true});
    if (!opened)
        return 1;
    Texts texts;
    ui::LanguageSwitch language(texts);
    FakePrinting printing;
    Executor executor;
    ui::Workplace place{opened->desk, opened->actor, executor, texts, language, printing};
    ui::RegistrationPage page(place);
    page.show();
    if (!QTest::qWaitForWindowActive(&page))
        return 2;
    page.newPerson();
    auto *street = page.findChild<ui::CardForm *>()->row(PatientField::HomeStreet)->editor();
    street->setFocus();
    usecase::Drafts drafts(*opened->desk);
    for (int word = 0;; ++word) {
        QTest::keyClicks(street, QString::number(word % 10));
        const QString typed = qobject_cast<QLineEdit *>(street)->text();
        const bool kept = QTest::qWaitFor([&] {
            const auto draft = drafts.find(opened->actor, {});
            return draft && *draft && (*draft)->form.value(PatientField::HomeStreet) == typed;
        });
        if (!kept)
            return 3;
        std::puts(qPrintable(typed));
        std::fflush(stdout);
    }
}

} // namespace

/// The program dies in the middle of typing: what was typed is there when it is opened again.
class TestProgramKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }
    void keepsTheDraft();
};

void TestProgramKilled::keepsTheDraft()
{
    DeskOnDisk disk;
    (void)disk.actor(Role::Registrar);
    const QString database = disk.files().database;
    disk.close();
    auto *random = QRandomGenerator::global();
    for (int round = 0; round < 3; ++round) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, database});
        QByteArray told;
        const int words = 2 + round;
        while (told.count('\n') < words) {
            QVERIFY2(program.waitForReadyRead(20000), qPrintable(program.errorString()));
            told += program.readAllStandardOutput();
        }
        QTest::qWait(random->bounded(40)); // in the middle of whatever it does now
        program.kill();
        QVERIFY(program.waitForFinished());
        told += program.readAllStandardOutput();
        const QString last = QString::fromUtf8(told.left(told.lastIndexOf('\n')).split('\n').last());

        const auto opened = open(disk.place());
        QVERIFY(opened);
        const auto draft = usecase::Drafts(*opened->desk).find(opened->actor, {});
        QVERIFY(draft && *draft);
        const QString kept = (*draft)->form.value(PatientField::HomeStreet);
        QVERIFY2(kept.startsWith(last), qPrintable(u"told %1, kept %2"_s.arg(last, kept)));
        QVERIFY(usecase::Drafts(*opened->desk).drop(opened->actor, {}));
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0)
        return typeForEver(QString::fromLocal8Bit(argv[2]));
    TestProgramKilled test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_program_killed.moc"
