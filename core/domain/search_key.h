#pragma once
#include "domain/patient.h"
#include <QString>
#include <optional>

namespace tirkeu {

/// Grows whenever keys of the same card come out differently; foldVersion counts apart.
inline constexpr int searchKeyVersion = 1;

/// The tokens of the index. A folded name has no Latin letter, so that these first letters never collide with it.
///
///   касимова        word of the surname, the given name or the patronymic
///   vсерик          father: stem of a patronymic, whatever its form
///   i850312…        ЖСН from the beginning      e…213058  ЖСН from the end
///   t7011234567     phone without +7            f7654321107  phone from the end: any tail is a prefix of it
///   b12031985       birth date                  y1985  birth year
///   ca1000123       card number                 n123   its counter without zeros
///   d03             own district                o      attached to our organisation
///   aабая, a12      word of the addresses, house, flat
namespace token {
inline constexpr char16_t father = u'v';
inline constexpr char16_t iin = u'i';
inline constexpr char16_t iinReversed = u'e';
inline constexpr char16_t phone = u't';
inline constexpr char16_t phoneReversed = u'f';
inline constexpr char16_t birthDate = u'b';
inline constexpr char16_t birthYear = u'y';
inline constexpr char16_t card = u'c';
inline constexpr char16_t cardCounter = u'n';
inline constexpr char16_t district = u'd';
inline constexpr char16_t organization = u'o';
inline constexpr char16_t address = u'a';
} // namespace token

/// The text under which the patient is found: tokens divided by spaces, the folded name first (so keys sort by name).
/// `districtNumber`: of patient.district. The own organisation comes from patient.attachment.
QString searchKey(const Patient &patient, const QString &cardNumber, std::optional<int> districtNumber);

QString districtToken(int number);                ///< "d03"
QString birthDateToken(QDate date);               ///< "b12031985"
QString cardToken(const QString &cardNumber);     ///< "ca1000123": without signs, look-alikes made one; may be empty
QString reversedDigits(QStringView digits);       ///< for tails
QString nationalDigits(const PhoneNumber &phone); ///< "7011234567"; of foreign numbers all digits

/// Words of addresses that say nothing: "ул", "көшесі". Takes a folded word.
bool isAddressFiller(const QString &folded);

} // namespace tirkeu
