#pragma once
#include <QString>

/// Words typed while the keyboard was in another layout: `rfcsvjd` → касымов, `0айрат` → қайрат.
namespace tirkeu {

/// Keys of a QWERTY keyboard read as ЙЦУКЕН, digits among the letters as the Kazakh letters of these keys.
/// Empty: nothing was typed that could be meant so.
QString fromLatinLayout(const QString &chunk);

/// Digits and signs among Cyrillic letters read by the Kazakh layout: 2=ә 3=і 4=ң 5=ғ 8=ү 9=ұ 0=қ -=ө ==һ.
/// Empty: there are none.
QString fromRussianLayout(const QString &chunk);

/// Cyrillic letters read as the QWERTY keys: `Ыьшер` → smith. Empty: not Cyrillic alone.
QString fromCyrillicLayout(const QString &chunk);

} // namespace tirkeu
