#include "domain/phone_text.h"
#include "domain/phone_number.h"

namespace tirkeu {

QString phoneForPeople(const QString &kept)
{
    const auto number = PhoneNumber::parse(kept);
    return number ? number->forPeople() : kept;
}

} // namespace tirkeu
