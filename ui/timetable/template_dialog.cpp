#include "timetable/template_dialog.h"
#include "timetable/breaks_edit.h"
#include "timetable/conflict_question.h"
#include "timetable/span_edit.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int noQuota = -1;

QLineEdit *lineOf(const FormField *field)
{
    return static_cast<QLineEdit *>(field->editor());
}
QSpinBox *spinOf(const FormField *field)
{
    return static_cast<QSpinBox *>(field->editor());
}
bool onGrid(const DaySpan &span)
{
    return span.from.minute() % gridMinutes == 0 && span.to.minute() % gridMinutes == 0;
}

} // namespace

TemplateDialog::TemplateDialog(Workplace &place, const TimetableTemplate &hours, const Practitioner &doctor,
                               QWidget *parent)
    : FormDialog(place, (hours.id.isNull() ? tr("New hours: %1") : tr("Change the hours: %1")).arg(doctor.name.full()),
                 tr("Save"), parent)
    , m_hours(hours)
    , m_span(new SpanEdit)
    , m_breaks(new BreaksEdit)
    , m_homeCalls(new SpanEdit)
{
    setObjectName(u"templateDialog"_s);
    build();
    fill(m_hours);
    complete(u"hours:"_s + m_hours.id.toString() + doctor.id.toString(),
             m_hours.id.isNull() ? static_cast<QWidget *>(m_days[size_t(std::max(1, m_hours.weekday) - 1)]) : m_span);
}

void TemplateDialog::build()
{
    m_daysField = add(weekdayRow(m_days), tr("Days of the week"), "days");
    for (const auto *box : m_days)
        connect(box, &QCheckBox::toggled, m_daysField, &FormField::clearFlaw);
    m_spanField = add(m_span, tr("Hours of the visits"), "hours");
    m_span->setNames(tr("Visits from"), tr("Visits to"));
    m_roomField = add(new QLineEdit, tr("Room"), "room");
    m_fromField = add(new QLineEdit, tr("In force from"), "validFrom");
    m_toField = add(new QLineEdit, tr("Last day, if it is known"), "validTo");
    m_slotField = addSpin(tr("Length of a slot"), "slot", gridMinutes, {});
    addLengths();
    m_breaksField = add(m_breaks, tr("Breaks"), "breaks");
    m_homeCallsField = add(m_homeCalls, tr("Hours for home calls"), "homeCalls");
    m_homeCalls->setNames(tr("Home calls from"), tr("Home calls to"));
    addQuotas();
    m_fromField->setRequired(true);
    m_spanField->setRequired(true);
    for (auto *field : {m_fromField, m_toField})
        lineOf(field)->setPlaceholderText(tr("dd.mm.yyyy"));
    connect(m_span, &SpanEdit::edited, m_spanField, &FormField::clearFlaw);
    connect(m_homeCalls, &SpanEdit::edited, m_homeCallsField, &FormField::clearFlaw);
    connect(m_breaks, &BreaksEdit::edited, m_breaksField, &FormField::clearFlaw);
}

FormField *TemplateDialog::addSpin(const QString &label, const char *name, int least, const QString &forLeast)
{
    auto *spin = new QSpinBox;
    const bool minutes = forLeast.isEmpty() || least == 0;
    spin->setRange(least, minutes ? 480 : 500);
    spin->setSingleStep(minutes ? gridMinutes : 1);
    if (minutes)
        spin->setSuffix(tr(" min"));
    spin->setSpecialValueText(forLeast);
    spin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *field = add(spin, label, name);
    connect(spin, &QSpinBox::valueChanged, field, &FormField::clearFlaw);
    return field;
}

void TemplateDialog::addLengths()
{
    for (int kind = 0; kind < visitKindCount; ++kind) {
        const QString name = ui::say(nameOf(VisitKind(kind)));
        auto *field = addSpin(tr("Length of a visit: %1").arg(name), "length", 0, tr("one slot"));
        m_lengths[size_t(kind)] = spinOf(field);
        field->editor()->setObjectName(u"length%1"_s.arg(kind));
    }
}

void TemplateDialog::addQuotas()
{
    for (int channel = 0; channel < bookingChannelCount; ++channel) {
        const bool paper = BookingChannel(channel) == BookingChannel::Paper;
        const QString name = ui::say(nameOf(BookingChannel(channel)));
        const QString label =
            paper ? tr("Slots kept back for paper blanks") : tr("Slots at most by this channel: %1").arg(name);
        auto *field = addSpin(label, "quota", noQuota, paper ? tr("none") : tr("no bound"));
        m_quotas[size_t(channel)] = spinOf(field);
        field->editor()->setObjectName(u"quota%1"_s.arg(channel));
    }
}

void TemplateDialog::fill(const TimetableTemplate &hours)
{
    for (int day = 1; day <= 7; ++day)
        m_days[size_t(day - 1)]->setChecked(day == hours.weekday);
    m_span->setSpan(hours.hours);
    lineOf(m_roomField)->setText(hours.room);
    lineOf(m_fromField)->setText(shownDay(hours.validFrom));
    lineOf(m_toField)->setText(shownDay(hours.validTo));
    spinOf(m_slotField)->setValue(hours.slotMinutes);
    for (size_t kind = 0; kind < m_lengths.size(); ++kind)
        m_lengths[kind]->setValue(hours.lengths[kind]);
    m_breaks->setBreaks(hours.breaks);
    m_homeCalls->setSpan(hours.homeCalls);
    for (size_t channel = 0; channel < m_quotas.size(); ++channel)
        m_quotas[channel]->setValue(hours.quotas[channel].value_or(noQuota));
}

