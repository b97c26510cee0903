#pragma once
#include "support/booked_desk.h"
#include "usecase/doctor_is_ill.h"
#include <QMap>
#include <QSet>
#include <array>

namespace tirkeu::test {

/// One step of a play: what is done, and the numbers its choices are made with. The same steps do the same on every
/// desk, so that a play that fails can be told with fewer of them.
struct Step
{
    int kind = 0;
    std::array<quint32, 4> dice{};
};
inline constexpr int stepKinds = 15;
const char *stepName(int kind);
std::vector<Step> randomSteps(quint32 seed, int count);

/// A desk with three doctors, forty people and a book of its own about what was agreed, which is compared with the desk
/// after every step.
class TimetablePlay
{
public:
    TimetablePlay();

    /// What is wrong after the first step after which something is; nullopt: nothing.
    std::optional<QString> run(const std::vector<Step> &steps);
    int failedAt() const { return m_at; }
    const QStringList &told() const { return m_told; } ///< every step in words
    int done(int kind) const { return m_done[size_t(kind)]; }
    int mostListed() const { return m_mostListed; }

private:
    using Rows = std::vector<BookingRow>;

    bool play(const Step &step);
    bool changeHours(const Step &step);
    bool addHours(const Step &step);
    bool removeHours(const Step &step);
    bool saveAbsence(const Step &step);
    bool changeAbsence(const Step &step);
    bool callOffAbsence(const Step &step);
    bool dismissOrTakeBack(const Step &step);
    bool holiday(const Step &step);
    bool book(const Step &step, bool deliberately);
    bool cancelOrTakeBack(const Step &step);
    bool move(const Step &step);
    bool moveListed(const Step &step);
    bool keep(const Step &step);
    bool letTimePass(const Step &step);

    std::vector<TimetableTemplate> templates();
    std::vector<Absence> absences();
    QDateTime timeOf(const Step &step) const;
    PractitionerId doctorOf(const Step &step) const { return m_doctors[step.dice[0] % m_doctors.size()]; }
    void agree(const Appointment &booked);
    bool noteEdit(const Result<usecase::TimetableOutcome> &outcome);

    bool hasTime(const Appointment &booked, const std::vector<TimetableTemplate> &laidDown);
    bool isAway(const Appointment &booked);
    std::optional<QString> wrongBookings();
    std::optional<QString> wrongList();
    std::optional<QString> wrongAnswer(const QSet<QString> &before);
    QSet<QString> listed();

    BookedDesk m_desk;
    std::vector<PractitionerId> m_doctors;
    std::vector<PatientId> m_people;
    QMap<QString, Appointment> m_agreed; ///< by number, as they were acknowledged
    QSet<QString> m_given;               ///< numbers of those we cancelled or moved ourselves
    QSet<QDate> m_holidays;
    std::optional<usecase::TimetableOutcome> m_edit; ///< of this step
    QStringList m_told;
    std::array<int, stepKinds> m_done{};
    int m_at = -1;
    int m_mostListed = 0;
};

} // namespace tirkeu::test
