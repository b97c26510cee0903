#include "rules/rule_input.h"
#include "rules/iin.h"
#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

InputFlaw flaw(const char *id, const QStringList &arguments)
{
    const QString detail = QString::fromUtf8(id) + u" ["_s + arguments.join(u", ") + u']';
    return {Error{Error::Kind::Invalid, detail}, Message{"rules", id, arguments}};
}

/// Takes the fields of one input; the first thing wrong is kept and ends the reading. Null counts as absent.
class Fields
{
public:
    explicit Fields(const QJsonObject &input)
        : m_input(input)
    {
    }
    QString text(const QString &key)
    {
        if (isAbsent(key))
            refuse(QT_TRANSLATE_NOOP("rules", "The input needs the field “%1”"), {key});
        return optionalText(key).value_or(QString());
    }
    std::optional<QString> optionalText(const QString &key)
    {
        if (isAbsent(key))
            return std::nullopt;
        if (!m_input.value(key).isString())
            refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be a text in quotation marks"), {key});
        return m_input.value(key).toString();
    }
    QDate optionalDate(const QString &key)
    {
        const auto given = optionalText(key);
        if (!given)
            return {};
        const auto date = QDate::fromString(*given, u"yyyy-MM-dd"_s);
        if (!date.isValid())
            refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be a date of the calendar, like 1990-12-31"), {key});
        return date;
    }
    std::optional<QString> optionalWord(const QString &key, const QStringList &words)
    {
        auto given = optionalText(key);
        if (given && !words.contains(*given))
            refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be one of: %2"), {key, words.join(u", ")});
        return given;
    }
    /// Asks the rule, unless something was wrong.
    template <class Ask>
    tl::expected<Verdict, InputFlaw> then(Ask ask) const
    {
        if (m_flaw)
            return tl::unexpected(*m_flaw);
        return ask();
    }

private:
    bool isAbsent(const QString &key) const { return m_input.value(key).isUndefined() || m_input.value(key).isNull(); }
    void refuse(const char *id, const QStringList &arguments)
    {
        if (!m_flaw)
            m_flaw = flaw(id, arguments);
    }

    const QJsonObject &m_input;
    std::optional<InputFlaw> m_flaw;
};

tl::expected<Verdict, InputFlaw> askIin(Fields &fields)
{
    IinQuestion question{fields.text(u"iin"_s), fields.optionalDate(u"birthDate"_s), std::nullopt};
    if (const auto sex = fields.optionalWord(u"sex"_s, {u"male"_s, u"female"_s}))
        question.sex = *sex == u"male" ? Sex::Male : Sex::Female;
    return fields.then([&] { return iin(question); });
}

struct Rule
{
    const char *name;
    tl::expected<Verdict, InputFlaw> (*ask)(Fields &);
};
constexpr std::array rules{
    Rule{"iin", askIin},
};

} // namespace

QStringList ruleNames()
{
    QStringList names;
    for (const auto &rule : rules)
        names += QString::fromLatin1(rule.name);
    return names;
}

tl::expected<Verdict, InputFlaw> evaluate(QStringView name, const QJsonObject &input)
{
    for (const auto &rule : rules) {
        if (name == QLatin1StringView(rule.name)) {
            Fields fields(input);
            return rule.ask(fields);
        }
    }
    return tl::unexpected(flaw(QT_TRANSLATE_NOOP("rules", "There is no rule “%1”; the rules are: %2"),
                               {name.toString(), ruleNames().join(u", ")}));
}

QJsonObject toJson(const Verdict &verdict, const Texts &texts)
{
    QJsonArray reasons;
    for (const Reason &reason : verdict.reasons)
        reasons += QJsonObject{{u"citation"_s, reason.citation},
                               {u"kk"_s, texts.say(reason.message, Language::Kazakh)},
                               {u"ru"_s, texts.say(reason.message, Language::Russian)}};
    return {{u"decision"_s, verdict.decision},
            {u"offers"_s, QJsonArray::fromStringList(verdict.offers)},
            {u"reasons"_s, reasons}};
}

} // namespace tirkeu::rules
