#include "arguments.h"
#include "base/clock.h"
#include <QMap>
#include <QStandardPaths>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

struct Option
{
    const char *name;
    bool hasValue;
};

struct CommandForm
{
    const char *name;
    int fewestWords;
    int mostWords;
    QList<Option> options;
};

const QList<CommandForm> &forms()
{
    static const QList<CommandForm> forms{
        {"init", 0, 0, {{"--demo", false}, {"--patients", true}, {"--doctors", true}, {"--seed", true}}},
        {"search", 1, 1, {{"--limit", true}}},
        {"patient", 2, 3, {}},
        {"rule", 1, 1, {{"--input", true}}},
        {"verify", 0, 0, {}},
        {"backup", 1, 1, {}},
        {"restore", 1, 1, {}},
    };
    return forms;
}

const QList<Option> common{{"--db", true},  {"--password-file", true}, {"--user", true},  {"--lang", true},
                           {"--now", true}, {"--json", false},         {"--help", false}, {"-h", false}};

std::optional<Option> findOption(const QList<Option> &list, const QString &word)
{
    for (const auto &option : list) {
        if (word == QLatin1StringView(option.name))
            return option;
    }
    return std::nullopt;
}

const CommandForm *findForm(const QString &command)
{
    for (const auto &form : forms()) {
        if (command == QLatin1StringView(form.name))
            return &form;
    }
    return nullptr;
}

Message wrong(const char *id, const QString &word = {})
{
    return {"ctl", id, {word}};
}

/// Local times are the clinic's.
std::optional<QDateTime> readNow(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), clinicZone());
    return moment.toUTC();
}

std::optional<Message> take(Arguments &arguments, const QString &name, const QString &value)
{
    if (name == u"--db")
        arguments.database = value;
    else if (name == u"--password-file")
        arguments.passwordFile = value;
    else if (name == u"--user")
        arguments.user = value;
    else if (name == u"--json")
        arguments.json = true;
    else if (name == u"--help" || name == u"-h")
        arguments.help = true;
    else if (name == u"--lang") {
        if (value != u"kk" && value != u"ru" && value != u"en")
            return wrong(QT_TRANSLATE_NOOP("ctl", "--lang is kk, ru or en, not “%1”."), value);
        arguments.language = languageFromCode(value);
    } else if (name == u"--now") {
        arguments.now = readNow(value);
        if (!arguments.now)
            return wrong(QT_TRANSLATE_NOOP("ctl", "--now is a moment like 2026-03-02T09:00, not “%1”."), value);
    } else {
        arguments.options.insert(name, value);
    }
    return std::nullopt;
}

} // namespace

tl::expected<Arguments, Message> parseArguments(const QStringList &words)
{
    Arguments arguments;
    arguments.database = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tirkeu/tirkeu.db"_s;
    const CommandForm *form = nullptr;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (!word.startsWith(u'-') || word == u"-") {
            if (!form) {
                form = findForm(word);
                if (!form)
                    return tl::unexpected(wrong(QT_TRANSLATE_NOOP("ctl", "There is no command “%1”."), word));
                arguments.command = word;
            } else {
                arguments.words += word;
            }
            continue;
        }
        QString value;
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        if (equals > 0) {
            value = word.mid(equals + 1);
            word.truncate(equals);
        }
        auto option = findOption(common, word);
        if (!option && form)
            option = findOption(form->options, word);
        if (!option)
            return tl::unexpected(wrong(QT_TRANSLATE_NOOP("ctl", "There is no option “%1” here."), word));
        if (option->hasValue && equals < 0) {
            if (++i >= words.size())
                return tl::unexpected(wrong(QT_TRANSLATE_NOOP("ctl", "The option %1 wants a value."), word));
            value = words[i];
        }
        if (const auto flaw = take(arguments, word, value))
            return tl::unexpected(*flaw);
    }
    if (arguments.help)
        return arguments;
    if (!form)
        return tl::unexpected(wrong(QT_TRANSLATE_NOOP("ctl", "Name a command.")));
    if (arguments.words.size() < form->fewestWords || arguments.words.size() > form->mostWords)
        return tl::unexpected(
            wrong(QT_TRANSLATE_NOOP("ctl", "The command “%1” is called with other words."), arguments.command));
    return arguments;
}

QString usage()
{
    return u"tirkeuctl [--db FILE] [--password-file FILE] [--user NAME] [--json] [--lang kk|ru|en] [--now ISO] [-h] "
           u"COMMAND\n"
           "  init [--demo] [--patients N] [--doctors N] [--seed S]\n"
           "  search TEXT [--limit N]\n"
           "  patient show ID\n"
           "  patient export-052 ID FILE.pdf\n"
           "  rule NAME [--input FILE|-]\n"
           "  verify\n"
           "  backup FILE\n"
           "  restore FILE\n"_s;
}

} // namespace tirkeu::ctl
