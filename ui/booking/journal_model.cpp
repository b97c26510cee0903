#include "booking/journal_model.h"
#include "domain/phone_text.h"
#include "domain/service.h"
#include "domain/specialty.h"
#include "domain/visit_reasons.h"
#include "widgets/citation.h"
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::JournalLine;

QString moment(const QDateTime &at)
{
    return inClinic(at).toString(u"dd.MM.yyyy HH:mm"_s);
}

QString channelName(const QString &code)
{
    const auto channel = fromCode<BookingChannel>(code);
    return channel ? say(nameOf(*channel)) : code;
}

QString word(const char *id)
{
    return say({"bookingJournal", id});
}

QString attached(const JournalLine &line)
{
    switch (line.attached) {
    case Attachment::Here:
        return word(QT_TRANSLATE_NOOP("bookingJournal", "yes"));
    case Attachment::Elsewhere:
    case Attachment::None:
        return word(QT_TRANSLATE_NOOP("bookingJournal", "no"));
    case Attachment::Unknown:
        break;
    }
    return word(QT_TRANSLATE_NOOP("bookingJournal", "not known"));
}

QString overbooked(const JournalLine &line)
{
    const auto &booked = line.row.appointment;
    return booked.isOverbooked() || booked.outside ? word(QT_TRANSLATE_NOOP("bookingJournal", "yes")) : QString();
}

QString grounds(const Refusal &refusal)
{
    QStringList said;
    for (const auto &reason : refusal.decision.reasons)
        said += u"%1 (%2)"_s.arg(say(reason.message), citationShown(reason.citation));
    return said.join(u"; "_s);
}

QString result(const ServiceRecord &record)
{
    return record.refused ? word(QT_TRANSLATE_NOOP("bookingJournal", "Refused"))
                          : word(QT_TRANSLATE_NOOP("bookingJournal", "Done"));
}

QString serviceName(const ServiceRecord &record)
{
    switch (serviceFromCode(record.service).value_or(Service::Booking)) {
    case Service::Certificate:
        return word(QT_TRANSLATE_NOOP("bookingJournal", "Certificate"));
    case Service::Booking:
        return word(QT_TRANSLATE_NOOP("bookingJournal", "Booking a doctor"));
    default:
        return record.service; // leaves no record yet
    }
}

QString inTime(const ServiceRecord &record)
{
    return record.isInTime() ? word(QT_TRANSLATE_NOOP("bookingJournal", "yes"))
                             : word(QT_TRANSLATE_NOOP("bookingJournal", "no"));
}

const std::array journal{
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Date and time of the visit"),
                            [](const auto &line) { return moment(line.row.appointment.start); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Person"),
                            [](const auto &line) { return line.row.name.full(); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Doctor"),
                            [](const auto &line) { return line.row.doctor.brief(); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Specialty"),
                            [](const auto &line) { return say(specialtyName(line.row.specialty)); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Room"),
                            [](const auto &line) { return line.row.appointment.room; }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Outcome"),
                            [](const auto &line) { return say(nameOf(line.row.appointment.status)); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Channel"),
                            [](const auto &line) { return say(nameOf(line.row.appointment.channel)); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Phone"),
                            [](const auto &line) { return phoneForPeople(line.row.phone); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Number"),
                            [](const auto &line) { return line.row.appointment.number; }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Booked at"),
                            [](const auto &line) { return moment(line.row.appointment.takenAt); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "IIN"), [](const auto &line) { return line.row.iin; }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Birth date"),
                            [](const auto &line) { return line.row.birthDate.toString(u"dd.MM.yyyy"_s); }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Attached here"), attached},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Reason"),
                            [](const auto &line) { return line.row.appointment.reason; }},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Overbooked"), overbooked},
    ListColumn<JournalLine>{QT_TRANSLATE_NOOP("bookingJournal", "Registrar"),
                            [](const auto &line) { return line.row.authorName; }},
};

const std::array refusals{
    ListColumn<Refusal>{QT_TRANSLATE_NOOP("bookingJournal", "Number"), [](const auto &row) { return row.number; }},
    ListColumn<Refusal>{QT_TRANSLATE_NOOP("bookingJournal", "Refused at"),
                        [](const auto &row) { return moment(row.at); }},
    ListColumn<Refusal>{QT_TRANSLATE_NOOP("bookingJournal", "Channel"),
                        [](const auto &row) { return channelName(row.channel); }},
    ListColumn<Refusal>{QT_TRANSLATE_NOOP("bookingJournal", "Registrar"),
                        [](const auto &row) { return row.authorName; }},
    ListColumn<Refusal>{QT_TRANSLATE_NOOP("bookingJournal", "Grounds"), grounds},
};

const std::array monitoring{
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Service"), serviceName},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Channel"),
                              [](const auto &row) { return channelName(row.channel); }},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Received at"),
                              [](const auto &row) { return moment(row.receivedAt); }},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Finished at"),
                              [](const auto &row) { return moment(row.finishedAt); }},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Due at"),
                              [](const auto &row) { return moment(row.dueAt); }},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "In time"), inTime},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Result"), result},
    ListColumn<ServiceRecord>{QT_TRANSLATE_NOOP("bookingJournal", "Ground"),
                              [](const auto &row) { return row.ground; }},
};

} // namespace

std::span<const ListColumn<usecase::JournalLine>> journalColumns()
{
    return journal;
}

std::span<const ListColumn<Refusal>> refusalColumns()
{
    return refusals;
}

std::span<const ListColumn<ServiceRecord>> monitoringColumns()
{
    return monitoring;
}

} // namespace tirkeu::ui
