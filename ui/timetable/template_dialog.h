#pragma once
#include "timetable/form_dialog.h"
#include "timetable/timetable_edit.h"
#include "timetable/weekday_boxes.h"

class QCheckBox;
class QSpinBox;

namespace tirkeu::ui {

class BreaksEdit;
class SpanEdit;

/// Hours of one doctor on one or several days of the week: new ones, or one template that is changed. Each flaw is said
/// beside its field; accepted only when all are saved.
class TemplateDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `hours` with a null id: new ones, whose fields are offered as they are.
    TemplateDialog(Workplace &place, const TimetableTemplate &hours, const Practitioner &doctor, QWidget *parent);

    const usecase::TimetableOutcome &outcome() const { return m_outcome; }

protected:
    void save() override;

private:
    void build();
    FormField *addSpin(const QString &label, const char *name, int least, const QString &forLeast);
    void addLengths();
    void addQuotas();
    void fill(const TimetableTemplate &hours);
    bool read();
    bool readTimes();
    std::vector<TimetableTemplate> wanted() const;
    QList<int> chosenDays() const;
    void saveWanted();
    void finish(const Result<usecase::TimetableOutcome> &outcome);
    void show(TimetableFlaw flaw);
    FormField *fieldOf(TimetableFlaw flaw) const;
    void askAboutConflict();
    void settleConflict(const Result<usecase::Timetable> &now);

    TimetableTemplate m_hours; ///< as typed
    usecase::TimetableOutcome m_outcome;
    WeekdayBoxes m_days{};
    SpanEdit *m_span;
    BreaksEdit *m_breaks;
    SpanEdit *m_homeCalls;
    FormField *m_daysField = nullptr;
    FormField *m_spanField = nullptr;
    FormField *m_roomField = nullptr;
    FormField *m_slotField = nullptr;
    FormField *m_breaksField = nullptr;
    FormField *m_homeCallsField = nullptr;
    FormField *m_fromField = nullptr;
    FormField *m_toField = nullptr;
    std::array<QSpinBox *, visitKindCount> m_lengths{};
    std::array<QSpinBox *, bookingChannelCount> m_quotas{};
};

} // namespace tirkeu::ui
