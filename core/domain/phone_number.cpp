#include "domain/phone_number.h"

namespace tirkeu {

std::optional<PhoneNumber> PhoneNumber::parse(QStringView text)
{
    QString digits;
    bool international = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty() && !international)
            international = true;
        else if (!QStringView(u" ()-.\u00a0").contains(c))
            return std::nullopt;
    }
    if (!international) {
        if (digits.size() == 10)
            digits.prepend(u'7');
        else if (digits.size() == 11 && digits.startsWith(u'8'))
            digits[0] = u'7';
        else if (digits.size() != 11 || !digits.startsWith(u'7'))
            return std::nullopt;
    }
    if (digits.size() < 8 || digits.size() > 15 || digits.startsWith(u'0') ||
        (digits.startsWith(u'7') && digits.size() != 11))
        return std::nullopt;
    return PhoneNumber(u'+' + digits);
}

QString PhoneNumber::forPeople() const
{
    if (m_number.size() != 12 || !m_number.startsWith(QStringLiteral("+7")))
        return m_number;
    const QStringView n(m_number);
    return QStringLiteral("+7 %1 %2-%3-%4").arg(n.mid(2, 3)).arg(n.mid(5, 3)).arg(n.mid(8, 2)).arg(n.mid(10, 2));
}

} // namespace tirkeu
