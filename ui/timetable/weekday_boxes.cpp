#include "timetable/weekday_boxes.h"
#include "timetable/timetable_words.h"
#include "widgets/tab_order.h"
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

QWidget *weekdayRow(WeekdayBoxes &boxes)
{
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(shortDayName(day), days);
        box->setObjectName(u"day%1"_s.arg(day));
        box->setAccessibleName(dayName(day));
        box->setToolTip(dayName(day));
        row->addWidget(box);
        boxes[size_t(day - 1)] = box;
    }
    row->addStretch(1);
    passFocus(days, boxes[0]);
    return days;
}

} // namespace tirkeu::ui
