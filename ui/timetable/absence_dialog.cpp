#include "timetable/absence_dialog.h"
#include "base/clock.h"
#include "timetable/conflict_question.h"
#include "widgets/say.h"
#include "widgets/when_done.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QLineEdit *lineOf(const FormField *field)
{
    return static_cast<QLineEdit *>(field->editor());
}

QString headingOf(const Absence &absence, const std::vector<Practitioner> &staff)
{
    const auto doctor = std::ranges::find(staff, absence.practitioner, &Practitioner::id);
    const QString name = doctor == staff.end() ? QString() : doctor->name.full();
    return (absence.id.isNull() ? AbsenceDialog::tr("New absence: %1") : AbsenceDialog::tr("Change the absence: %1"))
        .arg(name);
}

} // namespace

AbsenceDialog::AbsenceDialog(Workplace &place, const Absence &absence, const std::vector<Practitioner> &staff,
                             QWidget *parent)
    : FormDialog(place, headingOf(absence, staff), tr("Save"), parent)
    , m_absence(absence)
    , m_staff(staff)
    , m_reason(new QComboBox)
    , m_substitute(new QComboBox)
{
    setObjectName(u"absenceDialog"_s);
    build();
    fill(m_absence);
    complete(u"absence:"_s + m_absence.id.toString() + m_absence.practitioner.toString(), m_fromDay->editor());
}

void AbsenceDialog::build()
{
    m_fromDay = add(new QLineEdit, tr("First day"), "fromDay");
    m_fromTime = add(new QLineEdit, tr("From which time, if not the whole day"), "fromTime");
    m_toDay = add(new QLineEdit, tr("Last day"), "toDay");
    m_toTime = add(new QLineEdit, tr("Until which time, if not the whole day"), "toTime");
    add(m_reason, tr("Reason"), "reason");
    m_note = add(new QLineEdit, tr("Note"), "note");
    add(m_substitute, tr("Substitute"), "substitute")
        ->setHint(tr("Booked people are offered to the substitute first."));
    for (auto *field : {m_fromDay, m_toDay}) {
        field->setRequired(true);
        lineOf(field)->setPlaceholderText(tr("dd.mm.yyyy"));
    }
    for (auto *field : {m_fromTime, m_toTime})
        lineOf(field)->setPlaceholderText(u"00:00"_s);
    for (const auto &entry : codeList<AbsenceReason>())
        m_reason->addItem(ui::say(nameOf(entry.value)), int(entry.value));
    fillSubstitutes();
    if (m_absence.id.isNull())
        return;
    auto *off = addButton(tr("Call it off"), "callOff");
    connect(off, &QPushButton::clicked, this, &AbsenceDialog::callOff);
}

void AbsenceDialog::fillSubstitutes()
{
    const auto doctor = std::ranges::find(m_staff, m_absence.practitioner, &Practitioner::id);
    const QString specialty = doctor == m_staff.end() ? QString() : doctor->specialty;
    m_substitute->addItem(tr("none"), QUuid());
    for (const bool same : {true, false}) {
        for (const auto &other : m_staff) {
            if (other.id != m_absence.practitioner && other.active && other.hasSpecialty(specialty) == same)
                m_substitute->addItem(u"%1 · %2"_s.arg(other.name.full(), specialtyNames(other)), other.id.uuid());
        }
    }
}

void AbsenceDialog::fill(const Absence &absence)
{
    m_reason->setCurrentIndex(m_reason->findData(int(absence.reason)));
    lineOf(m_note)->setText(absence.note);
    m_substitute->setCurrentIndex(std::max(0, m_substitute->findData(absence.substitute.uuid())));
    if (!absence.span.from.isValid())
        return;
    const auto from = inClinic(absence.span.from);
    const auto to = inClinic(absence.span.to);
    const bool wholeDay = to.time() == QTime(0, 0);
    lineOf(m_fromDay)->setText(shownDay(from.date()));
    lineOf(m_fromTime)->setText(from.time() == QTime(0, 0) ? QString() : shownTime(from.time()));
    lineOf(m_toDay)->setText(shownDay(wholeDay ? to.date().addDays(-1) : to.date()));
    lineOf(m_toTime)->setText(wholeDay ? QString() : shownTime(to.time()));
}

