#include "registers/report_model.h"
#include "registers/import_words.h"
#include "widgets/say.h"

namespace tirkeu::ui {
namespace {

constexpr std::array<const char *, ReportModel::columns> titles{
    QT_TRANSLATE_NOOP("registers", "Line"), QT_TRANSLATE_NOOP("registers", "What became of the row"),
    QT_TRANSLATE_NOOP("registers", "Column"), QT_TRANSLATE_NOOP("registers", "Reason")};

} // namespace

void ReportModel::reset(const QList<RowRemark> &rejected, const QList<RowRemark> &doubts)
{
    if (rejected == m_rejected && doubts == m_doubts)
        return;
    beginResetModel();
    m_rejected = rejected;
    m_doubts = doubts;
    endResetModel();
}

void ReportModel::show(Show what)
{
    if (what == m_show)
        return;
    beginResetModel();
    m_show = what;
    endResetModel();
}

void ReportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rejectedShown() + doubtsShown());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReportModel::text(int row, int column) const
{
    const bool isRejected = row < rejectedShown();
    const RowRemark &remark = isRejected ? m_rejected[row] : m_doubts[row - rejectedShown()];
    switch (column) {
    case Line:
        return grouped(remark.line);
    case Kind:
        return isRejected ? say({"registers", QT_TRANSLATE_NOOP("registers", "rejected")})
                          : say({"registers", QT_TRANSLATE_NOOP("registers", "taken, to be looked at")});
    case Title:
        return remark.column;
    default:
        return say(remark.reason);
    }
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(say({"registers", titles[size_t(section)]})) : QVariant();
}

} // namespace tirkeu::ui
