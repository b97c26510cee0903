#pragma once
#include "domain/timetable.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// The hours of one doctor, by day of the week; those that are over are hidden unless asked for.
class TemplateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Day,
        Hours,
        Room,
        Slot,
        HomeCalls,
        InForce,
        columns
    };
    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<TimetableTemplate> templates, QDate today);
    void showEnded(bool ended);
    void retranslate();
    const TimetableTemplate *at(int row) const; ///< null: no such row
    int rowOf(const TemplateId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();

    std::vector<TimetableTemplate> m_templates;
    std::vector<size_t> m_shown;
    QDate m_today;
    bool m_ended = false;
};

/// When one doctor is away, and who stands in.
class AbsenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        When,
        Reason,
        Substitute,
        columns
    };
    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        Absence absence;
        QString substitute;
    };
    void reset(std::vector<Row> rows);
    void retranslate();
    const Absence *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace tirkeu::ui
