#include "administration/audit_csv.h"
#include "audit/audit_table_model.h"
#include "base/csv.h"

namespace tirkeu::ui {

QByteArray auditCsvHeading()
{
    return csvBeginning + csvLine(auditTitles());
}

QByteArray auditCsvRows(const std::vector<usecase::AuditLine> &lines)
{
    QByteArray csv;
    for (const auto &line : lines)
        csv += csvLine(auditCells(line));
    return csv;
}

} // namespace tirkeu::ui
