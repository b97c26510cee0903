#pragma once
#include "domain/iin.h"
#include <array>
#include <vector>

namespace tirkeu::demo {

/// Gives out synthetic numbers, each once: the century digit is 1 or 2, which no living person has.
class IinRegister
{
public:
    IinRegister();
    std::optional<Iin> issue(QDate birthDate, Sex sex); ///< nullopt: all serials of the day are used up

private:
    std::vector<quint16> m_used; ///< serials tried, by day of a century and sex
};

} // namespace tirkeu::demo
