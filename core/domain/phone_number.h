#pragma once
#include <QString>
#include <optional>

namespace tirkeu {

/// A telephone number, kept in the international form: "+77011234567". Eight to fifteen digits.
class PhoneNumber
{
public:
    /// Takes 8 701 …, 7701…, +7 (701) …, ten digits of Kazakhstan, and foreign numbers with +.
    static std::optional<PhoneNumber> parse(QStringView text);
    const QString &toString() const { return m_number; }
    QString forPeople() const; ///< "+7 701 123-45-67"; foreign numbers as they are
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(QString number)
        : m_number(std::move(number))
    {
    }
    QString m_number;
};

} // namespace tirkeu
