#pragma once
#include "base/message.h"
#include "domain/patient_row.h"

namespace tirkeu::ui {

/// A probability as people say it.
enum class Likelihood
{
    Possible,
    Likely,
    VeryLikely
};

Likelihood likelihoodOf(double probability);
Message likelihoodName(Likelihood likelihood);
QString likelihoodDots(Likelihood likelihood); ///< "●●○": told by shape as well

/// One line that tells namesakes apart: "12.03.1985 · card A1-000012 · Алматы, Абай 12".
QString factsLine(const PatientRow &row);
QString personLine(const PatientRow &row); ///< name and birth date

} // namespace tirkeu::ui
