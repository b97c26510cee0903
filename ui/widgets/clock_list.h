#pragma once
#include "widgets/running_clock.h"
#include <QAbstractListModel>
#include <vector>

namespace tirkeu::ui {

/// The running clocks, what burns first on top: by icon (shape and colour) and words.
class ClockListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void reset(std::vector<RunningClock> clocks, const QDateTime &now);
    void tick(const QDateTime &now);
    void retranslate();
    const RunningClock &at(int row) const { return m_clocks[size_t(row)]; }
    ClockState stateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RunningClock> m_clocks;
    QDateTime m_now;
};

} // namespace tirkeu::ui
