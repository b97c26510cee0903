#pragma once
#include <QList>
#include <QString>

namespace tirkeu::ui {

/// A run of a shown text that was found by what is typed.
struct MatchedPart
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const MatchedPart &, const MatchedPart &) = default;
};

/// Which parts of `shown` answer to `typed`, folded as the search folds them, so that "касым" marks "Қасым" of
/// Қасымова; numbers are compared digit by digit, whatever divides them. In order, not overlapping.
QList<MatchedPart> matchedParts(const QString &shown, const QString &typed);

/// What the words mean when they were typed in the other keyboard layout; empty: nothing else than they say.
QString otherLayout(const QString &typed);

} // namespace tirkeu::ui
