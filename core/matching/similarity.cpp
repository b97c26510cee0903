#include "matching/similarity.h"
#include <QVarLengthArray>
#include <algorithm>

namespace tirkeu::matching {

bool oneEditApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const QStringView restA = a.mid(same);
    const QStringView restB = b.mid(same);
    if (a.size() != b.size())
        return restA == restB.mid(1);
    if (restA.size() < 2 || restA.mid(1) == restB.mid(1))
        return true;
    return restA[0] == restB[1] && restA[1] == restB[0] && restA.mid(2) == restB.mid(2);
}

namespace {

/// Letters that stand in both words at nearly the same place, in the order of the first word.
QVarLengthArray<QChar, 64> commonLetters(QStringView a, QStringView b, qsizetype reach)
{
    QVarLengthArray<bool, 64> taken(b.size());
    std::fill(taken.begin(), taken.end(), false);
    QVarLengthArray<QChar, 64> common;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(b.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < end; ++j) {
            if (!taken[j] && a[i] == b[j]) {
                taken[j] = true;
                common.append(a[i]);
                break;
            }
        }
    }
    return common;
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.size() == b.size() ? 1 : 0;
    const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    const auto ofA = commonLetters(a, b, reach);
    const auto ofB = commonLetters(b, a, reach);
    const auto common = double(ofA.size());
    if (ofA.isEmpty() || ofA.size() != ofB.size())
        return 0;
    int moved = 0;
    for (qsizetype i = 0; i < ofA.size(); ++i)
        moved += ofA[i] != ofB[i] ? 1 : 0;
    const double jaro = (common / double(a.size()) + common / double(b.size()) + (common - moved / 2.0) / common) / 3;
    qsizetype prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1 - jaro);
}

} // namespace tirkeu::matching
