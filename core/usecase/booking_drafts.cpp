#include "usecase/booking_drafts.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::DeskNotes;
using storage::DraftNote;

namespace {

const auto kind = u"booking"_s;

QJsonObject jsonOf(const VisitPlace &place)
{
    return {{u"patient"_s, place.patient.toString()},
            {u"practitioner"_s, place.practitioner.toString()},
            {u"start"_s, place.start.toMSecsSinceEpoch()},
            {u"kind"_s, codeOf(place.kind)},
            {u"minutes"_s, place.minutes},
            {u"reason"_s, place.reason},
            {u"note"_s, place.note}};
}

VisitPlace placeOf(const QJsonObject &kept)
{
    VisitPlace place;
    place.patient = PatientId::parse(kept.value("patient"_L1).toString()).value_or(PatientId());
    place.practitioner = PractitionerId::parse(kept.value("practitioner"_L1).toString()).value_or(PractitionerId());
    place.start = QDateTime::fromMSecsSinceEpoch(kept.value("start"_L1).toInteger(), Qt::UTC);
    place.kind = fromCode<VisitKind>(kept.value("kind"_L1).toString()).value_or(VisitKind::Primary);
    place.minutes = kept.value("minutes"_L1).toInt();
    place.reason = kept.value("reason"_L1).toString();
    place.note = kept.value("note"_L1).toString();
    return place;
}

QJsonObject jsonOf(const BookingTerms &terms)
{
    QJsonObject kept{{u"form"_s, codeOf(terms.form)},
                     {u"channel"_s, codeOf(terms.channel)},
                     {u"identifiedBy"_s, terms.identifiedBy},
                     {u"documentsReliable"_s, terms.documentsReliable},
                     {u"representative"_s, terms.representative},
                     {u"situation"_s, terms.situation},
                     {u"insured"_s, terms.insured},
                     {u"referral"_s, terms.referral},
                     {u"suspectedCoronavirus"_s, terms.suspectedCoronavirus}};
    if (terms.receivedAt.isValid())
        kept.insert(u"receivedAt"_s, terms.receivedAt.toMSecsSinceEpoch());
    if (!terms.waiting.isNull())
        kept.insert(u"waiting"_s, terms.waiting.toString());
    return kept;
}

BookingTerms termsOf(const QJsonObject &kept)
{
    BookingTerms terms;
    terms.form = fromCode<FormOfCare>(kept.value("form"_L1).toString()).value_or(FormOfCare::Planned);
    terms.channel = fromCode<BookingChannel>(kept.value("channel"_L1).toString()).value_or(BookingChannel::Desk);
    terms.identifiedBy = kept.value("identifiedBy"_L1).toString();
    terms.documentsReliable = kept.value("documentsReliable"_L1).toBool(true);
    terms.representative = kept.value("representative"_L1).toString();
    terms.situation = kept.value("situation"_L1).toString(terms.situation);
    terms.insured = kept.value("insured"_L1).toBool(true);
    terms.referral = kept.value("referral"_L1).toString();
    terms.suspectedCoronavirus = kept.value("suspectedCoronavirus"_L1).toBool();
    if (kept.contains("receivedAt"_L1))
        terms.receivedAt = QDateTime::fromMSecsSinceEpoch(kept.value("receivedAt"_L1).toInteger(), Qt::UTC);
    if (kept.contains("waiting"_L1))
        terms.waiting = WaitingId::parse(kept.value("waiting"_L1).toString()).value_or(WaitingId());
    return terms;
}

DraftNote noteOf(const BookingDraft &draft, const QDateTime &now)
{
    QJsonArray more;
    for (const auto &place : draft.more)
        more.append(jsonOf(place));
    return {kind,
            draft.visit.patient.bytes(),
            {{u"visit"_s, jsonOf(draft.visit)},
             {u"terms"_s, jsonOf(draft.terms)},
             {u"room"_s, draft.room},
             {u"times"_s, draft.times},
             {u"everyDays"_s, draft.everyDays},
             {u"more"_s, more}},
            now};
}

BookingDraft draftOf(const DraftNote &note)
{
    BookingDraft draft;
    draft.visit = placeOf(note.content.value("visit"_L1).toObject());
    draft.visit.patient = PatientId::fromBytes(note.subject);
    draft.terms = termsOf(note.content.value("terms"_L1).toObject());
    draft.room = note.content.value("room"_L1).toString();
    draft.times = note.content.value("times"_L1).toInt(1);
    draft.everyDays = note.content.value("everyDays"_L1).toInt(7);
    for (const auto &place : note.content.value("more"_L1).toArray())
        draft.more.push_back(placeOf(place.toObject()));
    draft.keptAt = note.at;
    return draft;
}

BookingDraftLine::Names namesOf(storage::Snapshot &snapshot, const VisitPlace &place)
{
    BookingDraftLine::Names names;
    if (const auto record = storage::PatientRepository(snapshot).find(place.patient))
        names.person = record->patient.name;
    if (const auto doctor = storage::StaffRepository(snapshot).practitioner(place.practitioner))
        names.doctor = doctor->name;
    return names;
}

BookingDraftLine lineOf(storage::Snapshot &snapshot, const DraftNote &note)
{
    BookingDraftLine line;
    line.draft = draftOf(note);
    line.names = namesOf(snapshot, line.draft.visit);
    if (const auto record = storage::PatientRepository(snapshot).find(line.draft.visit.patient))
        line.cardNumber = record->cardNumber;
    if (const auto doctor = storage::StaffRepository(snapshot).practitioner(line.draft.visit.practitioner))
        line.specialty = doctor->specialty;
    for (const auto &place : line.draft.more)
        line.more.push_back(namesOf(snapshot, place));
    return line;
}

} // namespace

Result<void> BookingDrafts::keep(const Actor &actor, const BookingDraft &draft) const
{
    return m_desk.database().keepNote(actor.user, [&](storage::Transaction &tx) -> Result<void> {
        DeskNotes(tx).keepDraft(actor.user, noteOf(draft, tx.now()));
        return {};
    });
}

Result<void> BookingDrafts::drop(const Actor &actor, const PatientId &patient) const
{
    return m_desk.database().keepNote(actor.user, [&](storage::Transaction &tx) -> Result<void> {
        DeskNotes(tx).dropDraft(actor.user, kind, patient.bytes());
        return {};
    });
}

Result<std::optional<BookingDraftLine>> BookingDrafts::find(const Actor &actor, const PatientId &patient) const
{
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::optional<BookingDraftLine>> {
        const auto note = DeskNotes(snapshot).draft(actor.user, kind, patient.bytes());
        return note ? std::optional(lineOf(snapshot, *note)) : std::nullopt;
    });
}

Result<std::vector<BookingDraftLine>> BookingDrafts::all(const Actor &actor) const
{
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<BookingDraftLine>> {
        std::vector<BookingDraftLine> lines;
        for (const auto &note : DeskNotes(snapshot).drafts(actor.user)) {
            if (note.kind == kind)
                lines.push_back(lineOf(snapshot, note));
        }
        return lines;
    });
}

} // namespace tirkeu::usecase
