#include "timetable/staff_dialogs.h"
#include "domain/specialty.h"
#include "timetable/conflict_question.h"
#include "widgets/list_table.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

PractitionerDialog::PractitionerDialog(Workplace &place, const Practitioner &shown,
                                       const std::vector<District> &districts, QWidget *parent)
    : FormDialog(place, shown.id.isNull() ? tr("New member of the staff") : tr("Change: %1").arg(shown.name.full()),
                 tr("Save"), parent)
    , m_shown(shown)
    , m_typed(shown)
    , m_districts(districts)
    , m_surname(new QLineEdit)
    , m_givenName(new QLineEdit)
    , m_patronymic(new QLineEdit)
    , m_kind(new QComboBox)
    , m_specialty(new QComboBox)
    , m_more(new QListWidget)
    , m_district(new QComboBox)
    , m_room(new QLineEdit)
    , m_active(new QCheckBox(tr("Works here")))
{
    setObjectName(u"practitionerDialog"_s);
    build();
    fill(m_shown);
    complete(u"practitioner:"_s + shown.id.toString(), m_surname);
}

void PractitionerDialog::build()
{
    m_surnameField = add(m_surname, tr("Surname"), "surname");
    m_surnameField->setRequired(true);
    add(m_givenName, tr("Given name"), "givenName");
    add(m_patronymic, tr("Patronymic"), "patronymic");
    m_kind->addItems({timetableWord("doctor"), timetableWord("nurse")});
    add(m_kind, tr("Doctor or nurse"), "kind");
    for (const auto &one : specialties()) {
        const QString name = ui::say(Message{"codes", one.name});
        const QString code = QString::fromLatin1(one.code);
        m_specialty->addItem(name, code);
        auto *item = new QListWidgetItem(name, m_more);
        item->setData(Qt::UserRole, code);
        item->setSizeHint({1, listRowHeight(*m_more)});
        item->setCheckState(Qt::Unchecked);
    }
    add(m_specialty, tr("Specialty"), "specialty");
    m_more->setTabKeyNavigation(false);
    m_more->setMinimumHeight(Theme::px(this, 150));
    add(m_more, tr("Further specialties"), "more")->setHint(tr("Space chooses."));
    m_district->addItem(tr("none"), QUuid());
    for (const auto &one : m_districts)
        m_district->addItem(districtName(one), one.id.uuid());
    add(m_district, tr("District"), "district");
    add(m_room, tr("Room"), "room");
    m_active->setObjectName(u"active"_s);
    addPart(m_active);
}

void PractitionerDialog::fill(const Practitioner &one)
{
    m_surname->setText(one.name.surname);
    m_givenName->setText(one.name.givenName);
    m_patronymic->setText(one.name.patronymic);
    m_kind->setCurrentIndex(one.kind == StaffKind::Nurse ? 1 : 0);
    if (!one.specialty.isEmpty() && m_specialty->findData(one.specialty) < 0)
        m_specialty->addItem(one.specialty, one.specialty); // of another program: kept as it is
    m_specialty->setCurrentIndex(std::max(0, m_specialty->findData(one.specialty)));
    for (int row = 0; row < m_more->count(); ++row) {
        auto *item = m_more->item(row);
        const bool has = one.moreSpecialties.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
    }
    m_district->setCurrentIndex(std::max(0, m_district->findData(one.district.uuid())));
    m_room->setText(one.room);
    m_active->setChecked(one.active);
}

bool PractitionerDialog::read()
{
    clearFlaws();
    m_typed = m_shown;
    m_typed.name = {tidyName(m_surname->text()), tidyName(m_givenName->text()), tidyName(m_patronymic->text())};
    m_typed.kind = m_kind->currentIndex() == 1 ? StaffKind::Nurse : StaffKind::Doctor;
    m_typed.specialty = m_specialty->currentData().toString();
    QStringList more;
    for (int row = 0; row < m_more->count(); ++row) {
        const QString code = m_more->item(row)->data(Qt::UserRole).toString();
        if (m_more->item(row)->checkState() == Qt::Checked && code != m_typed.specialty)
            more += code;
    }
    m_typed.moreSpecialties = more;
    m_typed.district = DistrictId(m_district->currentData().toUuid());
    m_typed.room = m_room->text().trimmed();
    m_typed.active = m_active->isChecked();
    if (m_typed.name.surname.isEmpty())
        pointAt(m_surnameField, {"timetable", QT_TRANSLATE_NOOP("timetable", "Write the surname.")});
    return !m_typed.name.surname.isEmpty();
}

void PractitionerDialog::save()
{
    if (!begin())
        return;
    if (!read())
        return end();
    const auto shown = m_shown.id.isNull() ? std::nullopt : std::optional(m_shown);
    const auto edit = [typed = m_typed, shown](const usecase::EditTimetable &timetable, const usecase::Actor &actor) {
        return timetable.savePractitioner(actor, typed, shown);
    };
    editAfterAsking(m_place, this, edit, [this](const auto &outcome) { finish(outcome); });
}

void PractitionerDialog::finish(const Result<usecase::TimetableOutcome> &outcome)
{
    end();
    if (outcome) {
        m_outcome = *outcome;
        return accept();
    }
    if (outcome.error().kind != Error::Kind::Conflict)
        return fail(outcome.error());
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadTimetable(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Timetable> &now) { settleConflict(now); });
}

