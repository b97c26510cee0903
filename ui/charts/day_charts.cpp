#include "charts/day_charts.h"
#include "widgets/theme.h"
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int rowGap = 12;         ///< with less Qt Charts leaves the names out
constexpr double loadRoom = 1.4;   ///< of the longest bar: what is written beside it
constexpr double labelPart = 0.35; ///< of the width; Qt Charts leaves the names little more, and cuts at the left
constexpr double heightRoom = 1.2; ///< likewise above

/// Unlike each other, as the axis wants them: of two with one brief name the full ones are told.
QStringList doctorNames(const std::vector<DoctorBar> &doctors, const QFontMetrics &font, double widest)
{
    QStringList names;
    for (const auto &one : doctors) {
        const auto alike =
            std::ranges::count(doctors, one.doctor.brief(), [](const auto &d) { return d.doctor.brief(); });
        QString name = alike > 1 ? one.doctor.full() : one.doctor.brief();
        name = font.elidedText(name, Qt::ElideRight, int(widest));
        while (names.contains(name))
            name += QChar(0x200B); // no width: seen as the same
        names += name;
    }
    return names;
}

} // namespace

void LoadChart::build()
{
    const auto &doctors = summary().doctors;
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.66);
    for (const LoadPart part : loadParts) {
        auto *set = new QBarSet(partName(part));
        set->setBrush(partBrush(part, colours()));
        set->setPen(partPen(part, colours()));
        for (auto one = doctors.rbegin(); one != doctors.rend(); ++one) // the axis counts from below
            set->append(one->parts.of(part));
        series->append(set);
    }
    QStringList names = doctorNames(doctors, fontMetrics(), width() * labelPart);
    std::reverse(names.begin(), names.end());
    int most = 1;
    for (const auto &one : doctors)
        most = std::max(most, one.parts.whole());
    addWithAxes(series, hiddenValues(most * loadRoom), categories(names));
    for (size_t i = 0; i < doctors.size(); ++i)
        addText(loadText(doctors[i].parts),
                {doctors[i].parts.whole() / (most * loadRoom), (double(i) + 0.5) / double(doctors.size())},
                Qt::AlignRight);
    setMinimumHeight((fontMetrics().height() + Theme::px(this, rowGap)) * int(doctors.size()));
}

void WaitingChart::build()
{
    const auto &hours = summary().hours;
    double most = DaySummary::waitingTerm;
    auto *within = new QBarSet(chartText(QT_TRANSLATE_NOOP("dayCharts", "within the term")));
    auto *over = new QBarSet(chartText(QT_TRANSLATE_NOOP("dayCharts", "over the term")));
    within->setBrush(waitingBrush(false, colours()));
    within->setPen(colours().accent);
    over->setBrush(waitingBrush(true, colours()));
    over->setPen(colours().danger);
    auto *term = new QLineSeries;
    term->setPen(QPen(colours().text, 2, Qt::DashLine));
    QStringList names;
    for (const auto &one : hours) {
        most = std::max(most, one.minutes);
        within->append(one.isOverTerm() ? 0 : one.minutes);
        over->append(one.isOverTerm() ? one.minutes : 0);
        names += hourText(one.hour);
    }
    term->append(-0.5, DaySummary::waitingTerm);
    term->append(double(hours.size()) - 0.5, DaySummary::waitingTerm);
    auto *bars = new QStackedBarSeries;
    bars->append(within);
    bars->append(over);
    auto *along = categories(names);
    auto *up = hiddenValues(most * heightRoom);
    addWithAxes(bars, along, up);
    addWithAxes(term, along, up);
    for (size_t i = 0; i < hours.size(); ++i) {
        if (hours[i].served > 0)
            addText(minutesText(hours[i].minutes),
                    {(double(i) + 0.5) / double(hours.size()), 1 - hours[i].minutes / (most * heightRoom)},
                    Qt::AlignTop);
    }
    keepRoom(names);
}

void NoShowChart::build()
{
    const auto &days = summary().recent;
    double most = 10;
    QStringList names;
    auto *line = new QLineSeries;
    for (size_t i = 0; i < days.size(); ++i) {
        names += days[i].day.toString(u"d.MM"_s);
        if (const auto percent = days[i].percent()) {
            most = std::max(most, *percent);
            line->append(double(i), *percent);
        }
    }
    line->setPen(QPen(colours().danger, 2));
    line->setPointsVisible(true);
    line->setMarkerSize(Theme::px(this, 6));
    addWithAxes(line, categories(names), hiddenValues(most * heightRoom));
    for (size_t i = 0; i < days.size(); ++i) {
        if (const auto percent = days[i].percent())
            addText(percentText(*percent),
                    {(double(i) + 0.5) / double(days.size()), 1 - *percent / (most * heightRoom)}, Qt::AlignTop);
    }
    keepRoom(names);
}

std::unique_ptr<FigureChart> makeChart(DayChart chart)
{
    if (chart == DayChart::Load)
        return std::make_unique<LoadChart>();
    if (chart == DayChart::Waiting)
        return std::make_unique<WaitingChart>();
    return std::make_unique<NoShowChart>();
}

} // namespace tirkeu::ui
