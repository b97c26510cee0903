#include "base/transliteration.h"
#include <algorithm>
#include <array>
#include <vector>

namespace tirkeu {
namespace {

/// What a spelling may stand for, the likeliest first; the targets are folded (ы, й → и; ё, э → е; no ь).
struct Spelling
{
    QStringView latin;
    std::array<const char16_t *, 3> cyrillic;
};

/// Longer spellings first: the first that fits is taken.
constexpr std::array spellings{
    Spelling{u"shch", {u"щ", u"ш"}},
    Spelling{u"sch", {u"щ", u"ш"}},
    Spelling{u"tch", {u"ч"}},
    Spelling{u"dzh", {u"дж", u"ж"}},
    Spelling{u"ch", {u"ч", u"х"}},
    Spelling{u"ck", {u"к"}},
    Spelling{u"dj", {u"дж", u"ж"}},
    Spelling{u"gh", {u"г"}},
    Spelling{u"kh", {u"х"}},
    Spelling{u"ph", {u"ф"}},
    Spelling{u"sh", {u"ш"}},
    Spelling{u"th", {u"т"}},
    Spelling{u"ts", {u"ц", u"тс"}},
    Spelling{u"tz", {u"ц"}},
    Spelling{u"zh", {u"ж"}},
    Spelling{u"ss", {u"с", u"сс"}}, // passports double the s between vowels: Kassymova
    Spelling{u"ee", {u"ее", u"и"}},
    Spelling{u"oo", {u"у", u"оо"}},
    Spelling{u"ya", {u"я", u"иа"}},
    Spelling{u"ia", {u"я", u"ия", u"иа"}},
    Spelling{u"ja", {u"жа", u"я"}},
    Spelling{u"yu", {u"ю", u"иу"}},
    Spelling{u"iu", {u"ю", u"иу"}},
    Spelling{u"ju", {u"жу", u"ю"}},
    Spelling{u"yo", {u"е", u"ио"}},
    Spelling{u"io", {u"ио", u"е"}},
    Spelling{u"ye", {u"е", u"ие"}},
    Spelling{u"ie", {u"ие", u"е"}},
    Spelling{u"a", {u"а"}},
    Spelling{u"b", {u"б"}},
    Spelling{u"c", {u"к", u"с", u"ц"}},
    Spelling{u"d", {u"д"}},
    Spelling{u"e", {u"е"}},
    Spelling{u"f", {u"ф"}},
    Spelling{u"g", {u"г"}},
    Spelling{u"h", {u"х", u"г"}},
    Spelling{u"i", {u"и"}},
    Spelling{u"j", {u"ж", u"и"}},
    Spelling{u"k", {u"к"}},
    Spelling{u"l", {u"л"}},
    Spelling{u"m", {u"м"}},
    Spelling{u"n", {u"н"}},
    Spelling{u"o", {u"о"}},
    Spelling{u"p", {u"п"}},
    Spelling{u"q", {u"к"}},
    Spelling{u"r", {u"р"}},
    Spelling{u"s", {u"с"}},
    Spelling{u"t", {u"т"}},
    Spelling{u"u", {u"у"}},
    Spelling{u"v", {u"в"}},
    Spelling{u"w", {u"в", u"у"}},
    Spelling{u"x", {u"кс", u"х"}},
    Spelling{u"y", {u"и"}},
    Spelling{u"z", {u"з"}},
};

const Spelling *spellingAt(QStringView latin)
{
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [latin](const Spelling &s) { return latin.startsWith(s.latin); });
    return found == spellings.end() ? nullptr : found;
}

struct Attempt
{
    QString text;
    int surprise = 0; ///< how far from the likeliest choices
};

/// Every attempt with every choice of the spelling; the least surprising `most` stay.
std::vector<Attempt> extended(const std::vector<Attempt> &attempts, const Spelling &spelling, size_t most)
{
    std::vector<Attempt> longer;
    for (int choice = 0; choice < 3 && spelling.cyrillic[size_t(choice)]; ++choice) {
        for (const Attempt &attempt : attempts)
            longer.push_back(
                {attempt.text + QString::fromUtf16(spelling.cyrillic[size_t(choice)]), attempt.surprise + choice});
    }
    std::stable_sort(longer.begin(), longer.end(),
                     [](const Attempt &a, const Attempt &b) { return a.surprise < b.surprise; });
    if (longer.size() > most)
        longer.resize(most);
    return longer;
}

} // namespace

QStringList transliterate(const QString &latin, int most)
{
    std::vector<Attempt> attempts{{}};
    for (qsizetype at = 0; at < latin.size();) {
        if (const Spelling *spelling = spellingAt(QStringView(latin).mid(at))) {
            attempts = extended(attempts, *spelling, size_t(most));
            at += spelling->latin.size();
        } else { // a digit, a letter of another alphabet
            for (Attempt &attempt : attempts)
                attempt.text += latin[at];
            ++at;
        }
    }
    QStringList readings;
    for (const Attempt &attempt : attempts)
        readings += attempt.text;
    readings.removeDuplicates();
    return readings;
}

QStringView transliterateLetter(QChar latin)
{
    const Spelling *spelling = spellingAt(QStringView(&latin, 1));
    return spelling ? QStringView(spelling->cyrillic[0]) : QStringView();
}

} // namespace tirkeu
