#include "booking/day_presenter.h"
#include "base/fold.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include "widgets/when_done.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

DayPresenter::DayPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_day(place.desk->today())
{
    connect(&m_timer, &QTimer::timeout, this, &DayPresenter::look);
}

void DayPresenter::watch(int everyMs)
{
    m_timer.start(everyMs);
    refresh();
}

void DayPresenter::show(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    refresh();
}

void DayPresenter::showWeek(const PractitionerId &doctor)
{
    m_doctor = doctor;
    refresh();
}

void DayPresenter::showDay()
{
    m_doctor = {};
    refresh();
}

void DayPresenter::refresh()
{
    read();
}

void DayPresenter::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto job = [desk = m_place.desk] { return usecase::ReadDay(*desk).changeMark(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<qint64> &mark) {
        m_looking = false;
        if (mark && *mark != m_mark)
            read();
        else
            Q_EMIT changed(); // the time has moved on
    });
}

void DayPresenter::read()
{
    const Cancellation asked = m_reads.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, day = m_day, doctor = m_doctor]() -> Result<Read> {
        const auto mark = usecase::ReadDay(*desk).changeMark(); // before: what comes in between is read again
        if (!mark)
            return tl::unexpected(mark.error());
        if (!doctor.isNull()) {
            auto week = usecase::ReadWeek(*desk)(actor, doctor, day);
            if (!week)
                return tl::unexpected(week.error());
            return Read{std::move(*week), false, *mark};
        }
        auto grid = usecase::ReadDay(*desk)(actor, day);
        if (!grid)
            return tl::unexpected(grid.error());
        return Read{std::move(grid->doctors), grid->closed, *mark};
    };
    whenDone(m_place.executor.run(job), this, [this, asked](Result<Read> answer) {
        if (!asked.isStale())
            take(std::move(answer));
    });
}

void DayPresenter::take(Result<Read> answer)
{
    m_state = answer ? State::Ready : State::Failed;
    if (answer) {
        m_doctors = std::move(answer->doctors);
        m_closed = answer->closed;
        m_mark = answer->mark;
        measureDay();
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

/// Whole hours around everything there is in the day.
void DayPresenter::measureDay()
{
    int from = 9 * 60;
    int to = 18 * 60;
    const auto reach = [&](int begin, int end) {
        from = std::min(from, begin / 60 * 60);
        to = std::max(to, (end + 59) / 60 * 60);
    };
    const auto reachSpans = [&](const std::vector<DaySpan> &spans) {
        for (const auto &span : spans)
            reach(span.from.msecsSinceStartOfDay() / 60000, span.to.msecsSinceStartOfDay() / 60000);
    };
    for (const auto &doctor : m_doctors) {
        reachSpans(doctor.hours);
        reachSpans(doctor.homeCalls);
        for (const auto &row : doctor.bookings) {
            const int begin = minuteOf(row.appointment.start);
            reach(begin, std::min(begin + row.appointment.minutes, 24 * 60));
        }
    }
    m_from = from;
    m_to = to;
}

void DayPresenter::setSpecialty(const QString &code)
{
    m_specialty = code;
    Q_EMIT changed();
}

void DayPresenter::setDistrict(const DistrictId &district, bool only)
{
    m_district = district;
    m_onlyDistrict = only;
    Q_EMIT changed();
}

void DayPresenter::setText(const QString &typed)
{
    m_words = foldWords(typed);
    Q_EMIT changed();
}

QStringList DayPresenter::specialties() const
{
    QStringList codes;
    for (const auto &doctor : m_doctors) {
        if (!codes.contains(doctor.doctor.specialty))
            codes += doctor.doctor.specialty;
    }
    return codes;
}

bool DayPresenter::isWanted(const usecase::DoctorDay &day) const
{
    if (isWeek())
        return true;
    const auto &doctor = day.doctor;
    if (!m_specialty.isEmpty() && !doctor.hasSpecialty(m_specialty))
        return false;
    if (m_onlyDistrict && (m_district.isNull() || doctor.district != m_district))
        return false;
    const QStringList own =
        foldWords(doctor.name.full() + u' ' + say(specialtyName(doctor.specialty)) + u' ' + doctor.room);
    return std::ranges::all_of(m_words, [&](const QString &typed) {
        return std::ranges::any_of(own, [&](const QString &word) { return word.startsWith(typed); });
    });
}

std::vector<GridColumn> DayPresenter::columns() const
{
    std::vector<GridColumn> columns;
    for (const auto &doctor : m_doctors) {
        const bool empty = doctor.bookings.empty() && doctor.slots.empty() && doctor.absences.empty() &&
                           doctor.hours.empty() && doctor.homeCalls.empty();
        if ((empty && !isWeek()) || !isWanted(doctor))
            continue;
        columns.push_back(columnOf(doctor, m_from, m_to));
        columns.back().ownDistrict = !m_district.isNull() && doctor.doctor.district == m_district;
    }
    return columns;
}

} // namespace tirkeu::ui
