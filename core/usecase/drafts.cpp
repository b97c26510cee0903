#include "usecase/drafts.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::DeskNotes;
using storage::DraftNote;

namespace {

const auto kind = u"patient"_s;

DraftNote noteOf(const CardDraft &draft, const QDateTime &now)
{
    QJsonObject fields;
    for (auto it = draft.form.cbegin(); it != draft.form.cend(); ++it)
        fields.insert(QLatin1StringView(patientFieldKey(it.key())), it.value());
    return {kind,
            draft.patient.isNull() ? QByteArray() : draft.patient.bytes(),
            {{u"base"_s, draft.baseVersion}, {u"fields"_s, fields}},
            now};
}

CardDraft draftOf(const DraftNote &note)
{
    CardDraft draft;
    if (!note.subject.isEmpty())
        draft.patient = PatientId::fromBytes(note.subject);
    draft.baseVersion = note.content.value("base"_L1).toInt();
    draft.keptAt = note.at;
    const QJsonObject fields = note.content.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const auto field = patientFieldFromKey(it.key()))
            draft.form.insert(*field, it.value().toString());
    }
    return draft;
}

QByteArray subjectOf(const PatientId &patient)
{
    return patient.isNull() ? QByteArray() : patient.bytes();
}

} // namespace

Result<void> Drafts::keep(const Actor &actor, const CardDraft &draft) const
{
    return m_desk.database().keepNote(actor.user, [&](storage::Transaction &tx) -> Result<void> {
        DeskNotes(tx).keepDraft(actor.user, noteOf(draft, tx.now()));
        return {};
    });
}

Result<void> Drafts::drop(const Actor &actor, const PatientId &patient) const
{
    return m_desk.database().keepNote(actor.user, [&](storage::Transaction &tx) -> Result<void> {
        DeskNotes(tx).dropDraft(actor.user, kind, subjectOf(patient));
        return {};
    });
}

Result<std::optional<CardDraft>> Drafts::find(const Actor &actor, const PatientId &patient) const
{
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::optional<CardDraft>> {
        const auto note = DeskNotes(snapshot).draft(actor.user, kind, subjectOf(patient));
        return note ? std::optional(draftOf(*note)) : std::nullopt;
    });
}

Result<std::vector<CardDraft>> Drafts::all(const Actor &actor) const
{
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<CardDraft>> {
        std::vector<CardDraft> drafts;
        for (const auto &note : DeskNotes(snapshot).drafts(actor.user)) {
            if (note.kind == kind)
                drafts.push_back(draftOf(note));
        }
        return drafts;
    });
}

Result<int> Drafts::count(const Actor &actor) const
{
    return m_desk.database().read(
        [&](storage::Snapshot &snapshot) -> Result<int> { return int(DeskNotes(snapshot).drafts(actor.user).size()); });
}

} // namespace tirkeu::usecase
