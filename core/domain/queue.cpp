#include "domain/queue.h"
#include "domain/json_values.h"
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

constexpr std::array kinds{
    CodeEntry<TicketKind>{TicketKind::Booked, "booked", QT_TRANSLATE_NOOP("codes", "Booked")},
    CodeEntry<TicketKind>{TicketKind::WalkIn, "walk_in", QT_TRANSLATE_NOOP("codes", "Without booking")},
    CodeEntry<TicketKind>{TicketKind::Filter, "filter", QT_TRANSLATE_NOOP("codes", "To the filter")},
    CodeEntry<TicketKind>{TicketKind::Certificate, "certificate", QT_TRANSLATE_NOOP("codes", "For a certificate")},
};
constexpr std::array states{
    CodeEntry<TicketState>{TicketState::Waiting, "waiting", QT_TRANSLATE_NOOP("codes", "Waiting")},
    CodeEntry<TicketState>{TicketState::Called, "called", QT_TRANSLATE_NOOP("codes", "Called")},
    CodeEntry<TicketState>{TicketState::Recalled, "recalled", QT_TRANSLATE_NOOP("codes", "Called once more")},
    CodeEntry<TicketState>{TicketState::Serving, "serving", QT_TRANSLATE_NOOP("codes", "Being served")},
    CodeEntry<TicketState>{TicketState::Served, "served", QT_TRANSLATE_NOOP("codes", "Served")},
    CodeEntry<TicketState>{TicketState::Skipped, "skipped", QT_TRANSLATE_NOOP("codes", "Passed over")},
    CodeEntry<TicketState>{TicketState::Left, "left", QT_TRANSLATE_NOOP("codes", "Left the queue")},
};
constexpr std::array priorities{
    CodeEntry<TicketPriority>{TicketPriority::None, "none", QT_TRANSLATE_NOOP("codes", "In turn")},
    CodeEntry<TicketPriority>{TicketPriority::Ground, "ground", QT_TRANSLATE_NOOP("codes", "Out of turn")},
    CodeEntry<TicketPriority>{TicketPriority::Emergency, "emergency", QT_TRANSLATE_NOOP("codes", "Emergency")},
};
constexpr std::array queues{
    CodeEntry<NamedQueue>{NamedQueue::Registration, "registration", QT_TRANSLATE_NOOP("codes", "Registration desk")},
    CodeEntry<NamedQueue>{NamedQueue::Filter, "filter", QT_TRANSLATE_NOOP("codes", "Filter room")},
    CodeEntry<NamedQueue>{NamedQueue::Certificates, "certificates", QT_TRANSLATE_NOOP("codes", "Certificates")},
    CodeEntry<NamedQueue>{NamedQueue::Papers, "papers", QT_TRANSLATE_NOOP("codes", "Prescriptions and papers")},
};

/// Cyrillic letters that look like ours: typed under the layout of the language.
QChar latin(QChar letter)
{
    static const QHash<QChar, QChar> alike{{u'А', u'A'}, {u'В', u'B'}, {u'С', u'C'}, {u'Е', u'E'}};
    return alike.value(letter.toUpper(), letter.toUpper());
}

} // namespace

template <>
std::span<const CodeEntry<TicketKind>> codeList()
{
    return kinds;
}
template <>
std::span<const CodeEntry<TicketState>> codeList()
{
    return states;
}
template <>
std::span<const CodeEntry<TicketPriority>> codeList()
{
    return priorities;
}
template <>
std::span<const CodeEntry<NamedQueue>> codeList()
{
    return queues;
}

QChar letterOf(TicketKind kind)
{
    switch (kind) {
    case TicketKind::Booked:
        return u'A';
    case TicketKind::WalkIn:
        return u'B';
    case TicketKind::Certificate:
        return u'C';
    case TicketKind::Filter:
        return u'E';
    }
    Q_UNREACHABLE();
}

QString QueuePlace::key() const
{
    if (!practitioner.isNull())
        return u"doctor:"_s + practitioner.toString();
    return named ? u"queue:"_s + codeOf(*named) : u"room:"_s + room;
}

std::optional<QueuePlace> QueuePlace::parse(QStringView key)
{
    const qsizetype colon = key.indexOf(u':');
    const QStringView kind = key.left(std::max<qsizetype>(colon, 0));
    const QStringView value = key.mid(colon + 1);
    if (kind == u"doctor") {
        if (const auto id = PractitionerId::parse(value))
            return of(*id);
    } else if (kind == u"queue") {
        if (const auto queue = fromCode<NamedQueue>(value))
            return of(*queue);
    } else if (kind == u"room" && !value.trimmed().isEmpty()) {
        return ofRoom(value.toString());
    }
    return std::nullopt;
}

QJsonObject toJson(const Ticket &t)
{
    return {
        {u"number"_s, t.number},
        {u"day"_s, t.day.toString(Qt::ISODate)},
        {u"arrival"_s, t.arrival},
        {u"kind"_s, codeOf(t.kind)},
        {u"place"_s, t.place.key()},
        {u"room"_s, t.room},
        {u"patient"_s, jsonText(t.patient)},
        {u"appointment"_s, jsonText(t.appointment)},
        {u"due"_s, jsonText(t.due)},
        {u"takenAt"_s, jsonText(t.takenAt)},
        {u"priority"_s, codeOf(t.priority)},
        {u"ground"_s, t.ground},
        {u"groundNote"_s, t.groundNote},
        {u"state"_s, codeOf(t.state)},
        {u"calls"_s, t.calls},
        {u"calledAt"_s, jsonText(t.calledAt)},
        {u"servedAt"_s, jsonText(t.servedAt)},
        {u"finishedAt"_s, jsonText(t.finishedAt)},
        {u"author"_s, jsonText(t.author)},
        {u"calledBy"_s, jsonText(t.calledBy)},
    };
}

std::optional<QString> ticketNumber(QStringView typed)
{
    static const QRegularExpression form(u"\\A\\s*([A-Za-zА-Яа-я])\\s*[-–]?\\s*([0-9]{1,6})\\s*\\z"_s);
    const auto match = form.match(typed.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QChar letter = latin(match.capturedView(1).front());
    for (const TicketKind kind : allTicketKinds) {
        if (letterOf(kind) == letter)
            return u"%1-%2"_s.arg(letter).arg(match.capturedView(2).toInt(), 3, 10, QLatin1Char('0'));
    }
    return std::nullopt;
}

} // namespace tirkeu
