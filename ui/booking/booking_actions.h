#pragma once
#include "usecase/change_booking.h"
#include "widgets/toast.h"
#include "widgets/workplace.h"
#include <QObject>
#include <functional>

namespace tirkeu::ui {

/// What is done with a booking there is: marks, cancelling, moving, papers. Without widgets; each success is a toast
/// that takes it back where the law allows.
class BookingActions : public QObject
{
    Q_OBJECT
public:
    using Mark = Result<usecase::MarkVisit::Outcome> (usecase::MarkVisit::*)(const usecase::Actor &,
                                                                             const usecase::MarkVisit::Command &) const;
    struct Move
    {
        Appointment booking;
        PractitionerId doctor;
        QDateTime start;
        usecase::BookingTerms terms = {};
    };
    explicit BookingActions(Workplace &place, QObject *parent = nullptr);

    void arrived(const BookingRow &row);
    void late(const BookingRow &row);
    void noShow(const BookingRow &row);
    void undo(const Appointment &booking);
    void cancel(const Appointment &booking, const QString &reason, bool enteredInError = false);
    void move(const Move &move);
    /// Asks for the paper and hands it to the printer taken last, or the default one; without one it waits in the tray.
    void print(const QString &kind, const QByteArray &subject, int version, const PatientId &patient);

Q_SIGNALS:
    void done(const tirkeu::ui::Toast &toast);
    void failed(const tirkeu::Message &why);
    void changed(); ///< something was written
    void papersChanged();
    void freed(const tirkeu::Appointment &cancelled, int waiting); ///< so many wait for such a time
    void moved(const tirkeu::Appointment &booking);
    void notMoved(const tirkeu::usecase::BookingOutcome &outcome); ///< where it stood it stands

private:
    void mark(const Appointment &booking, Mark step, const Message &sentence);

    Workplace &m_place;
};

} // namespace tirkeu::ui
