#pragma once
#include "domain/patient_row.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// A person enters the register; on the first ever visit the card 052/е is opened at once (ДСМ-90 ¶14).
class RegisterPatient
{
public:
    struct Command
    {
        Patient patient;
        bool firstVisit = true;
        QString twinReason = {}; ///< why this is another person although the ЖСН is in the register already
        /// Records the warning showed and the person at the desk took for others; twinReason, if any, is the reason.
        /// Kept with the pair: the nightly list does not ask again. When any are named, records with the same ЖСН must
        /// be among them.
        std::vector<PatientId> otherPersons = {};
    };
    struct Outcome
    {
        std::optional<PatientRecord> record; ///< empty: nothing was written, because of the twins
        std::vector<PatientRow> twins;       ///< records with the very same ЖСН
    };
    explicit RegisterPatient(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

/// First visit of a person who is in the register already: the card 052/е gets its number (ДСМ-90 ¶14).
class OpenAmbulatoryCard
{
public:
    explicit OpenAmbulatoryCard(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<PatientRecord> operator()(const Actor &actor, const PatientId &id) const; ///< Exists: it is open already

private:
    Desk &m_desk;
};

/// Many persons as one act: demo data now, registers from files later. 10 000 in a transaction.
class AddPatients
{
public:
    using Source = std::function<std::optional<Patient>()>; ///< empty: no more
    using Progress = std::function<bool(qint64 added)>;     ///< false: stop here
    explicit AddPatients(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<qint64> operator()(const Actor &actor, const Source &next, bool openCards,
                              const Progress &progress = {}) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
