#pragma once
#include "demo/dice.h"
#include "domain/sex.h"
#include <QDate>
#include <vector>

namespace tirkeu::demo {

enum class Kin
{
    Husband,
    Wife,
    Single,
    LoneMother,
    Child,
    Grandmother ///< the husband's mother
};

struct Resident
{
    Kin kin = Kin::Single;
    Sex sex = Sex::Male;
    QDate birthDate;
};

/// Who lives behind one door, parents first. The shares of the kinds of households give the country's age pyramid.
std::vector<Resident> drawHousehold(QDate today, Dice &dice);

} // namespace tirkeu::demo
