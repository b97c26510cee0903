#include "administration/list_report_dialog.h"
#include "widgets/dialog_parts.h"
#include "widgets/list_table.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QTableWidget *rowsOf(const QList<RowRemark> &rejected, const QStringList &titles, QWidget *parent)
{
    auto *table = new QTableWidget(int(rejected.size()), 3, parent);
    table->setHorizontalHeaderLabels(titles);
    makeList(*table);
    for (int row = 0; row < rejected.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(QString::number(rejected[row].line)));
        table->setItem(row, 1, new QTableWidgetItem(rejected[row].column));
        table->setItem(row, 2, new QTableWidgetItem(say(rejected[row].reason)));
    }
    fitColumns(*table, 2);
    table->setCurrentCell(0, 0);
    return table;
}

} // namespace

ListReportDialog::ListReportDialog(const usecase::ImportReferenceList::Report &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What became of the file"));
    auto *heading = new QLabel(windowTitle(), this);
    setLook(heading, "heading");
    auto *counts = new QLabel(tr("Rows read: %1. Added: %2. Changed: %3. As they were: %4. Left out: %5.")
                                  .arg(report.read)
                                  .arg(report.added)
                                  .arg(report.changed)
                                  .arg(report.unchanged)
                                  .arg(report.rejected.size()),
                              this);
    counts->setObjectName(u"counts"_s);
    counts->setWordWrap(true);
    auto *table = rowsOf(report.rejected, {tr("Line"), tr("Column"), tr("Why it was left out")}, this);
    table->setAccessibleName(tr("Rows left out"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(counts);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    openLarge(this, 720, 420);
    table->setFocus();
}

} // namespace tirkeu::ui
