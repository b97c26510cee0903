#pragma once
#include "charts/chart_words.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// The same figures as a table, row by row as the bars and points of the picture.
class DayTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit DayTableModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void show(DayChart chart, const DaySummary &summary);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    DayChart m_chart = DayChart::Load;
    DaySummary m_summary;
};

} // namespace tirkeu::ui
