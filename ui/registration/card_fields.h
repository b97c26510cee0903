#pragma once
#include "domain/patient_form.h"
#include <span>

namespace tirkeu::ui {

/// The logical parts of the card editor, in the order of work.
enum class CardSection
{
    Identity,
    Contacts,
    Documents,
    Addresses,
    Status,
    Representative,
    Work,
    Insurance,
    Attachment,
    Reason,
    Medical,
    Death
};
inline constexpr int cardSectionCount = int(CardSection::Death) + 1;
Message cardSectionName(CardSection section); ///< context "cardSection"

/// With what a field is filled in.
enum class FieldKind
{
    Line,
    Digits, ///< ЖСН
    Date,
    Choice, ///< one of a short list
    Search, ///< one of a long list, type to find
    Text    ///< several lines
};

/// Where a field stands, what it is filled in with, and how wide its text usually is (in characters).
struct CardField
{
    PatientField field;
    CardSection section;
    FieldKind kind = FieldKind::Line;
    int width = 40;
};

std::span<const CardField> cardFields(); ///< every PatientField exactly once, in the order of the editor

} // namespace tirkeu::ui
