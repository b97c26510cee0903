#include "usecase/queries/read_drafts.h"
#include "storage/patient_repository.h"

namespace tirkeu::usecase {
namespace {

QList<PatientField> differences(const PatientForm &typed, const PatientForm &known)
{
    QList<PatientField> fields;
    for (int i = 0; i < patientFieldCount; ++i) {
        const auto field = PatientField(i);
        if (typed.value(field) != known.value(field))
            fields += field;
    }
    return fields;
}

QString typedName(const PatientForm &form)
{
    return PersonName{form.value(PatientField::Surname), form.value(PatientField::GivenName),
                      form.value(PatientField::Patronymic)}
        .full();
}

} // namespace

Result<std::vector<DraftLine>> ReadDrafts::operator()(const Actor &actor) const
{
    const auto drafts = Drafts(m_desk).all(actor);
    if (!drafts)
        return tl::unexpected(drafts.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<DraftLine>> {
        storage::PatientRepository patients(snapshot);
        std::vector<DraftLine> lines;
        for (const auto &draft : *drafts) {
            DraftLine line{draft, typedName(draft.form), {}, {}};
            PatientForm known;
            if (!draft.patient.isNull()) {
                if (const auto record = patients.find(draft.patient)) {
                    known = formOf(record->patient);
                    line.personName = record->patient.name.full();
                    line.cardNumber = record->cardNumber;
                }
            }
            line.filled = differences(draft.form, known);
            lines.push_back(line);
        }
        return lines;
    });
}

} // namespace tirkeu::usecase
