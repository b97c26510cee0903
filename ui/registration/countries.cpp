#include "registration/countries.h"
#include "base/csv.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

Countries::Countries()
{
    QFile file(u":/reference/countries.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto table = readCsvTable(file.readAll());
    Q_ASSERT(opened && table); // built in, and a test reads it
    for (const auto &row : table->rows)
        m_all.append({row.cells[0], row.cells[1], row.cells[2]});
}

const Country *Countries::find(QStringView code) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Country &c) { return c.code == code; });
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace tirkeu::ui
