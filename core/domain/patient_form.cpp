#include "domain/patient_form.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

struct FieldEntry
{
    const char *key;
    const char *name;
};

constexpr std::array<FieldEntry, patientFieldCount> fields{{
    {"iin", QT_TRANSLATE_NOOP("card", "IIN")},
    {"surname", QT_TRANSLATE_NOOP("card", "Surname")},
    {"givenName", QT_TRANSLATE_NOOP("card", "Given name")},
    {"patronymic", QT_TRANSLATE_NOOP("card", "Patronymic")},
    {"birthDate", QT_TRANSLATE_NOOP("card", "Birth date")},
    {"sex", QT_TRANSLATE_NOOP("card", "Sex")},
    {"phone", QT_TRANSLATE_NOOP("card", "Phone")},
    {"otherPhone", QT_TRANSLATE_NOOP("card", "Another phone")},
    {"documentKind", QT_TRANSLATE_NOOP("card", "Identity document")},
    {"documentNumber", QT_TRANSLATE_NOOP("card", "Document number")},
    {"documentIssuer", QT_TRANSLATE_NOOP("card", "Issued by")},
    {"documentIssuedOn", QT_TRANSLATE_NOOP("card", "Issued on")},
    {"documentValidUntil", QT_TRANSLATE_NOOP("card", "Valid until")},
    {"otherDocumentKind", QT_TRANSLATE_NOOP("card", "Another document")},
    {"otherDocumentNumber", QT_TRANSLATE_NOOP("card", "Number of the other document")},
    {"otherDocumentIssuer", QT_TRANSLATE_NOOP("card", "Other document issued by")},
    {"otherDocumentIssuedOn", QT_TRANSLATE_NOOP("card", "Other document issued on")},
    {"otherDocumentValidUntil", QT_TRANSLATE_NOOP("card", "Other document valid until")},
    {"homeSettlement", QT_TRANSLATE_NOOP("card", "Urban or rural")},
    {"homeRegion", QT_TRANSLATE_NOOP("card", "Region")},
    {"homeLocality", QT_TRANSLATE_NOOP("card", "Town or village")},
    {"homeStreet", QT_TRANSLATE_NOOP("card", "Street")},
    {"homeHouse", QT_TRANSLATE_NOOP("card", "House")},
    {"homeFlat", QT_TRANSLATE_NOOP("card", "Flat")},
    {"staySettlement", QT_TRANSLATE_NOOP("card", "Temporary address: urban or rural")},
    {"stayRegion", QT_TRANSLATE_NOOP("card", "Temporary address: region")},
    {"stayLocality", QT_TRANSLATE_NOOP("card", "Temporary address: town or village")},
    {"stayStreet", QT_TRANSLATE_NOOP("card", "Temporary address: street")},
    {"stayHouse", QT_TRANSLATE_NOOP("card", "Temporary address: house")},
    {"stayFlat", QT_TRANSLATE_NOOP("card", "Temporary address: flat")},
    {"nationality", QT_TRANSLATE_NOOP("card", "Nationality")},
    {"citizenship", QT_TRANSLATE_NOOP("card", "Citizenship")},
    {"residence", QT_TRANSLATE_NOOP("card", "Status of residence")},
    {"representativeKind", QT_TRANSLATE_NOOP("card", "Who acts for the person")},
    {"representativeName", QT_TRANSLATE_NOOP("card", "Name of the representative")},
    {"representativeGround", QT_TRANSLATE_NOOP("card", "Ground")},
    {"representativeDocument", QT_TRANSLATE_NOOP("card", "Document of the representative")},
    {"representativePhone", QT_TRANSLATE_NOOP("card", "Phone of the representative")},
    {"workPlace", QT_TRANSLATE_NOOP("card", "Place of work or study")},
    {"workPosition", QT_TRANSLATE_NOOP("card", "Position")},
    {"education", QT_TRANSLATE_NOOP("card", "Education")},
    {"insurer", QT_TRANSLATE_NOOP("card", "Insurer")},
    {"policyNumber", QT_TRANSLATE_NOOP("card", "Policy number")},
    {"reimbursement", QT_TRANSLATE_NOOP("card", "Kind of reimbursement")},
    {"socialStatus", QT_TRANSLATE_NOOP("card", "Social status")},
    {"visitReason", QT_TRANSLATE_NOOP("card", "Reason of the visit")},
    {"district", QT_TRANSLATE_NOOP("card", "District")},
    {"attachment", QT_TRANSLATE_NOOP("card", "Attachment")},
    {"attachedSince", QT_TRANSLATE_NOOP("card", "Attached since")},
    {"attachedElsewhere", QT_TRANSLATE_NOOP("card", "Attached to")},
    {"bloodGroup", QT_TRANSLATE_NOOP("card", "Blood group and Rh factor")},
    {"allergies", QT_TRANSLATE_NOOP("card", "Allergies")},
    {"physiologicalState", QT_TRANSLATE_NOOP("card", "Physiological state (pregnancy)")},
    {"neonatalScreening", QT_TRANSLATE_NOOP("card", "Neonatal screening")},
    {"habits", QT_TRANSLATE_NOOP("card", "Habits and risks")},
    {"prevention", QT_TRANSLATE_NOOP("card", "Preventive measures, vaccinations")},
    {"history", QT_TRANSLATE_NOOP("card", "History")},
    {"currentProblems", QT_TRANSLATE_NOOP("card", "Current problems")},
    {"dynamicObservation", QT_TRANSLATE_NOOP("card", "Dynamic observation")},
    {"disabilityGroup", QT_TRANSLATE_NOOP("card", "Disability group")},
    {"medicines", QT_TRANSLATE_NOOP("card", "Current medicines")},
    {"anthropometry", QT_TRANSLATE_NOOP("card", "Anthropometry")},
    {"fallRisk", QT_TRANSLATE_NOOP("card", "Fall risk")},
    {"pain", QT_TRANSLATE_NOOP("card", "Pain")},
    {"communication", QT_TRANSLATE_NOOP("card", "Communication (language, living conditions)")},
    {"patientInstruction", QT_TRANSLATE_NOOP("card", "Instruction of the patient")},
    {"deceasedOn", QT_TRANSLATE_NOOP("card", "Date of death")},
}};

