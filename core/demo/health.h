#pragma once
#include "demo/tables.h"
#include "domain/patient.h"

namespace tirkeu::demo {

/// Minimal medical data and reasons of visits that fit the age and the sex.
class Health
{
public:
    Health();
    void writeMedical(Patient &patient, int age, Dice &dice) const;
    QString drawReason(Sex sex, int age, Dice &dice) const;

private:
    struct Audience
    {
        QString sex; ///< "m", "f", "any"
        int from = 0;
        int to = 0;
        bool has(Sex other, int age) const;
    };
    struct Finding
    {
        size_t item = 0; ///< MedicalItem
        Audience audience;
        int perMille = 0; ///< of those who have no finding of this item yet
        QString text;
    };
    struct Reason
    {
        QString code;
        Audience audience;
        int weight = 0;
    };
    std::vector<Finding> m_findings;
    std::vector<Reason> m_reasons;
};

} // namespace tirkeu::demo
