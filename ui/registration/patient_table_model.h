#pragma once
#include "registration/card_words.h"
#include "usecase/queries/search_patients.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// The persons found. A cell has two lines, so that namesakes are told apart without opening a card.
class PatientTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Person,
        Born,
        Phone,
        District
    };
    enum ItemRole
    {
        BelowRole = Qt::UserRole, ///< the second line
        IdRole,                   ///< QUuid
        DeceasedRole
    };

    PatientTableModel(const CardWords &words, QObject *parent = nullptr);

    void reset(std::vector<usecase::FoundPatient> found, QDate today);
    void retranslate(); ///< the same rows in the language of the moment
    const usecase::FoundPatient *at(int row) const;
    int rowOf(const PatientId &id) const; ///< -1: not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const CardWords &m_words;
    std::vector<usecase::FoundPatient> m_found;
    QDate m_today;
};

/// "850312 400 123": the end is what people read aloud and compare.
QString groupedIin(const QString &iin);

} // namespace tirkeu::ui
