#include "demo/name_forms.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

struct Irregular
{
    QStringView father;
    QStringView son;
    QStringView daughter;
};

constexpr Irregular irregular[]{
    {u"Илья", u"Ильич", u"Ильинична"},         {u"Никита", u"Никитич", u"Никитична"},
    {u"Павел", u"Павлович", u"Павловна"},      {u"Лев", u"Львович", u"Львовна"},
    {u"Пётр", u"Петрович", u"Петровна"},       {u"Яков", u"Яковлевич", u"Яковлевна"},
    {u"Михаил", u"Михайлович", u"Михайловна"}, {u"Кузьма", u"Кузьмич", u"Кузьминична"},
};

bool isVowel(QChar c)
{
    return QStringView(u"аәеёиоөуұүыіэюя").contains(c.toLower());
}

/// The name without what the ending swallows, and the link letters "ов" or "ев" (after ь: "ьев").
QString patronymicStem(const QString &father)
{
    const QChar last = father.back();
    if (father.endsWith(u"ий"_s)) {
        const bool twoConsonants = father.size() > 3 && !isVowel(father[father.size() - 3]) &&
                                   !isVowel(father[father.size() - 4]); // Дмитриевич, but Юрьевич
        return father.chopped(2) + (twoConsonants ? u"иев"_s : u"ьев"_s);
    }
    if (last == u'й')
        return father.chopped(1) + u"ев"_s;
    if (last == u'ь')
        return father.chopped(1) + u"ев"_s;
    if (last == u'о')
        return father + u"в"_s;
    if (isVowel(last) || QStringView(u"жшчщц").contains(last))
        return father + u"ев"_s;
    return father + u"ов"_s;
}

} // namespace

QString feminineSurname(const QString &masculine)
{
    for (const QStringView ending : {u"ий", u"ый", u"ой"}) {
        if (masculine.endsWith(ending))
            return masculine.chopped(2) + u"ая"_s;
    }
    return masculine + u'а';
}

QString kazakhPatronymic(const QString &father, Sex sex, bool russianLetters)
{
    if (russianLetters)
        return father + (sex == Sex::Male ? u"улы"_s : u"кызы"_s);
    return father + (sex == Sex::Male ? u"ұлы"_s : u"қызы"_s);
}

QString russianPatronymic(const QString &father, Sex sex)
{
    for (const Irregular &name : irregular) {
        if (father == name.father)
            return (sex == Sex::Male ? name.son : name.daughter).toString();
    }
    return patronymicStem(father) + (sex == Sex::Male ? u"ич"_s : u"на"_s);
}

QString azeriPatronymic(const QString &father, Sex sex)
{
    return father + (sex == Sex::Male ? u" оглы"_s : u" кызы"_s);
}

QString inRussianLetters(QString text)
{
    constexpr QStringView kazakh = u"ӘҒҚҢӨҰҮҺІәғқңөұүһі";
    constexpr QStringView russian = u"АГКНОУУХИагкноуухи";
    for (QChar &c : text) {
        if (const auto at = kazakh.indexOf(c); at >= 0)
            c = russian[at];
    }
    return text;
}

} // namespace tirkeu::demo
