#pragma once
#include "registers/import_presenter.h"
#include <QWidget>

class QLabel;
class QProgressBar;

namespace tirkeu::ui {

class CountsRow;
class KeyButton;

/// The work under way: how far it is, what came of it so far, and the way to stop it.
class RunningView : public QWidget
{
    Q_OBJECT
public:
    explicit RunningView(ImportPresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    QString promise() const;

    ImportPresenter &m_presenter;
    QLabel *m_phase;
    QProgressBar *m_bar;
    QLabel *m_left;
    CountsRow *m_counts;
    QLabel *m_promise;
    KeyButton *m_stop;
};

} // namespace tirkeu::ui
