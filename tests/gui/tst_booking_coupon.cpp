#include "gui/booking_page_fixture.h"
#include "papers/printer_memory.h"
#include <QBuffer>
#include <QComboBox>
#include <QPdfDocument>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::tuesday;

/// The coupon on a roll of 80 mm or on A5, each paper with its printer.
class TestBookingCoupon : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void comesOutOnTheRollAtFirst();
    void thePaperChosenIsRemembered();
    void theOtherPaperHasItsKey();
    void aMovedBookingTakesTheSamePaper();

private:
    /// Width of the first page of the last paper, in millimetres.
    int lastWidth() const;
    void papersAre(int count, const QString &printer, int width)
    {
        QTRY_COMPARE(m_desk->printing.papers().size(), count);
        QCOMPARE(m_desk->printing.lastPrinter(), printer);
        QCOMPARE(lastWidth(), width);
    }
    void bookOnA5();
};

void TestBookingCoupon::init()
{
    setUp();
    m_desk->printing.found = {
        {u"office"_s, {}, {}, true, {}}, {u"roll"_s, {}, {}, false, {}}, {u"laser"_s, {}, {}, false, {}}};
    PrinterFile memory(printerMemoryFile(m_desk->place));
    memory.remember(u"coupon"_s, u"roll"_s);
    memory.remember(u"coupon-a5"_s, u"laser"_s);
}

int TestBookingCoupon::lastWidth() const
{
    QBuffer bytes;
    bytes.setData(m_desk->printing.papers().last());
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&bytes);
    const int width = qRound(document.pagePointSize(0).width() * 25.4 / 72);
    document.close();
    return width;
}

void TestBookingCoupon::bookOnA5()
{
    fillFor(m_desk->disk.attached(1));
    auto *paper = field<QComboBox>(u"couponPaper"_s);
    tabTo(paper);
    press(Qt::Key_Down);
    QCOMPARE(paper->currentText(), u"A5 sheet"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(rowAt(9, 0));
    QTRY_COMPARE(QApplication::focusWidget(), grid());
}

void TestBookingCoupon::comesOutOnTheRollAtFirst()
{
    build();
    fillFor(m_desk->disk.attached(1));
    press(Qt::Key_Return, Qt::ControlModifier);
    papersAre(1, u"roll"_s, 80);
}

void TestBookingCoupon::thePaperChosenIsRemembered()
{
    build();
    bookOnA5();
    papersAre(1, u"laser"_s, 148);
    m_toasts.reset();
    m_page.reset(); // another day
    build();
    grid()->goTo(m_doctor, tuesday, 9 * 60 + 15);
    fillFor(m_desk->disk.attached(2));
    QCOMPARE(field<QComboBox>(u"couponPaper"_s)->currentText(), u"A5 sheet"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    papersAre(2, u"laser"_s, 148);
}

void TestBookingCoupon::theOtherPaperHasItsKey()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    QVERIFY(grid()->currentBooking());
    const auto *usual = field<QPushButton>(u"deed6"_s);
    const auto *other = field<QPushButton>(u"deed7"_s);
    QVERIFY(usual->isVisible() && usual->text().startsWith(u"Print the coupon, 80 mm"_s));
    QVERIFY(other->isVisible() && other->text().startsWith(u"Print the coupon, A5"_s));
    press(Qt::Key_F9, Qt::ControlModifier);
    papersAre(1, u"laser"_s, 148);
    press(Qt::Key_F9);
    papersAre(2, u"roll"_s, 80);
}

void TestBookingCoupon::aMovedBookingTakesTheSamePaper()
{
    build();
    bookOnA5();
    papersAre(1, u"laser"_s, 148);
    QVERIFY(field<QPushButton>(u"deed6"_s)->text().startsWith(u"Print the coupon, A5"_s)); // F9
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Down);
    tirkeu::test::whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Return); });
    press(Qt::Key_Return);
    papersAre(2, u"laser"_s, 148);
}

QTEST_MAIN(TestBookingCoupon)
#include "tst_booking_coupon.moc"
