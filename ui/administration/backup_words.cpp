#include "administration/backup_words.h"
#include "base/clock.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString words(const char *id)
{
    return QCoreApplication::translate("backups", id);
}

constexpr std::array weekdays{
    QT_TRANSLATE_NOOP("backups", "Mondays at %1"),    QT_TRANSLATE_NOOP("backups", "Tuesdays at %1"),
    QT_TRANSLATE_NOOP("backups", "Wednesdays at %1"), QT_TRANSLATE_NOOP("backups", "Thursdays at %1"),
    QT_TRANSLATE_NOOP("backups", "Fridays at %1"),    QT_TRANSLATE_NOOP("backups", "Saturdays at %1"),
    QT_TRANSLATE_NOOP("backups", "Sundays at %1"),
};

} // namespace

QString clinicTime(const QDateTime &at)
{
    return at.isValid() ? inClinic(at).toString(u"dd.MM.yyyy HH:mm"_s) : QString();
}

QString sizeInWords(qint64 bytes)
{
    constexpr double mega = 1024 * 1024;
    return QCoreApplication::translate("backups", "%1 MB").arg(double(bytes) / mega, 0, 'f', bytes < 10 * mega ? 1 : 0);
}

QString whenInWords(const jobs::When &when)
{
    if (const auto *daily = std::get_if<jobs::Daily>(&when))
        return QCoreApplication::translate("backups", "every day at %1").arg(daily->at.toString(u"HH:mm"_s));
    if (const auto *weekly = std::get_if<jobs::Weekly>(&when))
        return words(weekdays[size_t(weekly->day) - 1]).arg(weekly->at.toString(u"HH:mm"_s));
    const int minutes = std::get<jobs::Every>(when).minutes;
    return QCoreApplication::translate("backups", "every %n minute(s)", nullptr, minutes);
}

QString nextInWords(const jobs::JobLine &line, const QDateTime &now)
{
    if (line.next > now)
        return clinicTime(line.next);
    return line.onlyWhenIdle ? words(QT_TRANSLATE_NOOP("backups", "when nobody is typing"))
                             : words(QT_TRANSLATE_NOOP("backups", "in a moment"));
}

} // namespace tirkeu::ui