PatientField after(PatientField first, int offset)
{
    return PatientField(int(first) + offset);
}

constexpr const char *sexCodes[]{"male", "female", "unknown"};
void put(PatientForm &form, PatientField field, const QString &value)
{
    if (!value.isEmpty())
        form.insert(field, value);
}

void putAddress(PatientForm &form, PatientField first, const Address &address)
{
    if (address.settlement)
        put(form, first, codeOf(*address.settlement));
    put(form, after(first, 1), address.region);
    put(form, after(first, 2), address.locality);
    put(form, after(first, 3), address.street);
    put(form, after(first, 4), address.house);
    put(form, after(first, 5), address.flat);
}

void putDocument(PatientForm &form, PatientField first, const IdentityDocument &document, QStringView style)
{
    put(form, first, codeOf(document.kind));
    put(form, after(first, 1), document.number);
    put(form, after(first, 2), document.issuer);
    put(form, after(first, 3), document.issuedOn.toString(style));
    put(form, after(first, 4), document.validUntil.toString(style));
}

void putRegister(PatientForm &form, const Patient &p, QStringView style)
{
    using F = PatientField;
    if (p.representative) {
        put(form, F::RepresentativeKind, codeOf(p.representative->kind));
        put(form, F::RepresentativeName, p.representative->name);
        put(form, F::RepresentativeGround, p.representative->ground);
        put(form, F::RepresentativeDocument, p.representative->document);
        if (p.representative->phone)
            put(form, F::RepresentativePhone, p.representative->phone->toString());
    }
    if (!p.district.isNull())
        put(form, F::District, p.district.toString());
    if (p.attachment.kind != Attachment::Unknown)
        put(form, F::Attachment, codeOf(p.attachment.kind));
    put(form, F::AttachedSince, p.attachment.since.toString(style));
    put(form, F::AttachedElsewhere, p.attachment.elsewhere);
    put(form, F::DeceasedOn, p.deceasedOn.toString(style));
}

