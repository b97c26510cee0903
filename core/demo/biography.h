#pragma once
#include "demo/tables.h"
#include "domain/patient.h"
#include <array>
#include <map>

namespace tirkeu::demo {

/// Education, social status, place of work or study and who pays, all agreeing with the age.
class Biography
{
public:
    Biography();
    void write(Patient &patient, int age, Dice &dice) const;

private:
    struct Job
    {
        QString place;
        QString position;
    };
    void child(Patient &patient, int age, Dice &dice) const;
    void student(Patient &patient, int age, Dice &dice) const;
    void adult(Patient &patient, int age, Dice &dice) const;
    void employ(Patient &patient, Dice &dice) const;

    std::map<QString, Urn<QString>> m_study;
    std::array<std::array<Urn<Job>, size_t(Education::Postgraduate) + 1>, 2> m_jobs; ///< by sex and education
};

/// Who pays; needs the social status and the residence.
void writeReimbursement(Patient &patient, Dice &dice);

} // namespace tirkeu::demo
