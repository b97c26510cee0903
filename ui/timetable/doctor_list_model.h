#pragma once
#include "domain/staff.h"
#include <QAbstractListModel>
#include <vector>

namespace tirkeu::ui {

/// Who has a timetable, under a heading for each specialty, district doctors first.
class DoctorListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void reset(std::vector<Practitioner> staff); ///< those who work here no more are left out
    void filter(const QString &text);            ///< parts of a name, a specialty or a room
    void retranslate();
    const Practitioner *at(int row) const; ///< null: a heading or no such row
    int rowOf(const PractitionerId &id) const;
    int firstDoctor() const; ///< -1: nobody

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< code of the specialty; empty: a doctor
        size_t doctor = 0;
    };
    void choose();
    bool fits(const Practitioner &one, const QStringList &words) const;

    std::vector<Practitioner> m_staff;
    std::vector<Row> m_rows;
    QString m_filter;
};

} // namespace tirkeu::ui
