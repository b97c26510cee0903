#pragma once
#include "widgets/page.h"
#include "widgets/workplace.h"

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace tirkeu::ui {

class FlowLayout;
class KeyButton;
class NoticeBar;

/// A page that is a list of records with buttons beneath: "Add", "Change", and those of the page itself.
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
    virtual void edit(int row) = 0;                            ///< -1: a new one
    virtual bool mayChange(int row) const { return row >= 0; } ///< the record of the row
    virtual QString remark(int) const { return {}; }           ///< beneath the list, of the row
    virtual void retranslate();                                ///< the page names its buttons
    virtual void showRow();                                    ///< what is shown of the chosen row, and can be done
    int row() const;                                           ///< -1: none is chosen
    void finishReading(const Error *error, int chosen = -1);   ///< null: the model holds what was read
    void changeEvent(QEvent *event) override;

    Workplace &m_place;
    NoticeBar *m_notice;
    QTableView *m_table;
    FlowLayout *m_buttons; ///< a spring, "Change", "Add"
    KeyButton *m_add;
    KeyButton *m_change;

private:
    void build();

    QLabel *m_title;
    QLabel *m_remark;
};

} // namespace tirkeu::ui
