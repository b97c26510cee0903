#pragma once
#include "domain/codes.h"

namespace tirkeu {

/// ДСМ-90 ¶9.
enum class FormOfCare
{
    Emergency, ///< urgent danger to life or health; whatever the attachment
    Urgent,    ///< acute, without obvious threat to life
    Planned    ///< can wait
};
template <>
std::span<const CodeEntry<FormOfCare>> codeList();

} // namespace tirkeu
