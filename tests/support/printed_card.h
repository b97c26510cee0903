#pragma once
#include "documents/form_052.h"
#include "domain/patient_form.h"
#include "domain/visit_reasons.h"
#include "support/printed_paper.h"

/// A synthetic card of form 052/е, and a paper on disk that is looked at with the tools of poppler and zbar.
namespace tirkeu::test {

using namespace Qt::StringLiterals;
using namespace tirkeu::documents;

inline const QString cardNumber = u"A1-052-000123"_s;
inline const QString payload = u"TRK1:052:0190163d-8694-739b-aea5-966c26f8ad91:A1-052-000123:7F3A"_s;
inline const QDate printDay(2025, 11, 20);

inline PatientForm sampleFields()
{
    using F = PatientField;
    return {{F::Iin, u"850101200019"_s},
            {F::Surname, u"Құрманғалиева"_s},
            {F::GivenName, u"Әйгерім"_s},
            {F::Patronymic, u"Өмірбекқызы"_s},
            {F::BirthDate, u"01.01.1985"_s},
            {F::Sex, u"female"_s},
            {F::Nationality, u"қазақ"_s},
            {F::Citizenship, u"KAZ"_s},
            {F::Residence, u"citizen"_s},
            {F::Phone, u"+77011234567"_s},
            {F::HomeSettlement, u"urban"_s},
            {F::HomeRegion, u"Алматы"_s},
            {F::HomeStreet, u"Әл-Фараби даңғылы"_s},
            {F::HomeHouse, u"17"_s},
            {F::HomeFlat, u"42"_s},
            {F::StayLocality, u"Түркістан"_s},
            {F::WorkPlace, u"№ 12 мектеп-гимназия"_s},
            {F::WorkPosition, u"мұғалім"_s},
            {F::Education, u"higher"_s},
            {F::Insurer, u"«Һарекет» сақтандыру"_s},
            {F::PolicyNumber, u"KZ-778"_s},
            {F::Reimbursement, u"insurance"_s},
            {F::SocialStatus, u"employed"_s},
            {F::VisitReason, u"3.2"_s},
            {F::BloodGroup, u"B(III) Rh+"_s},
            {F::Allergies, u"Пенициллин – есекжем (2019)"_s},
            {F::History, u"2008 ж. аппендэктомия; 2012 және 2016 ж. босану. Анасында артериялық гипертензия."_s},
            {F::DynamicObservation, u"I10 Артериялық гипертензия, 2021 жылдан бастап"_s},
            {F::Medicines, u"Лизиноприл 10 мг, күніне 1 рет"_s},
            {F::Anthropometry, u"Бойы 164 см, салмағы 68 кг, ДМИ 25,3"_s},
            {F::PatientInstruction, u"Дәріні үзбей қабылдау"_s}};
}

/// What the fourteen items of sampleFields() say on paper, in the order of the form.
inline const QStringList passportOnPaper{u"850101200019"_s,
                                         u"Құрманғалиева Әйгерім Өмірбекқызы"_s,
                                         u"01.01.1985"_s,
                                         u"Әйел / Женский"_s,
                                         u"40 жас / 40 лет"_s,
                                         u"қазақ"_s,
                                         u"Қала / Город"_s,
                                         u"Қазақстан Республикасы / Республика Казахстан"_s,
                                         u"Әл-Фараби даңғылы"_s,
                                         u"мұғалім"_s,
                                         u"«Һарекет» сақтандыру, № KZ-778"_s,
                                         u"(МӘМС)"_s,
                                         u"Жұмыс істейді / Работает"_s,
                                         u"Профилактикалау мақсатындағы жүгіну"_s};

inline Form052 cardOf(const PatientForm &fields)
{
    Form052 form;
    const auto read = parsePatientForm(fields, printDay, true);
    Q_ASSERT(read.patient);
    form.record.patient = *read.patient;
    form.record.cardNumber = cardNumber;
    form.record.cardOpenedOn = QDate(2025, 3, 12);
    form.record.confirmedAt = QDateTime({2025, 3, 12}, {5, 0}, Qt::UTC);
    form.confirmedByName = u"Сейітова Гүлнар Һамитқызы"_s;
    form.organization = {u"«№ 5 қалалық емхана» ШЖҚ КМК"_s,
                         u"КГП на ПХВ «Городская поликлиника № 5»"_s,
                         u"990140000123"_s,
                         u"Алматы қ., Абай даңғылы, 1"_s,
                         u"+7 727 000-00-00"_s,
                         u"A1"_s};
    form.printedAt = QDateTime({2025, 11, 20}, {9, 30}, Qt::UTC);
    form.printedBy = u"Сейітова Г. Һ."_s;
    if (const auto reason = VisitReasons().find(form.record.patient.visitReason))
        form.visitReason = {reason->textKk, reason->textRu};
    form.codePayload = payload;
    return form;
}

/// The card on paper.
class Printed : public PrintedPaper
{
public:
    explicit Printed(const Form052 &form, const FormLabels &labels = FormLabels::builtIn(u"052"_s))
        : PrintedPaper(renderForm052(form, labels))
    {
    }
};

} // namespace tirkeu::test
