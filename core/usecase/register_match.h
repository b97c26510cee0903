#pragma once
#include "storage/patient_lookup.h"
#include "usecase/patient_register.h"

namespace tirkeu::usecase {

/// What becomes of one row of a register.
struct RowMatch
{
    enum class Kind
    {
        New,
        Changed,
        Same,
        Refused
    };
    Kind kind = Kind::New;
    storage::KnownPatient known;    ///< unless New
    Patient merged;                 ///< with Changed: what the card says afterwards
    RowRemark refusal;              ///< with Refused
    bool possibleDuplicate = false; ///< with New: a namesake of the same day, or several records with this ЖСН
};

/// The same person: the same ЖСН; or the same name, birth date and identity document, with no other ЖСН.
RowMatch matchRow(storage::PatientLookup &lookup, const RegisterRow &row);

/// The card with what the register says laid over it: what it leaves open stays. A phone, an address or a document the
/// card has already, in other words or another place, is no change.
Patient laidOver(const Patient &card, const Patient &said);

/// One ЖСН and yet two persons: neither the given name nor the birth date agree.
bool isSomebodyElse(const Patient &a, const Patient &b);

} // namespace tirkeu::usecase
