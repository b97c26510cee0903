#pragma once
#include "base/ids.h"
#include "domain/codes.h"
#include "domain/iin.h"
#include "domain/person_name.h"
#include "domain/phone_number.h"
#include <array>
#include <vector>

namespace tirkeu {

/// Where a person lives. Parts may be empty; an address without any part is no address.
struct Address
{
    std::optional<Settlement> settlement;
    QString region;   ///< oblast or city of republican significance
    QString locality; ///< district, town or village
    QString street;
    QString house;
    QString flat;

    bool isEmpty() const;
    QString line() const; ///< "Алматы, Абай даңғылы, 12, 34"
    friend bool operator==(const Address &, const Address &) = default;
};

struct IdentityDocument
{
    DocumentKind kind = DocumentKind::IdCard;
    QString number;
    QString issuer;
    QDate issuedOn;   ///< invalid: not known
    QDate validUntil; ///< invalid: without term or not known
    friend bool operator==(const IdentityDocument &, const IdentityDocument &) = default;
};

/// Who acts for the person and on what ground (ДСМ-90 ¶24; ДСМ-66 ¶9, ¶9-1).
struct Representative
{
    RepresentativeKind kind = RepresentativeKind::Lawful;
    QString name;
    QString ground;
    QString document;
    std::optional<PhoneNumber> phone;
    friend bool operator==(const Representative &, const Representative &) = default;
};

/// The state of attachment as this desk knows it (R12).
struct AttachmentState
{
    Attachment kind = Attachment::Unknown;
    QDate since;       ///< with Here: the day it began; invalid: not known
    QString elsewhere; ///< with Elsewhere: the organisation, when known
    friend bool operator==(const AttachmentState &, const AttachmentState &) = default;
};

/// Form 052/е, minimal medical data, in the order of the form. The desk shows and prints; nurses and doctors own them.
enum class MedicalItem
{
    BloodGroup,
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
    PatientInstruction
};
inline constexpr int medicalItemCount = 16;

/// A person of the register with the passport block of 052/е. Only parsePatientForm makes one of typed text.
struct Patient
{
    std::optional<Iin> iin; ///< may be missing: a newborn, a temporary foreigner; then there is a document
    PersonName name;
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QString nationality;
    QString citizenship; ///< ISO 3166-1 alpha-3, "KAZ"; empty: stateless
    ResidenceStatus residence = ResidenceStatus::Citizen;
    std::vector<PhoneNumber> phones; ///< two at most, the first is called first
    Address home;
    Address stay;                            ///< second (temporary) address
    std::vector<IdentityDocument> documents; ///< two at most
    std::optional<Representative> representative;
    QString workPlace;
    QString workPosition;
    std::optional<Education> education;
    QString insurer;
    QString policyNumber;
    std::optional<Reimbursement> reimbursement;
    std::optional<SocialStatus> socialStatus;
    QString visitReason; ///< "3.2": group and number in ДСМ-90 app.4; empty: none named
    DistrictId district; ///< null: none
    AttachmentState attachment;
    std::array<QString, medicalItemCount> medical; ///< by MedicalItem
    QDate deceasedOn;                              ///< invalid: alive

    friend bool operator==(const Patient &, const Patient &) = default;
};

/// Whole years on the day. A person born on 29 February is a year older on 1 March of a common year.
int ageOn(QDate birthDate, QDate day);

/// A person as the register keeps them: the newest version and what belongs to the record, not to the person.
struct PatientRecord
{
    PatientId id;
    int version = 0;
    Patient patient;
    QString cardNumber; ///< of 052/е; empty: no first visit yet (ДСМ-90 ¶14)
    QDate cardOpenedOn;
    QDateTime confirmedAt; ///< invalid: the card is not confirmed; later corrections need a reason
    UserId confirmedBy;
    PatientId replacedBy;   ///< null unless merged into another record
    bool withdrawn = false; ///< came in by an import that was taken back: kept, but found no more

    bool isConfirmed() const { return confirmedAt.isValid(); }
    bool isLocked() const { return patient.deceasedOn.isValid(); } ///< on death the card is locked
};

/// What was the card like, who made it so and why.
struct PatientVersion
{
    int version = 0;
    QDateTime at;
    UserId author;
    QString authorName;
    QString reason;
    Patient patient;
};

} // namespace tirkeu
