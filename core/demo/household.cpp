#include "demo/household.h"
#include <algorithm>
#include <array>

namespace tirkeu::demo {
namespace {

/// Builds one household; ages are whole years on `today`.
class Builder
{
public:
    Builder(QDate today, Dice &dice)
        : m_today(today)
        , m_dice(dice)
    {
    }
    void add(Kin kin, Sex sex, int age)
    {
        const QDate birthday = m_today.addYears(-age);
        m_residents.push_back({kin, sex, birthday.addDays(-m_dice.below(365))});
    }
    int couple(int youngest, int oldest);
    void childrenOf(int motherAge, int most);
    void lonely(int youngest, int oldest, int women);
    std::vector<Resident> take() { return std::move(m_residents); }

private:
    QDate m_today;
    Dice &m_dice;
    std::vector<Resident> m_residents;
};

/// The age of the wife.
int Builder::couple(int youngest, int oldest)
{
    const int wife = m_dice.between(youngest, oldest);
    const int husband = wife + m_dice.between(-1, 5);
    add(Kin::Husband, Sex::Male, std::max(husband, 19));
    add(Kin::Wife, Sex::Female, wife);
    return wife;
}

void Builder::childrenOf(int motherAge, int most)
{
    int bornAt = m_dice.between(19, 28);
    const int wanted = m_dice.between(1, most);
    for (int i = 0; i < wanted && bornAt <= std::min(motherAge, 43); ++i) {
        const int age = motherAge - bornAt;
        bornAt += m_dice.between(2, 4);
        if (age > 19 && (age > 27 || m_dice.percent(62)))
            continue; // lives on their own by now
        const Sex sex = m_dice.perMille(513) ? Sex::Male : Sex::Female;
        add(Kin::Child, sex, age);
        if (m_dice.perMille(12)) { // twins
            const QDate sameDay = m_residents.back().birthDate;
            const Sex other = m_dice.percent(65) ? sex : (sex == Sex::Male ? Sex::Female : Sex::Male);
            m_residents.push_back({Kin::Child, other, sameDay});
        }
    }
}

void Builder::lonely(int youngest, int oldest, int women)
{
    const Sex sex = m_dice.percent(women) ? Sex::Female : Sex::Male;
    add(Kin::Single, sex, m_dice.between(youngest, oldest));
}

enum class Kind
{
    Parents,
    ThreeGenerations,
    MatureParents,
    YoungCouple,
    OldCouple,
    LoneMother,
    YoungSingle,
    MatureSingle,
    OldSingle
};

Kind drawKind(Dice &dice)
{
    constexpr std::array shares{41, 8, 10, 3, 16, 8, 5, 10, 11};
    int thrown = dice.below(112);
    size_t kind = 0;
    while (thrown >= shares[kind])
        thrown -= shares[kind++];
    return Kind(kind);
}

void threeGenerations(Builder &home, Dice &dice)
{
    const int wife = home.couple(23, 44);
    home.childrenOf(wife, 5);
    home.add(Kin::Grandmother, Sex::Female, wife + dice.between(25, 33));
}

} // namespace

std::vector<Resident> drawHousehold(QDate today, Dice &dice)
{
    Builder home(today, dice);
    switch (drawKind(dice)) {
    case Kind::Parents:
        home.childrenOf(home.couple(25, 47), 5);
        break;
    case Kind::ThreeGenerations:
        threeGenerations(home, dice);
        break;
    case Kind::MatureParents:
        home.childrenOf(home.couple(43, 59), 4);
        break;
    case Kind::YoungCouple:
        home.couple(20, 31);
        break;
    case Kind::OldCouple:
        home.couple(51, 76);
        break;
    case Kind::LoneMother: {
        const int mother = dice.between(21, 50);
        home.add(Kin::LoneMother, Sex::Female, mother);
        home.childrenOf(mother, 3);
        break;
    }
    case Kind::YoungSingle:
        home.lonely(18, 29, 47);
        break;
    case Kind::MatureSingle:
        home.lonely(30, 59, 42);
        break;
    case Kind::OldSingle:
        home.lonely(57, 92, 74);
        break;
    }
    return home.take();
}

} // namespace tirkeu::demo
