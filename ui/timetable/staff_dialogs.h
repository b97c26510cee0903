#pragma once
#include "timetable/form_dialog.h"
#include "timetable/timetable_edit.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace tirkeu::ui {

/// A medical worker: new with a null id, or changed. Whoever would lose their time is asked about first.
class PractitionerDialog : public FormDialog
{
    Q_OBJECT
public:
    PractitionerDialog(Workplace &place, const Practitioner &shown, const std::vector<District> &districts,
                       QWidget *parent);
    const usecase::TimetableOutcome &outcome() const { return m_outcome; }

protected:
    void save() override;

private:
    void build();
    void fill(const Practitioner &one);
    bool read();
    void finish(const Result<usecase::TimetableOutcome> &outcome);
    void settleConflict(const Result<usecase::Timetable> &now);

    Practitioner m_shown;
    Practitioner m_typed;
    const std::vector<District> m_districts;
    usecase::TimetableOutcome m_outcome;
    QLineEdit *m_surname;
    QLineEdit *m_givenName;
    QLineEdit *m_patronymic;
    QComboBox *m_kind;
    QComboBox *m_specialty;
    QListWidget *m_more;
    QComboBox *m_district;
    QLineEdit *m_room;
    QCheckBox *m_active;
    FormField *m_surnameField = nullptr;
};

/// A district: new with a null id, or changed.
class DistrictDialog : public FormDialog
{
    Q_OBJECT
public:
    DistrictDialog(Workplace &place, const District &shown, const std::vector<Practitioner> &staff, QWidget *parent);

protected:
    void save() override;

private:
    void build();
    void fill(const District &one);
    bool read();
    void finish(const Result<void> &saved);
    void settleConflict(const Result<usecase::Timetable> &now);

    District m_shown;
    District m_typed;
    const std::vector<Practitioner> m_staff;
    QLineEdit *m_number;
    QLineEdit *m_nameKk;
    QLineEdit *m_nameRu;
    QComboBox *m_kind;
    QComboBox *m_doctor;
    FormField *m_numberField = nullptr;
    FormField *m_nameField = nullptr;
};

} // namespace tirkeu::ui
