#pragma once
#include <QStringList>

namespace tirkeu {

/// Latin letters (lower case, without marks) to folded Cyrillic: the `most` likeliest readings, the best first.
QStringList transliterate(const QString &latin, int most);

/// What a single Latin letter most probably stands for; empty: none.
QStringView transliterateLetter(QChar latin);

} // namespace tirkeu
