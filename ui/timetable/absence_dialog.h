#pragma once
#include "timetable/form_dialog.h"
#include "timetable/timetable_edit.h"

class QComboBox;

namespace tirkeu::ui {

/// A doctor is away from–to, whole days or hours; with the reason and who stands in. An absence can be called off.
class AbsenceDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `absence` with a null id: a new one. `staff`: who may stand in, the same specialty first.
    AbsenceDialog(Workplace &place, const Absence &absence, const std::vector<Practitioner> &staff, QWidget *parent);

    const usecase::TimetableOutcome &outcome() const { return m_outcome; }

protected:
    void save() override;

private:
    void build();
    void fillSubstitutes();
    void fill(const Absence &absence);
    bool read();
    bool readTime(FormField *field, QTime &time, QTime otherwise);
    void callOff();
    void saveRead();
    void finish(const Result<usecase::TimetableOutcome> &outcome);
    void askAboutConflict();
    void settleConflict(const Result<usecase::Timetable> &now);

    Absence m_absence; ///< as typed
    const std::vector<Practitioner> m_staff;
    usecase::TimetableOutcome m_outcome;
    QComboBox *m_reason;
    QComboBox *m_substitute;
    FormField *m_fromDay = nullptr;
    FormField *m_fromTime = nullptr;
    FormField *m_toDay = nullptr;
    FormField *m_toTime = nullptr;
    FormField *m_note = nullptr;
};

} // namespace tirkeu::ui
