#include "demo/tables.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {

QList<QStringList> readTable(const QString &name)
{
    QFile file(u":/demo/%1.csv"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readTable", "the tables are linked into the program");
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype columns = lines.front().count(u',') + 1;
    QList<QStringList> rows;
    for (const QString &line : lines.mid(1)) {
        QStringList row = line.split(u',');
        Q_ASSERT(row.size() >= columns);
        const QString last = row.mid(columns - 1).join(u',');
        rows += row.mid(0, columns - 1) << last;
    }
    return rows;
}

} // namespace tirkeu::demo
