#include "registration/scanned_document.h"
#include "base/fold.h"

namespace tirkeu::ui {
namespace {

using F = PatientField;

QString plain(const QString &text)
{
    QString signs;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            signs += c.toUpper();
    }
    return signs;
}

/// Word by word: the document's Latin may be read as what was typed.
bool sameName(const QString &typed, const QString &scanned)
{
    const QStringList typedWords = wordsOf(typed);
    const QStringList scannedWords = wordsOf(scanned);
    if (typedWords.size() != scannedWords.size())
        return false;
    for (qsizetype i = 0; i < typedWords.size(); ++i) {
        const QStringList readings = foldReadings(scannedWords[i]);
        const QStringList meant = foldReadings(typedWords[i]);
        if (std::none_of(meant.begin(), meant.end(), [&](const QString &each) { return readings.contains(each); }))
            return false;
    }
    return true;
}

bool agree(F field, const QString &typed, const QString &scanned, QDate today)
{
    if (field == F::Surname || field == F::GivenName)
        return sameName(typed, scanned);
    if (field == F::BirthDate || field == F::DocumentValidUntil || field == F::OtherDocumentValidUntil)
        return parseTypedDate(typed, today.addYears(50)) == parseTypedDate(scanned, today.addYears(50));
    return plain(typed) == plain(scanned);
}

constexpr std::array firstDocument{F::DocumentKind, F::DocumentNumber, F::DocumentValidUntil};
constexpr std::array secondDocument{F::OtherDocumentKind, F::OtherDocumentNumber, F::OtherDocumentValidUntil};

/// Into the fields of the second document when the first one is another.
PatientForm placed(const PatientForm &typed, const PatientForm &document)
{
    const QString number = plain(document.value(F::DocumentNumber));
    const QString first = plain(typed.value(F::DocumentNumber));
    const QString second = plain(typed.value(F::OtherDocumentNumber));
    if (number.isEmpty() || first.isEmpty() || first == number || (!second.isEmpty() && second != number))
        return document;
    PatientForm moved = document;
    for (size_t i = 0; i < firstDocument.size(); ++i) {
        if (const QString value = moved.take(firstDocument[i]); !value.isEmpty())
            moved.insert(secondDocument[i], value);
    }
    return moved;
}

} // namespace

DocumentMerge mergeDocument(const PatientForm &typed, const PatientForm &document, QDate today)
{
    DocumentMerge merge{typed, {}};
    const PatientForm scanned = placed(typed, document);
    for (auto it = scanned.begin(); it != scanned.end(); ++it) {
        const QString before = typed.value(it.key()).trimmed();
        if (before.isEmpty())
            merge.form.insert(it.key(), it.value());
        else if (!agree(it.key(), before, it.value(), today))
            merge.otherwise += it.key();
    }
    return merge;
}

} // namespace tirkeu::ui
