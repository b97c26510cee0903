#pragma once
#include "matching/match_person.h"
#include "matching/weights.h"

namespace tirkeu::matching {

struct NameLevels
{
    Level surname = Level::Missing;
    Level givenName = Level::Missing;
    Level patronymic = Level::Missing;
};

/// The parts of the name one by one; parts that stand in each other's place are Exchanged. Of given name and patronymic
/// that is said only where a patronymic by its form stands in the wrong field: a son Болат Серікұлы and his father
/// Серік Болатұлы are two persons.
NameLevels nameLevels(const MatchPerson &a, const MatchPerson &b, const Words &words);

} // namespace tirkeu::matching
