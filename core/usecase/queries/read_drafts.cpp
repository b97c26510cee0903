#include "usecase/queries/read_drafts.h"
#include "storage/patient_repository.h"
#include <algorithm>

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

DraftLine lineOf(storage::Snapshot &snapshot, const CardDraft &draft)
{
    DraftLine line{draft.patient, draft.keptAt, typedName(draft.form), {}};
    PatientForm known;
    if (!draft.patient.isNull()) {
        if (const auto record = storage::PatientRepository(snapshot).find(draft.patient)) {
            known = formOf(record->patient);
            line.personName = record->patient.name.full();
            line.cardNumber = record->cardNumber;
        }
    }
    line.filled = differences(draft.form, known);
    return line;
}

DraftLine lineOf(const BookingDraftLine &booking)
{
    const auto &draft = booking.draft;
    return {draft.visit.patient, draft.keptAt, booking.names.person.full(), booking.cardNumber, {}, booking};
}

} // namespace

Result<std::vector<DraftLine>> ReadDrafts::operator()(const Actor &actor) const
{
    const auto cards = Drafts(m_desk).all(actor);
    if (!cards)
        return tl::unexpected(cards.error());
    const auto bookings = BookingDrafts(m_desk).all(actor);
    if (!bookings)
        return tl::unexpected(bookings.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<DraftLine>> {
        std::vector<DraftLine> lines;
        for (const auto &draft : *cards)
            lines.push_back(lineOf(snapshot, draft));
        for (const auto &booking : *bookings)
            lines.push_back(lineOf(booking));
        std::stable_sort(lines.begin(), lines.end(),
                         [](const DraftLine &a, const DraftLine &b) { return a.keptAt > b.keptAt; });
        return lines;
    });
}

} // namespace tirkeu::usecase
