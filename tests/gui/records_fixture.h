#pragma once
#include "gui/booking_fixture.h"
#include "gui/forms.h"
#include "widgets/notice_bar.h"
#include "widgets/records_page.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

namespace tirkeu::test {

/// A page of records, gone through by keyboard, at a desk with one doctor on Monday 2026-03-02. A test derives from it,
/// and calls setUp and tearDown around each row.
class RecordsPageTest : public QObject
{
protected:
    void setUp(Role role = Role::Coordinator)
    {
        failOnWarnings();
        m_desk = std::make_unique<BookingFixture>(role);
        m_doctor = m_desk->disk.doctor();
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void tearDown()
    {
        m_toasts.reset();
        m_page.reset();
        m_theme.reset();
        m_desk.reset();
    }
    template <typename Shown>
    void open()
    {
        m_toasts.reset();
        m_page = std::make_unique<Shown>(m_desk->place);
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &ui::Page::toast);
        m_page->resize(1066, 660);
        m_page->show();
        settle();
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table());
        comeBack();
    }
    void settle()
    {
        QSignalSpy settled(m_page.get(), &ui::RecordsPage::settled);
        QVERIFY(settled.wait());
    }
    /// To the list, also after a dialog: offscreen no window manager does it.
    void comeBack()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
    }
    /// A key on the list that opens a dialog, which is answered; then the list is read anew.
    void pressAndSettle(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        comeBack();
        press(key, modifiers);
        settle();
    }
    /// The last words said in passing.
    QString lastToast() const
    {
        return m_toasts->isEmpty() ? QString()
                                   : QString::fromUtf8(m_toasts->last().front().value<ui::Toast>().sentence.id);
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(QStringLiteral("records")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    ui::NoticeBar *notice() const { return m_page->findChild<ui::NoticeBar *>(); }

    std::unique_ptr<BookingFixture> m_desk;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::RecordsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
    PractitionerId m_doctor;
};

/// The same over the staff and the districts.
class StaffPagesTest : public RecordsPageTest
{
protected:
    usecase::Timetable timetable()
    {
        return must(usecase::ReadTimetable(m_desk->disk.desk())(m_desk->disk.administrator()));
    }
    /// Somebody else's edit.
    usecase::EditTimetable elsewhere() { return usecase::EditTimetable(m_desk->disk.desk()); }
    DistrictId addDistrict(int number, const QString &kind)
    {
        District made;
        made.number = number;
        made.nameKk = QStringLiteral("Абай учаскесі");
        made.kind = kind;
        must(elsewhere().saveDistrict(m_desk->disk.administrator(), made));
        return timetable().districts.back().id;
    }
};

} // namespace tirkeu::test
