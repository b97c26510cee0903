#pragma once
#include "base/message.h"
#include "domain/patient_form.h"
#include <QStringList>
#include <array>

namespace tirkeu::intake {

/// What a column of a population register may hold.
enum class RegisterField
{
    Iin,
    Surname,
    GivenName,
    Patronymic,
    FullName, ///< surname, given name and patronymic in one cell
    BirthDate,
    Sex,
    Phone,
    Address,
    District,
    Citizenship,
    DocumentType,
    DocumentNumber
};
inline constexpr int registerFieldCount = int(RegisterField::DocumentNumber) + 1;

const char *registerFieldTitle(RegisterField field); ///< "birth_date", as tirkeuctl's header has it
Message registerFieldName(RegisterField field);      ///< for people, context "import"
RegisterField registerFieldOf(PatientField field);   ///< where a flaw of the form is shown

/// Which column holds what; −1: none. A person may change it before the import.
struct ColumnMapping
{
    std::array<int, registerFieldCount> columns;
    ColumnMapping() { columns.fill(-1); }
    int &operator[](RegisterField field) { return columns[size_t(field)]; }
    int operator[](RegisterField field) const { return columns[size_t(field)]; }
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Finds the columns by their titles: tirkeuctl's own, and those usual in Kazakh, Russian and English lists.
ColumnMapping recognizeColumns(const QStringList &titles);

/// What is wrong with the header under this mapping, beside the title concerned (empty: the whole header).
struct HeaderFlaw
{
    QString title;
    Message message; ///< context "import"
    friend bool operator==(const HeaderFlaw &, const HeaderFlaw &) = default;
};
QList<HeaderFlaw> headerFlaws(const QStringList &titles, const ColumnMapping &mapping);

/// Titles no field is taken from: shown, so that nobody misses them later.
QStringList unreadTitles(const QStringList &titles, const ColumnMapping &mapping);

} // namespace tirkeu::intake
