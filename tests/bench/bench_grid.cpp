#include "booking/time_grid.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;

/// Repaint of the grid with 60 doctors × a day of 10-minute slots, every second one booked, against a QTableView with
/// the same cells: the same window, the same number of frames, scrolled a little before each.
namespace {

constexpr int doctors = 60;
constexpr int slotMinutes = 10;
constexpr int frames = 200;
const QDate day(2026, 3, 2);

usecase::DoctorDay doctorDay(int n)
{
    usecase::DoctorDay made;
    made.doctor.id = PractitionerId(QUuid::createUuidV5(QUuid(), QString::number(n)));
    made.doctor.name = {u"Ахметов"_s, u"Ержан"_s, u"Серікұлы"_s};
    made.doctor.specialty = u"gp"_s;
    made.doctor.room = QString::number(100 + n);
    made.day = day;
    made.hours = {{QTime(8, 0), QTime(20, 0)}};
    for (int minute = 8 * 60; minute < 20 * 60; minute += slotMinutes) {
        Slot slot;
        slot.start = clinicDay(day).from.addSecs(minute * 60);
        slot.minutes = slotMinutes;
        made.slots.push_back(slot);
        if (minute / slotMinutes % 2)
            continue;
        BookingRow row;
        row.appointment.start = slot.start;
        row.appointment.minutes = slotMinutes;
        row.appointment.status = AppointmentStatus(minute / slotMinutes % 4);
        row.name = {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s};
        made.bookings.push_back(row);
    }
    return made;
}

template <class View>
QList<double> repaints(View &view)
{
    QList<double> times;
    QPixmap frame(view.size());
    for (int i = 0; i < frames; ++i) {
        view.verticalScrollBar()->setValue(i % std::max(1, view.verticalScrollBar()->maximum()));
        view.horizontalScrollBar()->setValue(i * 7 % std::max(1, view.horizontalScrollBar()->maximum()));
        QElapsedTimer timer;
        timer.start();
        view.render(&frame);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times;
}

void print(const char *what, const QList<double> &times, QSize size)
{
    std::printf("{\"bench\":\"grid_repaint\",\"what\":\"%s\",\"doctors\":%d,\"width\":%d,\"height\":%d,\"frames\":%d,"
                "\"median_ms\":%.2f,\"p95_ms\":%.2f,\"max_ms\":%.2f}\n",
                what, doctors, size.width(), size.height(), frames, times[frames / 2], times[frames * 95 / 100],
                times.last());
}

void measure(QSize size)
{
    TimeGrid grid;
    grid.resize(size);
    std::vector<GridColumn> columns;
    QStandardItemModel model(12 * 60 / slotMinutes, doctors);
    for (int n = 0; n < doctors; ++n) {
        columns.push_back(columnOf(doctorDay(n), 8 * 60, 20 * 60));
        for (int row = 0; row < model.rowCount(); ++row)
            model.setItem(row, n,
                          new QStandardItem(row % 2 ? clockText(8 * 60 + row * slotMinutes) : u"● Қасымова А. С."_s));
    }
    grid.setColumns(std::move(columns), 8 * 60, 20 * 60, TimeGrid::Heading::Doctors);
    grid.show();
    QTableView table;
    table.setModel(&model);
    table.horizontalHeader()->setDefaultSectionSize(136);
    table.verticalHeader()->setDefaultSectionSize(18);
    table.resize(size);
    table.show();
    QApplication::processEvents();
    print("TimeGrid", repaints(grid), size);
    print("QTableView", repaints(table), size);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    measure({1180, 700});
    measure({8400, 1400}); // all sixty doctors at once
    return 0;
}
