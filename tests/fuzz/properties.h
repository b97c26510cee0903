#pragma once
#include "base/fold.h"
#include "domain/patient_form.h"
#include "intake/register_file.h"
#include "scan/scan.h"
#include <QBuffer>
#include <QJsonDocument>

/// What holds for any bytes whatever, said once for the fuzzers and for the kept corpus
/// (tests/unit/tst_fuzz_corpus.cpp). Each gives an empty text, or in words what does not hold.
namespace tirkeu::fuzz {

inline const QDate today(2026, 11, 22);

inline QString mrzTrouble(const QByteArray &data)
{
    const QString text = QString::fromUtf8(data);
    const auto mrz = scan::readMrz(text, today);
    if (!mrz)
        return {};
    if (mrz->birthDate.isValid() && mrz->birthDate > today)
        return QStringLiteral("born after today");
    if (mrz->iin && !mrz->optionalData.contains(mrz->iin->toString()))
        return QStringLiteral("an IIN that does not stand in the document");
    for (const QString &field : {mrz->surname, mrz->givenNames, mrz->number, mrz->documentCode, mrz->nationality}) {
        if (field.contains(u'<') || field != field.simplified())
            return QStringLiteral("a field with fillers");
    }
    if (mrz->errors.isEmpty() && (mrz->surname.isEmpty() || mrz->documentCode.isEmpty()))
        return QStringLiteral("a faultless document without a name");
    const auto again = scan::readMrz(QString(text).simplified().remove(u' '), today);
    if (!again || again->errors != mrz->errors || again->number != mrz->number)
        return QStringLiteral("line ends change the meaning");
    return {};
}

inline QString recordCodeTrouble(const QByteArray &data)
{
    const QString text = QString::fromUtf8(data);
    const auto result = scan::readScan(text, today);
    if (const auto *code = std::get_if<scan::RecordCode>(&result); code && scan::recordCode(*code) != text.trimmed())
        return QStringLiteral("a code that we would not write so");
    if (const auto *iin = std::get_if<Iin>(&result); iin && iin->toString() != text.trimmed())
        return QStringLiteral("an IIN that was not scanned");
    // Whatever number is put into a code comes out again.
    const QString number = text.left(40);
    if (!number.isValidUtf16())
        return {};
    const scan::RecordCode code{QStringLiteral("052"), {}, number};
    if (scan::parseRecordCode(scan::recordCode(code)) != code)
        return QStringLiteral("a code that does not come back");
    return {};
}

inline PatientForm formFromJson(const QJsonObject &object)
{
    PatientForm form;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = patientFieldFromKey(it.key()))
            form.insert(*field, it.value().toString());
    }
    return form;
}

inline QString patientFormTrouble(const QByteArray &data)
{
    const QJsonObject object = QJsonDocument::fromJson(data).object();
    patientFromJson(object);
    for (const bool demo : {false, true}) {
        const auto outcome = parsePatientForm(formFromJson(object), today, demo);
        if (outcome.patient.has_value() != outcome.errors.isEmpty())
            return QStringLiteral("neither a patient nor an error");
        if (!outcome.patient)
            continue;
        const auto again = parsePatientForm(formOf(*outcome.patient), today, demo);
        if (again.patient != outcome.patient)
            return QStringLiteral("the form does not come back");
        const QByteArray stored = canonicalBytes(toJson(*outcome.patient));
        if (patientFromJson(QJsonDocument::fromJson(stored).object()) != outcome.patient)
            return QStringLiteral("the stored card does not come back");
        if (!changedFields(*outcome.patient, *again.patient).isEmpty())
            return QStringLiteral("nothing was changed, and yet fields differ");
    }
    return {};
}

