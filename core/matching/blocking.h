#pragma once
#include "matching/match_person.h"
#include <functional>

namespace tirkeu::matching {

/// What persons must share to be compared at all. Several passes, so that an error in one field does not hide a pair;
/// keys are digests, 0: the person has no such key.
enum class Pass : quint8
{
    SurnameAndBirthDate, ///< first letter; day and month in either order, as in all dates here
    GivenNameAndBirthDate,
    InitialsAndBirthDate, ///< of surname and given name in either order
    NameAndYear,          ///< surname and given name
    NameAndDay,           ///< the same with day and month
    FatherAndYear,        ///< given name and patronymic
    FatherAndDay,
    Phone,
    AddressAndYear,
    Iin,
    Document
};
inline constexpr size_t passCount = 11;

struct BlockingKeys
{
    /// Two for a pass: a person may have two phones and two documents, two addresses, a ЖСН and its tail.
    std::array<std::array<quint32, 2>, passCount> keys{};
    bool meets(const BlockingKeys &other, size_t pass) const;
};

BlockingKeys blockingKeys(const MatchPerson &person, const Words &words);

/// More persons than this under one key say nothing (an unknown birth date written as 1 January): the key is passed
/// over.
inline constexpr size_t largestBlock = 200;

/// Every pair that shares a key, once. `keys` is used up. The work is bounded by passes × persons × largestBlock.
/// `pair` gives false: stop. Gives the number of pairs.
qint64 eachCandidatePair(std::vector<BlockingKeys> &keys, const std::function<bool(size_t, size_t)> &pair);

} // namespace tirkeu::matching
