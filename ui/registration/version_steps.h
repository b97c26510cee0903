#pragma once
#include "registration/card_words.h"

namespace tirkeu::ui {

struct FieldChange
{
    QString field;
    QString before; ///< empty: was not there
    QString after;  ///< empty: was removed
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One version of a card as it is told to people, and what it changed.
struct VersionStep
{
    int version = 0;
    QString when;
    QString author;
    QString reason;
    QList<FieldChange> changes; ///< empty for the first version, and when only the state of the card changed
};

/// `versions` newest first, and so are the steps; in the language of the moment.
QList<VersionStep> versionSteps(const std::vector<PatientVersion> &versions, const CardWords &words);

} // namespace tirkeu::ui