PatientForm textsOf(const Patient &p, QStringView style)
{
    using F = PatientField;
    PatientForm form;
    if (p.iin)
        put(form, F::Iin, p.iin->toString());
    put(form, F::Surname, p.name.surname);
    put(form, F::GivenName, p.name.givenName);
    put(form, F::Patronymic, p.name.patronymic);
    put(form, F::BirthDate, p.birthDate.toString(style));
    put(form, F::Sex, QString::fromLatin1(sexCodes[size_t(p.sex)]));
    for (size_t i = 0; i < p.phones.size() && i < 2; ++i)
        put(form, after(F::Phone, int(i)), p.phones[i].toString());
    for (size_t i = 0; i < p.documents.size() && i < 2; ++i)
        putDocument(form, i == 0 ? F::DocumentKind : F::OtherDocumentKind, p.documents[i], style);
    putAddress(form, F::HomeSettlement, p.home);
    putAddress(form, F::StaySettlement, p.stay);
    put(form, F::Nationality, p.nationality);
    put(form, F::Citizenship, p.citizenship);
    put(form, F::Residence, codeOf(p.residence));
    put(form, F::WorkPlace, p.workPlace);
    put(form, F::WorkPosition, p.workPosition);
    if (p.education)
        put(form, F::Education, codeOf(*p.education));
    put(form, F::Insurer, p.insurer);
    put(form, F::PolicyNumber, p.policyNumber);
    if (p.reimbursement)
        put(form, F::Reimbursement, codeOf(*p.reimbursement));
    if (p.socialStatus)
        put(form, F::SocialStatus, codeOf(*p.socialStatus));
    put(form, F::VisitReason, p.visitReason);
    for (int i = 0; i < medicalItemCount; ++i)
        put(form, after(F::BloodGroup, i), p.medical[size_t(i)]);
    putRegister(form, p, style);
    return form;
}

} // namespace

const char *patientFieldKey(PatientField field)
{
    return fields[size_t(field)].key;
}

std::optional<PatientField> patientFieldFromKey(QStringView key)
{
    for (int i = 0; i < patientFieldCount; ++i) {
        if (key == QLatin1StringView(fields[size_t(i)].key))
            return PatientField(i);
    }
    return std::nullopt;
}

Message patientFieldName(PatientField field)
{
    return {"card", fields[size_t(field)].name};
}

bool isMedical(PatientField field)
{
    return field >= PatientField::BloodGroup && field <= PatientField::PatientInstruction;
}

PatientForm formOf(const Patient &patient)
{
    return textsOf(patient, u"dd.MM.yyyy");
}

QJsonObject toJson(const Patient &patient)
{
    QJsonObject object{{u"schema"_s, 1}};
    const PatientForm texts = textsOf(patient, u"yyyy-MM-dd");
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(QLatin1StringView(patientFieldKey(it.key())), it.value());
    return object;
}

std::optional<Patient> patientFromJson(const QJsonObject &object)
{
    if (object.value(u"schema"_s).toInt() != 1)
        return std::nullopt;
    PatientForm form;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = patientFieldFromKey(it.key()))
            form.insert(*field, it.value().toString());
    }
    return parsePatientForm(form, QDate(), true).patient; // what was lawful when it was written stays readable
}

QByteArray canonicalBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<PatientField> changedFields(const Patient &before, const Patient &after)
{
    const PatientForm old = formOf(before);
    const PatientForm now = formOf(after);
    QList<PatientField> changed;
    for (int i = 0; i < patientFieldCount; ++i) {
        if (old.value(PatientField(i)) != now.value(PatientField(i)))
            changed += PatientField(i);
    }
    return changed;
}

} // namespace tirkeu
