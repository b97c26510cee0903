#include "domain/iin.h"
#include <array>

namespace tirkeu {
namespace {

constexpr std::array firstWeights{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr std::array secondWeights{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

int weighted(const QString &digits, const std::array<int, 11> &weights)
{
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += digits[i].digitValue() * weights[size_t(i)];
    return sum % 11;
}

/// 10: no such number exists.
int checkDigit(const QString &digits)
{
    const int first = weighted(digits, firstWeights);
    return first < 10 ? first : weighted(digits, secondWeights);
}

} // namespace

tl::expected<Iin, IinFlaw> Iin::check(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-')
            continue;
        if (c < u'0' || c > u'9')
            return tl::unexpected(IinFlaw::NotDigits);
        digits += c;
    }
    if (digits.size() != 12)
        return tl::unexpected(IinFlaw::Length);
    const int expected = checkDigit(digits);
    if (expected == 10)
        return tl::unexpected(IinFlaw::NoSuchNumber);
    if (digits[11].digitValue() != expected)
        return tl::unexpected(IinFlaw::CheckDigit);
    return Iin(digits);
}

std::optional<Iin> Iin::parse(QStringView text)
{
    auto checked = check(text);
    return checked ? std::optional(std::move(*checked)) : std::nullopt;
}

QDate Iin::suggestedBirthDate() const
{
    if (suggestedSex() == Sex::Unknown)
        return {};
    const int century = 1800 + 100 * ((m_digits[6].digitValue() - 1) / 2);
    const QStringView digits(m_digits);
    return QDate(century + digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
}

Sex Iin::suggestedSex() const
{
    const int digit = m_digits[6].digitValue();
    if (digit < 1 || digit > 6)
        return Sex::Unknown;
    return digit % 2 == 1 ? Sex::Male : Sex::Female;
}

} // namespace tirkeu
