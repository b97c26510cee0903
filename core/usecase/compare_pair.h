#pragma once
#include "usecase/find_duplicates.h"

namespace tirkeu::usecase {

/// Which of two records should live on when they are joined.
struct SurvivorAdvice
{
    bool left = true;
    Message why;          ///< context "duplicates"
    bool onlyWay = false; ///< the other one cannot be joined into this: records were joined into it before
};

/// Two records of the register beside each other.
struct ComparedPair
{
    PatientRecord left;
    PatientRecord right;
    std::vector<ComparedField> fields;
    SurvivorAdvice advice;
};

/// The one with a card 052/е, the confirmed one, the fuller one, the older one: the first of these that tells them
/// apart.
SurvivorAdvice adviseSurvivor(const PatientRecord &left, const PatientRecord &right);

/// Shows two records of the nightly list side by side. Both cards are read, so the audit says so first.
class ComparePair
{
public:
    explicit ComparePair(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<ComparedPair> operator()(const Actor &actor, const PatientId &left, const PatientId &right) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
