#include "matching/comparison.h"

namespace tirkeu::matching {
namespace {

struct Sentence
{
    MatchField field;
    Level level;
    const char *id;
};

using F = MatchField;
using L = Level;

constexpr Sentence sentences[]{
    {F::Surname, L::Equal, QT_TRANSLATE_NOOP("matching", "The surname is the same.")},
    {F::Surname, L::OtherForm,
     QT_TRANSLATE_NOOP("matching", "The surname is the same, once as a man's and once as a woman's.")},
    {F::Surname, L::NearlyEqual, QT_TRANSLATE_NOOP("matching", "The surnames differ by one letter.")},
    {F::Surname, L::Alike, QT_TRANSLATE_NOOP("matching", "The surnames are alike.")},
    {F::Surname, L::Initial, QT_TRANSLATE_NOOP("matching", "Of one surname only the first letter is written.")},
    {F::Surname, L::Exchanged, QT_TRANSLATE_NOOP("matching", "Surname and given name stand in each other's place.")},
    {F::Surname, L::Changed, QT_TRANSLATE_NOOP("matching", "The surnames differ; a woman may have married.")},
    {F::Surname, L::Different, QT_TRANSLATE_NOOP("matching", "The surnames differ.")},
    {F::GivenName, L::Equal, QT_TRANSLATE_NOOP("matching", "The given name is the same.")},
    {F::GivenName, L::NearlyEqual, QT_TRANSLATE_NOOP("matching", "The given names differ by one letter.")},
    {F::GivenName, L::Alike, QT_TRANSLATE_NOOP("matching", "The given names are alike.")},
    {F::GivenName, L::Initial, QT_TRANSLATE_NOOP("matching", "Of one given name only the first letter is written.")},
    {F::GivenName, L::Exchanged, QT_TRANSLATE_NOOP("matching", "The given name stands in another place of the name.")},
    {F::GivenName, L::Different, QT_TRANSLATE_NOOP("matching", "The given names differ.")},
    {F::Patronymic, L::Equal, QT_TRANSLATE_NOOP("matching", "The father's name is the same.")},
    {F::Patronymic, L::NearlyEqual, QT_TRANSLATE_NOOP("matching", "The patronymics differ by one letter.")},
    {F::Patronymic, L::Alike, QT_TRANSLATE_NOOP("matching", "The patronymics are alike.")},
    {F::Patronymic, L::Initial, QT_TRANSLATE_NOOP("matching", "Of one patronymic only the first letter is written.")},
    {F::Patronymic, L::Exchanged,
     QT_TRANSLATE_NOOP("matching", "Given name and patronymic stand in each other's place.")},
    {F::Patronymic, L::Different, QT_TRANSLATE_NOOP("matching", "The patronymics differ.")},
    {F::BirthDate, L::Equal, QT_TRANSLATE_NOOP("matching", "The birth date is the same.")},
    {F::BirthDate, L::Exchanged, QT_TRANSLATE_NOOP("matching", "Day and month of the birth date are swapped.")},
    {F::BirthDate, L::OneDigit, QT_TRANSLATE_NOOP("matching", "The birth dates differ by one digit.")},
    {F::BirthDate, L::SameDay, QT_TRANSLATE_NOOP("matching", "Born on the same day of the year, the years differ.")},
    {F::BirthDate, L::SameYear, QT_TRANSLATE_NOOP("matching", "Of the birth dates only the year is the same.")},
    {F::BirthDate, L::Different, QT_TRANSLATE_NOOP("matching", "The birth dates differ.")},
    {F::Sex, L::Equal, QT_TRANSLATE_NOOP("matching", "The sex is the same.")},
    {F::Sex, L::Different, QT_TRANSLATE_NOOP("matching", "The sex differs.")},
    {F::Phone, L::Equal, QT_TRANSLATE_NOOP("matching", "A phone is the same.")},
    {F::Phone, L::OneDigit, QT_TRANSLATE_NOOP("matching", "The phones differ by one digit.")},
    {F::Phone, L::Different, QT_TRANSLATE_NOOP("matching", "The phones differ.")},
    {F::Address, L::Equal, QT_TRANSLATE_NOOP("matching", "The address is the same.")},
    {F::Address, L::SamePlace, QT_TRANSLATE_NOOP("matching", "The house is the same, the flat is not.")},
    {F::Address, L::SameStreet, QT_TRANSLATE_NOOP("matching", "Only the street is the same.")},
    {F::Address, L::Different, QT_TRANSLATE_NOOP("matching", "The addresses differ.")},
    {F::Iin, L::Equal, QT_TRANSLATE_NOOP("matching", "The IIN is the same.")},
    {F::Iin, L::OneDigit, QT_TRANSLATE_NOOP("matching", "The IINs differ by one digit of the date.")},
    {F::Iin, L::NearlyEqual, QT_TRANSLATE_NOOP("matching", "The IINs differ by one digit.")},
    {F::Iin, L::Different, QT_TRANSLATE_NOOP("matching", "The IINs differ.")},
    {F::Document, L::Equal, QT_TRANSLATE_NOOP("matching", "An identity document is the same.")},
    {F::Document, L::Different, QT_TRANSLATE_NOOP("matching", "The identity documents differ.")},
};

} // namespace

Message reasonOf(MatchField field, Level level)
{
    for (const Sentence &sentence : sentences) {
        if (sentence.field == field && sentence.level == level)
            return {"matching", sentence.id};
    }
    return {};
}

QList<Message> reasonsOf(const Comparison &comparison)
{
    QList<Message> reasons;
    for (size_t field = 0; field < matchFieldCount; ++field) {
        if (const Message reason = reasonOf(MatchField(field), comparison.levels[field]);
            !reason.id.isEmpty() && !reasons.contains(reason))
            reasons += reason;
    }
    return reasons;
}

} // namespace tirkeu::matching
