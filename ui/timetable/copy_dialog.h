#pragma once
#include "timetable/form_dialog.h"
#include "timetable/timetable_edit.h"
#include "timetable/weekday_boxes.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace tirkeu::ui {

/// Hours are copied to other days of the week, to other doctors, or both: one template, or all a doctor has.
class CopyDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Subject
    {
        TimetableTemplate hours;             ///< the chosen one
        std::vector<TimetableTemplate> week; ///< all the doctor has from today on
        std::vector<Practitioner> doctors;   ///< to whom
    };
    CopyDialog(Workplace &place, Subject subject, QWidget *parent);

    const usecase::TimetableOutcome &outcome() const { return m_outcome; }

protected:
    void save() override;

private:
    void build();
    std::vector<PractitionerId> chosenDoctors() const;
    std::vector<TimetableTemplate> wanted(QDate from) const;
    void finish(const Result<usecase::TimetableOutcome> &outcome);

    const Subject m_subject;
    usecase::TimetableOutcome m_outcome;
    QComboBox *m_what;
    WeekdayBoxes m_days{};
    QListWidget *m_doctors;
    FormField *m_daysField = nullptr;
    FormField *m_doctorsField = nullptr;
    FormField *m_fromField = nullptr;
};

/// The last day of hours is set; hours that have not begun are taken away.
class EndHoursDialog : public FormDialog
{
    Q_OBJECT
public:
    EndHoursDialog(Workplace &place, const TimetableTemplate &hours, QWidget *parent);

    const usecase::TimetableOutcome &outcome() const { return m_outcome; }

protected:
    void save() override;

private:
    void remove();
    void finish(const Result<usecase::TimetableOutcome> &outcome);

    TimetableTemplate m_hours;
    usecase::TimetableOutcome m_outcome;
    FormField *m_last;
};

} // namespace tirkeu::ui
