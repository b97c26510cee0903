#pragma once
#include "documents/form_052.h"
#include "domain/patient_form.h"
#include "domain/visit_reasons.h"
#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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

/// A paper on disk, looked at with the tools of poppler and zbar. TIRKEU_PAPERS=DIR keeps the papers to be looked at.
class Printed
{
public:
    explicit Printed(const Form052 &form, const FormLabels &labels = FormLabels::builtIn(u"052"_s))
    {
        const auto rendered = renderForm052(form, labels);
        bytes = rendered ? *rendered : QByteArray();
        const QString keep = qEnvironmentVariable("TIRKEU_PAPERS");
        path = (keep.isEmpty() ? m_folder.path() : keep) + u'/' + QString::fromLatin1(QTest::currentTestFunction()) +
               u".pdf"_s;
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return done ? QString::fromUtf8(process.readAllStandardOutput()) : u"%1 did not run"_s.arg(program);
    }
    /// Words in the order of the lines on paper, one space between them.
    QString text(const QStringList &options = {u"-layout"_s}) const
    {
        return run(u"pdftotext"_s, options + QStringList{path, u"-"_s}).simplified();
    }
    /// Letters only, as they were written: line breaks and spaces left out.
    QString letters() const { return text({u"-raw"_s}).remove(u' '); }
    int pages() const
    {
        static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
        return count.match(run(u"pdfinfo"_s, {path})).captured(1).toInt();
    }
    QString barcodes() const
    {
        run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-png"_s,
                            u"-singlefile"_s, path, m_folder.filePath(u"page"_s)});
        return run(u"zbarimg"_s, {u"-q"_s, m_folder.filePath(u"page.png"_s)});
    }

    QByteArray bytes;
    QString path;

private:
    QTemporaryDir m_folder;
};

/// Empty when the strings stand in the text one after another; otherwise the first that does not.
inline QString missingInOrder(const QString &text, const QStringList &strings)
{
    qsizetype at = 0;
    for (const auto &string : strings) {
        at = text.indexOf(string, at);
        if (at < 0)
            return string;
        at += string.size();
    }
    return {};
}

struct Word
{
    int page = 0;
    QRectF place;
    QString text;
};

/// Every word with its place in points.
inline QList<Word> wordsOf(const Printed &printed)
{
    static const QRegularExpression pattern(
        uR"re(<page |<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>)re"_s);
    QList<Word> words;
    int page = 0;
    auto matches = pattern.globalMatch(printed.run(u"pdftotext"_s, {u"-bbox"_s, printed.path, u"-"_s}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({page, QRectF(from, to), match.captured(5)});
    }
    return words;
}

} // namespace tirkeu::test
