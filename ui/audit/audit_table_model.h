#pragma once
#include "usecase/queries/read_audit.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// Rows of the audit, newest first. More are asked for when the view comes to the end; they are appended when they are
/// there, so that nothing waits for them.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Columns
    {
        All,
        OfOneCard ///< whose card it is is known
    };
    explicit AuditTableModel(Columns columns, QObject *parent = nullptr);

    void start();                                              ///< a new question: nothing is there yet
    void append(const std::vector<usecase::AuditLine> &lines); ///< the answer; a short one is the last
    void stop();                                               ///< no more can be had
    const usecase::AuditLine *at(int row) const;
    int rowOf(qint64 seq) const; ///< -1: not there (yet)
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(qint64 beforeSeq);

private:
    const Columns m_columns;
    std::vector<usecase::AuditLine> m_lines;
    bool m_complete = true;
    bool m_asked = false;
};

/// The cells of one row in the language of the moment, as they are shown and exported.
QStringList auditCells(const usecase::AuditLine &line);
QStringList auditTitles();

} // namespace tirkeu::ui
