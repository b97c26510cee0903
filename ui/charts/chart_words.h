#pragma once
#include "charts/day_summary.h"
#include <QBrush>
#include <QCoreApplication>
#include <QPen>

namespace tirkeu::ui {

struct Colours;

/// The pictures of a day.
enum class DayChart
{
    Load,
    Waiting,
    NoShows
};
inline constexpr std::array dayCharts{DayChart::Load, DayChart::Waiting, DayChart::NoShows};

/// The sentence of context "dayCharts" in the language of the moment.
inline QString chartText(const char *id, int n = -1)
{
    return QCoreApplication::translate("dayCharts", id, nullptr, n);
}

QString chartName(DayChart chart);
QString partName(LoadPart part);
QString minutesText(double minutes);      ///< "12 min", "7.5 min"
QString percentText(double percent);      ///< "12 %"
QString hourText(int hour);               ///< "09:00"
QString loadText(const LoadParts &parts); ///< "18 of 22"
/// The picture in a sentence or two, for those who do not see it.
QString chartSentence(DayChart chart, const DaySummary &summary);
bool hasFigures(DayChart chart, const DaySummary &summary);
QString nothingText(DayChart chart); ///< instead of an empty picture

/// A colour and a pattern: told apart without colours too, and alike in the grid of bookings.
QBrush partBrush(LoadPart part, const Colours &colours);
QPen partPen(LoadPart part, const Colours &colours);
QBrush waitingBrush(bool overTerm, const Colours &colours);

} // namespace tirkeu::ui
