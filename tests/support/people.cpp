#include "support/people.h"
#include <numeric>

using namespace Qt::StringLiterals;

namespace tirkeu::test {
namespace {

constexpr std::array firstWeights{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr std::array secondWeights{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

int remainder(const QString &digits, const std::array<int, 11> &weights)
{
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += digits.at(i).digitValue() * weights[size_t(i)];
    return sum % 11;
}

} // namespace

Iin syntheticIin(int n)
{
    const QDate day = QDate(1850, 1, 1).addDays(n / 10);
    // A tenth of the serials has no check digit: the serial is chosen among a hundred of its own.
    for (int serial = (n % 10) * 100;; ++serial) {
        const QString digits = day.toString(u"yyMMdd"_s) + u"2"_s + u"%1"_s.arg(serial, 4, 10, QLatin1Char('0'));
        int check = remainder(digits, firstWeights);
        if (check == 10)
            check = remainder(digits, secondWeights);
        if (check < 10)
            return *Iin::parse(digits + QString::number(check));
    }
}

Patient person(int n, const QString &surname)
{
    static const QStringList givenNames{u"Айгүл"_s,  u"Әсел"_s,  u"Гүлнәр"_s, u"Жанар"_s,
                                        u"Мәдина"_s, u"Сәуле"_s, u"Ұлжан"_s};
    Patient patient;
    patient.iin = syntheticIin(n);
    patient.name = {surname, givenNames.at(n % givenNames.size()), u"Серікқызы"_s};
    patient.birthDate = QDate(1950, 1, 1).addDays(n % 20000);
    patient.sex = Sex::Female;
    patient.nationality = u"қазақ"_s;
    patient.citizenship = u"KAZ"_s;
    patient.phones = {*PhoneNumber::parse(u"+7701%1"_s.arg(1000000 + n))};
    patient.home = {
        Settlement::Urban,          u"Алматы"_s, u"Бостандық ауданы"_s, u"Абай даңғылы"_s, QString::number(1 + n % 200),
        QString::number(1 + n % 90)};
    return patient;
}

} // namespace tirkeu::test
