#include "domain/organization.h"
#include <QtGlobal>

namespace tirkeu {
namespace {

struct Entry
{
    OrganizationField field;
    const char *key;
    const char *name;
    bool (*same)(const Organization &, const Organization &);
};

template <auto Member>
bool same(const Organization &a, const Organization &b)
{
    return a.*Member == b.*Member;
}

constexpr Entry entries[]{
    {OrganizationField::NameKk, "nameKk", QT_TRANSLATE_NOOP("organization", "Name of the organisation in Kazakh"),
     same<&Organization::nameKk>},
    {OrganizationField::NameRu, "nameRu", QT_TRANSLATE_NOOP("organization", "Name of the organisation in Russian"),
     same<&Organization::nameRu>},
    {OrganizationField::Bin, "bin", QT_TRANSLATE_NOOP("organization", "BIN"), same<&Organization::bin>},
    {OrganizationField::Address, "address", QT_TRANSLATE_NOOP("organization", "Address"), same<&Organization::address>},
    {OrganizationField::Phone, "phone", QT_TRANSLATE_NOOP("organization", "Telephone"), same<&Organization::phone>},
    {OrganizationField::Licence, "licence", QT_TRANSLATE_NOOP("organization", "Licence for medical activity"),
     same<&Organization::licence>},
    {OrganizationField::Rural, "rural", QT_TRANSLATE_NOOP("organization", "Town or country"),
     same<&Organization::rural>},
    {OrganizationField::DeskCode, "deskCode", QT_TRANSLATE_NOOP("organization", "Code of this desk"),
     same<&Organization::deskCode>},
};

const Entry &entryOf(OrganizationField field)
{
    return entries[size_t(field)];
}

} // namespace

const char *organizationFieldKey(OrganizationField field)
{
    return entryOf(field).key;
}

const char *organizationFieldName(OrganizationField field)
{
    return entryOf(field).name;
}

std::optional<OrganizationField> organizationFieldFromKey(QStringView key)
{
    for (const auto &entry : entries) {
        if (key == QLatin1StringView(entry.key))
            return entry.field;
    }
    return std::nullopt;
}

QList<OrganizationField> changedFields(const Organization &a, const Organization &b)
{
    QList<OrganizationField> changed;
    for (const auto &entry : entries) {
        if (!entry.same(a, b))
            changed += entry.field;
    }
    return changed;
}

} // namespace tirkeu
