#include "charts/chart_words.h"
#include "widgets/theme.h"
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct PartLook
{
    const char *name;
    Qt::BrushStyle pattern;
    QColor Colours::*fill;
    QColor Colours::*ink;
};
constexpr std::array looks{
    PartLook{QT_TRANSLATE_NOOP("dayCharts", "seen"), Qt::SolidPattern, &Colours::success, &Colours::success},
    PartLook{QT_TRANSLATE_NOOP("dayCharts", "has come"), Qt::BDiagPattern, &Colours::successSoft, &Colours::success},
    PartLook{QT_TRANSLATE_NOOP("dayCharts", "expected"), Qt::Dense6Pattern, &Colours::accentSoft, &Colours::accent},
    PartLook{QT_TRANSLATE_NOOP("dayCharts", "did not come"), Qt::DiagCrossPattern, &Colours::dangerSoft,
             &Colours::danger},
    PartLook{QT_TRANSLATE_NOOP("dayCharts", "free"), Qt::NoBrush, &Colours::surface, &Colours::controlBorder},
};
static_assert(looks.size() == loadParts.size());

constexpr std::array names{
    QT_TRANSLATE_NOOP("dayCharts", "Load of doctors"),
    QT_TRANSLATE_NOOP("dayCharts", "Waiting by hour"),
    QT_TRANSLATE_NOOP("dayCharts", "Who did not come"),
};
constexpr std::array nothing{
    QT_TRANSLATE_NOOP("dayCharts", "No doctor sees people on this day."),
    QT_TRANSLATE_NOOP("dayCharts", "Nobody was called in yet on this day."),
    QT_TRANSLATE_NOOP("dayCharts", "Of nobody is it known in these 14 days whether they came."),
};

/// A tile of the pattern over its ground: a brush of Qt has one colour only.
QBrush tile(Qt::BrushStyle pattern, const QColor &fill, const QColor &ink)
{
    if (pattern == Qt::SolidPattern || pattern == Qt::NoBrush)
        return fill;
    QPixmap picture(8, 8);
    picture.fill(fill);
    QPainter(&picture).fillRect(picture.rect(), QBrush(ink, pattern));
    return picture;
}

QString number(double value)
{
    const bool isWhole = qRound(value * 10) % 10 == 0;
    return QLocale().toString(value, 'f', isWhole ? 0 : 1);
}

} // namespace

QString chartName(DayChart chart)
{
    return chartText(names[size_t(chart)]);
}

QString partName(LoadPart part)
{
    return chartText(looks[size_t(part)].name);
}

QString minutesText(double minutes)
{
    return chartText(QT_TRANSLATE_NOOP("dayCharts", "%1 min")).arg(number(minutes));
}

QString percentText(double percent)
{
    return chartText(QT_TRANSLATE_NOOP("dayCharts", "%1 %")).arg(number(percent));
}

QString hourText(int hour)
{
    return QTime(hour, 0).toString(u"HH:mm"_s);
}

QString loadText(const LoadParts &parts)
{
    return chartText(QT_TRANSLATE_NOOP("dayCharts", "%1 of %2"))
        .arg(QString::number(parts.booked()), QString::number(parts.whole()));
}

QString chartSentence(DayChart chart, const DaySummary &summary)
{
    if (!hasFigures(chart, summary))
        return nothingText(chart);
    if (chart == DayChart::Load)
        return chartText(QT_TRANSLATE_N_NOOP("dayCharts", "%n doctor(s); booked %1 of %2; free and still to come: %3."),
                         int(summary.doctors.size()))
            .arg(summary.whole.booked())
            .arg(summary.whole.whole())
            .arg(summary.ahead);
    if (chart == DayChart::Waiting)
        return chartText(QT_TRANSLATE_NOOP("dayCharts", "Called in: %1; waited %2 on average."))
            .arg(QString::number(summary.served), minutesText(summary.waitingMinutes));
    const auto worst =
        std::ranges::max(summary.recent, {}, [](const NoShowDay &d) { return d.percent().value_or(-1); });
    return chartText(QT_TRANSLATE_NOOP("dayCharts", "Most on %1: %2."))
        .arg(worst.day.toString(u"dd.MM.yyyy"_s), percentText(*worst.percent()));
}

bool hasFigures(DayChart chart, const DaySummary &summary)
{
    switch (chart) {
    case DayChart::Load:
        return summary.hasTimetable();
    case DayChart::Waiting:
        return summary.served > 0;
    case DayChart::NoShows:
        break;
    }
    return summary.hasRecent();
}

QString nothingText(DayChart chart)
{
    return chartText(nothing[size_t(chart)]);
}

QBrush partBrush(LoadPart part, const Colours &colours)
{
    const auto &look = looks[size_t(part)];
    return tile(look.pattern, colours.*look.fill, colours.*look.ink);
}

QPen partPen(LoadPart part, const Colours &colours)
{
    return colours.*looks[size_t(part)].ink;
}

QBrush waitingBrush(bool overTerm, const Colours &colours)
{
    return overTerm ? tile(Qt::BDiagPattern, colours.dangerSoft, colours.danger) : QBrush(colours.accent);
}

} // namespace tirkeu::ui
