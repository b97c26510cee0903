#include "demo/papers.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr int adultDocumentAge = 16;

QDate dayBetween(QDate from, QDate to, Dice &dice)
{
    return from.addDays(dice.below(int(from.daysTo(to)) + 1));
}

/// Issued within its term, hardly ever expired, not before the person was old enough for it.
IdentityDocument paper(DocumentKind kind, const QString &number, const QString &issuer, QDate today, Dice &dice)
{
    IdentityDocument document{kind, number, issuer, {}, {}};
    const int years = dice.perMille(15) ? 11 : 10; // some come with a card that has expired
    document.issuedOn = dayBetween(today.addYears(-years).addDays(1), today, dice);
    document.validUntil = document.issuedOn.addYears(10).addDays(-1);
    return document;
}

IdentityDocument birthCertificate(const Patient &patient, QDate today, Dice &dice)
{
    IdentityDocument document{
        DocumentKind::BirthCertificate, numberLike(u"00#######"_s, dice), u"Гүлалма ауданының АХАЖ бөлімі"_s, {}, {}};
    document.issuedOn = std::min(today, patient.birthDate.addDays(dice.between(1, 40)));
    return document;
}

IdentityDocument adultPaper(const Patient &patient, QDate today, Dice &dice)
{
    const bool foreign = patient.residence == ResidenceStatus::PermanentForeigner ||
                         patient.residence == ResidenceStatus::PermanentStateless ||
                         patient.residence == ResidenceStatus::Kandas;
    const int thrown = dice.below(100);
    DocumentKind kind = DocumentKind::IdCard;
    QString pattern = u"0########"_s;
    if (foreign) {
        kind = DocumentKind::ResidencePermit;
    } else if (thrown < 4) {
        kind = DocumentKind::Passport;
        pattern = u"N########"_s;
    } else if (thrown < 7) {
        kind = DocumentKind::ElectronicDocument;
    }
    const QString number = numberLike(pattern, dice);
    return paper(kind, number, u"ҚР ІІМ"_s, today, dice);
}

} // namespace

QString numberLike(QString pattern, Dice &dice)
{
    for (QChar &c : pattern) {
        if (c == u'#')
            c = char16_t(u'0' + dice.below(10));
    }
    return pattern;
}

void issuePapers(Patient &patient, QDate today, Dice &dice)
{
    if (ageOn(patient.birthDate, today) < adultDocumentAge) {
        patient.documents.push_back(birthCertificate(patient, today, dice));
        return;
    }
    patient.documents.push_back(adultPaper(patient, today, dice));
    const bool citizen = patient.residence == ResidenceStatus::Citizen;
    if (citizen && patient.documents.front().kind == DocumentKind::IdCard && dice.percent(15)) {
        const QString number = numberLike(u"N########"_s, dice);
        patient.documents.push_back(paper(DocumentKind::Passport, number, u"ҚР ІІМ"_s, today, dice));
    }
    for (IdentityDocument &document : patient.documents) {
        const QDate earliest = patient.birthDate.addYears(adultDocumentAge);
        if (document.issuedOn < earliest) {
            document.issuedOn = dayBetween(earliest, today, dice);
            document.validUntil = document.issuedOn.addYears(10).addDays(-1);
        }
    }
}

} // namespace tirkeu::demo
