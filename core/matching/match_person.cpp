#include "matching/match_person.h"

namespace tirkeu::matching {
namespace {

MatchAddress addressOf(const Address &address, Words &words)
{
    return {words.ofAddress(address.locality), words.ofAddress(address.street), words.ofAddress(address.house),
            words.ofAddress(address.flat)};
}

/// FNV-1a over letters and digits; "N 123-456" and "n123456" are one number.
quint64 digest(const IdentityDocument &document)
{
    quint64 hash = 0xcbf29ce484222325ull;
    bool any = false;
    for (const QChar c : document.number.toUpper()) {
        if (!c.isLetterOrNumber())
            continue;
        any = true;
        hash = (hash ^ c.unicode()) * 0x100000001b3ull;
    }
    return any ? (hash ^ quint64(document.kind)) * 0x100000001b3ull | 1 : 0;
}

} // namespace

MatchPerson matchPerson(const Patient &patient, Words &words)
{
    MatchPerson person;
    person.surname = words.ofName(patient.name.surname);
    person.givenName = words.ofName(patient.name.givenName);
    person.patronymic = words.ofName(patient.name.patronymic);
    person.father = words.ofFather(patient.name.patronymic);
    person.sex = patient.sex;
    person.birthDate = patient.birthDate;
    if (patient.iin)
        person.iin = patient.iin->toString().toULongLong();
    for (size_t i = 0; i < std::min(person.phones.size(), patient.phones.size()); ++i)
        person.phones[i] = patient.phones[i].toString().mid(1).toULongLong();
    for (size_t i = 0; i < std::min(person.documents.size(), patient.documents.size()); ++i)
        person.documents[i] = digest(patient.documents[i]);
    person.home = addressOf(patient.home, words);
    person.stay = addressOf(patient.stay, words);
    return person;
}

} // namespace tirkeu::matching
