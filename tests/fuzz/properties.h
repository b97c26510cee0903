#pragma once
#include "base/fold.h"
#include "domain/patient_form.h"
#include "scan/scan.h"
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

} // namespace tirkeu::fuzz
