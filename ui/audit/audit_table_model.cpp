#include "audit/audit_table_model.h"
#include "audit/audit_words.h"
#include "base/clock.h"
#include "usecase/audit_actions.h"
#include "widgets/say.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::AuditLine;

struct Column
{
    const char *title;
    QString (*text)(const AuditLine &);
};
const std::array columns{
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::AuditTableModel", "Row"),
           [](const AuditLine &line) { return QString::number(line.seq); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::AuditTableModel", "When"),
           [](const AuditLine &line) { return inClinic(line.at).toString(u"dd.MM.yyyy HH:mm:ss"_s); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::AuditTableModel", "Who"),
           [](const AuditLine &line) { return line.userName; }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::AuditTableModel", "What was done"),
           [](const AuditLine &line) { return say(usecase::auditActionName(line.action)); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::AuditTableModel", "With what"),
           [](const AuditLine &line) { return line.subject; }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::AuditTableModel", "Reason and details"), auditDetail},
};
constexpr std::array ofOneCard{1, 2, 3, 5};

const Column &columnAt(AuditTableModel::Columns which, int section)
{
    return columns[which == AuditTableModel::Columns::All ? size_t(section) : size_t(ofOneCard[size_t(section)])];
}

QString titleOf(const Column &column)
{
    return QCoreApplication::translate("tirkeu::ui::AuditTableModel", column.title);
}

} // namespace

AuditTableModel::AuditTableModel(Columns which, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(which)
{
}

void AuditTableModel::start()
{
    beginResetModel();
    m_lines.clear();
    m_complete = true; // until the first answer is there
    m_asked = false;
    endResetModel();
}

/// Whoever is told of the new rows may ask for more at once: what that stands on is set last.
void AuditTableModel::append(const std::vector<AuditLine> &lines)
{
    if (!lines.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        endInsertRows();
    }
    m_complete = lines.size() < size_t(usecase::ReadAudit::pageSize);
    m_asked = false;
}

void AuditTableModel::stop()
{
    m_asked = false;
    m_complete = true;
}

const AuditLine *AuditTableModel::at(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

int AuditTableModel::rowOf(qint64 seq) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.seq == seq; });
    return found != m_lines.end() ? int(found - m_lines.begin()) : -1;
}

void AuditTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns == Columns::All ? columns.size() : ofOneCard.size());
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!shown || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return columnAt(m_columns, index.column()).text(m_lines[size_t(index.row())]);
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return titleOf(columnAt(m_columns, section));
}

bool AuditTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked;
}

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(m_lines.back().seq);
}

QStringList auditCells(const AuditLine &line)
{
    QStringList cells;
    for (const auto &column : columns)
        cells += column.text(line);
    return cells;
}

QStringList auditTitles()
{
    QStringList titles;
    for (const auto &column : columns)
        titles += titleOf(column);
    return titles;
}

} // namespace tirkeu::ui
