#pragma once
#include "domain/register_import.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// What was said about the rows, in the language of the interface.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Show
    {
        All,
        Rejected,
        Doubtful
    };
    enum Column
    {
        Line,
        Kind,
        Title,
        Reason
    };
    static constexpr int columns = Reason + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void reset(const QList<RowRemark> &rejected, const QList<RowRemark> &doubts);
    void show(Show what);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    qsizetype rejectedShown() const { return m_show == Show::Doubtful ? 0 : m_rejected.size(); }
    qsizetype doubtsShown() const { return m_show == Show::Rejected ? 0 : m_doubts.size(); }
    QString text(int row, int column) const;

    QList<RowRemark> m_rejected;
    QList<RowRemark> m_doubts;
    Show m_show = Show::All;
};

} // namespace tirkeu::ui
