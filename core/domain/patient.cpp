#include "domain/patient.h"

namespace tirkeu {

bool Address::isEmpty() const
{
    return region.isEmpty() && locality.isEmpty() && street.isEmpty() && house.isEmpty() && flat.isEmpty();
}

QString Address::line() const
{
    QStringList parts;
    for (const QString &part : {region, locality, street, house, flat}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

int ageOn(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || day < birthDate)
        return 0;
    const int years = day.year() - birthDate.year();
    const bool before = std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return before ? years - 1 : years;
}

} // namespace tirkeu
