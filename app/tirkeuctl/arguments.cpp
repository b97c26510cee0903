#include "arguments.h"
#include <QRegularExpression>
#include <QStandardPaths>

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
        {"import",
         1,
         2,
         {{"--encoding", true}, {"--delimiter", true}, {"--all-or-nothing", false}, {"--dry-run", false}}},
        {"search", 1, 1, {{"--limit", true}}},
        {"patient", 2, 3, {}},
        {"duplicates", 0, 0, {{"--threshold", true}}},
        {"rule", 1, 1, {{"--input", true}}},
        {"verify", 0, 0, {}},
        {"backup", 1, 1, {}},
        {"restore", 1, 1, {}},
        {"change-key", 0, 0, {}},
        {"jobs", 0, 0, {{"--run", true}}},
        {"slots",
         0,
         0,
         {{"--doctor", true},
          {"--specialty", true},
          {"--patient", true},
          {"--from", true},
          {"--to", true},
          {"--near", true},
          {"--kind", true},
          {"--channel", true},
          {"--limit", true}}},
        {"book",
         0,
         0,
         {{"--patient", true},
          {"--doctor", true},
          {"--at", true},
          {"--kind", true},
          {"--reason", true},
          {"--form", true},
          {"--channel", true},
          {"--referral", true},
          {"--situation", true},
          {"--overrule", true},
          {"--overbook", true},
          {"--not-insured", false},
          {"--unreliable", false},
          {"--acknowledge", false},
          {"--clock-confirmed", false}}},
        {"cancel", 1, 1, {{"--reason", true}}},
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

/// Local times are the clinic's, whatever the zone of the machine; a day alone is its first minute.
std::optional<QDateTime> readNow(const QString &text)
{
    static const QRegularExpression zoned(u"T.*(Z|[+-][0-9]{2}(:?[0-9]{2})?)$"_s);
    QString whole = text.contains(u'T') ? text : text + u"T00:00"_s;
    if (!zoned.match(whole).hasMatch())
        whole += u"+05:00"_s;
    const auto moment = QDateTime::fromString(whole, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

/// Takes word after word and goes on after the first flaw, so that it is told in the language asked for.
class Reader
{
public:
    explicit Reader(const QStringList &words)
        : m_words(words)
    {
    }
    tl::expected<Arguments, WrongCall> read();

private:
    void takeWord(const QString &word);
    void takeOption(const QString &word);
    void take(const QString &name, const QString &value);
    void wrong(const char *id, const QString &word = {})
    {
        if (!m_flaw)
            m_flaw = Message{"ctl", id, {word}};
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
    Arguments m_arguments;
    const CommandForm *m_form = nullptr;
    std::optional<Message> m_flaw;
};

void Reader::takeWord(const QString &word)
{
    if (m_form) {
        m_arguments.words += word;
        return;
    }
    m_form = findForm(word);
    m_arguments.command = word;
    if (!m_form)
        wrong(QT_TRANSLATE_NOOP("ctl", "There is no command “%1”."), word);
}

void Reader::takeOption(const QString &word)
{
    const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
    const QString name = equals > 0 ? word.left(equals) : word;
    auto option = findOption(common, name);
    if (!option && m_form)
        option = findOption(m_form->options, name);
    if (!option)
        return wrong(QT_TRANSLATE_NOOP("ctl", "There is no option “%1” here."), name);
    if (!option->hasValue) {
        if (equals > 0)
            return wrong(QT_TRANSLATE_NOOP("ctl", "The option %1 takes no value."), name);
        return take(name, {});
    }
    const bool follows = equals < 0 && m_at < m_words.size();
    const QString value = follows ? m_words[m_at++] : equals > 0 ? word.mid(equals + 1) : QString();
    if (value.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("ctl", "The option %1 wants a value."), name);
    take(name, value);
}

void Reader::take(const QString &name, const QString &value)
{
    if (name == u"--db")
        m_arguments.database = value;
    else if (name == u"--password-file")
        m_arguments.passwordFile = value;
    else if (name == u"--user")
        m_arguments.user = value;
    else if (name == u"--json")
        m_arguments.json = true;
    else if (name == u"--help" || name == u"-h")
        m_arguments.help = true;
    else if (name == u"--lang") {
        if (value != u"kk" && value != u"ru" && value != u"en")
            return wrong(QT_TRANSLATE_NOOP("ctl", "--lang is kk, ru or en, not “%1”."), value);
        m_arguments.language = languageFromCode(value);
    } else if (name == u"--now") {
        m_arguments.now = readNow(value);
        if (!m_arguments.now)
            wrong(QT_TRANSLATE_NOOP("ctl", "--now is a moment like 2026-03-02T09:00, not “%1”."), value);
    } else {
        m_arguments.options.insert(name, value);
    }
}

tl::expected<Arguments, WrongCall> Reader::read()
{
    m_arguments.database =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tirkeu/tirkeu.db"_s;
    bool onlyWords = false; // after "--"
    while (m_at < m_words.size()) {
        const QString &word = m_words[m_at++];
        if (onlyWords || !word.startsWith(u'-') || word == u"-")
            takeWord(word);
        else if (word == u"--")
            onlyWords = true;
        else
            takeOption(word);
    }
    if (m_arguments.help)
        return m_arguments;
    const qsizetype count = m_arguments.words.size();
    if (!m_form)
        wrong(QT_TRANSLATE_NOOP("ctl", "Name a command."));
    else if (count < m_form->fewestWords || count > m_form->mostWords)
        wrong(QT_TRANSLATE_NOOP("ctl", "The command “%1” is called with other words."), m_arguments.command);
    if (m_flaw)
        return tl::unexpected(WrongCall{*m_flaw, m_arguments});
    return m_arguments;
}

} // namespace

tl::expected<Arguments, WrongCall> parseArguments(const QStringList &words)
{
    return Reader(words).read();
}

QString usage()
{
    return u"tirkeuctl [--db FILE] [--password-file FILE] [--user NAME] [--json] [--lang kk|ru|en] [--now ISO] "
           u"[-h|--help] "
           u"COMMAND\n"
           "  init [--demo] [--patients N] [--doctors N] [--seed S]\n"
           "  import patients FILE [--encoding auto|utf-8|cp1251|kz1048] [--delimiter auto|comma|semicolon|tab]\n"
           "                         [--all-or-nothing] [--dry-run]\n"
           "  import list\n"
           "  import resume FILE\n"
           "  import undo ID\n"
           "  search TEXT [--limit N]\n"
           "  patient show ID\n"
           "  patient export-052 ID FILE.pdf\n"
           "  duplicates [--threshold P]\n"
           "  rule NAME [--input FILE|-]\n"
           "  verify\n"
           "  backup FILE\n"
           "  restore FILE\n"
           "  change-key\n"
           "  jobs [--run NAME]\n"
           "  slots [--doctor ID] [--specialty CODE] [--patient ID] [--from D] [--to D] [--near T] [--kind KIND]"
           " [--channel CHANNEL] [--limit N]\n"
           "  book --patient ID --doctor ID --at T [--kind KIND] [--reason CODE] [--form FORM] [--channel CHANNEL]"
           " [--referral TEXT] [--situation WORD] [--overrule TEXT] [--overbook TEXT] [--not-insured]"
           " [--unreliable] [--acknowledge] [--clock-confirmed]\n"
           "  cancel NUMBER --reason TEXT\n"_s;
}

} // namespace tirkeu::ctl
