#include "domain/visit_reasons.h"
#include "base/csv.h"
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu {

VisitReasons::VisitReasons()
{
    QFile file(u":/reference/visit_reasons.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto table = readCsvTable(file.readAll());
    Q_ASSERT(opened && table); // built in, and a test reads it
    for (const auto &row : table->rows) {
        const auto &cells = row.cells;
        m_all.append({cells[0] + u'.' + cells[3], cells[1], cells[2], cells[4], cells[5]});
    }
}

std::optional<VisitReason> VisitReasons::find(QStringView code) const
{
    const auto found = std::ranges::find(m_all, code, &VisitReason::code);
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

} // namespace tirkeu
