#include "documents/spoken_time.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

Bilingual joined(const Bilingual &a, const Bilingual &b, const QString &between = u" "_s)
{
    return {a.kk + between + b.kk, a.ru + between + b.ru};
}

QString key(const QString &list, int number)
{
    return list + u'.' + QString::number(number);
}

/// The last word of the number is taken from `list`, the tens before it are cardinal: "жиырма" + "екінші".
Bilingual numberIn(const QString &list, int number, const FormLabels &words)
{
    if (words.contains(key(list, number)))
        return words[key(list, number)];
    return joined(words[key(u"number"_s, number / 10 * 10)], words[key(list, number % 10)]);
}

} // namespace

Bilingual timeAloud(QTime time, const FormLabels &words)
{
    if (!time.isValid())
        return {};
    const auto hour = numberIn(u"number"_s, time.hour(), words);
    const auto minute = numberIn(u"number"_s, time.minute(), words);
    // "fourteen nought five": a minute below ten is said with its nought
    return joined(hour, time.minute() < 10 ? joined(words[u"number.0"_s], minute) : minute);
}

Bilingual weekdayOf(QDate date, const FormLabels &words)
{
    return date.isValid() ? words[key(u"weekday"_s, date.dayOfWeek())] : Bilingual();
}

Bilingual dateAloud(QDate date, const FormLabels &words)
{
    if (!date.isValid())
        return {};
    const auto day = numberIn(u"day"_s, date.day(), words);
    return joined(joined(day, words[key(u"month"_s, date.month())]), weekdayOf(date, words), u", "_s);
}

} // namespace tirkeu::documents
