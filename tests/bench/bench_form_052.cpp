// One card 052/е to PDF, beside an empty page of QPdfWriter: median milliseconds of 50 runs each.
// With a file name, the card is left there to be looked at; with "empty" after it, one without data.
#include "documents/form_052.h"
#include "domain/patient_form.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::documents;

namespace {

PatientForm sampleForm()
{
    using F = PatientField;
    return {
        {F::Iin, u"850101200019"_s},
        {F::Surname, u"Құрманғалиева"_s},
        {F::GivenName, u"Әйгерім"_s},
        {F::Patronymic, u"Өмірбекқызы"_s},
        {F::BirthDate, u"01.01.1985"_s},
        {F::Sex, u"female"_s},
        {F::Nationality, u"қазақ"_s},
        {F::Citizenship, u"KAZ"_s},
        {F::Residence, u"citizen"_s},
        {F::HomeSettlement, u"urban"_s},
        {F::HomeRegion, u"Алматы"_s},
        {F::HomeLocality, u"Бостандық ауданы"_s},
        {F::HomeStreet, u"Әл-Фараби даңғылы"_s},
        {F::HomeHouse, u"17"_s},
        {F::HomeFlat, u"42"_s},
        {F::WorkPlace, u"№ 12 мектеп-гимназия"_s},
        {F::WorkPosition, u"қазақ тілі мен әдебиеті пәнінің мұғалімі"_s},
        {F::Education, u"higher"_s},
        {F::Reimbursement, u"insurance"_s},
        {F::SocialStatus, u"employed"_s},
        {F::VisitReason, u"3.2"_s},
        {F::BloodGroup, u"B(III) Rh+"_s},
        {F::Allergies, u"Пенициллин – есекжем (2019). Тағамдық аллергия жоқ."_s},
        {F::History, u"2008 ж. аппендэктомия; 2012 және 2016 ж. босану. Анасында артериялық гипертензия."_s},
        {F::DynamicObservation, u"I10 Артериялық гипертензия, 2021 жылдан бастап; келесі қарап-тексеру – 03.2026."_s},
        {F::Medicines, u"Лизиноприл 10 мг, күніне 1 рет"_s},
        {F::Anthropometry, u"Бойы 164 см, салмағы 68 кг, ДМИ 25,3"_s},
        {F::Communication, u"Қазақша, орысша; отбасымен пәтерде тұрады"_s}};
}

Form052 sample(bool empty)
{
    Form052 form;
    form.organization = {u"«№ 5 қалалық емхана» ШЖҚ КМК"_s,
                         u"КГП на ПХВ «Городская поликлиника № 5»"_s,
                         u"990140000123"_s,
                         u"Алматы қ., Абай даңғылы, 1"_s,
                         u"+7 727 000-00-00"_s,
                         u"A1"_s};
    form.printedAt = QDateTime({2025, 11, 20}, {9, 30}, Qt::UTC);
    if (empty)
        return form;
    const auto read = parsePatientForm(sampleForm(), QDate(2025, 11, 20), true);
    if (!read.patient)
        qFatal("the sample person is not valid");
    form.record.patient = *read.patient;
    form.record.cardNumber = u"A1-052-000123"_s;
    form.record.cardOpenedOn = QDate(2025, 3, 12);
    form.record.confirmedAt = form.printedAt.addDays(-30);
    form.confirmedByName = u"Сейітова Гүлнар Һамитқызы"_s;
    form.printedBy = u"Сейітова Г. Һ."_s;
    form.visitReason = {u"Профилактикалау мақсатындағы жүгіну (скринингтен басқа)"_s,
                        u"Обращение с профилактической целью (кроме скрининга)"_s};
    form.codePayload = u"TRK1:052:0190163d-8694-739b-aea5-966c26f8ad91:A1-052-000123:7F3A"_s;
    return form;
}

template <class Work>
double medianMs(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + 25);
    return times[25];
}

qsizetype emptyPage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.end();
    return bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto labels = FormLabels::builtIn(u"052"_s);
    const auto form = sample(arguments.value(2) == u"empty");
    const auto pdf = renderForm052(form, labels);
    if (!pdf)
        return 1;
    if (arguments.size() > 1) {
        QFile file(arguments[1]);
        return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? 0 : 1;
    }
    const double card = medianMs([&] { return renderForm052(form, labels)->size(); });
    const double page = medianMs(emptyPage);
    std::printf("{\"bench\":\"form_052\",\"runs\":50,\"median_ms\":%.2f,\"empty_page_median_ms\":%.2f,"
                "\"ratio\":%.2f,\"bytes\":%lld,\"bar_ms\":60}\n",
                card, page, card / page, static_cast<long long>(pdf->size()));
    return 0;
}
