#include "duplicates/compared_table_model.h"
#include "widgets/say.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::Agreement;
using usecase::ComparedField;

/// Told by a sign, so that nobody needs the colours.
QString signOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return u"="_s;
    case Agreement::Alike:
        return u"≈"_s;
    case Agreement::Different:
        return u"≠"_s;
    case Agreement::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

Message remarkOf(const ComparedField &field)
{
    if (!field.why.id.isEmpty())
        return field.why;
    return field.left.isEmpty() && field.right.isEmpty()
               ? Message{"duplicates", QT_TRANSLATE_NOOP("duplicates", "Not written in either.")}
               : Message{"duplicates", QT_TRANSLATE_NOOP("duplicates", "Written in one only.")};
}

} // namespace

void ComparedTableModel::setTitles(const Message &left, const Message &right)
{
    m_left = left;
    m_right = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, Left, Right);
}

void ComparedTableModel::reset(std::vector<ComparedField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

void ComparedTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_fields.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int ComparedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparedTableModel::text(const ComparedField &field, int column) const
{
    const auto orDash = [](const QString &value) { return value.isEmpty() ? u"—"_s : value; };
    switch (column) {
    case Field:
        return say(field.label);
    case Left:
        return orDash(field.left);
    case Right:
        return orDash(field.right);
    default:
        return u"%1\t%2"_s.arg(signOf(field.agreement), say(remarkOf(field)));
    }
}

QVariant ComparedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &field = m_fields[size_t(index.row())];
    if (role == AgreementRole)
        return int(field.agreement);
    if (role == OtherTextRole)
        return index.column() == Left ? field.right : index.column() == Right ? field.left : QString();
    if (role == Qt::AccessibleTextRole && index.column() == Remark)
        return say(remarkOf(field));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(field, index.column());
    return {};
}

QVariant ComparedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Left:
        return say(m_left);
    case Right:
        return say(m_right);
    default:
        return tr("Compared");
    }
}

} // namespace tirkeu::ui
