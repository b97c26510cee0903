#include "commands.h"
#include "usecase/find_duplicates.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

/// From 0 to 1; says what is wrong.
tl::expected<double, Exit> thresholdOption(const Call &call)
{
    const auto found = call.arguments.options.constFind(u"--threshold"_s);
    if (found == call.arguments.options.constEnd())
        return usecase::FindDuplicates::usualThreshold;
    bool isNumber = false;
    const double value = found->toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= 1))
        return tl::unexpected(call.output.refused(
            {"ctl",
             QT_TRANSLATE_NOOP("ctl", "--threshold is a probability from 0 to 1, like 0.9, not “%1”."),
             {*found}},
            Exit::CalledWrongly));
    return value;
}

/// Four digits say enough, and come out the same on every machine.
double rounded(double probability)
{
    return double(qRound(probability * 10000)) / 10000;
}

QJsonObject toJson(const Call &call, const LikelyPair &pair)
{
    QJsonArray why;
    for (const Message &reason : pair.why)
        why += QJsonObject{{u"kk"_s, call.output.texts().say(reason, Language::Kazakh)},
                           {u"ru"_s, call.output.texts().say(reason, Language::Russian)}};
    return {{u"a"_s, pair.a.toString()},
            {u"b"_s, pair.b.toString()},
            {u"probability"_s, rounded(pair.probability)},
            {u"why"_s, why}};
}

void print(const Call &call, const LikelyPair &pair)
{
    call.output.line(u"%1  %2  %3"_s.arg(pair.a.toString(), pair.b.toString()).arg(pair.probability, 0, 'f', 4));
    for (const Message &reason : pair.why)
        call.output.line(u"    "_s + call.output.words(reason));
}

} // namespace

Exit runDuplicates(const Call &call)
{
    const auto threshold = thresholdOption(call);
    if (!threshold)
        return threshold.error();
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    const auto report = [&](qint64 done, qint64) {
        call.output.progress({"ctl", QT_TRANSLATE_N_NOOP("ctl", "%n person(s) compared…"), {}, int(done)});
        return true;
    };
    const auto found = usecase::FindDuplicates(*opened->desk)(opened->actor, {*threshold, report});
    call.output.endProgress();
    if (!found)
        return call.output.failed(found.error());
    QJsonArray list;
    for (const LikelyPair &pair : found->pairs) {
        print(call, pair);
        list += toJson(call, pair);
    }
    if (found->pairs.empty())
        call.output.say({"ctl", QT_TRANSLATE_NOOP("ctl", "No two records are likely to be of one person.")});
    call.output.document(list);
    return Exit::Done;
}

} // namespace tirkeu::ctl
