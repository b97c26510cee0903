#include "registration/version_steps.h"
#include "base/clock.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QList<FieldChange> changesBetween(const Patient &before, const Patient &after, const CardWords &words)
{
    const PatientForm old = formOf(before);
    const PatientForm now = formOf(after);
    QList<FieldChange> changes;
    for (const auto field : changedFields(before, after))
        changes +=
            FieldChange{words.name(field), words.say(field, old.value(field)), words.say(field, now.value(field))};
    return changes;
}

} // namespace

QList<VersionStep> versionSteps(const std::vector<PatientVersion> &versions, const CardWords &words)
{
    QList<VersionStep> steps;
    for (size_t i = 0; i < versions.size(); ++i) {
        const auto &version = versions[i];
        VersionStep step{version.version,
                         inClinic(version.at).toString(u"dd.MM.yyyy HH:mm"),
                         version.authorName,
                         words.versionReason(version.reason),
                         {}};
        if (i + 1 < versions.size())
            step.changes = changesBetween(versions[i + 1].patient, version.patient, words);
        steps += step;
    }
    return steps;
}

} // namespace tirkeu::ui