inline QString foldTrouble(const QByteArray &data)
{
    const QString text = QString::fromUtf8(data);
    for (const QString &word : wordsOf(text)) {
        const QStringList readings = foldReadings(word);
        if (readings.size() > maxReadings)
            return QStringLiteral("too many readings");
        for (const QString &reading : readings) {
            if (reading.isEmpty() || reading.size() > maxWordLength)
                return QStringLiteral("a reading of no length or too long");
            if (std::any_of(reading.begin(), reading.end(), [](QChar c) { return isLatin(c); }))
                return QStringLiteral("a Latin letter in a folded word");
        }
        const QString folded = foldWord(word);
        if (foldWord(folded) != folded)
            return QStringLiteral("folding twice is another word");
        patronymicStem(folded);
        halfTypedPatronymicStem(folded);
    }
    return {};
}

/// Every record and every flaw with its line, its cells and where the next one begins; the words of what went wrong.
inline QString csvWalk(const QByteArray &data, QStringList &found)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    intake::CsvStream stream(buffer, intake::likelyDelimiter(data));
    qint64 line = 0;
    for (;;) {
        const qint64 offset = stream.offset();
        const auto step = stream.next();
        if (!step)
            return QStringLiteral("a buffer that broke off");
        if (!step->record && !step->flaw)
            return stream.offset() == data.size() ? QString() : QStringLiteral("bytes are left over");
        const qint64 at = step->record ? step->record->line : step->flaw->line;
        if (at <= line || at > 1 + data.count('\n') + data.count('\r'))
            return QStringLiteral("lines do not grow");
        if (stream.offset() <= offset)
            return QStringLiteral("nothing was read");
        line = at;
        qsizetype length = 0;
        for (const QByteArray &cell : step->record.value_or(intake::CsvRecord()).cells)
            length += cell.size();
        if (length > intake::CsvStream::longestRecord + 1)
            return QStringLiteral("a record longer than there may be");
        found += QStringLiteral("%1 %2 %3").arg(at).arg(stream.offset()).arg(length);
    }
}

inline QString csvTrouble(const QByteArray &data)
{
    QStringList found;
    if (const QString trouble = csvWalk(data, found); !trouble.isEmpty())
        return trouble;
    // The whole way from bytes to persons.
    auto device = std::make_unique<QBuffer>();
    device->setData(data);
    device->open(QIODevice::ReadOnly);
    const auto opened = intake::RegisterFile::open(std::move(device), {}, intake::RegisterValues({}, today, true));
    if (!opened)
        return QStringLiteral("a buffer that cannot be read");
    if (!opened->file != !opened->troubles.isEmpty())
        return QStringLiteral("neither a file nor a trouble");
    while (opened->file) {
        const auto row = opened->file->next();
        if (!row)
            return QStringLiteral("a buffer that broke off");
        if (!*row)
            break;
        if ((*row)->patient.has_value() == !(*row)->errors.isEmpty())
            return QStringLiteral("neither a person nor an error");
    }
    return {};
}

inline QString encodingTrouble(const QByteArray &data)
{
    using intake::Encoding;
    intake::EncodingSurvey whole;
    whole.add(data);
    intake::EncodingSurvey pieces;
    for (qsizetype from = 0; from < data.size(); from += 3)
        pieces.add(QByteArrayView(data).sliced(from, std::min<qsizetype>(3, data.size() - from)));
    if (whole.kind() != pieces.kind() || whole.likeliest() != pieces.likeliest())
        return QStringLiteral("the pieces make a difference");
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp1251, Encoding::Kz1048}) {
        const auto text = intake::decode(data, encoding);
        if (encoding == Encoding::Utf8 ? text && text->toUtf8() != data : text && text->size() != data.size())
            return QStringLiteral("the text does not come back");
        if (!text && encoding == Encoding::Utf8 && data.isValidUtf8())
            return QStringLiteral("UTF-8 that is not read");
    }
    if (data.isValidUtf8() && (whole.likeliest() != Encoding::Utf8 || whole.contradicts(Encoding::Utf8)))
        return QStringLiteral("UTF-8 that is not recognised");
    return {};
}

} // namespace tirkeu::fuzz
