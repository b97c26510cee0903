#pragma once
#include "domain/register_import.h"
#include "domain/staff.h"
#include "intake/register_columns.h"
#include <QHash>

namespace tirkeu::intake {

/// Makes a person of the cells of one row, by the rules of the card's own form.
class RegisterValues
{
public:
    /// `demo`: as of parsePatientForm.
    RegisterValues(const std::vector<District> &districts, QDate today, bool demo);

    struct Flaw
    {
        RegisterField field;
        Message message;
        friend bool operator==(const Flaw &, const Flaw &) = default;
    };
    struct Person
    {
        std::optional<Patient> patient; ///< present exactly when there are no errors
        QList<Flaw> errors;
        QList<Flaw> doubts; ///< to be looked at; the row is taken all the same
    };
    using Cells = std::array<QString, registerFieldCount>; ///< by RegisterField; empty: nothing said
    Person read(const Cells &cells) const;

private:
    void putCodes(const Cells &cells, PatientForm &form, QList<Flaw> &errors) const;
    QHash<QString, DistrictId> m_districts; ///< by number and by name
    QDate m_today;
    bool m_demo;
};

/// Divides "Алматы, Абай даңғылы, 12, 34" so that Address::line() gives the same text again.
Address dividedAddress(const QString &line);

} // namespace tirkeu::intake
