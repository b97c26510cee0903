#pragma once
#include "registers/import_presenter.h"
#include "widgets/page.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;
class PreviewView;
class ReportView;
class RunningView;
class RunsView;

/// A population register is taken over from a file: look at it, check it, import it, read the report, take it back.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Workplace &place, QWidget *parent = nullptr, const ImportPace &pace = {});

    QString title() const override;
    QString iconName() const override { return QStringLiteral("users"); }
    void activate() override;
    bool mayLeave() override;
    bool hasUnsaved() const override { return m_presenter.isWorking(); }
    ImportPresenter &presenter() { return m_presenter; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *fileRow();
    QWidget *unfinishedBar();
    void connectViews();
    void refresh();
    void refreshUnfinished();
    void moveFocus();
    void focusStage();
    void chooseFile();
    void resume(const ImportRun &run);
    void takeBack(const ImportRun &run);
    void saveReport();
    void announce(const Message &sentence);
    void retranslate();

    Workplace &m_place;
    ImportPresenter m_presenter;
    QLabel *m_title;
    QLineEdit *m_path;
    KeyButton *m_choose;
    KeyButton *m_back;
    QFrame *m_unfinished;
    QLabel *m_unfinishedText;
    QPushButton *m_unfinishedResume;
    QPushButton *m_unfinishedTakeBack;
    NoticeBar *m_notice;
    RunsView *m_runs;
    PreviewView *m_preview;
    RunningView *m_running;
    ReportView *m_report;
    ImportPresenter::Stage m_shown = ImportPresenter::Stage::Runs;
};

} // namespace tirkeu::ui
