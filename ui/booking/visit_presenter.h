#pragma once
#include "booking/visit_draft.h"
#include "usecase/waiting_list.h"
#include "widgets/draft_keeper.h"
#include <QHash>
#include <QTimer>

namespace tirkeu::ui {

/// Books a visit, without widgets: the person, times proposed, what is typed, what the rules say of it, and the answer.
/// What was typed for a person stays until that person is booked or it is discarded, whoever is served in between and
/// whatever becomes of the program.
class VisitPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage
    {
        NoPerson,
        Choosing, ///< a time
        Filling   ///< the form of the chosen time
    };
    explicit VisitPresenter(Workplace &place, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    bool isBusy() const { return m_busy; }
    void setPerson(const PatientId &id); ///< reads the card
    void dropPerson();
    void bookWaiting(const usecase::WaitingRow &row); ///< the offer of the waiting list, where there is one
    const std::optional<PatientRecord> &person() const { return m_person; }

    void propose(const ProposalWish &wish);
    const ProposalWish &wish() const { return m_wish; }
    const std::vector<usecase::FoundSlot> &proposals() const { return m_proposals; }
    bool isLooking() const { return m_looking; } ///< for proposals
    void choose(const usecase::FoundSlot &slot);
    void chooseFirst(); ///< waits for the proposals where they are not there yet
    void leaveForm();   ///< back to the times; what was typed stays

    /// When what stands in the form was typed, if it was left unfinished then; invalid: it was begun now.
    const QDateTime &restoredFrom() const { return m_restoredFrom; }
    void discardDraft();
    void lookForUnfinished(); ///< bookings begun and left, by whatever end of the program

    const VisitDraft &draft() const { return m_draft; }
    void setDraft(const VisitDraft &draft);                      ///< typed; the rules are asked anew
    void repeat(int everyDays, int times);                       ///< finds the times of a series
    void addMember(const PatientId &id, const PersonName &name); ///< the next free time of the same doctor
    void removeMember(int index);

    const std::optional<usecase::BookingOutcome> &verdict() const { return m_verdict; }
    bool isFinal() const { return m_final; } ///< the verdict came of trying to book, not of a look ahead
    bool isAnswered() const { return m_final && m_verdict; } ///< and stands there still
    void book();
    void overrule(const QString &reason); ///< "still do it"
    void acknowledge();
    void confirmClock();
    void overbook(const QString &reason);
    void take(const Slot &alternative); ///< instead of the time chosen

Q_SIGNALS:
    void personChanged();
    void proposalsChanged();
    void stageChanged();
    void draftChanged();
    void verdictChanged();
    void busyChanged();
    void booked(const tirkeu::usecase::BookingOutcome &outcome);
    void refused(const tirkeu::usecase::BookingOutcome &outcome);                       ///< the refusal is recorded
    void failed(const tirkeu::Message &why);                                            ///< the form is as it was
    void unfinishedFound(const std::vector<tirkeu::usecase::BookingDraftLine> &drafts); ///< newest first
    void draftsChanged();

private:
    struct Opened
    {
        PatientRecord record;
        std::optional<usecase::BookingDraftLine> draft;
        PatientId asked;
    };
    void setStage(Stage stage);
    void takePerson(const Result<Opened> &opened);
    void beginDraft(const usecase::FoundSlot &slot);
    usecase::BookSlot::Command command() const;
    void check();
    void takeAnswer(const Result<usecase::BookingOutcome> &outcome);
    void takeMember(const std::vector<usecase::FoundSlot> &found, const PatientId &id, const PersonName &name);
    void connectDrafts();
    void restore(const Opened &opened);
    void keepDraft();
    void keepTyped();
    void forgetKept();
    void dropKept();

    Workplace &m_place;
    CancellationSource m_opening;
    CancellationSource m_searches;
    CancellationSource m_checks;
    Stage m_stage = Stage::NoPerson;
    std::optional<PatientRecord> m_person;
    ProposalWish m_wish;
    std::vector<usecase::FoundSlot> m_proposals;
    bool m_looking = false;
    bool m_firstWanted = false;
    bool m_opened = false; ///< a person was asked for and is being read
    WaitingId m_waitingEntry;
    std::optional<usecase::FoundSlot> m_waitingSlot; ///< chosen before there was a person
    VisitDraft m_draft;
    DraftKeeper m_drafts;
    QTimer m_pause;
    QHash<PatientId, VisitDraft> m_kept; ///< not on the disk yet
    QDateTime m_restoredFrom;
    bool m_typed = false; ///< more than the time was chosen
    bool m_noted = false; ///< the draft of this person was handed to the keeper
    std::optional<usecase::BookingOutcome> m_verdict;
    bool m_final = false;
    bool m_busy = false;
};

} // namespace tirkeu::ui
