#pragma once
#include "timetable/doctor_list_model.h"
#include "timetable/template_model.h"
#include "usecase/edit_timetable.h"
#include "widgets/page.h"
#include "widgets/workplace.h"

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tirkeu::ui {

class ElidedLabel;
class KeyButton;
class NoticeBar;
class WeekView;

/// When the doctors see people: doctors on the left; of the chosen one a week, the hours behind it and the absences.
/// Whoever an edit leaves without a time is shown before and after it.
class TimetablePage final : public Page
{
    Q_OBJECT
public:
    explicit TimetablePage(Workplace &place, QWidget *parent = nullptr);
    ~TimetablePage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("calendar"); }
    void activate() override;
    void choose(const PractitionerId &doctor);
    /// Whether somebody listens to affectedWanted(): the list then offers to go there.
    void setCanMove(bool can) { m_canMove = can; }

Q_SIGNALS:
    void settled(); ///< the timetable was read and is shown, or could not be
    void affectedWanted(const tirkeu::PractitionerId &doctor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildDoctors();
    QWidget *buildHead();
    QLayout *buildForEverybody();
    QWidget *buildHours();
    QWidget *buildAbsences();
    QTableView *makeTable(QAbstractItemModel *model, const char *name);
    void sizeTables();
    void connectAll();
    void read();
    void take(const Result<usecase::Timetable> &read);
    void showDoctor();
    void showButtons();
    void retranslate();

    const Practitioner *doctor() const;
    const TimetableTemplate *hours() const;
    const Absence *absence() const;
    void addHours();
    void changeHours();
    void openHours(const TemplateId &id);
    void copyHours();
    void endHours();
    void addAbsence();
    void changeAbsence();
    void saveHorizon();
    void listAffected();
    void saved(const char *sentence, const usecase::TimetableOutcome &outcome);

    Workplace &m_place;
    usecase::Timetable m_timetable;
    PractitionerId m_chosen;
    bool m_canMove = false;
    DoctorListModel m_doctors;
    TemplateModel m_hours;
    AbsenceModel m_absences;
    QLabel *m_title;
    QLineEdit *m_filter;
    QListView *m_doctorList;
    ElidedLabel *m_name;
    QLabel *m_horizonLabel;
    QSpinBox *m_horizon;
    KeyButton *m_affected;
    NoticeBar *m_notice;
    WeekView *m_week;
    QTableView *m_hoursTable;
    QCheckBox *m_ended;
    KeyButton *m_add;
    KeyButton *m_change;
    KeyButton *m_copy;
    KeyButton *m_end;
    QTableView *m_absenceTable;
    KeyButton *m_addAbsence;
    KeyButton *m_changeAbsence;
};

} // namespace tirkeu::ui
