#include "rules/input_fields.h"
#include "base/clinic_zone.h"
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {

InputFlaw inputFlaw(const char *id, const QStringList &arguments)
{
    const QString detail = QString::fromUtf8(id) + u" ["_s + arguments.join(u", ") + u']';
    return {Error{Error::Kind::Invalid, detail}, Message{"rules", id, arguments}};
}

void InputFields::refuse(const char *id, const QStringList &arguments)
{
    if (!m_flaw)
        m_flaw = inputFlaw(id, arguments);
}

QJsonValue InputFields::take(const QString &key)
{
    m_known += key;
    const auto value = m_input.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue InputFields::needed(const QString &key)
{
    const auto value = take(key);
    if (value.isUndefined())
        refuse(QT_TRANSLATE_NOOP("rules", "The input needs the field “%1”"), {key});
    return value;
}

QString InputFields::text(const QString &key)
{
    needed(key);
    return optionalText(key).value_or(QString());
}

std::optional<QString> InputFields::optionalText(const QString &key)
{
    const auto value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be a text in quotation marks"), {key});
    return value.toString();
}

QDate InputFields::optionalDate(const QString &key)
{
    const auto given = optionalText(key);
    if (!given)
        return {};
    const auto date = QDate::fromString(*given, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be a date of the calendar, like 1990-12-31"), {key});
    return date;
}

QDateTime InputFields::moment(const QString &key)
{
    static const QRegularExpression form(u"^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::([0-9]{2}))?$"_s);
    const auto parts = form.match(text(key));
    const auto date = QDate::fromString(parts.captured(1), u"yyyy-MM-dd"_s);
    const QString seconds = parts.captured(3).isEmpty() ? u"00"_s : parts.captured(3);
    const auto time = QTime::fromString(parts.captured(2) + u':' + seconds, u"HH:mm:ss"_s);
    // Terms are counted on from it: the last century of four-digit years would run out of the calendar.
    if (!date.isValid() || !time.isValid() || date.year() < 1900 || date.year() > 9900) {
        refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be a moment of the calendar, like 2026-03-02T09:00"),
               {key});
        return {};
    }
    return {date, time, clinicZone()};
}

QString InputFields::word(const QString &key, const QStringList &words)
{
    needed(key);
    return optionalWord(key, words).value_or(QString());
}

std::optional<QString> InputFields::optionalWord(const QString &key, const QStringList &words)
{
    auto given = optionalText(key);
    if (given && !words.contains(*given))
        refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be one of: %2"), {key, words.join(u", ")});
    return given;
}

bool InputFields::flag(const QString &key)
{
    needed(key);
    return flag(key, false);
}

bool InputFields::flag(const QString &key, bool otherwise)
{
    const auto value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        refuse(QT_TRANSLATE_NOOP("rules", "The field “%1” must be true or false, without quotation marks"), {key});
    return value.toBool();
}

int InputFields::number(const QString &key, int least, int most)
{
    const auto value = needed(key);
    const double given = value.toDouble();
    if (!value.isDouble() || std::trunc(given) != given || given < least || given > most) {
        refuse(
            QT_TRANSLATE_NOOP("rules", "The field “%1” must be a whole number from %2 to %3, without quotation marks"),
            {key, QString::number(least), QString::number(most)});
        return least;
    }
    return int(given);
}

void InputFields::refuseTheUnknown()
{
    m_known.removeDuplicates();
    for (const auto &key : m_input.keys()) {
        if (!m_known.contains(key))
            refuse(QT_TRANSLATE_NOOP("rules", "The rule knows no field “%1”; its fields are: %2"),
                   {key, m_known.join(u", ")});
    }
}

} // namespace tirkeu::rules
