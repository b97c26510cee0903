#pragma once
#include "base/message.h"
#include "domain/patient.h"
#include <QJsonObject>
#include <QMap>

namespace tirkeu {

/// Every field of the card, in the order of the editor. The key of a field is its name in the canonical JSON
/// (versions, change log, drafts): it never changes.
enum class PatientField
{
    Iin,
    Surname,
    GivenName,
    Patronymic,
    BirthDate,
    Sex,
    Phone,
    OtherPhone,
    DocumentKind,
    DocumentNumber,
    DocumentIssuer,
    DocumentIssuedOn,
    DocumentValidUntil,
    OtherDocumentKind,
    OtherDocumentNumber,
    OtherDocumentIssuer,
    OtherDocumentIssuedOn,
    OtherDocumentValidUntil,
    HomeSettlement,
    HomeRegion,
    HomeLocality,
    HomeStreet,
    HomeHouse,
    HomeFlat,
    StaySettlement,
    StayRegion,
    StayLocality,
    StayStreet,
    StayHouse,
    StayFlat,
    Nationality,
    Citizenship,
    Residence,
    RepresentativeKind,
    RepresentativeName,
    RepresentativeGround,
    RepresentativeDocument,
    RepresentativePhone,
    WorkPlace,
    WorkPosition,
    Education,
    Insurer,
    PolicyNumber,
    Reimbursement,
    SocialStatus,
    VisitReason,
    District,
    Attachment,
    AttachedSince,
    AttachedElsewhere,
    BloodGroup, // the sixteen medical items begin here, in the order of MedicalItem
    Allergies,
    PhysiologicalState,
    NeonatalScreening,
    Habits,
    Prevention,
    History,
    CurrentProblems,
    DynamicObservation,
    DisabilityGroup,
    Medicines,
    Anthropometry,
    FallRisk,
    Pain,
    Communication,
    PatientInstruction,
    DeceasedOn
};
inline constexpr int patientFieldCount = int(PatientField::DeceasedOn) + 1;

const char *patientFieldKey(PatientField field);
std::optional<PatientField> patientFieldFromKey(QStringView key);
Message patientFieldName(PatientField field); ///< context "card"
bool isMedical(PatientField field);

/// What is typed in the card editor, field by field: lists hold codes, dates "31.12.1990" (ISO is taken too).
/// Absent and empty are the same.
using PatientForm = QMap<PatientField, QString>;

/// One thing wrong or doubtful, said in words beside its field.
struct FieldFlaw
{
    PatientField field;
    Message message; ///< context "card"
    friend bool operator==(const FieldFlaw &, const FieldFlaw &) = default;
};

struct PatientFormOutcome
{
    std::optional<Patient> patient; ///< present exactly when there are no errors
    QList<FieldFlaw> errors;
    QList<FieldFlaw> warnings; ///< to confirm: the card can be kept all the same
};

/// Reads the form into a Patient. `today` is the clinic's date: nothing lies after it but terms of documents.
/// An invalid `today`: a stored card is read back, and nothing is compared with the calendar.
/// `demo`: the 1800s numbers of synthetic people do not warn about their birth dates.
PatientFormOutcome parsePatientForm(const PatientForm &form, QDate today, bool demo = false);
PatientForm formOf(const Patient &patient); ///< parsePatientForm(formOf(p)) gives p back

/// Canonical JSON: fields with a value only, keys sorted, ISO dates, "schema": 1.
QJsonObject toJson(const Patient &patient);
std::optional<Patient> patientFromJson(const QJsonObject &object); ///< nullopt: not written by us
QByteArray canonicalBytes(const QJsonObject &object);

/// Fields whose values differ, in the order of the editor.
QList<PatientField> changedFields(const Patient &before, const Patient &after);

/// "12.03.1985", "12.3.85", "12031985", "1985-03-12"; two-digit years up to that of `today` are 2000s.
QDate parseTypedDate(QStringView text, QDate today);

} // namespace tirkeu
