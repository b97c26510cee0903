#include "timetable/copy_dialog.h"
#include "timetable/timetable_words.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

CopyDialog::CopyDialog(Workplace &place, Subject subject, QWidget *parent)
    : FormDialog(place, tr("Copy the hours"), tr("Copy"), parent)
    , m_subject(std::move(subject))
    , m_what(new QComboBox)
    , m_doctors(new QListWidget)
{
    setObjectName(u"copyDialog"_s);
    build();
    complete(u"copyHours"_s, m_what);
}

void CopyDialog::build()
{
    m_what->addItem(
        tr("Only these hours: %1, %2").arg(dayName(m_subject.hours.weekday), shownSpan(m_subject.hours.hours)));
    m_what->addItem(tr("The whole week of the doctor"));
    add(m_what, tr("What"), "what");
    m_daysField = add(weekdayRow(m_days), tr("To which days of the week"), "days");
    m_daysField->setHint(tr("None chosen: the same days."));
    for (const auto &doctor : m_subject.doctors) {
        auto *item = new QListWidgetItem(u"%1 · %2"_s.arg(doctor.name.full(), specialtyNames(doctor)), m_doctors);
        item->setData(Qt::UserRole, doctor.id.uuid());
        item->setSizeHint({1, listRowHeight(*m_doctors)});
        item->setCheckState(doctor.id == m_subject.hours.practitioner ? Qt::Checked : Qt::Unchecked);
    }
    m_doctors->setTabKeyNavigation(false);
    m_doctors->setMinimumHeight(Theme::px(this, 180));
    m_doctorsField = add(m_doctors, tr("To whom"), "toWhom");
    m_doctorsField->setHint(tr("Space chooses."));
    m_fromField = add(new QLineEdit(shownDay(m_place.desk->today())), tr("In force from"), "validFrom");
    connect(m_what, &QComboBox::currentIndexChanged, this, [this](int what) { m_daysField->setEnabled(what == 0); });
}

std::vector<PractitionerId> CopyDialog::chosenDoctors() const
{
    std::vector<PractitionerId> chosen;
    for (int row = 0; row < m_doctors->count(); ++row) {
        if (m_doctors->item(row)->checkState() == Qt::Checked)
            chosen.push_back(PractitionerId(m_doctors->item(row)->data(Qt::UserRole).toUuid()));
    }
    return chosen;
}

/// What stands there already is not copied onto itself.
std::vector<TimetableTemplate> CopyDialog::wanted(QDate from) const
{
    const bool whole = m_what->currentIndex() == 1;
    std::vector<TimetableTemplate> sources = whole ? m_subject.week : std::vector{m_subject.hours};
    std::vector<TimetableTemplate> all;
    for (const auto &doctor : chosenDoctors()) {
        for (const auto &source : sources) {
            for (int day = 1; day <= 7; ++day) {
                const bool none = whole || std::ranges::none_of(m_days, &QCheckBox::isChecked);
                const bool goesThere = none ? day == source.weekday : m_days[size_t(day - 1)]->isChecked();
                if (!goesThere || (doctor == source.practitioner && day == source.weekday))
                    continue;
                auto copy = source;
                copy.id = {};
                copy.version = 0;
                copy.practitioner = doctor;
                copy.weekday = day;
                copy.validFrom = std::max(from, source.validFrom);
                all.push_back(copy);
            }
        }
    }
    return all;
}

void CopyDialog::save()
{
    if (!begin())
        return;
    clearFlaws();
    QDate from;
    if (!readDay(m_fromField, from))
        return end();
    if (!from.isValid())
        from = m_place.desk->today();
    const auto all = wanted(from);
    if (all.empty()) {
        end();
        return pointAt(m_doctorsField, {"timetable", QT_TRANSLATE_NOOP("timetable", "Choose another day of the week or "
                                                                                    "another doctor.")});
    }
    const auto edit = [all](const usecase::EditTimetable &timetable, const usecase::Actor &actor) {
        return timetable.saveTemplates(actor, all);
    };
    editAfterAsking(m_place, this, edit, [this](const auto &outcome) { finish(outcome); });
}

void CopyDialog::finish(const Result<usecase::TimetableOutcome> &outcome)
{
    end();
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->isDone())
        return pointAt(outcome->flaw == TimetableFlaw::Dates ? m_fromField : m_doctorsField, flawText(outcome->flaw));
    m_outcome = *outcome;
    accept();
}

EndHoursDialog::EndHoursDialog(Workplace &place, const TimetableTemplate &hours, QWidget *parent)
    : FormDialog(place, tr("End the hours: %1, %2").arg(dayName(hours.weekday), shownSpan(hours.hours)),
                 tr("End the hours"), parent)
    , m_hours(hours)
    , m_last(add(new QLineEdit(shownDay(hours.validTo.isValid() ? hours.validTo : place.desk->today())), tr("Last day"),
                 "lastDay"))
{
    setObjectName(u"endHoursDialog"_s);
    if (hours.validFrom > place.desk->today()) {
        auto *button = addButton(tr("Take away"), "takeAway");
        setLook(button, "danger");
        button->setToolTip(tr("They have not begun: they can be taken away as if they had never been."));
        connect(button, &QPushButton::clicked, this, &EndHoursDialog::remove);
    }
    static_cast<QLineEdit *>(m_last->editor())->selectAll();
    complete(u"endHours:"_s + hours.id.toString(), m_last->editor());
}

void EndHoursDialog::save()
{
    if (!begin())
        return;
    clearFlaws();
    QDate last;
    if (!readDay(m_last, last))
        return end();
    if (!last.isValid()) {
        end();
        return pointAt(m_last, {"timetable", QT_TRANSLATE_NOOP("timetable", "Write the last day.")});
    }
    auto ended = m_hours;
    ended.validTo = last;
    const auto edit = [ended](const usecase::EditTimetable &timetable, const usecase::Actor &actor) {
        return timetable.saveTemplates(actor, {ended});
    };
    editAfterAsking(m_place, this, edit, [this](const auto &outcome) { finish(outcome); });
}

void EndHoursDialog::remove()
{
    if (!begin())
        return;
    const auto edit = [hours = m_hours](const usecase::EditTimetable &timetable, const usecase::Actor &actor) {
        return timetable.removeTemplate(actor, hours.id, hours.version);
    };
    editAfterAsking(m_place, this, edit, [this](const auto &outcome) { finish(outcome); });
}

void EndHoursDialog::finish(const Result<usecase::TimetableOutcome> &outcome)
{
    end();
    if (!outcome && outcome.error().kind == Error::Kind::Conflict)
        return sayWrong({"timetable", QT_TRANSLATE_NOOP("timetable", "Somebody changed these hours meanwhile. Go back: "
                                                                     "they are read anew; then end them.")});
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->isDone())
        return pointAt(m_last, flawText(outcome->flaw));
    m_outcome = *outcome;
    accept();
}

} // namespace tirkeu::ui