bool AbsenceDialog::readTime(FormField *field, QTime &time, QTime otherwise)
{
    time = otherwise;
    if (lineOf(field)->text().trimmed().isEmpty())
        return true;
    time = parseTypedTime(lineOf(field)->text());
    if (!time.isValid())
        pointAt(field, {"timetable", QT_TRANSLATE_NOOP("timetable", "Write the times like 08:30.")});
    return time.isValid();
}

bool AbsenceDialog::read()
{
    clearFlaws();
    QDate first;
    QDate last;
    QTime from;
    QTime to;
    bool whole = readTime(m_toTime, to, {});
    whole = readDay(m_toDay, last) && whole;
    whole = readTime(m_fromTime, from, QTime(0, 0)) && whole;
    whole = readDay(m_fromDay, first) && whole;
    if (!whole)
        return false;
    if (!first.isValid()) {
        pointAt(m_fromDay, {"timetable", QT_TRANSLATE_NOOP("timetable", "Write the first day.")});
        return false;
    }
    if (!last.isValid())
        last = first;
    m_absence.span.from = QDateTime(first, from, clinicZone()).toUTC();
    m_absence.span.to = to.isValid() ? QDateTime(last, to, clinicZone()).toUTC() : clinicDay(last).to;
    if (m_absence.span.to <= m_absence.span.from) {
        pointAt(m_toDay, {"timetable", QT_TRANSLATE_NOOP("timetable", "The absence must end after it begins.")});
        return false;
    }
    m_absence.reason = AbsenceReason(m_reason->currentData().toInt());
    m_absence.note = lineOf(m_note)->text().trimmed();
    m_absence.substitute = PractitionerId(m_substitute->currentData().toUuid());
    return true;
}

void AbsenceDialog::save()
{
    if (!begin())
        return;
    if (read())
        saveRead();
    else
        end();
}

void AbsenceDialog::callOff()
{
    if (!begin())
        return;
    m_absence.cancelled = true;
    saveRead();
}

void AbsenceDialog::saveRead()
{
    const auto edit = [absence = m_absence](const usecase::EditTimetable &timetable, const usecase::Actor &actor) {
        return timetable.saveAbsence(actor, absence);
    };
    editAfterAsking(m_place, this, edit, [this](const auto &outcome) { finish(outcome); });
}

void AbsenceDialog::finish(const Result<usecase::TimetableOutcome> &outcome)
{
    end();
    if (!outcome && outcome.error().kind == Error::Kind::Conflict)
        return askAboutConflict();
    if (!outcome || !outcome->isDone())
        m_absence.cancelled = false;
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->isDone())
        return pointAt(m_toDay, flawText(outcome->flaw));
    m_outcome = *outcome;
    accept();
}

void AbsenceDialog::askAboutConflict()
{
    begin();
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadTimetable(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Timetable> &now) {
        end();
        settleConflict(now);
    });
}

void AbsenceDialog::settleConflict(const Result<usecase::Timetable> &now)
{
    if (!now)
        return fail(now.error());
    const auto theirs = std::ranges::find(now->absences, m_absence.id, &Absence::id);
    if (theirs == now->absences.end()) {
        const bool wanted = m_absence.cancelled;
        m_absence.id = {};
        m_absence.version = 0;
        m_absence.cancelled = false;
        if (wanted) // it is called off already
            return accept();
        return sayWrong({"timetable", QT_TRANSLATE_NOOP("timetable", "Somebody called this absence off meanwhile. Save "
                                                                     "once more to note it as a new one.")});
    }
    const auto current = *theirs;
    const auto answer = askConflict(this, inWords(current, m_staff), inWords(m_absence, m_staff));
    if (answer == ConflictAnswer::Mine) {
        m_absence.version = current.version;
        if (begin())
            saveRead();
        return;
    }
    m_absence.cancelled = false;
    if (answer == ConflictAnswer::Back)
        return;
    m_absence = current;
    fill(m_absence);
}

} // namespace tirkeu::ui
