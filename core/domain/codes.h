#pragma once
#include "base/message.h"
#include <QList>
#include <QStringView>
#include <optional>
#include <span>

/// The closed lists of the card: a value of the program, its code in storage and exchange, its name for people.
namespace tirkeu {

template <class T>
struct CodeEntry
{
    T value;
    const char *code; ///< stored and exchanged; never changes
    const char *name; ///< id of the message in context "codes"
};

enum class Settlement
{
    Urban,
    Rural
};

/// Who the person is to the state; decides coverage (R11).
enum class ResidenceStatus
{
    Citizen,
    Kandas,
    Refugee,
    PermanentForeigner,
    PermanentStateless,
    TemporaryForeigner,
    TemporaryStateless,
    AsylumSeeker
};

enum class DocumentKind
{
    IdCard,
    Passport,
    ResidencePermit,
    BirthCertificate,
    ForeignPassport,
    RefugeeCertificate,
    ElectronicDocument ///< from the digital documents service, by the person's consent (R3)
};

enum class RepresentativeKind
{
    Lawful,
    Proxy
};

enum class Reimbursement
{
    Guaranteed,
    Insurance,
    Voluntary,
    Imputed,
    Paid
}; ///< ТМККК, МӘМС, ЕМС, ЖМС, paid

enum class SocialStatus
{
    Employed,
    SelfEmployed,
    Unemployed,
    Pensioner,
    Student,
    Pupil,
    PreschoolOrganized,
    PreschoolUnorganized,
    Housewife,
    Serviceman,
    Other
};

enum class Education
{
    None,
    Primary,
    Basic,
    Secondary,
    Vocational,
    Higher,
    Postgraduate
};

enum class Attachment
{
    Unknown,
    Here,
    Elsewhere,
    None
};

template <class T>
std::span<const CodeEntry<T>> codeList();
template <>
std::span<const CodeEntry<Settlement>> codeList();
template <>
std::span<const CodeEntry<ResidenceStatus>> codeList();
template <>
std::span<const CodeEntry<DocumentKind>> codeList();
template <>
std::span<const CodeEntry<RepresentativeKind>> codeList();
template <>
std::span<const CodeEntry<Reimbursement>> codeList();
template <>
std::span<const CodeEntry<SocialStatus>> codeList();
template <>
std::span<const CodeEntry<Education>> codeList();
template <>
std::span<const CodeEntry<Attachment>> codeList();

template <class T>
QString codeOf(T value)
{
    for (const auto &entry : codeList<T>()) {
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    }
    Q_UNREACHABLE();
}

template <class T>
std::optional<T> fromCode(QStringView code)
{
    for (const auto &entry : codeList<T>()) {
        if (code == QLatin1StringView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

template <class T>
Message nameOf(T value)
{
    for (const auto &entry : codeList<T>()) {
        if (entry.value == value)
            return {"codes", entry.name};
    }
    Q_UNREACHABLE();
}

} // namespace tirkeu
