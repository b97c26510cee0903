#include "booking/grid_legend.h"
#include "booking/grid_words.h"
#include "booking/visit_form.h"
#include "gui/booking_page_fixture.h"
#include "usecase/edit_timetable.h"
#include "widgets/elided_label.h"
#include <QAction>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::must;
using tirkeu::test::namelessControls;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;
using tirkeu::test::whenAsked;

/// Finding the way in the booking desk: days, doctors, names, keys, room.
class TestBookingPageView : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void findsADoctorByTyping();
    void turnsDaysAndShowsTheWeek();
    void theWeekMarksHolidaysAndAbsences();
    void theDoctorIsIllOnTheDayOfTheGrid();
    void theAnswerLeavesRoomForTheForm();
    void saysThatTheClinicIsClosed();
    void readsTheCellAloud();
    void everyControlHasAName();
    void noTwoDeedsShareAKey();
    void fitsASmallScreen();
    void theGridComesBeforeItsLegend();
};

void TestBookingPageView::findsADoctorByTyping()
{
    m_desk->disk.doctor(u"cardiologist"_s, u"Сейітов"_s);
    build();
    QTRY_COMPARE(grid()->columns().size(), size_t(2));
    press(Qt::Key_F, Qt::ControlModifier);
    typeText(u"сей"_s);
    QCOMPARE(grid()->columns().size(), size_t(1));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), grid());
    QCOMPARE(grid()->currentColumn()->doctor.name.surname, u"Сейітов"_s);
}

void TestBookingPageView::turnsDaysAndShowsTheWeek()
{
    build();
    press(Qt::Key_PageDown);
    QTRY_COMPARE(grid()->columns().front().day, tuesday.addDays(1));
    press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().front().day, tirkeu::test::monday);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(7));
    const auto *whose = field<ElidedLabel>(u"whoseWeek"_s);
    QVERIFY(whose->isVisible() && whose->whole().contains(grid()->columns().front().doctor.name.full()));
    QVERIFY(!field<QLineEdit>(u"doctorSearch"_s)->isVisible());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(1));
    QVERIFY(!whose->isVisible() && field<QLineEdit>(u"doctorSearch"_s)->isVisible());
}

/// By words and a pattern of their own, in the cells and in the heading.
void TestBookingPageView::theWeekMarksHolidaysAndAbsences()
{
    Absence absence;
    absence.practitioner = m_doctor;
    absence.span = clinicDay(QDate(2026, 3, 11));
    absence.reason = AbsenceReason::Ill;
    must(usecase::EditTimetable(m_desk->disk.desk()).saveAbsence(m_desk->disk.administrator(), absence));
    build(QDate(2026, 3, 12));
    m_page->resize(1800, 700); // the whole week in sight
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(7));
    const auto &week = grid()->columns();
    const QString marks[]{u"⊘ holiday"_s, {}, u"✕ ill"_s, {}, {}, {}, u"⊘ day off"_s};
    for (size_t day = 0; day < 7; ++day)
        QCOMPARE(dayMark(week[day]).toLower(), marks[day]);
    QCOMPARE(cellText(week[0], week[0].cells.front()), u"⊘ holiday"_s);
    QVERIFY(lookOf(CellState::DayOff).pattern != lookOf(CellState::Closed).pattern);
    const QImage drawn = grid()->viewport()->grab().toImage();
    const auto inks = [&](int day) { // of the lowest strip of the heading, where no words are
        const int width = (drawn.width() - 52) / 7;
        QSet<QRgb> found;
        for (int x = 0; x < width - 8; ++x)
            found += drawn.pixel(52 + day * width + 4 + x, 60);
        return found.size();
    };
    QVERIFY(inks(0) > 1 && inks(2) > 1 && inks(6) > 1);
    QCOMPARE(inks(1), qsizetype(1));
}

