#pragma once
#include "booking/booking_actions.h"
#include "booking/doctor_ill_model.h"
#include "usecase/queries/find_slots.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// A doctor is ill today: who is affected, other times for them, all moved in one go, and who was reached.
class DoctorIllDialog : public QDialog
{
    Q_OBJECT
public:
    /// `doctor` null: none chosen yet; the list shows everybody affected. `day`: the absence begins on it, today if it
    /// is over.
    DoctorIllDialog(Workplace &place, const PractitionerId &doctor, QDate day, QWidget *parent);

    DoctorIllModel *model() const { return m_model; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void papersChanged();
    void changed(); ///< bookings were moved or an absence noted: the grid reads anew

protected:
    void changeEvent(QEvent *event) override;

private:
    using Rows = Result<std::vector<usecase::AffectedRow>>;
    QWidget *buildForm(QDate day);
    QWidget *buildBar();
    KeyButton *addButton(const QKeySequence &key, void (DoctorIllDialog::*deed)());
    void readDoctors(const PractitionerId &chosen);
    PractitionerId doctor() const;
    Absence absence() const;
    void read();
    void take(const Rows &rows);
    void declare();
    void moveAll();
    void showMoved(const usecase::DoctorIsIll::MoveOutcome &outcome);
    void changeProposal();
    void chooseFrom(int row, const std::vector<usecase::FoundSlot> &found);
    void markReached();
    void markNotReached();
    void noteReached(bool reached, const QString &note);
    void keepBooking();
    void printList();
    template <typename Work>
    void run(Work work);
    void setBusy(bool busy);
    void updateState();
    void retranslate();

    Workplace &m_place;
    BookingActions m_actions;
    CancellationSource m_questions;
    DoctorIllModel *m_model;
    NoticeBar *m_notice;
    QTableView *m_table;
    QLabel *m_state;
    std::vector<std::pair<QLabel *, QWidget *>> m_fields;
    QComboBox *m_doctor = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QComboBox *m_reason = nullptr;
    QComboBox *m_substitute = nullptr;
    QLineEdit *m_noteEdit = nullptr;
    KeyButton *m_declare = nullptr;
    KeyButton *m_change = nullptr;
    KeyButton *m_reached = nullptr;
    KeyButton *m_notReached = nullptr;
    KeyButton *m_keep = nullptr;
    KeyButton *m_print = nullptr;
    KeyButton *m_moveAll = nullptr;
    bool m_busy = false;
};

} // namespace tirkeu::ui
