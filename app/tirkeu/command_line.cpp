#include "command_line.h"
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

constexpr int badUsage = 2;

QString inDataFolder(const QString &path)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + path;
}

struct Options
{
    QCommandLineOption database{u"db"_s, u"The desk's database (default: ~/.local/share/tirkeu/tirkeu.db)."_s,
                                u"file"_s};
    QCommandLineOption language{u"lang"_s, u"Language of the interface: kk or ru."_s, u"kk|ru"_s};
    QCommandLineOption scheme{u"theme"_s, u"Colours: light or dark."_s, u"light|dark"_s};
    QCommandLineOption demo{u"demo"_s, u"Work with a made-up polyclinic; it is made first if need be."_s};
    QCommandLineOption tour{u"tour"_s, u"Play the main day of a desk on demo data and leave pictures in the folder."_s,
                            u"folder"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Show how to call the program."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Show the version."_s};
};

QString flawOf(const QCommandLineParser &parser, const Options &options)
{
    const QString language = parser.value(options.language);
    const QString scheme = parser.value(options.scheme);
    if (!parser.positionalArguments().isEmpty())
        return u"tirkeu takes options only."_s;
    if (parser.isSet(options.language) && language != u"kk" && language != u"ru")
        return u"--lang is kk or ru."_s;
    if (parser.isSet(options.scheme) && scheme != u"light" && scheme != u"dark")
        return u"--theme is light or dark."_s;
    if ((parser.isSet(options.demo) || parser.isSet(options.tour)) && parser.isSet(options.database))
        return u"--demo and --tour have a database of their own: leave out --db."_s;
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tirkeu: the registrar's workplace of a polyclinic"_s);
    parser.addOptions({options.database, options.language, options.scheme, options.demo, options.tour, options.help,
                       options.version});
    CommandLine line;
    const bool parsed = parser.parse(arguments);
    const QString flaw = parsed ? flawOf(parser, options) : parser.errorText();
    if (!flaw.isEmpty())
        line.answer = {badUsage, flaw + u"\n\n"_s + parser.helpText()};
    else if (parser.isSet(options.help))
        line.answer = {0, parser.helpText()};
    else if (parser.isSet(options.version))
        line.answer = {0, u"tirkeu "_s + QLatin1StringView(TIRKEU_VERSION) + u'\n'};
    line.demo = parser.isSet(options.demo);
    line.tourFolder = parser.value(options.tour);
    line.database = parser.value(options.database);
    if (!line.tourFolder.isEmpty())
        line.database = QDir(line.tourFolder).absoluteFilePath(u".desk/tirkeu.db"_s); // made anew, gone afterwards
    else if (line.database.isEmpty())
        line.database = inDataFolder(line.demo ? u"tirkeu-demo/tirkeu.db"_s : u"tirkeu/tirkeu.db"_s);
    if (parser.isSet(options.language))
        line.language = languageFromCode(parser.value(options.language));
    if (parser.isSet(options.scheme))
        line.scheme = parser.value(options.scheme) == u"dark" ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light;
    return line;
}

} // namespace tirkeu::app
