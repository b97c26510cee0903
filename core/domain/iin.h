#pragma once
#include "domain/sex.h"
#include <QDate>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace tirkeu {

/// What is wrong with twelve typed digits. The digits of date, century and sex are never a flaw: by law they are not
/// tied to the data, so that they can only be doubted (rules::iin).
enum class IinFlaw
{
    Length,
    NotDigits,
    CheckDigit,
    NoSuchNumber
};

/// Individual identification number (ЖСН/ИИН): twelve digits `YYMMDD C NNNN K` with a valid check digit.
class Iin
{
public:
    static tl::expected<Iin, IinFlaw> check(QStringView text); ///< spaces and hyphens are ignored
    static std::optional<Iin> parse(QStringView text);         ///< nullopt: any flaw

    const QString &toString() const { return m_digits; }
    /// A hint only: by law the digits are not tied to the data. Invalid: the digits name no day of the calendar, or the
    /// seventh of them no century.
    QDate suggestedBirthDate() const;
    Sex suggestedSex() const; ///< likewise a hint; Unknown: the seventh digit is not 1 to 6

    friend bool operator==(const Iin &, const Iin &) = default;

private:
    explicit Iin(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace tirkeu
