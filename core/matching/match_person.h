#pragma once
#include "domain/patient.h"
#include "matching/words.h"
#include <array>

namespace tirkeu::matching {

struct MatchAddress
{
    WordId locality = 0;
    WordId street = 0;
    WordId house = 0;
    WordId flat = 0;
    bool isEmpty() const { return street == 0 && house == 0; }
};

/// What is compared of a person, about a hundred bytes; the words are in Words. 0: not known.
struct MatchPerson
{
    WordId surname = 0;
    WordId givenName = 0;
    WordId patronymic = 0; ///< as written
    WordId father = 0;     ///< without the form of the patronymic
    Sex sex = Sex::Unknown;
    QDate birthDate;
    quint64 iin = 0;
    std::array<quint64, 2> phones{};
    std::array<quint64, 2> documents{}; ///< digests of kind and number
    MatchAddress home;
    MatchAddress stay;
};

MatchPerson matchPerson(const Patient &patient, Words &words);

} // namespace tirkeu::matching
