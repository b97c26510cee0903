#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace tirkeu {

/// The organisation whose desk this is.
struct Organization
{
    QString nameKk;
    QString nameRu;
    QString bin; ///< business identification number, twelve digits or empty
    QString address;
    QString phone;
    QString deskCode; ///< two to four letters or digits: the first part of every number given here
    bool demo = false;
    bool rural = false;   ///< its districts have no bound of persons (ДСМ-90 ¶8)
    QString licence = {}; ///< for medical activity: number, date, issuer; may be empty
    friend bool operator==(const Organization &, const Organization &) = default;
};

/// What is kept of the organisation.
enum class OrganizationField
{
    NameKk,
    NameRu,
    Bin,
    Address,
    Phone,
    Licence,
    Rural,
    DeskCode
};
const char *organizationFieldKey(OrganizationField field);  ///< "nameKk", as the audit says it
const char *organizationFieldName(OrganizationField field); ///< message id in context "organization"
std::optional<OrganizationField> organizationFieldFromKey(QStringView key);
/// In which these two differ.
QList<OrganizationField> changedFields(const Organization &a, const Organization &b);

} // namespace tirkeu
