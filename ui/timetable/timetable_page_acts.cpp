#include "base/error_text.h"
#include "timetable/absence_dialog.h"
#include "timetable/copy_dialog.h"
#include "timetable/template_dialog.h"
#include "timetable/timetable_page.h"
#include "timetable/week_view.h"
#include "usecase/doctor_is_ill.h"
#include "widgets/notice_bar.h"
#include "widgets/when_done.h"
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void TimetablePage::addHours()
{
    const auto *one = doctor();
    if (!one)
        return;
    TimetableTemplate offered;
    if (const auto *like = hours())
        offered = *like;
    else
        offered.hours = {QTime(8, 0), QTime(14, 0)};
    offered.id = {};
    offered.version = 0;
    offered.practitioner = one->id;
    offered.weekday = m_week->day().dayOfWeek();
    offered.validFrom = m_place.desk->today();
    offered.validTo = {};
    if (offered.room.isEmpty())
        offered.room = one->room;
    TemplateDialog dialog(m_place, offered, *one, this);
    if (dialog.exec() == QDialog::Accepted)
        saved(QT_TRANSLATE_NOOP("timetable", "The hours were laid down."), dialog.outcome());
}

void TimetablePage::changeHours()
{
    const auto *chosen = hours();
    if (!chosen || !doctor())
        return;
    TemplateDialog dialog(m_place, *chosen, *doctor(), this);
    if (dialog.exec() == QDialog::Accepted)
        return saved(QT_TRANSLATE_NOOP("timetable", "The hours were changed."), dialog.outcome());
    read(); // somebody else may have changed them meanwhile
}

/// From the picture of the week: the hours of that day, or new ones on it.
void TimetablePage::openHours(const TemplateId &id)
{
    if (id.isNull())
        return addHours();
    m_hoursTable->selectRow(m_hours.rowOf(id));
    changeHours();
}

void TimetablePage::copyHours()
{
    const auto *chosen = hours();
    if (!chosen)
        return;
    CopyDialog::Subject subject{*chosen, {}, {}};
    const QDate today = m_place.desk->today();
    for (const auto &one : m_timetable.templates) {
        if (one.practitioner == chosen->practitioner && (!one.validTo.isValid() || one.validTo >= today))
            subject.week.push_back(one);
    }
    for (int row = 0; row < m_doctors.rowCount(); ++row) {
        if (const auto *one = m_doctors.at(row))
            subject.doctors.push_back(*one);
    }
    CopyDialog dialog(m_place, std::move(subject), this);
    if (dialog.exec() == QDialog::Accepted)
        saved(QT_TRANSLATE_NOOP("timetable", "The hours were copied."), dialog.outcome());
}

void TimetablePage::endHours()
{
    const auto *chosen = hours();
    if (!chosen)
        return;
    EndHoursDialog dialog(m_place, *chosen, this);
    if (dialog.exec() == QDialog::Accepted)
        return saved(QT_TRANSLATE_NOOP("timetable", "The last day of the hours was set."), dialog.outcome());
    read();
}

void TimetablePage::addAbsence()
{
    const auto *one = doctor();
    if (!one)
        return;
    Absence offered;
    offered.practitioner = one->id;
    offered.reason = AbsenceReason::Leave;
    offered.span = clinicDay(std::max(m_week->day(), m_place.desk->today()));
    AbsenceDialog dialog(m_place, offered, m_timetable.practitioners, this);
    if (dialog.exec() == QDialog::Accepted)
        saved(QT_TRANSLATE_NOOP("timetable", "The absence was noted."), dialog.outcome());
}

void TimetablePage::changeAbsence()
{
    const auto *chosen = absence();
    if (!chosen)
        return;
    AbsenceDialog dialog(m_place, *chosen, m_timetable.practitioners, this);
    if (dialog.exec() == QDialog::Accepted)
        return saved(QT_TRANSLATE_NOOP("timetable", "The absence was changed."), dialog.outcome());
    read();
}

void TimetablePage::saved(const char *sentence, const usecase::TimetableOutcome &outcome)
{
    Q_EMIT toast({Message{"timetable", sentence}});
    if (!outcome.affected.empty())
        m_notice->setNotice(NoticeBar::Kind::Warning,
                            Message{"timetable",
                                    QT_TRANSLATE_N_NOOP("timetable", "%n booked people have no time any more: they are "
                                                                     "in the list of affected bookings."),
                                    {},
                                    int(outcome.affected.size())},
                            Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Show them")});
    else if (outcome.restored > 0)
        m_notice->setNotice(NoticeBar::Kind::Success,
                            Message{"timetable",
                                    QT_TRANSLATE_N_NOOP("timetable", "%n booked people have their time again."),
                                    {},
                                    outcome.restored});
    else
        m_notice->clear();
    read();
}

void TimetablePage::saveHorizon()
{
    const int weeks = m_horizon->value();
    if (weeks == m_timetable.horizonWeeks)
        return;
    m_timetable.horizonWeeks = weeks;
    const auto job = [desk = m_place.desk, actor = m_place.actor, weeks] {
        return usecase::EditTimetable(*desk).setHorizon(actor, weeks);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &done) {
        if (!done)
            m_notice->setNotice(NoticeBar::Kind::Error, explain(done.error(), ErrorContext::Saving));
        else
            Q_EMIT toast(
                {Message{"timetable", QT_TRANSLATE_NOOP("timetable", "The weeks that can be booked were set.")}});
        read();
    });
}

void TimetablePage::listAffected()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::DoctorIsIll(*desk).list(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<usecase::AffectedRow>> &list) {
        if (!list)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(list.error(), ErrorContext::Reading));
        std::vector<BookingRow> rows;
        for (const auto &row : *list)
            rows.push_back(row.booking);
        if (rows.empty())
            return m_notice->setNotice(
                NoticeBar::Kind::Info,
                Message{"timetable",
                        QT_TRANSLATE_NOOP("timetable", "No booking is affected: everybody has their time.")});
        if (showAffected(this, rows, m_canMove) == AffectedAnswer::GoOn)
            Q_EMIT affectedWanted(m_chosen);
    });
}

} // namespace tirkeu::ui
