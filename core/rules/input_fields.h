#pragma once
#include "rules/rule_input.h"

namespace tirkeu::rules {

/// Takes the fields of one input; the first thing wrong is kept and ends the reading. Null counts as absent.
class InputFields
{
public:
    explicit InputFields(const QJsonObject &input)
        : m_input(input)
    {
    }
    QString text(const QString &key);
    std::optional<QString> optionalText(const QString &key);
    QDate optionalDate(const QString &key);
    /// "YYYY-MM-DDTHH:MM" (seconds allowed) by the clinic's clock; no zone.
    QDateTime moment(const QString &key);
    QString word(const QString &key, const QStringList &words);
    std::optional<QString> optionalWord(const QString &key, const QStringList &words);
    bool flag(const QString &key);
    bool flag(const QString &key, bool otherwise);
    int number(const QString &key, int least, int most);
    void refuse(const char *id, const QStringList &arguments);

    /// Asks the rule, unless something was wrong or the input has a field nobody took.
    template <class Ask>
    tl::expected<Answer, InputFlaw> then(Ask ask)
    {
        refuseTheUnknown();
        if (m_flaw)
            return tl::unexpected(*m_flaw);
        return ask();
    }

private:
    QJsonValue take(const QString &key);
    QJsonValue needed(const QString &key);
    void refuseTheUnknown();

    const QJsonObject &m_input;
    QStringList m_known;
    std::optional<InputFlaw> m_flaw;
};

InputFlaw inputFlaw(const char *id, const QStringList &arguments);

} // namespace tirkeu::rules
