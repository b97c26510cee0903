#pragma once
#include "registers/import_presenter.h"
#include "registers/run_model.h"
#include <QWidget>

class QLabel;
class QTableView;

namespace tirkeu::ui {

class KeyButton;

/// Earlier imports: what became of each, and what can still be done.
class RunsView : public QWidget
{
    Q_OBJECT
public:
    explicit RunsView(ImportPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void resumeWanted(const tirkeu::ImportRun &run);
    void takeBackWanted(const tirkeu::ImportRun &run);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void updateButtons();
    void retranslate();
    const ImportRun *selected() const;

    ImportPresenter &m_presenter;
    RunModel *m_model;
    QLabel *m_heading;
    QTableView *m_table;
    QLabel *m_empty;
    KeyButton *m_report;
    KeyButton *m_resume;
    KeyButton *m_takeBack;
};

} // namespace tirkeu::ui
