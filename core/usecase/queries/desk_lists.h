#pragma once
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// The short lists forms choose from.
struct DeskLists
{
    Organization organization;
    std::vector<District> districts; ///< by number
    std::vector<Practitioner> practitioners;
};

class ReadDeskLists
{
public:
    explicit ReadDeskLists(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<DeskLists> operator()() const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
