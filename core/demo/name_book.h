#pragma once
#include "demo/tables.h"
#include "domain/sex.h"
#include <array>
#include <map>

namespace tirkeu::demo {

/// A family name in both forms; they are equal when the name does not change.
struct Surname
{
    QString masculine;
    QString feminine;
    const QString &of(Sex sex) const { return sex == Sex::Female ? feminine : masculine; }
};

enum class PatronymicStyle
{
    Kazakh,
    Russian,
    Azeri
};

/// The given names of one nation by sex and generation: born up to 1954, to 1984, to 2006, later.
using GivenNames = std::array<std::array<Urn<QString>, 4>, 2>;

struct Nation
{
    QString code;
    QString nationality; ///< as the card writes it
    PatronymicStyle patronymic = PatronymicStyle::Russian;
    const GivenNames *given = nullptr;
    const Urn<Surname> *surnames = nullptr;

    const QString &drawGiven(Sex sex, int birthYear, Dice &dice) const;
};

/// People staying here for a while, with their passports.
struct ForeignNation
{
    QString citizenship;
    QString passport; ///< '#' stands for a digit
    Nation nation;
};

/// The names of resources/demo. Not copied: nations point into it.
class NameBook
{
public:
    NameBook();
    NameBook(const NameBook &) = delete;
    NameBook &operator=(const NameBook &) = delete;
    const Urn<Nation> &nations() const { return m_nations; }
    const Urn<ForeignNation> &foreigners() const { return m_foreigners; }

private:
    void readGivenNames();
    void readSurnames();

    std::map<QString, GivenNames> m_given;
    std::map<QString, Urn<Surname>> m_surnames;
    Urn<Nation> m_nations;
    Urn<ForeignNation> m_foreigners;
};

} // namespace tirkeu::demo
