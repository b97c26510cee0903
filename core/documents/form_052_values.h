#pragma once
#include "documents/form_labels.h"
#include "domain/patient.h"
#include <array>

namespace tirkeu::documents {

inline constexpr int passportItemCount = 14;

/// The fourteen values of the passport block of 052/е in the order of the form; empty where nothing is known.
std::array<Bilingual, passportItemCount> passportValues(const Patient &patient, QDate today,
                                                        const Bilingual &visitReason, const FormLabels &labels);

/// "40 жас / 40 лет"; below a year in months, below a month in days. Empty: no birth date, or one after the day.
Bilingual ageInWords(QDate birthDate, QDate day, const FormLabels &labels);

QString dateForPeople(QDate date); ///< "31.12.1990"; invalid: empty

} // namespace tirkeu::documents
