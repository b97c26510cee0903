#pragma once
#include "rules/verdict.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// How many people a district has, and what the law says to it.
struct DistrictLoad
{
    District district;
    int attached = 0; ///< to this organisation, living; of records found to be one person, one
    int youngest = 0; ///< of them 0–6 years old
    int children = 0; ///< of them 7–18 years old
    rules::Verdict verdict;
};

class ReadDistrictLoad
{
public:
    explicit ReadDistrictLoad(Desk &desk)
        : m_desk(desk)
    {
    }
    /// By number.
    Result<std::vector<DistrictLoad>> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
