#include "booking/booking_page.h"
#include "papers/paper_kinds.h"
#include "registration/registration_page.h"
#include "shell/work_area.h"
#include "shell_services.h"
#include "support/booked_desk.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

/// Presses keys where the focus is, as a person does, and counts every one.
class CountingKeys
{
public:
    int count = 0;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++count;
        tirkeu::test::press(key, modifiers);
    }
    void type(const QString &text)
    {
        count += int(text.size());
        tirkeu::test::typeText(text);
    }
};

} // namespace

/// From a known person to a printed coupon: at most 25 keystrokes and no mouse.
class TestBookingKeystrokes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // offscreen, of popups
    }
    void fromAKnownPersonToAPrintedCoupon_data();
    void fromAKnownPersonToAPrintedCoupon();

private:
    static Workplace placeAt(BookedDesk &disk, ShellServices &services);
};

void TestBookingKeystrokes::fromAKnownPersonToAPrintedCoupon_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the whole IIN, as usual") << syntheticIin(1).toString() << QString();
    QTest::newRow("the whole IIN and a reason of the visit") << syntheticIin(1).toString() << u"3.4"_s;
}

Workplace TestBookingKeystrokes::placeAt(BookedDesk &disk, ShellServices &services)
{
    return {std::shared_ptr<usecase::Desk>(std::shared_ptr<void>(), &disk.desk()),
            disk.actor(Role::Registrar),
            services.executor,
            services.texts,
            services.language,
            services.tray};
}

void TestBookingKeystrokes::fromAKnownPersonToAPrintedCoupon()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, reason);
    BookedDesk disk;
    disk.doctor();
    for (int n = 1; n <= 5; ++n)
        disk.attached(n);
    ShellServices services(disk.place(), disk.folder());
    Workplace place = placeAt(disk, services);
    const auto registration = [](Workplace &w, QWidget *parent) -> Page * { return new RegistrationPage(w, parent); };
    const auto booking = [](Workplace &w, QWidget *parent) -> Page * { return new BookingPage(w, parent); };
    WorkArea area(services.services, place,
                  {{QKeySequence(u"Ctrl+1"_s), registration}, {QKeySequence(u"Ctrl+2"_s), booking}});
    area.resize(1366, 768);
    showActive(area);
    area.activate();

    CountingKeys keys;
    keys.type(typed);
    keys.press(Qt::Key_Return); // opens the card
    QTRY_VERIFY(area.findChild<PersonPanel *>()->hasCard());
    keys.press(Qt::Key_F4);
    auto *page = area.findChild<BookingPage *>();
    QVERIFY(page->isVisible());
    keys.press(Qt::Key_Return); // the first time proposed, even while it is being looked for
    QTRY_COMPARE(page->visit().stage(), VisitPresenter::Stage::Filling);
    keys.type(reason);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->visit().stage() != VisitPresenter::Stage::Filling || page->visit().isFinal());
    QTRY_COMPARE(disk.countOf("SELECT count(*) FROM appointment"), 1);
    QTRY_COMPARE(disk.countOf("SELECT count(*) FROM print_tray WHERE kind = 'coupon'"), 1);
    if (paperKind(u"coupon"))
        QTRY_COMPARE(services.tray.papers.size(), 1);
    qInfo("keystrokes from a known person to a printed coupon: %d", keys.count);
    QVERIFY2(keys.count <= 25, qPrintable(QString::number(keys.count)));
    services.executor.wait();
}

QTEST_MAIN(TestBookingKeystrokes)
#include "tst_booking_keystrokes.moc"
