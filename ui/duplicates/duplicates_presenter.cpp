#include "duplicates/duplicates_presenter.h"
#include "domain/version_reason.h"
#include "usecase/decide_duplicate.h"
#include "widgets/when_done.h"
#include <QPointer>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int restMs = 120; ///< who holds an arrow key down reads no cards
constexpr int lookMs = 150;

using Compared = Result<usecase::ComparedPair>;
using Decided = Result<usecase::DecideDuplicate::Refusal>;

} // namespace

DuplicatesPresenter::DuplicatesPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_look.setInterval(lookMs);
    connect(&m_rest, &QTimer::timeout, this, &DuplicatesPresenter::readChosen);
    connect(&m_look, &QTimer::timeout, this, &DuplicatesPresenter::comparingChanged);
}

DuplicatesPresenter::~DuplicatesPresenter()
{
    m_comparisons.renew();
}

void DuplicatesPresenter::read()
{
    const auto asked = m_reads.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadDuplicateList(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this, asked](const auto &list) {
        if (!asked.isStale())
            take(list);
    });
}

void DuplicatesPresenter::take(const Result<usecase::DuplicateList> &list)
{
    if (!list) {
        m_state = State::Failed;
        m_error = list.error();
        Q_EMIT stateChanged();
        return;
    }
    m_comparedAt = list->comparedAt;
    m_persons = list->persons;
    m_putOff = int(std::count_if(list->pairs.begin(), list->pairs.end(), [](const auto &pair) {
        return pair.decided && pair.decided->decision == DuplicateDecision::Later;
    }));
    m_state = !list->pairs.empty() ? State::List : m_comparedAt.isValid() ? State::Empty : State::Never;
    const int row = std::min(std::max(0, m_row), int(list->pairs.size()) - 1);
    m_model.reset(list->pairs);
    m_row = -1;
    Q_EMIT stateChanged();
    choose(row);
}

void DuplicatesPresenter::choose(int row)
{
    if (row == m_row && m_chosen)
        return;
    m_row = row;
    m_pairs.renew();
    m_chosen.reset();
    Q_EMIT chosenChanged();
    if (m_model.at(row))
        m_rest.start();
    else
        m_rest.stop();
}

void DuplicatesPresenter::readChosen()
{
    const auto *pair = m_model.at(m_row);
    if (!pair)
        return;
    const auto asked = m_pairs.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, left = pair->left.id, right = pair->right.id] {
        return usecase::ComparePair(*desk)(actor, left, right);
    };
    whenDone(m_place.executor.run(job), this, [this, asked](const Compared &compared) {
        if (asked.isStale())
            return;
        if (!compared) {
            Q_EMIT failed(compared.error(), false);
            return;
        }
        m_chosen = *compared;
        Q_EMIT chosenChanged();
    });
}

int DuplicatesPresenter::percent() const
{
    const qint64 persons = m_progress->persons;
    return persons > 0 ? int(std::min<qint64>(100, m_progress->done * 100 / persons)) : 0;
}

void DuplicatesPresenter::compareNow()
{
    if (m_comparing)
        return;
    m_comparing = true;
    m_progress = std::make_shared<Progress>();
    m_look.start();
    Q_EMIT comparingChanged();
    const auto asked = m_comparisons.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, asked, progress = m_progress] {
        usecase::FindDuplicates::Options options;
        options.progress = [asked, progress](qint64 done, qint64 persons) {
            progress->done = done;
            progress->persons = persons;
            return !asked.isStale();
        };
        return usecase::RefreshDuplicateList(*desk)(actor, options);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<qint64> &pairs) {
        m_comparing = false;
        m_look.stop();
        Q_EMIT comparingChanged();
        if (pairs)
            read();
        else if (pairs.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(pairs.error(), false);
    });
}

void DuplicatesPresenter::stopComparing()
{
    m_comparisons.renew();
}

void DuplicatesPresenter::decide(DuplicateDecision decision, const QString &reason)
{
    const auto *pair = m_model.at(m_row);
    if (!pair || m_deciding)
        return;
    keep(pair->left.id, pair->right.id, decision, reason,
         decision == DuplicateDecision::Different
             ? Message{"duplicates",
                       QT_TRANSLATE_NOOP("duplicates", "They are two persons: this pair is not asked again.")}
             : Message{"duplicates",
                       QT_TRANSLATE_NOOP("duplicates", "Put off: the pair waits at the end of the list.")});
}

void DuplicatesPresenter::keep(const PatientId &a, const PatientId &b, DuplicateDecision decision,
                               const QString &reason, const Message &said)
{
    m_deciding = true;
    const auto job = [desk = m_place.desk, actor = m_place.actor, a, b, decision, reason] {
        return usecase::DecideDuplicate(*desk)(actor, {a, b, decision, reason});
    };
    whenDone(m_place.executor.run(job), this, [this, a, b, decision, said](const Decided &decided) {
        m_deciding = false;
        if (!decided) {
            Q_EMIT failed(decided.error(), true);
            return;
        }
        if (*decided != usecase::DecideDuplicate::Refusal::None) {
            Q_EMIT refused(usecase::DecideDuplicate::explain(*decided));
            return;
        }
        Toast toast{said};
        if (decision == DuplicateDecision::Different)
            toast.undo = [self = QPointer(this), a, b] {
                if (self)
                    self->keep(a, b, DuplicateDecision::Later, {},
                               {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Taken back: the pair waits at the end "
                                                                              "of the list.")});
            };
        read();
        if (!said.id.isEmpty())
            Q_EMIT done(toast);
    });
}

void DuplicatesPresenter::join(const usecase::MergePatients::Command &command)
{
    if (m_deciding)
        return;
    m_deciding = true;
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::MergePatients(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this, command](const Result<usecase::MergePatients::Outcome> &outcome) {
        m_deciding = false;
        if (!outcome) {
            Q_EMIT failed(outcome.error(), true);
            read(); // somebody corrected one of them meanwhile
            return;
        }
        if (outcome->refusal != usecase::MergePatients::Refusal::None) {
            Q_EMIT refused(usecase::MergePatients::explain(outcome->refusal));
            return;
        }
        read();
        Q_EMIT done({{"duplicates", QT_TRANSLATE_NOOP("duplicates", "The two records are joined.")},
                     [self = QPointer(this), command] {
                         if (self)
                             self->undoJoin(command.survivor, command.merged);
                     }});
    });
}

/// A slip of the hand, not a judgement: the pair is parted and asked again.
void DuplicatesPresenter::undoJoin(const PatientId &survivor, const PatientId &merged)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, merged] {
        return usecase::UnmergePatients(*desk)(actor, merged, VersionReason::joinUndone());
    };
    whenDone(m_place.executor.run(job), this,
             [this, survivor, merged](const Result<usecase::UnmergePatients::Outcome> &outcome) {
                 if (!outcome) {
                     Q_EMIT failed(outcome.error(), true);
                     return;
                 }
                 if (outcome->refusal != usecase::UnmergePatients::Refusal::None) {
                     Q_EMIT refused(usecase::UnmergePatients::explain(outcome->refusal));
                     return;
                 }
                 keep(survivor, merged, DuplicateDecision::Later, {},
                      {"duplicates",
                       QT_TRANSLATE_NOOP("duplicates", "Parted: both records are as before, the pair waits at the end "
                                                       "of the list.")});
             });
}

} // namespace tirkeu::ui
