#pragma once

namespace tirkeu {

/// FHIR administrative-gender.
enum class Sex
{
    Male,
    Female,
    Unknown
};

} // namespace tirkeu
