#pragma once
#include "registers/import_presenter.h"
#include "registers/report_model.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace tirkeu::ui {

class CountsRow;
class KeyButton;

/// The totals and the report row by row of one import or check.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(ImportPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveWanted();
    void resumeWanted(const tirkeu::ImportRun &run);
    void takeBackWanted(const tirkeu::ImportRun &run);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *bar();
    QLayout *buttons();
    void refresh();
    void retranslate();
    QString duplicatesHint() const;

    ImportPresenter &m_presenter;
    ReportModel *m_model;
    QLabel *m_heading;
    CountsRow *m_counts;
    QLabel *m_duplicates;
    QLabel *m_showLabel;
    QComboBox *m_show;
    QLabel *m_further;
    QTableView *m_table;
    QLabel *m_empty;
    KeyButton *m_save;
    KeyButton *m_importNow;
    KeyButton *m_resume;
    KeyButton *m_takeBack;
};

} // namespace tirkeu::ui
