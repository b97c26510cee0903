#pragma once
#include "booking/visit_draft.h"
#include "usecase/waiting_list.h"
#include "widgets/workplace.h"
#include <QAbstractTableModel>
#include <QDialog>
#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;
class QTimeEdit;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// Who waits for a time, longest first, and what could be offered.
class WaitingTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<usecase::WaitingRow> rows, QDate today);
    const usecase::WaitingRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecase::WaitingRow> m_rows;
    QDate m_today;
};

/// The waiting list: book what is offered, or take somebody off it.
class WaitingDialog : public QDialog
{
    Q_OBJECT
public:
    WaitingDialog(Workplace &place, QWidget *parent);
    const std::optional<usecase::WaitingRow> &chosen() const { return m_chosen; } ///< to be booked

private:
    void read();
    void book();
    void withdraw();

    Workplace &m_place;
    std::optional<usecase::WaitingRow> m_chosen;
    WaitingTableModel *m_model;
    NoticeBar *m_notice;
    QTableView *m_table;
    QLabel *m_empty;
    KeyButton *m_book;
    KeyButton *m_withdraw;
    KeyButton *m_close;
};

/// Puts the person being booked on the list: days and hours that suit, this doctor or any of the specialty.
class WaitingEntryDialog : public QDialog
{
    Q_OBJECT
public:
    WaitingEntryDialog(Workplace &place, const PersonName &person, const VisitDraft &draft, QWidget *parent);

private:
    void save();

    Workplace &m_place;
    VisitDraft m_draft;
    QComboBox *m_whom;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QTimeEdit *m_after;
    QTimeEdit *m_before;
    QLineEdit *m_note;
    NoticeBar *m_notice;
};

} // namespace tirkeu::ui
