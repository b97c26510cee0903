#include "base/secret.h"
#include "commands.h"
#include <QGuiApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;

namespace {

ctl::Exit run(const ctl::Arguments &arguments, const ctl::Output &output)
{
    ctl::TrialClock clock;
    UuidSource ids(clock);
    const ctl::Call call{arguments, output, clock, {arguments.database, clock, ids}};
    const QHash<QString, ctl::Exit (*)(const ctl::Call &)> commands{
        {u"init"_s, ctl::runInit},
        {u"import"_s, ctl::runImport},
        {u"search"_s, ctl::runSearch},
        {u"patient"_s, ctl::runPatient},
        {u"duplicates"_s, ctl::runDuplicates},
        {u"rule"_s, ctl::runRule},
        {u"verify"_s, ctl::runVerify},
        {u"backup"_s, ctl::runBackup},
        {u"restore"_s, ctl::runRestore},
        {u"change-key"_s, ctl::runChangeKey},
        {u"slots"_s, ctl::runSlots},
        {u"book"_s, ctl::runBook},
        {u"cancel"_s, ctl::runCancel},
        {u"jobs"_s, ctl::runJobs},
    };
    return commands.value(arguments.command)(call);
}

/// Forms are painted without a display, whatever the session offers; the other commands need no fonts.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paints =
        std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "export-052") == 0; });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // Qt's own notes about a missing session
    return std::make_unique<QGuiApplication>(argc, argv);
}

void tellUsage()
{
    std::fprintf(stderr, "\n%s", qUtf8Printable(ctl::usage()));
}

ctl::Exit answer(const QStringList &words)
{
    const Texts texts;
    const auto arguments = ctl::parseArguments(words);
    if (!arguments) {
        const auto &wrong = arguments.error();
        ctl::Output(wrong.understood, texts).refused(wrong.message, ctl::Exit::CalledWrongly);
        tellUsage();
        return ctl::Exit::CalledWrongly;
    }
    if (arguments->help) {
        std::fputs(qUtf8Printable(ctl::usage()), stdout);
        return ctl::Exit::Done;
    }
    const auto exit = run(*arguments, ctl::Output(*arguments, texts));
    if (exit == ctl::Exit::CalledWrongly)
        tellUsage();
    return exit;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(0077);
    hardenProcess();
    const auto application = makeApplication(argc, argv);
    const auto exit = answer(QCoreApplication::arguments().mid(1));
    // Who reads the answer must not take half of it for the whole.
    const bool answered = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return int(answered ? exit : ctl::Exit::WorldFailed);
}