void TestBookingPageView::theDoctorIsIllOnTheDayOfTheGrid()
{
    build(QDate(2026, 3, 12));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(7));
    for (int day = 4; day < 7; ++day)
        press(Qt::Key_Right);
    const QDate sunday(2026, 3, 15);
    QCOMPARE(grid()->currentColumn()->day, sunday);
    QDate proposed;
    whenAsked([&](QWidget *dialog) {
        proposed = dialog->findChild<QDateTimeEdit *>()->date();
        tirkeu::test::press(Qt::Key_Escape);
    });
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(proposed, sunday);
}

/// On a small screen, with the longest answer: the form keeps its height, what has the focus is whole with its label.
void TestBookingPageView::theAnswerLeavesRoomForTheForm()
{
    build();
    m_page->resize(1100, 620);
    fillFor(m_desk->disk.attached(1, Attachment::Elsewhere));
    QVERIFY(!m_page->visit().verdict()->decisions.isEmpty());
    auto *form = m_page->findChild<VisitForm *>();
    QVERIFY2(form->visibleRegion().boundingRect().height() >= 200,
             qPrintable(QString::number(form->visibleRegion().boundingRect().height())));
    const auto whole = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect().size() == widget->size();
    };
    for (int i = 0; i < 12 && form->isAncestorOf(QApplication::focusWidget()); ++i) {
        auto *line = QApplication::focusWidget();
        while (line->parentWidget() != form)
            line = line->parentWidget();
        QTRY_VERIFY2(whole(line), qPrintable(QApplication::focusWidget()->accessibleName()));
        press(Qt::Key_Tab);
    }
    tryToBook();
    QTRY_VERIFY(whole(QApplication::focusWidget())); // the first step
}

void TestBookingPageView::saysThatTheClinicIsClosed()
{
    build(QDate(2026, 3, 8));
    QVERIFY(says(u"The clinic is closed on this day."_s));
    press(Qt::Key_PageDown);
    QTRY_VERIFY(!grid()->columns().empty() || m_page->day().day() == QDate(2026, 3, 9));
}

void TestBookingPageView::readsTheCellAloud()
{
    build();
    QVERIFY(grid()->accessibleName().contains(u"09:00"_s));
    QVERIFY(grid()->accessibleName().contains(u"Ахметов"_s));
    QVERIFY(grid()->accessibleName().endsWith(u"free"_s));
    press(Qt::Key_Down);
    QVERIFY(grid()->accessibleName().contains(u"09:15"_s));
}

void TestBookingPageView::everyControlHasAName()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->bookPerson(m_desk->disk.attached(2));
    QTRY_VERIFY(!m_page->visit().proposals().empty());
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->visit().chooseFirst();
    QTRY_VERIFY(m_page->visit().verdict());
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void TestBookingPageView::noTwoDeedsShareAKey()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    QMap<QString, QString> taken;
    for (const auto *action : m_page->findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!taken.contains(key), qPrintable(key + u": "_s + taken.value(key) + u" and "_s + action->text()));
        taken.insert(key, action->text());
    }
    QVERIFY(taken.size() > 15);
}

/// Beside the rail and the column of clocks on 1366 pixels.
void TestBookingPageView::fitsASmallScreen()
{
    build();
    QVERIFY2(m_page->minimumSizeHint().width() <= 1100, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 700,
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
}

void TestBookingPageView::theGridComesBeforeItsLegend()
{
    build();
    const auto *legend = m_page->findChild<GridLegend *>();
    m_page->resize(1180, 560);
    QTRY_VERIFY(legend->isVisible());
    QTRY_COMPARE(legend->visibleRegion().boundingRect(), legend->rect()); // whole, and nothing scrolls for it
    m_page->resize(1180, 360);
    QTRY_VERIFY(!legend->isVisible());
    QVERIFY(grid()->height() >= 200);
    m_page->resize(1180, 700);
    QTRY_VERIFY(legend->isVisible());
}

QTEST_MAIN(TestBookingPageView)
#include "tst_booking_page_view.moc"
