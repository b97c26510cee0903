#pragma once
#include "usecase/edit_timetable.h"
#include "widgets/page.h"
#include "widgets/workplace.h"

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// A list of the staff's records with "Add" and "Change": what the pages of staff and districts share.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    QString iconName() const override { return QStringLiteral("users"); }
    void activate() override;

Q_SIGNALS:
    void settled(); ///< the list was read and is shown, or could not be

protected:
    RecordsPage(Workplace &place, QAbstractItemModel *model, int wideColumn, QWidget *parent);

    virtual void read() = 0;
    virtual void edit(int row) = 0;                  ///< -1: a new one
    virtual QString remark(int) const { return {}; } ///< beneath the list, of the row
    virtual void retranslate();
    void finishReading(const Error *error);
    void changeEvent(QEvent *event) override;

    Workplace &m_place;
    NoticeBar *m_notice;
    QTableView *m_table;
    KeyButton *m_add;
    KeyButton *m_change;

private:
    void size();
    void showRow();

    QLabel *m_title;
    QLabel *m_remark;
};

} // namespace tirkeu::ui
