#pragma once
#include "base/executor.h"
#include "domain/duplicate.h"
#include "domain/patient_form.h"
#include "usecase/desk.h"
#include <functional>
#include <vector>

namespace tirkeu::usecase {

enum class Agreement
{
    Same,
    Alike,
    Different,
    Unknown ///< one of the two is empty
};

/// One line of two records side by side.
struct ComparedField
{
    Message label;
    QString left;
    QString right;
    Agreement agreement = Agreement::Unknown;
    Message why; ///< context "matching"; empty id: nothing to say
};

/// The lines that tell persons apart: ЖСН, surname, given name, patronymic, birth date, phone, address.
std::vector<ComparedField> compareSideBySide(const Patient &left, const Patient &right);

/// A person of the register who may be the one who is just being written down.
struct LikelyTwin
{
    PatientRow row;
    double probability = 0;
    QList<Message> why;
    std::vector<ComparedField> fields; ///< left: what is typed; right: the register
};

/// The warning while registering. It never blocks: the choice goes into RegisterPatient::Command::otherPersons.
class LikelyTwins
{
public:
    static constexpr double threshold = 0.3;
    static constexpr int most = 5;
    explicit LikelyTwins(Desk &desk)
        : m_desk(desk)
    {
    }
    /// The likeliest first. `self`: the record itself, when a card is corrected; pairs decided to be different are left
    /// out. Cancelled when the person typed on.
    Result<std::vector<LikelyTwin>> operator()(const Actor &actor, const Patient &typed, const PatientId &self = {},
                                               const Cancellation &cancellation = {}) const;

private:
    Desk &m_desk;
};

/// Compares the whole register. Minutes for a million persons, on a connection of its own: nobody waits for it.
class FindDuplicates
{
public:
    static constexpr double usualThreshold = 0.5;
    struct Options
    {
        double threshold = usualThreshold;
        std::function<bool(qint64 done, qint64 persons)> progress = {}; ///< false: stop, the outcome is Cancelled
    };
    struct Outcome
    {
        std::vector<LikelyPair> pairs; ///< the most probable first; without those decided to be different
        qint64 persons = 0;
        qint64 compared = 0;
    };
    explicit FindDuplicates(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> operator()(const Actor &actor, const Options &options) const;

private:
    Desk &m_desk;
};

/// The nightly job: FindDuplicates, kept as a list that is read at once.
class RefreshDuplicateList
{
public:
    explicit RefreshDuplicateList(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<qint64> operator()(const Actor &actor, const FindDuplicates::Options &options = {}) const; ///< pairs kept

private:
    Desk &m_desk;
};

struct ListedPair
{
    PatientRow left;
    PatientRow right;
    LikelyPair pair;
    std::optional<DecidedPair> decided; ///< Same: waits to be merged; Later: was put off
};

struct DuplicateList
{
    std::vector<ListedPair> pairs; ///< the most probable first, those put off last
    QDateTime comparedAt;          ///< invalid: never yet
    qint64 persons = 0;
};

class ReadDuplicateList
{
public:
    explicit ReadDuplicateList(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<DuplicateList> operator()(const Actor &actor, int limit = 500) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
