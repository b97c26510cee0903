#include "domain/codes.h"
#include <QtGlobal>

namespace tirkeu {
namespace {

constexpr CodeEntry<Settlement> settlements[]{
    {Settlement::Urban, "urban", QT_TRANSLATE_NOOP("codes", "Urban")},
    {Settlement::Rural, "rural", QT_TRANSLATE_NOOP("codes", "Rural")},
};

constexpr CodeEntry<ResidenceStatus> residence[]{
    {ResidenceStatus::Citizen, "citizen", QT_TRANSLATE_NOOP("codes", "Citizen of Kazakhstan")},
    {ResidenceStatus::Kandas, "kandas", QT_TRANSLATE_NOOP("codes", "Kandas")},
    {ResidenceStatus::Refugee, "refugee", QT_TRANSLATE_NOOP("codes", "Refugee")},
    {ResidenceStatus::PermanentForeigner, "permanent_foreigner",
     QT_TRANSLATE_NOOP("codes", "Foreigner, permanently resident")},
    {ResidenceStatus::PermanentStateless, "permanent_stateless",
     QT_TRANSLATE_NOOP("codes", "Stateless, permanently resident")},
    {ResidenceStatus::TemporaryForeigner, "temporary_foreigner",
     QT_TRANSLATE_NOOP("codes", "Foreigner, temporarily staying")},
    {ResidenceStatus::TemporaryStateless, "temporary_stateless",
     QT_TRANSLATE_NOOP("codes", "Stateless, temporarily staying")},
    {ResidenceStatus::AsylumSeeker, "asylum_seeker", QT_TRANSLATE_NOOP("codes", "Asylum seeker")},
};

constexpr CodeEntry<DocumentKind> documents[]{
    {DocumentKind::IdCard, "id_card", QT_TRANSLATE_NOOP("codes", "Identity card")},
    {DocumentKind::Passport, "passport", QT_TRANSLATE_NOOP("codes", "Passport of Kazakhstan")},
    {DocumentKind::ResidencePermit, "residence_permit", QT_TRANSLATE_NOOP("codes", "Residence permit")},
    {DocumentKind::BirthCertificate, "birth_certificate", QT_TRANSLATE_NOOP("codes", "Birth certificate")},
    {DocumentKind::ForeignPassport, "foreign_passport", QT_TRANSLATE_NOOP("codes", "Foreign passport")},
    {DocumentKind::RefugeeCertificate, "refugee_certificate", QT_TRANSLATE_NOOP("codes", "Refugee certificate")},
    {DocumentKind::ElectronicDocument, "electronic_document", QT_TRANSLATE_NOOP("codes", "Electronic document")},
};

constexpr CodeEntry<RepresentativeKind> representatives[]{
    {RepresentativeKind::Lawful, "lawful", QT_TRANSLATE_NOOP("codes", "Lawful representative")},
    {RepresentativeKind::Proxy, "proxy", QT_TRANSLATE_NOOP("codes", "By power of attorney")},
};

constexpr CodeEntry<Reimbursement> reimbursements[]{
    {Reimbursement::Guaranteed, "guaranteed", QT_TRANSLATE_NOOP("codes", "Guaranteed volume")},
    {Reimbursement::Insurance, "insurance", QT_TRANSLATE_NOOP("codes", "Compulsory social insurance")},
    {Reimbursement::Voluntary, "voluntary", QT_TRANSLATE_NOOP("codes", "Voluntary insurance")},
    {Reimbursement::Imputed, "imputed", QT_TRANSLATE_NOOP("codes", "Imputed insurance")},
    {Reimbursement::Paid, "paid", QT_TRANSLATE_NOOP("codes", "Paid by the person")},
};

constexpr CodeEntry<SocialStatus> socialStatuses[]{
    {SocialStatus::Employed, "employed", QT_TRANSLATE_NOOP("codes", "Employed")},
    {SocialStatus::SelfEmployed, "self_employed", QT_TRANSLATE_NOOP("codes", "Self-employed")},
    {SocialStatus::Unemployed, "unemployed", QT_TRANSLATE_NOOP("codes", "Unemployed")},
    {SocialStatus::Pensioner, "pensioner", QT_TRANSLATE_NOOP("codes", "Pensioner")},
    {SocialStatus::Student, "student", QT_TRANSLATE_NOOP("codes", "Student")},
    {SocialStatus::Pupil, "pupil", QT_TRANSLATE_NOOP("codes", "School pupil")},
    {SocialStatus::PreschoolOrganized, "preschool_organized",
     QT_TRANSLATE_NOOP("codes", "Preschool child, attends kindergarten")},
    {SocialStatus::PreschoolUnorganized, "preschool_unorganized",
     QT_TRANSLATE_NOOP("codes", "Preschool child, at home")},
    {SocialStatus::Housewife, "housewife", QT_TRANSLATE_NOOP("codes", "Keeps the household")},
    {SocialStatus::Serviceman, "serviceman", QT_TRANSLATE_NOOP("codes", "Serviceman")},
    {SocialStatus::Other, "other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr CodeEntry<Education> educations[]{
    {Education::None, "none", QT_TRANSLATE_NOOP("codes", "No education")},
    {Education::Primary, "primary", QT_TRANSLATE_NOOP("codes", "Primary education")},
    {Education::Basic, "basic", QT_TRANSLATE_NOOP("codes", "Basic secondary education")},
    {Education::Secondary, "secondary", QT_TRANSLATE_NOOP("codes", "General secondary education")},
    {Education::Vocational, "vocational", QT_TRANSLATE_NOOP("codes", "Technical and vocational education")},
    {Education::Higher, "higher", QT_TRANSLATE_NOOP("codes", "Higher education")},
    {Education::Postgraduate, "postgraduate", QT_TRANSLATE_NOOP("codes", "Postgraduate education")},
};

constexpr CodeEntry<Attachment> attachments[]{
    {Attachment::Unknown, "unknown", QT_TRANSLATE_NOOP("codes", "Attachment not known")},
    {Attachment::Here, "here", QT_TRANSLATE_NOOP("codes", "Attached here")},
    {Attachment::Elsewhere, "elsewhere", QT_TRANSLATE_NOOP("codes", "Attached elsewhere")},
    {Attachment::None, "none", QT_TRANSLATE_NOOP("codes", "Not attached anywhere")},
};

} // namespace

template <>
std::span<const CodeEntry<Settlement>> codeList()
{
    return settlements;
}
template <>
std::span<const CodeEntry<ResidenceStatus>> codeList()
{
    return residence;
}
template <>
std::span<const CodeEntry<DocumentKind>> codeList()
{
    return documents;
}
template <>
std::span<const CodeEntry<RepresentativeKind>> codeList()
{
    return representatives;
}
template <>
std::span<const CodeEntry<Reimbursement>> codeList()
{
    return reimbursements;
}
template <>
std::span<const CodeEntry<SocialStatus>> codeList()
{
    return socialStatuses;
}
template <>
std::span<const CodeEntry<Education>> codeList()
{
    return educations;
}
template <>
std::span<const CodeEntry<Attachment>> codeList()
{
    return attachments;
}

} // namespace tirkeu
