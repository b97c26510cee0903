#include "documents/form_052_values.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

Bilingual plain(const QString &text)
{
    return {text, text};
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Parts that are there, with commas between them. What is the same in both languages is said once, on the Kazakh side.
/// Words of ours are written small in the table, since they mostly stand inside; at the beginning they are capitalized.
Bilingual joined(const QList<Bilingual> &parts)
{
    QStringList kk;
    QStringList ru;
    for (const auto &part : parts) {
        const bool ours = part.kk != part.ru;
        if (!part.kk.isEmpty())
            kk.append(ours && kk.isEmpty() ? capitalized(part.kk) : part.kk);
        if (ours && !part.ru.isEmpty())
            ru.append(ru.isEmpty() ? capitalized(part.ru) : part.ru);
    }
    return {kk.join(u", "_s), ru.join(u", "_s)};
}

template <class T>
Bilingual nameIn(const FormLabels &labels, const QString &list, const std::optional<T> &value)
{
    return value ? labels[list + u'.' + codeOf(*value)] : Bilingual();
}

Bilingual sexName(Sex sex, const FormLabels &labels)
{
    switch (sex) {
    case Sex::Male:
        return labels[u"sex.male"_s];
    case Sex::Female:
        return labels[u"sex.female"_s];
    case Sex::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// The status is said for everybody but citizens; "stateless" needs no second word for the missing citizenship.
Bilingual citizenship(const Patient &patient, const FormLabels &labels)
{
    const QString key = u"citizenship."_s + patient.citizenship;
    Bilingual country;
    if (!patient.citizenship.isEmpty())
        country = labels.contains(key) ? labels[key] : plain(patient.citizenship);
    if (patient.residence == ResidenceStatus::Citizen)
        return country;
    return joined({country, labels[u"residence."_s + codeOf(patient.residence)]});
}

/// Form of the Russian noun after the number.
QString pluralKey(int n)
{
    if (n % 10 == 1 && n % 100 != 11)
        return u"one"_s;
    const bool few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    return few ? u"few"_s : u"many"_s;
}

int wholeMonths(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

} // namespace

QString dateForPeople(QDate date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : QString();
}

Bilingual ageInWords(QDate birthDate, QDate day, const FormLabels &labels)
{
    if (!birthDate.isValid() || !day.isValid() || birthDate > day)
        return {};
    const auto words = [&](const QString &unit, int n) {
        return labels[u"age."_s + unit + u'.' + pluralKey(n)].with(QString::number(n));
    };
    if (const int years = ageOn(birthDate, day); years > 0)
        return words(u"years"_s, years);
    if (const int months = wholeMonths(birthDate, day); months > 0)
        return words(u"months"_s, months);
    return words(u"days"_s, int(birthDate.daysTo(day)));
}

std::array<Bilingual, passportItemCount> passportValues(const Patient &p, QDate today, const Bilingual &visitReason,
                                                        const FormLabels &labels)
{
    const QDate lastDay = p.deceasedOn.isValid() ? p.deceasedOn : today;
    const QString policy = p.policyNumber.isEmpty() ? QString() : u"№ "_s + p.policyNumber;
    return {plain(p.iin ? p.iin->toString() : QString()),
            plain(p.name.full()),
            plain(dateForPeople(p.birthDate)),
            sexName(p.sex, labels),
            ageInWords(p.birthDate, lastDay, labels),
            plain(p.nationality),
            nameIn(labels, u"settlement"_s, p.home.settlement),
            citizenship(p, labels),
            plain(p.home.line()),
            joined({plain(p.workPlace), plain(p.workPosition), nameIn(labels, u"education"_s, p.education)}),
            joined({plain(p.insurer), plain(policy)}),
            nameIn(labels, u"reimbursement"_s, p.reimbursement),
            nameIn(labels, u"social_status"_s, p.socialStatus),
            visitReason};
}

} // namespace tirkeu::documents
