#include "demo/name_book.h"
#include "demo/name_forms.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

size_t generationOf(int birthYear)
{
    if (birthYear < 1955)
        return 0;
    if (birthYear < 1985)
        return 1;
    return birthYear < 2007 ? 2 : 3;
}

PatronymicStyle styleOf(QStringView word)
{
    if (word == u"kazakh")
        return PatronymicStyle::Kazakh;
    return word == u"azeri" ? PatronymicStyle::Azeri : PatronymicStyle::Russian;
}

} // namespace

const QString &Nation::drawGiven(Sex sex, int birthYear, Dice &dice) const
{
    return (*given)[sex == Sex::Female ? 1 : 0][generationOf(birthYear)].draw(dice);
}

NameBook::NameBook()
{
    readGivenNames();
    readSurnames();
    for (const QStringList &row : readTable(u"nations"_s))
        m_nations.add(Nation{row[0], row[1], styleOf(row[4]), &m_given.at(row[3]), &m_surnames.at(row[0])},
                      row[2].toInt());
    for (const QStringList &row : readTable(u"foreigners"_s)) {
        Nation nation{row[0], row[1], PatronymicStyle::Russian, &m_given.at(row[0]), &m_surnames.at(row[0])};
        m_foreigners.add(ForeignNation{row[0], row[3], std::move(nation)}, row[2].toInt());
    }
}

void NameBook::readGivenNames()
{
    constexpr QStringView generations = u"omyn";
    for (const QStringList &row : readTable(u"given_names"_s)) {
        auto &bySex = m_given[row[0]][row[1] == u"f" ? 1 : 0];
        for (const QChar generation : row[4])
            bySex[size_t(generations.indexOf(generation))].add(row[2], row[3].toInt());
    }
}

void NameBook::readSurnames()
{
    for (const QStringList &row : readTable(u"surnames"_s)) {
        const QString feminine = row[3] == u"gendered" ? feminineSurname(row[1]) : row[1];
        m_surnames[row[0]].add(Surname{row[1], feminine}, row[2].toInt());
    }
}

} // namespace tirkeu::demo
