#pragma once
#include "base/result.h"
#include "base/texts.h"
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

QStringList ruleNames(); ///< in the order of the table

/// Flaws: no rule of this name; a field is missing, of a wrong type or not of its list. Unknown fields are overlooked.
tl::expected<Verdict, InputFlaw> evaluate(QStringView name, const QJsonObject &input);

/// {"decision": …, "offers": […], "reasons": [{"citation", "kk", "ru"}]}
QJsonObject toJson(const Verdict &verdict, const Texts &texts);

} // namespace tirkeu::rules
