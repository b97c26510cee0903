#include "audit/audit_words.h"
#include "domain/patient_form.h"
#include "domain/staff.h"
#include "papers/paper_kinds.h"
#include "widgets/say.h"
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// What of the detail is told; the rest is for programs.
struct Part
{
    const char *key;
    const char *words; ///< with %1
};
constexpr Part parts[]{
    {"form", QT_TRANSLATE_NOOP("auditDetail", "form %1")},
    {"version", QT_TRANSLATE_NOOP("auditDetail", "version %1")},
    {"count", QT_TRANSLATE_NOOP("auditDetail", "%1 records")},
    {"firstRow", QT_TRANSLATE_NOOP("auditDetail", "first row in trouble: %1")},
    {"from", QT_TRANSLATE_NOOP("auditDetail", "from %1")},
    {"to", QT_TRANSLATE_NOOP("auditDetail", "to %1")},
    {"login", QT_TRANSLATE_NOOP("auditDetail", "login %1")},
};

/// "form 052" for a reader: the paper has a name.
QString shown(const Part &part, const QString &value)
{
    const PaperKind *kind = QByteArrayView(part.key) == "form" ? paperKind(value) : nullptr;
    return kind ? say(kind->name) : say({"auditDetail", part.words, {value}});
}

/// An id, the version of what has none, the first bad row where none is bad: true, and of no use to a reader.
bool saysNothing(const QString &value)
{
    return value.isEmpty() || value == u"0" || !QUuid::fromString(value).isNull();
}

QString fieldNames(const QJsonArray &keys)
{
    QStringList names;
    for (const auto &key : keys) {
        if (const auto field = patientFieldFromKey(key.toString()))
            names += say(patientFieldName(*field));
    }
    return names.join(u", "_s);
}

QString organizationFieldNames(const QJsonArray &keys)
{
    QStringList names;
    for (const auto &key : keys) {
        if (const auto field = organizationFieldFromKey(key.toString()))
            names += say({"organization", organizationFieldName(*field)});
    }
    return names.join(u", "_s);
}

} // namespace

QString auditDetail(const usecase::AuditLine &line)
{
    QStringList said;
    if (!line.why.isEmpty() && !line.why.startsWith(u'#'))
        said += line.why;
    for (const auto &part : parts) {
        const auto value = line.detail.value(QLatin1StringView(part.key)).toVariant().toString();
        if (!saysNothing(value) || (value == u"0" && QByteArrayView(part.key) == "count"))
            said += shown(part, value);
    }
    if (const QString fields = fieldNames(line.detail.value("fields"_L1).toArray()); !fields.isEmpty())
        said += fields;
    if (const QString fields = organizationFieldNames(line.detail.value("organization"_L1).toArray());
        !fields.isEmpty())
        said += fields;
    if (line.detail.value("duplicate"_L1).toBool())
        said += say({"auditDetail", QT_TRANSLATE_NOOP("auditDetail", "duplicate")});
    if (line.detail.value("how"_L1).toString() == u"file")
        said += say({"auditDetail", QT_TRANSLATE_NOOP("auditDetail", "as a file")});
    return said.join(u" · "_s);
}

} // namespace tirkeu::ui
