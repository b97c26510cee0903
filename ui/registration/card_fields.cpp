#include "registration/card_fields.h"

namespace tirkeu::ui {
namespace {

using F = PatientField;
using S = CardSection;
using K = FieldKind;

constexpr std::array<CardField, patientFieldCount> table{{
    {F::Iin, S::Identity, K::Digits, 14},
    {F::Surname, S::Identity},
    {F::GivenName, S::Identity},
    {F::Patronymic, S::Identity},
    {F::BirthDate, S::Identity, K::Date, 14},
    {F::Sex, S::Identity, K::Choice, 14},
    {F::Phone, S::Contacts, K::Line, 20},
    {F::OtherPhone, S::Contacts, K::Line, 20},
    {F::DocumentKind, S::Documents, K::Choice, 30},
    {F::DocumentNumber, S::Documents, K::Line, 20},
    {F::DocumentIssuer, S::Documents},
    {F::DocumentIssuedOn, S::Documents, K::Date, 14},
    {F::DocumentValidUntil, S::Documents, K::Date, 14},
    {F::OtherDocumentKind, S::Documents, K::Choice, 30},
    {F::OtherDocumentNumber, S::Documents, K::Line, 20},
    {F::OtherDocumentIssuer, S::Documents},
    {F::OtherDocumentIssuedOn, S::Documents, K::Date, 14},
    {F::OtherDocumentValidUntil, S::Documents, K::Date, 14},
    {F::HomeSettlement, S::Addresses, K::Choice, 14},
    {F::HomeRegion, S::Addresses},
    {F::HomeLocality, S::Addresses},
    {F::HomeStreet, S::Addresses},
    {F::HomeHouse, S::Addresses, K::Line, 14},
    {F::HomeFlat, S::Addresses, K::Line, 14},
    {F::StaySettlement, S::Addresses, K::Choice, 14},
    {F::StayRegion, S::Addresses},
    {F::StayLocality, S::Addresses},
    {F::StayStreet, S::Addresses},
    {F::StayHouse, S::Addresses, K::Line, 14},
    {F::StayFlat, S::Addresses, K::Line, 14},
    {F::Nationality, S::Status, K::Line, 30},
    {F::Citizenship, S::Status, K::Search},
    {F::Residence, S::Status, K::Choice},
    {F::SocialStatus, S::Status, K::Choice},
    {F::RepresentativeKind, S::Representative, K::Choice, 30},
    {F::RepresentativeName, S::Representative},
    {F::RepresentativeGround, S::Representative},
    {F::RepresentativeDocument, S::Representative},
    {F::RepresentativePhone, S::Representative, K::Line, 20},
    {F::WorkPlace, S::Work},
    {F::WorkPosition, S::Work},
    {F::Education, S::Work, K::Choice},
    {F::Insurer, S::Insurance},
    {F::PolicyNumber, S::Insurance, K::Line, 20},
    {F::Reimbursement, S::Insurance, K::Choice},
    {F::District, S::Attachment, K::Choice},
    {F::Attachment, S::Attachment, K::Choice, 30},
    {F::AttachedSince, S::Attachment, K::Date, 14},
    {F::AttachedElsewhere, S::Attachment},
    {F::VisitReason, S::Reason, K::Search, 60},
    {F::BloodGroup, S::Medical, K::Line, 20},
    {F::Allergies, S::Medical, K::Text, 60},
    {F::PhysiologicalState, S::Medical, K::Text, 60},
    {F::NeonatalScreening, S::Medical, K::Text, 60},
    {F::Habits, S::Medical, K::Text, 60},
    {F::Prevention, S::Medical, K::Text, 60},
    {F::History, S::Medical, K::Text, 60},
    {F::CurrentProblems, S::Medical, K::Text, 60},
    {F::DynamicObservation, S::Medical, K::Text, 60},
    {F::DisabilityGroup, S::Medical, K::Line, 20},
    {F::Medicines, S::Medical, K::Text, 60},
    {F::Anthropometry, S::Medical, K::Text, 60},
    {F::FallRisk, S::Medical, K::Line, 60},
    {F::Pain, S::Medical, K::Line, 60},
    {F::Communication, S::Medical, K::Text, 60},
    {F::PatientInstruction, S::Medical, K::Text, 60},
    {F::DeceasedOn, S::Death, K::Date, 14},
}};

constexpr std::array<const char *, cardSectionCount> sectionNames{
    QT_TRANSLATE_NOOP("cardSection", "Identity"),
    QT_TRANSLATE_NOOP("cardSection", "Contacts"),
    QT_TRANSLATE_NOOP("cardSection", "Documents"),
    QT_TRANSLATE_NOOP("cardSection", "Addresses"),
    QT_TRANSLATE_NOOP("cardSection", "Citizenship, social status"),
    QT_TRANSLATE_NOOP("cardSection", "Representative"),
    QT_TRANSLATE_NOOP("cardSection", "Work and study"),
    QT_TRANSLATE_NOOP("cardSection", "Insurance"),
    QT_TRANSLATE_NOOP("cardSection", "District and attachment"),
    QT_TRANSLATE_NOOP("cardSection", "Reason of the visit"),
    QT_TRANSLATE_NOOP("cardSection", "Minimal medical data"),
    QT_TRANSLATE_NOOP("cardSection", "Death"),
};

} // namespace

std::span<const CardField> cardFields()
{
    return table;
}

Message cardSectionName(CardSection section)
{
    return {"cardSection", sectionNames[size_t(section)]};
}

} // namespace tirkeu::ui
