#include "demo/iin_register.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr int serials = 10000;
constexpr int stride = 7919; // prime to 10 000: every serial comes up once

size_t cellOf(QDate day, Sex sex)
{
    const int ofCentury = (day.year() % 100 * 12 + day.month() - 1) * 31 + day.day() - 1;
    return size_t(ofCentury * 2 + (sex == Sex::Female ? 1 : 0));
}

/// nullopt: no number with these eleven digits exists.
std::optional<Iin> completed(QString digits)
{
    digits += u'0';
    for (char16_t last = u'0'; last <= u'9'; ++last) {
        digits[11] = last;
        auto checked = Iin::check(digits);
        if (checked)
            return std::move(*checked);
        if (checked.error() != IinFlaw::CheckDigit)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

IinRegister::IinRegister()
    : m_used(size_t(100 * 12 * 31 * 2))
{
}

std::optional<Iin> IinRegister::issue(QDate birthDate, Sex sex)
{
    const size_t cell = cellOf(birthDate, sex);
    const int offset = int(cell * 3571 % serials);
    while (m_used[cell] < serials) {
        const int number = (offset + m_used[cell]++ * stride) % serials;
        QString digits(11, u'0');
        const auto put = [&digits](int at, int two) {
            digits[at] = char16_t(u'0' + two / 10);
            digits[at + 1] = char16_t(u'0' + two % 10);
        };
        put(0, birthDate.year() % 100);
        put(2, birthDate.month());
        put(4, birthDate.day());
        digits[6] = sex == Sex::Female ? u'2' : u'1';
        put(7, number / 100);
        put(9, number % 100);
        if (auto iin = completed(digits))
            return iin;
    }
    return std::nullopt;
}

} // namespace tirkeu::demo