void PractitionerDialog::settleConflict(const Result<usecase::Timetable> &now)
{
    if (!now)
        return fail(now.error());
    const auto found = std::ranges::find(now->practitioners, m_shown.id, &Practitioner::id);
    if (found == now->practitioners.end())
        return fail({Error::Kind::NotFound, {}});
    const auto theirs = *found;
    const auto answer = askConflict(this, inWords(theirs, m_districts), inWords(m_typed, m_districts));
    if (answer == ConflictAnswer::Back)
        return;
    m_shown = theirs;
    if (answer == ConflictAnswer::Mine)
        return save();
    fill(theirs);
}

DistrictDialog::DistrictDialog(Workplace &place, const District &shown, const std::vector<Practitioner> &staff,
                               QWidget *parent)
    : FormDialog(place, shown.id.isNull() ? tr("New district") : tr("Change: %1").arg(districtName(shown)), tr("Save"),
                 parent)
    , m_shown(shown)
    , m_typed(shown)
    , m_staff(staff)
    , m_number(new QLineEdit)
    , m_nameKk(new QLineEdit)
    , m_nameRu(new QLineEdit)
    , m_kind(new QComboBox)
    , m_doctor(new QComboBox)
{
    setObjectName(u"districtDialog"_s);
    build();
    fill(m_shown);
    complete(u"district:"_s + shown.id.toString(), m_number);
}

void DistrictDialog::build()
{
    m_numberField = add(m_number, tr("Number"), "number");
    m_nameField = add(m_nameKk, tr("Name in Kazakh"), "nameKk");
    add(m_nameRu, tr("Name in Russian"), "nameRu");
    for (const char16_t *kind : {u"gp", u"therapist", u"paediatric"})
        m_kind->addItem(districtKindName(kind), QString::fromUtf16(kind));
    add(m_kind, tr("Kind of the district"), "kind");
    m_doctor->addItem(tr("none"), QUuid());
    for (const bool ofDistricts : {true, false}) {
        for (const auto &one : m_staff) {
            const bool fits = one.active && one.kind == StaffKind::Doctor;
            if (fits && isDistrictSpecialty(one.specialty) == ofDistricts)
                m_doctor->addItem(u"%1 · %2"_s.arg(one.name.full(), specialtyNames(one)), one.id.uuid());
        }
    }
    add(m_doctor, tr("Doctor"), "doctor");
    m_numberField->setRequired(true);
    m_nameField->setRequired(true);
}

void DistrictDialog::fill(const District &one)
{
    m_number->setText(one.number > 0 ? QString::number(one.number) : QString());
    m_nameKk->setText(one.nameKk);
    m_nameRu->setText(one.nameRu);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(one.kind)));
    if (const auto doctor = std::ranges::find(m_staff, one.doctor, &Practitioner::id);
        doctor != m_staff.end() && m_doctor->findData(one.doctor.uuid()) < 0)
        m_doctor->addItem(doctor->name.full(), one.doctor.uuid()); // works here no more
    m_doctor->setCurrentIndex(std::max(0, m_doctor->findData(one.doctor.uuid())));
}

bool DistrictDialog::read()
{
    clearFlaws();
    m_typed.number = m_number->text().trimmed().toInt();
    m_typed.nameKk = m_nameKk->text().trimmed();
    m_typed.nameRu = m_nameRu->text().trimmed();
    m_typed.kind = m_kind->currentData().toString();
    m_typed.doctor = PractitionerId(m_doctor->currentData().toUuid());
    const bool number = m_typed.number >= 1 && m_typed.number <= 999;
    if (m_typed.nameKk.isEmpty())
        pointAt(m_nameField, {"timetable", QT_TRANSLATE_NOOP("timetable", "Write the name in Kazakh.")});
    if (!number)
        pointAt(m_numberField, {"timetable", QT_TRANSLATE_NOOP("timetable", "The number is from 1 to 999.")});
    return number && !m_typed.nameKk.isEmpty();
}

void DistrictDialog::save()
{
    if (!begin())
        return;
    if (!read())
        return end();
    const auto shown = m_shown.id.isNull() ? std::nullopt : std::optional(m_shown);
    const auto job = [desk = m_place.desk, actor = m_place.actor, typed = m_typed, shown] {
        return usecase::EditTimetable(*desk).saveDistrict(actor, typed, shown);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &saved) { finish(saved); });
}

void DistrictDialog::finish(const Result<void> &saved)
{
    end();
    if (saved)
        return accept();
    if (saved.error().kind == Error::Kind::Exists)
        return pointAt(m_numberField,
                       {"timetable", QT_TRANSLATE_NOOP("timetable", "Another district has this number.")});
    if (saved.error().kind != Error::Kind::Conflict)
        return fail(saved.error());
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadTimetable(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Timetable> &now) { settleConflict(now); });
}

void DistrictDialog::settleConflict(const Result<usecase::Timetable> &now)
{
    if (!now)
        return fail(now.error());
    const auto found = std::ranges::find(now->districts, m_shown.id, &District::id);
    if (found == now->districts.end())
        return fail({Error::Kind::NotFound, {}});
    const auto theirs = *found;
    const auto answer = askConflict(this, inWords(theirs, m_staff), inWords(m_typed, m_staff));
    if (answer == ConflictAnswer::Back)
        return;
    m_shown = theirs;
    if (answer == ConflictAnswer::Mine)
        return save();
    m_typed = theirs;
    fill(theirs);
}

} // namespace tirkeu::ui
