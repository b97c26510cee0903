#include "booking/journal_export.h"
#include "base/csv.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return row < 0 ? model.headerData(column, Qt::Horizontal).toString() : model.index(row, column).data().toString();
}

void fill(lxw_worksheet *sheet, lxw_format *bold, const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        qsizetype widest = 8;
        for (int row = -1; row < model.rowCount(); ++row) {
            const QString text = textAt(model, row, column);
            widest = std::max(widest, text.size());
            worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(column), text.toUtf8().constData(),
                                   row < 0 ? bold : nullptr);
        }
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), double(std::min<qsizetype>(widest, 60)) + 1,
                             nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
}

} // namespace

QByteArray tableCsv(const QAbstractItemModel &model)
{
    QByteArray csv = csvBeginning;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += textAt(model, row, column);
        csv += csvLine(cells);
    }
    return csv;
}

Result<void> writeXlsx(const QAbstractItemModel &model, const QString &path)
{
    // Beside the file itself: rows of persons go to no other folder, and half a table replaces nothing.
    QTemporaryFile beside(path + u".XXXXXX"_s);
    if (!beside.open())
        return failure(Error::Kind::ReadOnly, beside.errorString());
    const QByteArray name = QFile::encodeName(beside.fileName());
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    if (!book)
        return failure(Error::Kind::Io, u"no workbook"_s);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    fill(workbook_add_worksheet(book, nullptr), bold, model);
    if (const lxw_error closed = workbook_close(book); closed != LXW_NO_ERROR)
        return failure(Error::Kind::ReadOnly, QString::fromLatin1(lxw_strerror(closed)));
    if (std::rename(name.constData(), QFile::encodeName(path).constData()) != 0)
        return failure(Error::Kind::ReadOnly, u"the file could not take its place"_s);
    beside.setAutoRemove(false);
    return {};
}

} // namespace tirkeu::ui
