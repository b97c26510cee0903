#include "base/keyboard_layout.h"
#include "base/fold.h"
#include <algorithm>

namespace tirkeu {
namespace {

constexpr QStringView latinKeys = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";
constexpr QStringView cyrillicKeys = u"йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё";
constexpr QStringView kazakhDigits = u"2345890-=";
constexpr QStringView kazakhLetters = u"әіңғүұқөһ";

QChar translated(QChar key, QStringView from, QStringView to)
{
    const qsizetype at = from.indexOf(key.toLower());
    return at < 0 ? QChar() : to[at];
}

} // namespace

QString fromLatinLayout(const QString &chunk)
{
    if (std::none_of(chunk.begin(), chunk.end(), isLatin))
        return {};
    QString meant;
    for (const QChar c : chunk) {
        QChar letter = translated(c, latinKeys, cyrillicKeys);
        if (letter.isNull())
            letter = translated(c, kazakhDigits, kazakhLetters);
        if (letter.isNull())
            return {};
        meant += letter;
    }
    return meant;
}

QString fromRussianLayout(const QString &chunk)
{
    QString meant = chunk;
    bool changed = false;
    bool cyrillic = false;
    for (QChar &c : meant) {
        cyrillic = cyrillic || isCyrillic(c);
        if (const QChar letter = translated(c, kazakhDigits, kazakhLetters); !letter.isNull()) {
            c = letter;
            changed = true;
        }
    }
    return changed && cyrillic ? meant : QString();
}

QString fromCyrillicLayout(const QString &chunk)
{
    QString meant;
    for (const QChar c : chunk) {
        const qsizetype at = cyrillicKeys.indexOf(c.toLower());
        if (at < 0 || !latinKeys[at].isLetter())
            return {};
        meant += latinKeys[at];
    }
    return meant;
}

} // namespace tirkeu
