#include "usecase/compare_pair.h"
#include "domain/patient_form.h"
#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "storage/patient_repository.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

qsizetype filledIn(const Patient &patient)
{
    const PatientForm form = formOf(patient);
    return std::count_if(form.begin(), form.end(), [](const QString &value) { return !value.isEmpty(); });
}

SurvivorAdvice only(bool left)
{
    return {left,
            {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Other records were joined with it before: only this one "
                                                           "can stay.")},
            true};
}

} // namespace

SurvivorAdvice adviseSurvivor(const PatientRecord &left, const PatientRecord &right)
{
    if (left.cardNumber.isEmpty() != right.cardNumber.isEmpty())
        return {!left.cardNumber.isEmpty(),
                {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Only this record has a card 052/e.")}};
    if (left.isConfirmed() != right.isConfirmed())
        return {left.isConfirmed(), {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Only this record is confirmed.")}};
    if (left.patient.iin.has_value() != right.patient.iin.has_value())
        return {left.patient.iin.has_value(),
                {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Only this record has an IIN.")}};
    const auto leftFilled = filledIn(left.patient);
    const auto rightFilled = filledIn(right.patient);
    if (leftFilled != rightFilled)
        return {leftFilled > rightFilled,
                {"duplicates", QT_TRANSLATE_NOOP("duplicates", "More of this record is filled in.")}};
    return {left.id.bytes() < right.id.bytes(), // ids are ordered by time
            {"duplicates", QT_TRANSLATE_NOOP("duplicates", "This record was entered earlier.")}};
}

Result<ComparedPair> ComparePair::operator()(const Actor &actor, const PatientId &left, const PatientId &right) const
{
    if (const auto allowed = require(actor, Permission::MergePatients); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](storage::Transaction &tx) -> Result<ComparedPair> {
        storage::PatientRepository patients(tx);
        auto one = patients.find(left);
        auto other = patients.find(right);
        if (!one || !other)
            return tl::unexpected(one ? other.error() : one.error());
        ComparedPair pair{*one, *other, compareSideBySide(one->patient, other->patient), adviseSurvivor(*one, *other)};
        const bool leftHasOthers = !storage::PatientLinks::mergedInto(tx, left).empty();
        const bool rightHasOthers = !storage::PatientLinks::mergedInto(tx, right).empty();
        if (leftHasOthers != rightHasOthers)
            pair.advice = only(leftHasOthers);
        storage::AuditLog(tx).append(
            {u"duplicate.compare"_s, u"patient"_s, left.bytes(), {}, {{u"other"_s, right.toString()}}});
        return pair;
    });
}

} // namespace tirkeu::usecase
