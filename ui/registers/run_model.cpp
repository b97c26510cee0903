#include "registers/run_model.h"
#include "registers/import_words.h"
#include "widgets/say.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array<const char *, RunModel::columns> titles{
    QT_TRANSLATE_NOOP("registers", "Begun"),     QT_TRANSLATE_NOOP("registers", "File"),
    QT_TRANSLATE_NOOP("registers", "Who"),       QT_TRANSLATE_NOOP("registers", "State"),
    QT_TRANSLATE_NOOP("registers", "Rows read"), QT_TRANSLATE_NOOP("registers", "Added"),
    QT_TRANSLATE_NOOP("registers", "Updated"),   QT_TRANSLATE_NOOP("registers", "Rejected")};

} // namespace

void RunModel::reset(const ImportRuns &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void RunModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_runs.runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const ImportRun *RunModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_runs.runs[size_t(row)] : nullptr;
}

int RunModel::rowOf(const ImportId &id) const
{
    const auto found =
        std::find_if(m_runs.runs.begin(), m_runs.runs.end(), [&](const ImportRun &run) { return run.id == id; });
    return found == m_runs.runs.end() ? -1 : int(found - m_runs.runs.begin());
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RunModel::text(const ImportRun &run, int column) const
{
    switch (column) {
    case When:
        return inClinic(run.startedAt).toString(u"dd.MM.yyyy HH:mm"_s);
    case File:
        return run.file.name;
    case Who:
        return run.author;
    case State:
        return say(stateWords(run, m_runs.isAtWork));
    default: {
        const std::array numbers{run.counts.read, run.counts.added, run.counts.updated, run.counts.rejected};
        return grouped(numbers[size_t(column - Read)]);
    }
    }
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_runs.runs[size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Read)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Read)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(say({"registers", titles[size_t(section)]})) : QVariant();
}

} // namespace tirkeu::ui
