#pragma once
#include "demo/household.h"
#include "demo/name_book.h"
#include "domain/person_name.h"

namespace tirkeu::demo {

/// Names of one family: children carry the father's name, a wife may carry the husband's surname.
class FamilyNames
{
public:
    FamilyNames(const Nation &nation, Dice &dice);
    std::vector<PersonName> of(const std::vector<Resident> &residents);

private:
    PersonName nameOf(const Resident &resident);
    QString givenFor(const Resident &resident);
    QString fatherBornAbout(int year);
    QString patronymic(const QString &father, const Resident &resident);
    QString spelt(const QString &text) const;
    Surname drawSurname();
    bool takesFamilySurname(const Resident &resident);

    const Nation &m_nation;
    Dice &m_dice;
    bool m_russianLetters = false;
    Surname m_surname;
    QString m_father;          ///< of the children
    Surname m_childrenSurname; ///< of late some take the grandfather's name, without an ending
    QStringList m_usedGiven;   ///< no two children of one name
};

} // namespace tirkeu::demo
