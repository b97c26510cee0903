#pragma once
#include "base/ids.h"

namespace tirkeu::scan {

/// Kinds of RecordCode whose record is not a person.
inline constexpr QStringView bookingCode = u"BOOKING";
inline constexpr QStringView refusalCode = u"REFUSAL";

/// What a QR of ours names: a record of the database, or a paper blank that was given a number. No personal data.
struct RecordCode
{
    QString kind;   ///< of the paper: "052"; one to eight capital letters and digits
    QUuid record;   ///< null: a blank that belongs to no record yet
    QString number; ///< for people, for example of the card; forty signs at most; may be empty
    friend bool operator==(const RecordCode &, const RecordCode &) = default;
};

/// "TRK1:052:0189…:AB-17:5C1F": the version, the kind, the id as 32 digits, the number, and a CRC-16 that finds every
/// change of one sign, and every two signs changed places. Signs of QR's alphanumeric mode while the number has no
/// others.
QString recordCode(const RecordCode &code);
QString recordCode(QStringView kind, const PatientId &patient, const QString &number);

/// nullopt: not written by recordCode, or damaged. Spaces and line ends around it are overlooked.
std::optional<RecordCode> parseRecordCode(QStringView text);

/// Is it a code of ours at all, of any version, perhaps damaged?
bool looksLikeRecordCode(QStringView text);

} // namespace tirkeu::scan
