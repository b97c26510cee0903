#include "demo/health.h"
#include "domain/patient_form.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {

bool Health::Audience::has(Sex other, int age) const
{
    return age >= from && age <= to && (sex == u"any" || (sex == u"f") == (other == Sex::Female));
}

Health::Health()
{
    for (const QStringList &row : readTable(u"health"_s)) {
        const auto field = patientFieldFromKey(row[0]);
        Q_ASSERT(field && isMedical(*field));
        m_findings.push_back({size_t(*field) - size_t(PatientField::BloodGroup),
                              {row[1], row[2].toInt(), row[3].toInt()},
                              row[4].toInt(),
                              row[5]});
    }
    for (const QStringList &row : readTable(u"visit_reasons"_s))
        m_reasons.push_back({row[0], {row[1], row[2].toInt(), row[3].toInt()}, row[4].toInt()});
}

void Health::writeMedical(Patient &patient, int age, Dice &dice) const
{
    for (const Finding &finding : m_findings) {
        QString &text = patient.medical[finding.item];
        if (!text.isEmpty() || !finding.audience.has(patient.sex, age) || !dice.perMille(finding.perMille))
            continue;
        text = finding.text;
        if (finding.item == size_t(MedicalItem::Anthropometry)) {
            const int height = dice.between(156, 182) - (patient.sex == Sex::Female ? 8 : 0);
            text = text.arg(height).arg(height - 100 + dice.between(-12, 22));
        }
    }
}

QString Health::drawReason(Sex sex, int age, Dice &dice) const
{
    int sum = 0;
    for (const Reason &reason : m_reasons)
        sum += reason.audience.has(sex, age) ? reason.weight : 0;
    int thrown = dice.below(sum);
    for (const Reason &reason : m_reasons) {
        if (!reason.audience.has(sex, age))
            continue;
        if (thrown < reason.weight)
            return reason.code;
        thrown -= reason.weight;
    }
    return {};
}

} // namespace tirkeu::demo
