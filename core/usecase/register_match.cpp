#include "usecase/register_match.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using Kind = RowMatch::Kind;
using storage::KnownPatient;

RowMatch refused(const RegisterRow &row, const KnownPatient &known, const char *id)
{
    return {Kind::Refused, known, {}, {row.line, {}, {"import", id}}, false};
}

RowMatch matchKnown(const RegisterRow &row, const KnownPatient &known)
{
    RowMatch match{Kind::Same, known, laidOver(known.patient, *row.patient), {}, false};
    if (match.merged == known.patient)
        return match;
    if (known.patient.deceasedOn.isValid())
        return refused(row, known,
                       QT_TRANSLATE_NOOP("import", "The card of this person is locked: the register here "
                                                   "says that the person has died"));
    match.kind = Kind::Changed;
    return match;
}

bool sharesDocument(const Patient &a, const Patient &b)
{
    return std::any_of(a.documents.begin(), a.documents.end(), [&](const IdentityDocument &document) {
        return std::any_of(b.documents.begin(), b.documents.end(), [&](const IdentityDocument &other) {
            return document.kind == other.kind && document.number == other.number;
        });
    });
}

void layDocument(Patient &card, const IdentityDocument &said)
{
    auto &kept = card.documents;
    const auto isSame = [&](const IdentityDocument &d) { return d.kind == said.kind && d.number == said.number; };
    if (std::any_of(kept.begin(), kept.end(), isSame))
        return;
    const auto old = std::find_if(kept.begin(), kept.end(), [&](const auto &d) { return d.kind == said.kind; });
    if (old != kept.end())
        *old = said; // renewed
    else if (kept.size() < 2)
        kept.push_back(said);
    else
        kept.back() = said;
}

void layAddress(Patient &card, const Address &said)
{
    const QString line = said.line();
    if (line == card.home.line() || line == card.stay.line())
        return;
    const auto settlement = card.home.settlement;
    card.home = said;
    if (!card.home.settlement)
        card.home.settlement = settlement;
}

} // namespace

bool isSomebodyElse(const Patient &a, const Patient &b)
{
    return a.name.givenName != b.name.givenName && a.birthDate != b.birthDate;
}

Patient laidOver(const Patient &card, const Patient &said)
{
    Patient merged = card;
    if (said.iin)
        merged.iin = said.iin;
    merged.name.surname = said.name.surname;
    merged.name.givenName = said.name.givenName;
    if (!said.name.patronymic.isEmpty())
        merged.name.patronymic = said.name.patronymic;
    merged.birthDate = said.birthDate;
    if (said.sex != Sex::Unknown)
        merged.sex = said.sex;
    if (!said.citizenship.isEmpty() && said.citizenship != card.citizenship) {
        merged.citizenship = said.citizenship;
        merged.residence = said.residence;
    }
    if (!said.phones.empty() &&
        std::find(card.phones.begin(), card.phones.end(), said.phones.front()) == card.phones.end()) {
        if (merged.phones.empty())
            merged.phones = said.phones;
        else
            merged.phones.front() = said.phones.front();
    }
    if (!said.home.isEmpty())
        layAddress(merged, said.home);
    for (const IdentityDocument &document : said.documents)
        layDocument(merged, document);
    if (!said.district.isNull())
        merged.district = said.district;
    return merged;
}

RowMatch matchRow(storage::PatientLookup &lookup, const RegisterRow &row)
{
    const Patient &said = *row.patient;
    if (said.iin) {
        const auto bearers = lookup.withIin(*said.iin);
        const auto same = std::find_if(bearers.begin(), bearers.end(),
                                       [&](const auto &b) { return !isSomebodyElse(b.patient, said); });
        if (same != bearers.end())
            return matchKnown(row, *same);
        if (!bearers.empty())
            return refused(row, bearers.front(),
                           QT_TRANSLATE_NOOP("import",
                                             "This IIN belongs to somebody else in the register here: neither "
                                             "the given name nor the birth date agree"));
    }
    RowMatch match;
    for (const auto &known : lookup.namesakes(said.name, said.birthDate)) {
        const QString &patronymic = known.patient.name.patronymic;
        const bool otherIin = said.iin && known.patient.iin && said.iin != known.patient.iin;
        if (!otherIin && patronymic == said.name.patronymic && sharesDocument(known.patient, said))
            return matchKnown(row, known);
        match.possibleDuplicate |=
            patronymic == said.name.patronymic || patronymic.isEmpty() || said.name.patronymic.isEmpty();
    }
    return match;
}

} // namespace tirkeu::usecase
