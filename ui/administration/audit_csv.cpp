#include "administration/audit_csv.h"
#include "audit/audit_table_model.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString cell(QString text)
{
    static constexpr QStringView formula = u"=+-@\t\r";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted += cell(text);
    return quoted.join(u';').toUtf8() + "\r\n";
}

} // namespace

QByteArray auditCsvHeading()
{
    return "\xEF\xBB\xBF" + row(auditTitles());
}

QByteArray auditCsvRows(const std::vector<usecase::AuditLine> &lines)
{
    QByteArray csv;
    for (const auto &line : lines)
        csv += row(auditCells(line));
    return csv;
}

} // namespace tirkeu::ui
