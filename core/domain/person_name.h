#pragma once
#include <QString>

namespace tirkeu {

/// Names as in the identity document. Surname and given name are never both empty in a registered person; the
/// patronymic is optional, in the -ұлы/-қызы or the -ович/-овна form.
struct PersonName
{
    QString surname;
    QString givenName;
    QString patronymic;

    QString full() const;  ///< "Қасымова Айгүл Серікқызы"
    QString brief() const; ///< "Қасымова А. С."
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// What is wrong with one part of a name.
enum class NameFlaw
{
    None,
    TooLong,
    NotLetters,
    MixedScripts
};

/// Letters of one script, inner spaces, hyphens, apostrophes and dots; 100 characters at most. Empty has no flaw here.
NameFlaw nameFlaw(const QString &part);
/// Spaces trimmed and folded, NFC; apostrophes made alike; Latin look-alikes are not touched (a flaw tells of them).
QString tidyName(const QString &part);

} // namespace tirkeu
