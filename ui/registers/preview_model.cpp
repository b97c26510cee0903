#include "registers/preview_model.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QPalette>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void PreviewModel::reset(const intake::RegisterPreview &preview)
{
    beginResetModel();
    m_titles = preview.reading.titles;
    m_rows = preview.rows;
    m_mapping = preview.reading.mapping;
    endResetModel();
}

void PreviewModel::setMapping(const intake::ColumnMapping &mapping)
{
    if (mapping == m_mapping)
        return;
    m_mapping = mapping;
    retranslate();
}

void PreviewModel::retranslate()
{
    if (m_titles.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool PreviewModel::isRead(int column) const
{
    return std::find(m_mapping.columns.begin(), m_mapping.columns.end(), column) != m_mapping.columns.end();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[index.row()].value(index.column());
    if (role == Qt::ForegroundRole && !isRead(index.column()))
        return Theme::colours(QApplication::palette()).textMuted;
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto found = std::find(m_mapping.columns.begin(), m_mapping.columns.end(), section);
    const QString field =
        found == m_mapping.columns.end()
            ? tr("not read")
            : say(intake::registerFieldName(intake::RegisterField(found - m_mapping.columns.begin())));
    return u"%1\n%2"_s.arg(field, m_titles[section]);
}

} // namespace tirkeu::ui
