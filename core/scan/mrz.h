#pragma once
#include "base/message.h"
#include "domain/iin.h"
#include <QList>

namespace tirkeu::scan {

enum class MrzKind
{
    Td1, ///< identity card: 3 lines of 30
    Td3  ///< passport: 2 lines of 44
};

/// The machine-readable zone of an identity document (ICAO 9303 parts 3 to 5). Only with no errors may it be used.
struct Mrz
{
    MrzKind kind = MrzKind::Td1;
    QString documentCode; ///< "P", "ID"
    QString issuer;       ///< state or organisation: "KAZ"
    QString number;       ///< long numbers of TD1 put together again
    QString surname;      ///< in the Latin letters of the zone
    QString givenNames;   ///< empty: the document has a primary identifier only
    QString nationality;
    QDate birthDate; ///< invalid: not known, or an error tells
    Sex sex = Sex::Unknown;
    QDate expiry; ///< invalid: without term, or an error tells
    QString optionalData;
    std::optional<Iin> iin;    ///< documents of Kazakhstan carry it in the optional data
    bool nameMayBeCut = false; ///< the field is full: the rest of the name is in the document only
    QList<Message> errors;     ///< context "scan": which check digit fails, which field cannot be
};

/// Spaces and line ends may be anywhere. Nothing is guessed: a small letter or O for 0 is not put right.
/// `today` decides the century: nobody is born after it, terms lie within fifty years of it.
/// nullopt: not 90 or 88 signs of the zone's alphabet.
std::optional<Mrz> readMrz(QStringView text, QDate today);

/// Weights 7, 3, 1; A is 10, filler is 0.
int mrzCheckDigit(QStringView field);

} // namespace tirkeu::scan
