#include "registration/matched_part.h"
#include "base/fold.h"
#include "base/keyboard_layout.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

bool isDigits(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// How many letters of the shown word make up the folded text; 0: it does not begin so.
qsizetype beginning(const QString &word, const QString &folded)
{
    if (folded.isEmpty() || !foldWord(word).startsWith(folded))
        return 0;
    for (qsizetype length = 1; length < word.size(); ++length) {
        if (foldWord(word.left(length)).size() >= folded.size())
            return length;
    }
    return word.size();
}

void markWord(QList<MatchedPart> &parts, const QString &shown, const QStringList &foldedTyped)
{
    static const QRegularExpression words(u"[\\p{L}\\p{M}]+"_s);
    for (auto it = words.globalMatch(shown); it.hasNext();) {
        const auto match = it.next();
        qsizetype longest = 0;
        for (const QString &folded : foldedTyped)
            longest = std::max(longest, beginning(match.captured(), folded));
        if (longest > 0)
            parts += MatchedPart{match.capturedStart(), longest};
    }
}

/// Finds the digits in the shown number, which spaces, dots and hyphens may divide.
void markDigits(QList<MatchedPart> &parts, const QString &shown, const QString &typed)
{
    QString digits;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i].isDigit()) {
            digits += shown[i];
            places += i;
        }
    }
    const auto at = digits.lastIndexOf(typed);
    if (at >= 0)
        parts += MatchedPart{places[at], places[at + typed.size() - 1] - places[at] + 1};
}

} // namespace

QString otherLayout(const QString &typed)
{
    QStringList words;
    bool changed = false;
    for (const QString &chunk : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString meant = isDigits(chunk) ? QString() : fromLatinLayout(chunk);
        if (meant.isEmpty() && !isDigits(chunk))
            meant = fromRussianLayout(chunk);
        changed = changed || !meant.isEmpty();
        words += meant.isEmpty() ? chunk : meant;
    }
    return changed ? words.join(u' ') : QString();
}

QList<MatchedPart> matchedParts(const QString &shown, const QString &typed)
{
    QStringList folded;
    QList<MatchedPart> parts;
    for (const QString &text : {typed, otherLayout(typed)}) {
        for (const QString &word : wordsOf(text)) {
            if (!isDigits(word))
                folded += foldReadings(word);
        }
    }
    static const QRegularExpression notDigits(u"[.\\-()+/]"_s);
    for (const QString &chunk : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString digits = QString(chunk).remove(notDigits);
        if (isDigits(digits) && digits.size() >= 2)
            markDigits(parts, shown, digits);
    }
    markWord(parts, shown, folded);
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    QList<MatchedPart> apart;
    for (const auto &part : parts) {
        if (apart.isEmpty() || part.start >= apart.last().start + apart.last().length)
            apart += part;
    }
    return apart;
}

} // namespace tirkeu::ui
