#pragma once
#include "registration/patient_delegate.h"
#include "registration/patient_table_model.h"
#include "registration/search_presenter.h"
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace tirkeu::ui {

/// The search box and the list of persons found beneath it.
class SearchList : public QWidget
{
    Q_OBJECT
public:
    SearchList(Workplace &place, const CardWords &words, QWidget *parent = nullptr);

    SearchPresenter &presenter() { return m_presenter; }
    void searchFor(const QString &text); ///< as if it had been typed; what was found gets the focus
    void focusBox();                     ///< and selects what is in it
    void showRecent();
    void focusList();                 ///< when there is anything in it
    void select(const PatientId &id); ///< marks the row, chooses nothing
    void retranslate();

Q_SIGNALS:
    void openAsked(const tirkeu::PatientId &id);
    void newPersonAsked(const tirkeu::PatientForm &form);
    void chosen(const QString &name); ///< moved to this row; the card is not open
    void typed();                     ///< another search began

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    QWidget *buildEmpty();
    void show(SearchPresenter::State state);
    void showFound();
    void showEmpty(const QString &icon, const QString &sentence);
    void showLayout();
    void fitColumns();
    void openCurrent();
    bool boxKey(QKeyEvent *event);
    bool listKey(QKeyEvent *event);
    QString statusText() const;

    Workplace &m_place;
    SearchPresenter m_presenter;
    PatientTableModel *m_model;
    PatientDelegate *m_delegate;
    QLineEdit *m_box;
    QLabel *m_layout;
    QLabel *m_status;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_emptyIcon = nullptr;
    QLabel *m_emptyText = nullptr;
    PatientId m_selected;
    bool m_selecting = false;
    bool m_toList = false; ///< the answer was asked for to move through it
};

} // namespace tirkeu::ui
