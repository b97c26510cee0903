#pragma once
#include "base/result.h"
#include "base/texts.h"
#include "rules/calendar.h"
#include "rules/verdict.h"
#include <QJsonObject>

/// The rules by name, asked and answered in JSON (`tirkeuctl rule NAME`).
namespace tirkeu::rules {

/// Why a rule could not be asked: the error for the log, the message for people (context "rules").
struct InputFlaw
{
    Error error; ///< always Invalid
    Message message;
    friend bool operator==(const InputFlaw &, const InputFlaw &) = default;
};

/// A verdict and what its rule says besides: "takenUpAt" or "dueAt", the clinic's time as YYYY-MM-DDTHH:MM.
struct Answer
{
    Verdict verdict;
    QJsonObject further;
};

/// What a rule needs that is not in the input.
struct Circumstances
{
    Calendar calendar;
    QDate today; ///< whose day's rules judge where the input has no "on"
};

QStringList ruleNames(); ///< in the order of the table

/// Flaws: no rule of this name; a field is missing, not known, of a wrong type or not of its list.
tl::expected<Answer, InputFlaw> evaluate(QStringView name, const QJsonObject &input,
                                         const Circumstances &circumstances);

/// {"decision": …, "offers": […], "reasons": [{"citation", "kk", "ru"}]}
QJsonObject toJson(const Verdict &verdict, const Texts &texts);
/// The same with what the rule says besides.
QJsonObject toJson(const Answer &answer, const Texts &texts);

} // namespace tirkeu::rules