QList<int> TemplateDialog::chosenDays() const
{
    QList<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (m_days[size_t(day - 1)]->isChecked())
            days += day;
    }
    return days;
}

bool TemplateDialog::readTimes()
{
    const Message noTime{"timetable", QT_TRANSLATE_NOOP("timetable", "Write the times like 08:30.")};
    const auto hours = m_span->span();
    const auto breaks = m_breaks->breaks();
    const auto homeCalls = m_homeCalls->span();
    if (!homeCalls)
        pointAt(m_homeCallsField, noTime);
    if (!breaks)
        pointAt(m_breaksField, noTime);
    if (!hours)
        pointAt(m_spanField, noTime);
    m_hours.hours = hours.value_or(DaySpan());
    m_hours.breaks = breaks.value_or(std::vector<DaySpan>());
    m_hours.homeCalls = homeCalls.value_or(DaySpan());
    return hours && breaks && homeCalls;
}

/// What can be said without the desk is said at once.
bool TemplateDialog::read()
{
    clearFlaws();
    bool whole = readDay(m_toField, m_hours.validTo);
    whole = readDay(m_fromField, m_hours.validFrom) && whole;
    whole = readTimes() && whole;
    m_hours.room = lineOf(m_roomField)->text().trimmed();
    m_hours.slotMinutes = spinOf(m_slotField)->value();
    for (size_t kind = 0; kind < m_lengths.size(); ++kind)
        m_hours.lengths[kind] = m_lengths[kind]->value();
    for (size_t channel = 0; channel < m_quotas.size(); ++channel) {
        const int quota = m_quotas[channel]->value();
        m_hours.quotas[channel] = quota == noQuota ? std::nullopt : std::optional(quota);
    }
    const auto days = chosenDays();
    if (days.isEmpty()) {
        pointAt(m_daysField, {"timetable", QT_TRANSLATE_NOOP("timetable", "Choose at least one day of the week.")});
        return false;
    }
    if (!days.contains(m_hours.weekday))
        m_hours.weekday = days.front();
    return whole;
}

/// The template that was opened stays on its own day while that is chosen; every other day is a new one.
std::vector<TimetableTemplate> TemplateDialog::wanted() const
{
    std::vector<TimetableTemplate> all{m_hours};
    for (const int day : chosenDays()) {
        if (day == m_hours.weekday)
            continue;
        all.push_back(m_hours);
        all.back().id = {};
        all.back().version = 0;
        all.back().weekday = day;
    }
    return all;
}

void TemplateDialog::save()
{
    if (!begin())
        return;
    if (read())
        saveWanted();
    else
        end();
}

void TemplateDialog::saveWanted()
{
    const auto edit = [all = wanted()](const usecase::EditTimetable &timetable, const usecase::Actor &actor) {
        return timetable.saveTemplates(actor, all);
    };
    editAfterAsking(m_place, this, edit, [this](const auto &outcome) { finish(outcome); });
}

void TemplateDialog::finish(const Result<usecase::TimetableOutcome> &outcome)
{
    end();
    const bool changed =
        !outcome && !m_hours.id.isNull() &&
        (outcome.error().kind == Error::Kind::Conflict || outcome.error().kind == Error::Kind::NotFound);
    if (changed)
        return askAboutConflict();
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->isDone())
        return show(outcome->flaw);
    m_outcome = *outcome;
    accept();
}

FormField *TemplateDialog::fieldOf(TimetableFlaw flaw) const
{
    switch (flaw) {
    case TimetableFlaw::None:
    case TimetableFlaw::HoursEmpty:
    case TimetableFlaw::Overlap:
        return m_spanField;
    case TimetableFlaw::NotOnGrid:
        if (!onGrid(m_hours.hours))
            return m_spanField;
        return m_hours.slotMinutes % gridMinutes != 0 ? m_slotField : m_breaksField;
    case TimetableFlaw::SlotLength:
        return m_slotField;
    case TimetableFlaw::BreakOutside:
        return m_breaksField;
    case TimetableFlaw::HomeCalls:
        return m_homeCallsField;
    case TimetableFlaw::Dates:
        return m_hours.validFrom.isValid() ? m_toField : m_fromField;
    }
    Q_UNREACHABLE();
}

void TemplateDialog::show(TimetableFlaw flaw)
{
    pointAt(fieldOf(flaw), flawText(flaw));
}

void TemplateDialog::askAboutConflict()
{
    begin();
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadTimetable(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Timetable> &now) {
        end();
        settleConflict(now);
    });
}

void TemplateDialog::settleConflict(const Result<usecase::Timetable> &now)
{
    if (!now)
        return fail(now.error());
    const auto theirs = std::ranges::find(now->templates, m_hours.id, &TimetableTemplate::id);
    if (theirs == now->templates.end()) {
        m_hours.id = {};
        m_hours.version = 0;
        return sayWrong({"timetable", QT_TRANSLATE_NOOP("timetable", "Somebody removed these hours meanwhile. Save "
                                                                     "once more to lay them down as new ones.")});
    }
    const auto &current = *theirs;
    const auto answer = askConflict(this, inWords(current), inWords(m_hours));
    if (answer == ConflictAnswer::Back)
        return;
    m_hours.version = current.version;
    if (answer == ConflictAnswer::Mine)
        return save();
    m_hours = current;
    fill(m_hours);
}

} // namespace tirkeu::ui
