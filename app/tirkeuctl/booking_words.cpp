#include "booking_commands.h"
#include "rules/referral.h"
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

/// Takes option after option and keeps the first that cannot be read.
class Reading
{
public:
    explicit Reading(const Call &call)
        : m_options(call.arguments.options)
    {
    }
    template <class T>
    T id(const QString &name)
    {
        return take<T>(name, [](const QString &text) { return T::parse(text); });
    }
    template <class T>
    T code(const QString &name, T otherwise)
    {
        return m_options.contains(name) ? take<T>(name, [](const QString &text) { return fromCode<T>(text); })
                                        : otherwise;
    }
    QString word(const QString &name, const QStringList &known, const QString &otherwise)
    {
        const auto read = [&](const QString &text) {
            return known.contains(text) ? std::optional(text) : std::nullopt;
        };
        return m_options.contains(name) ? take<QString>(name, read) : otherwise;
    }
    QDate day(const QString &name)
    {
        return take<QDate>(name, [](const QString &text) {
            const auto day = QDate::fromString(text, Qt::ISODate);
            return day.isValid() ? std::optional(day) : std::nullopt;
        });
    }
    /// A local time of the clinic.
    QDateTime moment(const QString &name)
    {
        return take<QDateTime>(name, [](const QString &text) {
            // Day and time apart: together they would be a time of the machine, whose zone may skip just this hour.
            const auto day = QDate::fromString(text.section(u'T', 0, 0), u"yyyy-MM-dd"_s);
            const auto time = QTime::fromString(text.section(u'T', 1), u"HH:mm"_s);
            return day.isValid() && time.isValid() ? std::optional(QDateTime(day, time, clinicZone()).toUTC())
                                                   : std::nullopt;
        });
    }
    const QString &wrong() const { return m_wrong; }

private:
    template <class T, class Parse>
    T take(const QString &name, Parse parse)
    {
        const auto found = m_options.constFind(name);
        if (found == m_options.constEnd())
            return T();
        const std::optional<T> value = parse(*found);
        if (!value && m_wrong.isEmpty())
            m_wrong = name + u' ' + *found;
        return value.value_or(T());
    }
    const QMap<QString, QString> &m_options;
    QString m_wrong;
};

} // namespace

tl::expected<BookingWords, Exit> bookingWords(const Call &call)
{
    Reading reading(call);
    BookingWords words;
    const bool books = call.arguments.command == u"book"; // there the person may be named by their ЖСН
    words.patient = books ? PatientId() : reading.id<PatientId>(u"--patient"_s);
    words.doctor = reading.id<PractitionerId>(u"--doctor"_s);
    words.from = reading.day(u"--from"_s);
    words.to = reading.day(u"--to"_s);
    words.at = reading.moment(books ? u"--at"_s : u"--near"_s);
    words.kind = reading.code(u"--kind"_s, VisitKind::Primary);
    words.form = reading.code(u"--form"_s, FormOfCare::Planned);
    words.situation = reading.word(u"--situation"_s, rules::referralSituations(), u"planned"_s);
    words.channel = reading.code(u"--channel"_s, BookingChannel::Desk);
    if (!reading.wrong().isEmpty())
        return tl::unexpected(
            call.output.refused({"ctl", QT_TRANSLATE_NOOP("ctl", "This value cannot be read: %1."), {reading.wrong()}},
                                Exit::CalledWrongly));
    return words;
}

QString answerCode(usecase::BookingAnswer answer)
{
    static constexpr std::array codes{"booked",
                                      "refused",
                                      "needs_reason",
                                      "needs_acknowledgement",
                                      "taken",
                                      "past",
                                      "closed_day",
                                      "outside_hours",
                                      "doctor_absent",
                                      "doctor_left",
                                      "quota_spent",
                                      "beyond_horizon",
                                      "clock_moved_back",
                                      "person_unknown",
                                      "person_deceased",
                                      "needs_overbook_reason",
                                      "overbook_denied"};
    static_assert(codes.size() == size_t(usecase::BookingAnswer::OverbookDenied) + 1, "every answer has its code");
    return QString::fromLatin1(codes[size_t(answer)]);
}

} // namespace tirkeu::ctl
