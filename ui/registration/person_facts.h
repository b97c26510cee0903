#pragma once
#include "registration/card_words.h"

namespace tirkeu::ui {

struct PersonFact
{
    QString label;
    QString value;
    friend bool operator==(const PersonFact &, const PersonFact &) = default;
};

/// A state of the card, or what is to be done about it; said in words and with an icon.
struct PersonMark
{
    enum class Kind
    {
        Good,
        ToDo,
        Closed
    };
    Kind kind;
    QString text;
    friend bool operator==(const PersonMark &, const PersonMark &) = default;
};

/// What the panel says of a person whose card is open, in the language of the moment.
struct PersonFacts
{
    QString name;
    QString subtitle; ///< sex, age, birth date
    QString iinHead;  ///< grouped; empty: no ЖСН
    QString iinTail;  ///< the last four digits
    QList<PersonMark> marks;
    QList<PersonFact> facts;
};
PersonFacts factsOf(const PatientRecord &record, const CardWords &words, QDate today);

} // namespace tirkeu::ui
