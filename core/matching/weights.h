#pragma once
#include <QtGlobal>
#include <array>

namespace tirkeu::matching {

enum class MatchField : quint8
{
    Surname,
    GivenName,
    Patronymic,
    BirthDate,
    Sex,
    Phone,
    Address,
    Iin,
    Document
};
inline constexpr size_t matchFieldCount = 9;

/// How two values of one field agree.
enum class Level : quint8
{
    Missing, ///< one of them is not known: says nothing
    Equal,
    NearlyEqual, ///< one typing error; of the ЖСН: one digit of the serial
    Alike,       ///< of names: several letters differ
    OtherForm,   ///< of surnames: that of a man and that of a woman
    Initial,     ///< of names: the first letter alone
    Exchanged,   ///< two parts of the name, or day and month, stand in each other's place
    OneDigit,    ///< of dates, phones and the date in the ЖСН
    SameDay,     ///< of birth dates: day and month, not the year
    SameYear,    ///< of birth dates: the year alone
    SamePlace,   ///< of addresses: the house, but not the flat
    SameStreet,
    Changed, ///< of surnames: another one, and she is a woman
    Different
};
inline constexpr size_t levelCount = 14;

/// How often a field agrees so among two records of one person, of two relatives, of two strangers.
struct Chances
{
    double same = 1;
    double relatives = 1;
    double strangers = 1;
};

/// The fixed weights. For Level::Equal of names `strangers` is what is typical: the word's own frequency takes its
/// place.
const Chances &chancesOf(MatchField field, Level level);

/// How many other records of a register of `persons` are the same person, and how many are relatives, on the average,
/// as a share of all.
Chances priorOf(qint64 persons);

} // namespace tirkeu::matching
