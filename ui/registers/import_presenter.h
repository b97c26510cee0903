#pragma once
#include "registers/import_work.h"
#include "widgets/workplace.h"
#include <QObject>
#include <QTimer>

namespace tirkeu::ui {

/// The report of one run, or of a check.
struct ImportReport
{
    std::optional<ImportRun> run; ///< what it belongs to; empty: nothing was written
    QString file;
    bool isCheck = false;
    ImportCounts counts;
    QList<RowRemark> rejected;
    QList<RowRemark> doubts;
    qint64 furtherRemarks = 0;
};

/// The import of a population register without its widgets. All reading and writing happens off this thread; when this
/// goes away, work under way stops after its batch and waits to be resumed.
class ImportPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage
    {
        Runs,    ///< earlier imports
        Looking, ///< the first megabyte of a file just chosen is read
        Preview,
        Working,
        Report
    };
    enum class Tone
    {
        Good,
        Warning,
        Bad
    };
    struct Notice
    {
        Tone tone = Tone::Good;
        Message sentence; ///< empty id: nothing to say
    };

    explicit ImportPresenter(Workplace &place, const ImportPace &pace = {}, QObject *parent = nullptr);
    ~ImportPresenter() override;

    Stage stage() const { return m_stage; }
    bool isWorking() const { return m_relay != nullptr; }
    const Notice &notice() const { return m_notice; }
    void dropNotice();

    void choose(const QString &path);
    const QString &path() const { return m_path; }
    QString fileName() const;
    /// What the file looks like under the choices so far.
    const intake::RegisterPreview &preview() const { return m_preview; }
    void setEncoding(std::optional<intake::Encoding> encoding); ///< nullopt: recognised
    void setDelimiter(std::optional<char> delimiter);           ///< likewise
    const intake::RegisterChoice &choice() const { return m_choice; }
    /// −1: no column. A column feeds one field: whoever had it loses it.
    void setColumn(intake::RegisterField field, int column);
    QList<Message> troubles() const; ///< of the file or its header as a whole
    /// What is wrong with the choice for this field; empty id: nothing.
    Message troubleOf(intake::RegisterField field) const;
    qint64 raggedRows() const; ///< of those shown: not as many cells as the header
    void setAllOrNothing(bool wanted) { m_allOrNothing = wanted; }
    bool allOrNothing() const { return m_allOrNothing; }
    bool canImport() const;

    void check(); ///< every row, nothing is written
    void start();
    void stop(); ///< after the rows in hand
    bool isStopping() const { return m_relay && m_relay->isStopped(); }
    ImportStep step() const;
    bool worksAllOrNothing() const { return m_workAllOrNothing; }

    void readRuns();
    const ImportRuns &runs() const { return m_runs; }
    bool runsKnown() const { return m_runsKnown; }
    /// The newest that stands half-way and is not at work; it is offered above everything.
    std::optional<ImportRun> unfinished() const;
    bool canResume(const ImportRun &run) const;
    bool canTakeBack(const ImportRun &run) const;
    void resume(const ImportRun &run, const QString &path);
    void takeBack(const ImportRun &run);
    void openReport(const ImportRun &run);
    const ImportReport &report() const { return m_report; }
    void saveReport(const QString &path);

    void showRuns();    ///< back to the list; the file chosen is put away
    void showPreview(); ///< after a check, back to the file

Q_SIGNALS:
    void changed();
    void progressed();
    void runsChanged();
    void finished(const tirkeu::Message &sentence); ///< work came to its end, perhaps unseen

private:
    void look();
    void recheckHeader();
    ImportTask beginWork();
    void endWork(Stage stage, const Notice &notice);
    void carryOut(const ImportOrder &order);
    void take(const Result<ImportEnd> &end, const ImportOrder &order);
    void takeOutcome(const usecase::ImportPatients::Outcome &outcome, const ImportOrder &order);
    void say(Tone tone, const Message &sentence);

    Workplace &m_place;
    ImportPace m_pace;
    Stage m_stage = Stage::Runs;
    Notice m_notice;
    QString m_path;
    intake::RegisterPreview m_preview;
    intake::RegisterChoice m_choice; ///< of the person
    bool m_allOrNothing = false;
    bool m_workAllOrNothing = false;
    CancellationSource m_looks;
    std::shared_ptr<ImportRelay> m_relay; ///< of the work under way
    QTimer m_pulse;                       ///< looks at the progress
    ImportRuns m_runs;
    bool m_runsKnown = false;
    ImportReport m_report;
};

} // namespace tirkeu::ui
