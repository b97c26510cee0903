#include "demo/family_names.h"
#include "demo/name_forms.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {

FamilyNames::FamilyNames(const Nation &nation, Dice &dice)
    : m_nation(nation)
    , m_dice(dice)
{
    m_russianLetters = nation.patronymic != PatronymicStyle::Kazakh || dice.percent(20);
    m_surname = drawSurname();
    m_childrenSurname = m_surname;
}

std::vector<PersonName> FamilyNames::of(const std::vector<Resident> &residents)
{
    std::vector<PersonName> names;
    for (const Resident &resident : residents)
        names.push_back(nameOf(resident));
    return names;
}

QString FamilyNames::spelt(const QString &text) const
{
    return m_russianLetters ? inRussianLetters(text) : text;
}

Surname FamilyNames::drawSurname()
{
    const Surname &drawn = m_nation.surnames->draw(m_dice);
    return {spelt(drawn.masculine), spelt(drawn.feminine)};
}

QString FamilyNames::fatherBornAbout(int year)
{
    return spelt(m_nation.drawGiven(Sex::Male, year, m_dice));
}

QString FamilyNames::givenFor(const Resident &resident)
{
    QString given;
    for (int i = 0; i < 8; ++i) {
        given = spelt(m_nation.drawGiven(resident.sex, resident.birthDate.year(), m_dice));
        if (!m_usedGiven.contains(given))
            break;
    }
    m_usedGiven += given;
    return given;
}

/// Mostly the Kazakh form of late, often the Russian one before; some children have none.
QString FamilyNames::patronymic(const QString &father, const Resident &resident)
{
    const int year = resident.birthDate.year();
    switch (m_nation.patronymic) {
    case PatronymicStyle::Azeri:
        if (m_dice.percent(50))
            return azeriPatronymic(father, resident.sex);
        break;
    case PatronymicStyle::Kazakh:
        if (year > 2000 && m_dice.percent(5))
            return {};
        if (m_dice.percent(m_russianLetters ? (year > 1995 ? 30 : 5) : (year > 1995 ? 92 : 65)))
            return kazakhPatronymic(father, resident.sex, m_russianLetters);
        break;
    case PatronymicStyle::Russian:
        if (m_dice.percent(2))
            return {};
    }
    return russianPatronymic(father, resident.sex);
}

bool FamilyNames::takesFamilySurname(const Resident &resident)
{
    if (resident.kin == Kin::Wife)
        return m_dice.percent(m_nation.patronymic == PatronymicStyle::Kazakh ? 45 : 85);
    return resident.kin != Kin::Grandmother || m_dice.percent(75);
}

PersonName FamilyNames::nameOf(const Resident &resident)
{
    const QString given = givenFor(resident);
    if (resident.kin == Kin::Child)
        return {m_childrenSurname.of(resident.sex), given, patronymic(m_father, resident)};
    const QString father = fatherBornAbout(resident.birthDate.year() - 28);
    if (resident.kin == Kin::Husband) {
        m_father = given;
        if (m_nation.patronymic == PatronymicStyle::Kazakh && m_dice.percent(6))
            m_childrenSurname = {father, father};
    } else if (resident.kin == Kin::LoneMother) {
        m_father = fatherBornAbout(resident.birthDate.year() - 3);
    }
    const Surname surname = takesFamilySurname(resident) ? m_surname : drawSurname();
    return {surname.of(resident.sex), given, patronymic(father, resident)};
}

} // namespace tirkeu::demo
