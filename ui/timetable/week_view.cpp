#include "timetable/week_view.h"
#include "base/clock.h"
#include "timetable/timetable_words.h"
#include "widgets/read_as.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

WeekView::WeekView(QWidget *parent)
    : QWidget(parent)
    , m_day(2026, 1, 1)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    readAsTable(this);
    describe();
}

void WeekView::setContent(std::vector<TimetableTemplate> templates, std::vector<Absence> absences)
{
    m_templates = std::move(templates);
    m_absences = std::move(absences);
    findHours();
    describe();
}

void WeekView::setDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    findHours();
    describe();
    Q_EMIT dayChanged(day);
}

/// From the first to the last hour of the week that holds anything; never less than a working day.
void WeekView::findHours()
{
    m_firstHour = 8;
    m_lastHour = 18;
    for (int i = 0; i < 7; ++i) {
        for (const auto &hours : of(monday().addDays(i))) {
            for (const auto &span : {hours.hours, hours.homeCalls}) {
                if (span.isEmpty())
                    continue;
                m_firstHour = std::min(m_firstHour, span.from.hour());
                m_lastHour = std::max(m_lastHour, span.to.hour() + (span.to.minute() > 0 ? 1 : 0));
            }
        }
    }
}

std::vector<TimetableTemplate> WeekView::of(QDate day) const
{
    std::vector<TimetableTemplate> found;
    std::ranges::copy_if(m_templates, std::back_inserter(found),
                         [&](const TimetableTemplate &hours) { return hours.appliesOn(day); });
    std::ranges::sort(found, {}, [](const TimetableTemplate &hours) { return hours.hours.from; });
    return found;
}

bool WeekView::awayOn(QDate day) const
{
    const Span whole = clinicDay(day);
    return std::ranges::any_of(m_absences, [&](const Absence &absence) { return absence.span.overlaps(whole); });
}

QString WeekView::sentenceOf(QDate day) const
{
    QStringList parts;
    for (const auto &hours : of(day)) {
        parts += shownSpan(hours.hours);
        for (const auto &pause : hours.breaks)
            parts += tr("break %1").arg(shownSpan(pause));
        if (!hours.homeCalls.isEmpty())
            parts += tr("home calls %1").arg(shownSpan(hours.homeCalls));
    }
    if (awayOn(day))
        parts += tr("away");
    if (parts.isEmpty())
        parts += tr("no visits");
    return u"%1 %2: %3"_s.arg(dayName(day.dayOfWeek()), shownDay(day), parts.join(u", "_s));
}

QString WeekView::sentence() const
{
    QStringList days;
    for (int i = 0; i < 7; ++i)
        days += sentenceOf(monday().addDays(i));
    return days.join(u"; "_s);
}

void WeekView::describe()
{
    setAccessibleDescription(sentence());
    readCell(this, tr("Week of %1, the chosen day: %2").arg(shownDay(monday()), sentenceOf(m_day)));
    update();
}

QSize WeekView::sizeHint() const
{
    return {Theme::px(this, 700), Theme::px(this, 230)};
}

QSize WeekView::minimumSizeHint() const
{
    return {Theme::px(this, 300), Theme::px(this, 210)};
}

void WeekView::openDay()
{
    const auto hours = of(m_day);
    Q_EMIT opened(hours.empty() ? TemplateId() : hours.front().id);
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_PageUp:
        return setDay(m_day.addDays(-7));
    case Qt::Key_PageDown:
        return setDay(m_day.addDays(7));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openDay();
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QRect place = column(weekday);
        if (event->pos().x() >= place.left() && event->pos().x() <= place.right())
            setDay(monday().addDays(weekday - 1));
    }
    setFocus();
}

void WeekView::mouseDoubleClickEvent(QMouseEvent *)
{
    openDay();
}

void WeekView::focusInEvent(QFocusEvent *)
{
    update();
}

void WeekView::focusOutEvent(QFocusEvent *)
{
    update();
}

void WeekView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tirkeu::ui
