#pragma once
#include "duplicates/duplicate_table_model.h"
#include "usecase/compare_pair.h"
#include "usecase/merge_patients.h"
#include "widgets/toast.h"
#include "widgets/workplace.h"
#include <QTimer>

namespace tirkeu::ui {

/// The nightly list without its widgets: what is read, compared, decided, joined and taken back.
class DuplicatesPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Reading,
        Failed,
        Never, ///< the register was never compared
        Empty,
        List
    };
    explicit DuplicatesPresenter(Workplace &place, QObject *parent = nullptr);
    ~DuplicatesPresenter() override; ///< a comparison under way is stopped

    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< of State::Failed
    DuplicateTableModel &model() { return m_model; }
    QDateTime comparedAt() const { return m_comparedAt; }
    qint64 persons() const { return m_persons; } ///< compared then
    int putOff() const { return m_putOff; }

    void read();
    void choose(int row); ///< reads both cards once the choice rests
    int chosenRow() const { return m_row; }
    const std::optional<usecase::ComparedPair> &chosen() const { return m_chosen; }

    bool isComparing() const { return m_comparing; }
    int percent() const; ///< of the reading; the comparing itself cannot be foretold
    void compareNow();
    void stopComparing();

    void decide(DuplicateDecision decision, const QString &reason = {});
    void join(const usecase::MergePatients::Command &command);

Q_SIGNALS:
    void stateChanged();
    void chosenChanged();
    void comparingChanged();
    void refused(const tirkeu::Message &why);
    void failed(const tirkeu::Error &error, bool saving);
    void done(const tirkeu::ui::Toast &toast);

private:
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> persons = 0;
    };
    void take(const Result<usecase::DuplicateList> &list);
    void readChosen();
    void keep(const PatientId &a, const PatientId &b, DuplicateDecision decision, const QString &reason,
              const Message &said);
    void undoJoin(const PatientId &survivor, const PatientId &merged);

    Workplace &m_place;
    DuplicateTableModel m_model;
    QTimer m_rest;
    QTimer m_look; ///< at the progress
    CancellationSource m_reads;
    CancellationSource m_pairs;
    CancellationSource m_comparisons;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    State m_state = State::Reading;
    Error m_error{};
    QDateTime m_comparedAt;
    qint64 m_persons = 0;
    int m_putOff = 0;
    int m_row = -1;
    std::optional<usecase::ComparedPair> m_chosen;
    bool m_comparing = false;
    bool m_deciding = false;
};

} // namespace tirkeu::ui
