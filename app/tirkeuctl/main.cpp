#include "base/secret.h"
#include "commands.h"
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;

namespace {

ctl::Exit run(const ctl::Arguments &arguments, const ctl::Output &output)
{
    const SystemClock system;
    const FixedClock fixed(arguments.now.value_or(QDateTime::currentDateTimeUtc()));
    const Clock &clock = arguments.now ? static_cast<const Clock &>(fixed) : system;
    UuidSource ids(clock);
    const ctl::Call call{arguments, output, {arguments.database, clock, ids}};
    const QHash<QString, ctl::Exit (*)(const ctl::Call &)> commands{
        {u"init"_s, ctl::runInit},       {u"search"_s, ctl::runSearch}, {u"patient"_s, ctl::runPatient},
        {u"rule"_s, ctl::runRule},       {u"verify"_s, ctl::runVerify}, {u"backup"_s, ctl::runBackup},
        {u"restore"_s, ctl::runRestore},
    };
    return commands.value(arguments.command)(call);
}

/// Forms are painted without a display; the other commands need no fonts.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paints =
        std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "export-052") == 0; });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(0077);
    hardenProcess();
    const auto application = makeApplication(argc, argv);
    const Texts texts;
    const auto arguments = ctl::parseArguments(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        const QString sentence =
            texts.say(arguments.error(), Language::Kazakh) + u'\n' + texts.say(arguments.error(), Language::Russian);
        std::fprintf(stderr, "%s\n\n%s", qUtf8Printable(sentence), qUtf8Printable(ctl::usage()));
        return int(ctl::Exit::CalledWrongly);
    }
    if (arguments->help) {
        std::fputs(qUtf8Printable(ctl::usage()), stdout);
        return int(ctl::Exit::Done);
    }
    return int(run(*arguments, ctl::Output(*arguments, texts)));
}
