#pragma once
#include <QStringView>

namespace tirkeu::matching {

/// At most one letter put in, left out or changed, or two neighbours swapped.
bool oneEditApart(QStringView a, QStringView b);

/// Jaro–Winkler, 0 to 1: how alike two words are, the beginning counting more.
double jaroWinkler(QStringView a, QStringView b);

} // namespace tirkeu::matching
