#include "booking/booking_actions.h"
#include "base/error_text.h"
#include "papers/paper_errand.h"
#include "papers/printer_memory.h"
#include "usecase/print_tray.h"
#include "widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::MarkVisit;

Message sentence(const char *id, const QStringList &arguments = {})
{
    return {"bookingActions", id, arguments};
}

/// The step that does not follow, said so that somebody knows what to do.
Message whyNot(const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        return sentence(QT_TRANSLATE_NOOP("bookingActions", "This cannot be marked now: the visit is in another state,"
                                                            " or its time has not come yet."));
    if (error.kind == Error::Kind::Conflict)
        return sentence(QT_TRANSLATE_NOOP("bookingActions", "Somebody has changed this booking meanwhile. It is shown"
                                                            " anew: look at it and repeat."));
    return explain(error, ErrorContext::Saving);
}

} // namespace

BookingActions::BookingActions(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

void BookingActions::arrived(const BookingRow &row)
{
    mark(row.appointment, &MarkVisit::arrived,
         sentence(QT_TRANSLATE_NOOP("bookingActions", "%1 has come."), {row.name.brief()}));
}

void BookingActions::late(const BookingRow &row)
{
    mark(row.appointment, &MarkVisit::late,
         sentence(QT_TRANSLATE_NOOP("bookingActions", "%1 will be late."), {row.name.brief()}));
}

void BookingActions::noShow(const BookingRow &row)
{
    mark(row.appointment, &MarkVisit::noShow,
         sentence(QT_TRANSLATE_NOOP("bookingActions", "%1 did not come."), {row.name.brief()}));
}

void BookingActions::undo(const Appointment &booking)
{
    mark(booking, &MarkVisit::undo, sentence(QT_TRANSLATE_NOOP("bookingActions", "Taken back.")));
}

void BookingActions::mark(const Appointment &booking, Mark step, const Message &said)
{
    const MarkVisit::Command command{booking.id, booking.version};
    const auto job = [desk = m_place.desk, actor = m_place.actor, command, step] {
        return (MarkVisit(*desk).*step)(actor, command);
    };
    const bool isUndo = step == Mark(&MarkVisit::undo);
    whenDone(m_place.executor.run(job), this, [this, said, isUndo](const Result<MarkVisit::Outcome> &outcome) {
        Q_EMIT changed();
        if (!outcome)
            return Q_EMIT failed(whyNot(outcome.error()));
        if (outcome->obstacle)
            return Q_EMIT failed(*outcome->obstacle);
        Toast toast{said};
        if (outcome->ticketIsOver)
            toast.sentence = sentence(QT_TRANSLATE_NOOP(
                "bookingActions", "Taken back. The ticket was of an earlier day and is not put back into the queue."));
        if (!isUndo)
            toast.undo = [this, now = outcome->appointment] { undo(now); };
        Q_EMIT done(toast);
    });
}

void BookingActions::cancel(const Appointment &booking, const QString &reason, bool enteredInError)
{
    const usecase::CancelBooking::Command command{booking.id, booking.version, reason, enteredInError};
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::CancelBooking(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::CancelBooking::Outcome> &outcome) {
        Q_EMIT changed();
        if (!outcome)
            return Q_EMIT failed(whyNot(outcome.error()));
        Q_EMIT done({sentence(QT_TRANSLATE_NOOP("bookingActions", "The booking is cancelled.")),
                     [this, now = outcome->cancelled] { undo(now); }});
        if (!outcome->fitting.empty())
            Q_EMIT freed(outcome->cancelled, int(outcome->fitting.size()));
    });
}

void BookingActions::move(const Move &move)
{
    usecase::MoveBooking::Command command;
    command.appointment = move.booking.id;
    command.baseVersion = move.booking.version;
    command.practitioner = move.doctor;
    command.start = move.start;
    command.terms = move.terms;
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::MoveBooking(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::BookingOutcome> &outcome) {
        Q_EMIT changed();
        if (!outcome)
            return Q_EMIT failed(whyNot(outcome.error()));
        if (!outcome->isBooked() || outcome->booked.empty())
            return Q_EMIT notMoved(*outcome);
        Q_EMIT moved(outcome->booked.front());
        Q_EMIT done(
            {sentence(QT_TRANSLATE_NOOP("bookingActions", "The booking is moved. The coupon is printed anew."))});
    });
}

void BookingActions::print(const QString &kind, const QByteArray &subject, int version, const PatientId &patient)
{
    const usecase::PaperRequest request{kind, subject, version, patient};
    const PaperErrand errand(m_place);
    const auto job = [desk = m_place.desk, actor = m_place.actor, request, errand, memory = printerMemoryFile(m_place),
                      &printing = m_place.printing]() -> std::optional<Message> {
        const auto asked = usecase::AskForPaper(*desk)(actor, request);
        if (!asked)
            return explain(asked.error(), ErrorContext::Saving);
        const QString printer = proposedPrinter(request.kind, memory, printing);
        if (printer.isEmpty() || !paperKind(request.kind))
            return sentence(QT_TRANSLATE_NOOP("bookingActions", "The paper waits in the tray: no printer was found."));
        TrayPaper paper;
        paper.id = *asked;
        paper.kind = request.kind;
        paper.subject = request.subject;
        paper.version = request.version;
        paper.patient = request.patient;
        return errand.print(paper, printer).why;
    };
    whenDone(m_place.executor.run(job), this, [this](const std::optional<Message> &why) {
        Q_EMIT papersChanged();
        if (why)
            Q_EMIT done(Toast{.sentence = *why, .warns = true});
    });
}

} // namespace tirkeu::ui
