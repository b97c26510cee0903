#include "commands.h"
#include "rules/rule_input.h"
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

constexpr qint64 longestInput = 1024 * 1024;

Result<QByteArray> readInput(const QString &name)
{
    QFile file(name);
    const bool opened =
        name.isEmpty() || name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Error::Kind::NotFound, name);
    return file.read(longestInput);
}

} // namespace

Exit runRule(const Call &call)
{
    const QString name = call.arguments.words.front();
    const rules::Circumstances circumstances{rules::Calendar(builtInSpecialDays()), clinicDate(call.clock)};
    if (!rules::ruleNames().contains(name)) // before somebody types an input for nothing
        return call.output.refused(rules::evaluate(name, {}, circumstances).error().message, Exit::CalledWrongly);
    const auto input = readInput(call.arguments.options.value(u"--input"_s));
    if (!input)
        return call.output.failed(input.error());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*input, &error);
    if (!document.isObject())
        return call.output.refused(
            {"ctl",
             QT_TRANSLATE_NOOP("ctl", "The input is not a JSON object (trouble near character %1)."),
             {QString::number(error.offset)}},
            Exit::CalledWrongly);
    const auto answer = rules::evaluate(name, document.object(), circumstances);
    if (!answer)
        return call.output.refused(answer.error().message, Exit::CalledWrongly);
    call.output.line(answer->verdict.decision);
    for (auto field = answer->further.begin(); field != answer->further.end(); ++field)
        call.output.line(u"%1: %2"_s.arg(field.key(), field.value().toString()));
    for (const auto &reason : answer->verdict.reasons)
        call.output.line(u"%1 (%2)"_s.arg(call.output.words(reason.message), reason.citation));
    call.output.document(rules::toJson(*answer, call.output.texts()));
    return Exit::Done;
}

} // namespace tirkeu::ctl
