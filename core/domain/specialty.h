#pragma once
#include "base/message.h"
#include <QStringView>
#include <span>

namespace tirkeu {

/// A specialty of a polyclinic; the code is what Practitioner::specialties and the rules know it by.
struct Specialty
{
    const char *code; ///< "gp", "cardiologist"; never changes
    const char *name; ///< id of the message in context "codes"
};

std::span<const Specialty> specialties();
/// Of an unknown code, the code itself.
Message specialtyName(QStringView code);
/// Place in the list, district doctors first; unknown codes come last.
int specialtyRank(QStringView code);
/// "gp", "therapist" and "paediatrician" have districts of their own.
bool isDistrictSpecialty(QStringView code);

} // namespace tirkeu
