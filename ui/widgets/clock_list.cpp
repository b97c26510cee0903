#include "widgets/clock_list.h"
#include "widgets/citation.h"
#include "widgets/say.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void ClockListModel::reset(std::vector<RunningClock> clocks, const QDateTime &now)
{
    beginResetModel();
    m_clocks = std::move(clocks);
    m_now = now;
    std::stable_sort(m_clocks.begin(), m_clocks.end(),
                     [](const RunningClock &a, const RunningClock &b) { return a.due() < b.due(); });
    endResetModel();
}

void ClockListModel::tick(const QDateTime &now)
{
    m_now = now;
    if (!m_clocks.empty())
        Q_EMIT dataChanged(index(0), index(int(m_clocks.size()) - 1));
}

void ClockListModel::retranslate()
{
    tick(m_now);
}

ClockState ClockListModel::stateAt(int row) const
{
    return clockState(m_now, at(row).started, at(row).due());
}

int ClockListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clocks.size());
}

QVariant ClockListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &clock = at(index.row());
    const QStringList said{say(clock.title), say(clockSentence(clock, m_now))};
    switch (role) {
    case Qt::DisplayRole:
        return said.join(u'\n');
    case Qt::DecorationRole:
        return clockIcon(stateAt(index.row()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return (said + QStringList{citationShown(clock.citation)}).join(u", "_s);
    default:
        return {};
    }
}

} // namespace tirkeu::ui
