#pragma once
#include "gui/booking_fixture.h"
#include "gui/forms.h"
#include "timetable/timetable_page.h"
#include "usecase/doctor_is_ill.h"
#include "widgets/notice_bar.h"
#include <QSignalSpy>
#include <QTableView>

namespace tirkeu::test {

/// The editor of the timetable over two doctors on Monday 2026-03-02, 09:00. A test derives from it, and calls setUp
/// and tearDown around each row.
class TimetablePageTest : public QObject
{
protected:
    void setUp()
    {
        failOnWarnings();
        m_desk = std::make_unique<BookingFixture>();
        m_doctor = m_desk->disk.doctor();
        m_other = m_desk->disk.doctor(QStringLiteral("cardiologist"), QStringLiteral("Сейітов"));
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_page = std::make_unique<ui::TimetablePage>(m_desk->place);
        m_page->resize(1066, 660);
        m_page->show();
        comeBack();
        QVERIFY(QTest::qWaitFor([this] { return hours()->model()->rowCount() == 5; }));
        m_page->activate();
    }
    void tearDown()
    {
        m_page.reset();
        m_theme.reset();
        m_desk.reset();
    }
    void settle()
    {
        QSignalSpy settled(m_page.get(), &ui::TimetablePage::settled);
        QVERIFY(settled.wait());
    }
    /// After a dialog: offscreen no window manager does it.
    void comeBack()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// A page that has read what was written past it.
    void readAgain()
    {
        m_page = std::make_unique<ui::TimetablePage>(m_desk->place);
        m_page->resize(1066, 660);
        m_page->show();
        settle();
        m_page->choose(m_doctor);
    }
    void pressIn(const char *table, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        comeBack();
        child<QWidget>(m_page.get(), table)->setFocus();
        press(key, modifiers);
    }
    usecase::Timetable timetable()
    {
        return must(usecase::ReadTimetable(m_desk->disk.desk())(m_desk->disk.administrator()));
    }
    /// Somebody else's edit.
    usecase::EditTimetable elsewhere() { return usecase::EditTimetable(m_desk->disk.desk()); }
    std::vector<usecase::AffectedRow> affected()
    {
        return must(usecase::DoctorIsIll(m_desk->disk.desk()).list(m_desk->disk.administrator()));
    }
    ui::NoticeBar *notice() const { return m_page->findChild<ui::NoticeBar *>(); }
    QTableView *hours() const { return child<QTableView>(m_page.get(), "hours"); }
    QTableView *absences() const { return child<QTableView>(m_page.get(), "absences"); }

    std::unique_ptr<BookingFixture> m_desk;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::TimetablePage> m_page;
    PractitionerId m_doctor;
    PractitionerId m_other;
};

} // namespace tirkeu::test
