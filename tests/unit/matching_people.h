#pragma once
#include "matching/blocking.h"
#include "matching/comparison.h"
#include <functional>

namespace tirkeu::test {
using namespace Qt::StringLiterals;
using namespace tirkeu::matching;

/// Changes one thing of an ordinary person.
using Change = std::function<void(Patient &)>;

inline Patient ordinary()
{
    Patient patient;
    patient.iin = Iin::parse(u"850101100012");
    patient.name = {u"Қасымов"_s, u"Нұрлан"_s, u"Серікұлы"_s};
    patient.birthDate = QDate(1985, 3, 12);
    patient.sex = Sex::Male;
    patient.phones = {*PhoneNumber::parse(u"+77000123456")};
    patient.home = {Settlement::Urban, u"Алматы"_s, u"Бостандық ауданы"_s, u"Абай даңғылы"_s, u"12"_s, u"34"_s};
    patient.documents = {{DocumentKind::IdCard, u"012345678"_s, {}, {}, {}}};
    return patient;
}

inline Patient woman()
{
    Patient patient = ordinary();
    patient.iin = Iin::parse(u"850101200019");
    patient.name = {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s};
    patient.sex = Sex::Female;
    return patient;
}

inline Comparison compared(const Patient &a, const Patient &b, qint64 persons = 100'000)
{
    Words words;
    const Frequencies frequencies;
    const auto first = matchPerson(a, words);
    const auto second = matchPerson(b, words);
    const Matcher matcher(words, frequencies, persons);
    const auto outcome = matcher.compare(first, second);
    if (outcome.probability != matcher.compare(second, first).probability)
        qFatal("the order of the two matters");
    return outcome;
}

inline void withoutNumbers(Patient &patient)
{
    patient.iin.reset();
    patient.documents.clear();
}

inline bool meet(const Patient &a, const Patient &b)
{
    Words words;
    std::vector<BlockingKeys> keys{blockingKeys(matchPerson(a, words), words),
                                   blockingKeys(matchPerson(b, words), words)};
    return eachCandidatePair(keys, [](size_t, size_t) { return true; }) == 1;
}

} // namespace tirkeu::test
Q_DECLARE_METATYPE(tirkeu::test::Change)
