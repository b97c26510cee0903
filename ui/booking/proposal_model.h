#pragma once
#include "usecase/queries/find_slots.h"
#include <QAbstractListModel>

namespace tirkeu::ui {

/// Free times proposed: time and day, then doctor and specialty; own district marked.
class ProposalModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void reset(std::vector<usecase::FoundSlot> slots, QDate today);
    const usecase::FoundSlot *at(int row) const;
    void retranslate();
    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecase::FoundSlot> m_slots;
    QDate m_today;
    int m_rowHeight = 0;
};

/// "today", "tomorrow" or "Tue 03.03.2026", with the time.
QString timeInWords(const QDateTime &moment, QDate today);

} // namespace tirkeu::ui
