#include "booking/doctor_ill_dialog.h"
#include "booking_fixture.h"
#include "gui/pdf_text.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// A doctor falls ill: by keys the people are listed, moved, called, and one is kept.
class TestDoctorIllDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void listsMovesAndCalls();
    void whatCannotBeMovedSaysWhy();
    void whatTheLawAdvisesOtherwiseSaysWhy();
    void aProposalIsChanged();
    void notReachedWantsANote();
    void oneIsKeptWithAReason();
    void withoutADoctorNothingIsNoted();

private:
    struct Ward
    {
        BookingFixture desk;
        PractitionerId ill = desk.disk.doctor(u"gp"_s, u"Ахметов"_s);
        PractitionerId colleague = desk.disk.doctor(u"gp"_s, u"Оспанов"_s);
        std::vector<Appointment> booked;
        std::unique_ptr<DoctorIllDialog> dialog;

        explicit Ward(int people = 2)
        {
            for (int i = 0; i < people; ++i)
                booked.push_back(desk.disk.booked(desk.disk.attached(i), ill, at(monday, 10, 15 * i)));
        }
        void open()
        {
            dialog = std::make_unique<DoctorIllDialog>(desk.place, ill, desk.place.desk->today(), nullptr);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
            auto *box = dialog->findChild<QComboBox *>(u"doctor"_s);
            QTRY_VERIFY(box->currentData().toUuid() == ill.uuid() && !dialog->isBusy());
        }
        void declare()
        {
            open();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(dialog->model()->rowCount(), int(booked.size()));
            QTRY_VERIFY(!dialog->isBusy());
        }
        NoticeBar *notice() const { return dialog->findChild<NoticeBar *>(); }
        DoctorIllModel *model() const { return dialog->model(); }
    };
};

void TestDoctorIllDialog::listsMovesAndCalls()
{
    Ward ward;
    ward.desk.printing.found = {{u"desk"_s, {}, {}, true, {}}};
    ward.declare();
    const QAbstractItemModelTester tester(ward.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(ward.model()->open(), 2);
    QVERIFY(ward.model()->at(0)->proposal);
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.model()->open() == 0);
    QCOMPARE(ward.notice()->kind(), NoticeBar::Kind::Success);
    QCOMPARE(ward.model()->at(0)->state.settled, AffectedBooking::Settled::Moved);
    QCOMPARE(ward.model()->at(0)->proposal->practitioner, ward.colleague);
    press(Qt::Key_F5);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.model()->reached() == 1);
    press(Qt::Key_F9);
    QTRY_COMPARE(ward.desk.printing.papers().size(), 1);
    const QString text = textOf(ward.desk.printing.papers().first());
    QVERIFY(text.contains(ward.model()->at(0)->booking.name.surname));
    QVERIFY(text.contains(u"перенесено"));
}

void TestDoctorIllDialog::whatCannotBeMovedSaysWhy()
{
    Ward ward;
    ward.declare();
    const Slot promised = *ward.model()->at(0)->proposal;
    ward.desk.disk.booked(ward.desk.disk.attached(9), promised.practitioner, promised.start); // sold meanwhile
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.model()->open() == 1);
    QCOMPARE(ward.notice()->kind(), NoticeBar::Kind::Warning);
    QVERIFY(!ward.model()->index(0, 7).data().toString().isEmpty());
    QVERIFY(ward.model()->at(0)->proposal->start != promised.start); // another is proposed
}

void TestDoctorIllDialog::whatTheLawAdvisesOtherwiseSaysWhy()
{
    Ward ward(1);
    const auto cardiologist = ward.desk.disk.doctor(u"cardiologist"_s, u"Сейітов"_s);
    ward.declare();
    auto slot = *ward.model()->at(0)->proposal;
    slot.practitioner = cardiologist;
    ward.model()->propose(0, slot, {u"Сейітов"_s, {}, {}});
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.notice()->hasNotice());
    QCOMPARE(ward.model()->open(), 1);
    const QString why = ward.model()->index(0, 7).data().toString();
    QVERIFY2(why.contains(u"move this booking by itself"_s) && why.contains(u"№ 840"_s), qPrintable(why));
    QCOMPARE(ward.model()->at(0)->proposal->practitioner, ward.colleague); // proposed anew
}

void TestDoctorIllDialog::aProposalIsChanged()
{
    Ward ward(1);
    ward.declare();
    const auto before = ward.model()->at(0)->proposal->start;
    whenAsked([](QWidget *) {
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    });
    press(Qt::Key_F4);
    QTRY_VERIFY(ward.model()->at(0)->proposal->start != before);
    ward.dialog->activateWindow(); // the offscreen platform does not by itself
    QVERIFY(QTest::qWaitForWindowActive(ward.dialog.get()));
    const auto chosen = ward.model()->at(0)->proposal->start;
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.model()->open() == 0);
    QCOMPARE(ward.model()->at(0)->proposal->start, chosen);
}

void TestDoctorIllDialog::notReachedWantsANote()
{
    Ward ward(1);
    ward.declare();
    whenAsked([](QWidget *) {
        typeText(u"no answer"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_F6);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.model()->at(0)->state.reachedAt.isValid());
    QVERIFY(!ward.model()->at(0)->state.reached);
    QCOMPARE(ward.model()->index(0, 7).data().toString(), u"no answer"_s);
}

void TestDoctorIllDialog::oneIsKeptWithAReason()
{
    Ward ward(1);
    ward.declare();
    whenAsked([](QWidget *) {
        typeText(u"comes for this person"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_F7);
    QTRY_VERIFY(!ward.dialog->isBusy() && ward.model()->open() == 0);
    QCOMPARE(ward.model()->at(0)->state.settled, AffectedBooking::Settled::Kept);
}

void TestDoctorIllDialog::withoutADoctorNothingIsNoted()
{
    Ward ward(1);
    ward.open();
    auto *box = ward.dialog->findChild<QComboBox *>(u"doctor"_s);
    box->setCurrentIndex(0);
    QTRY_VERIFY(!ward.dialog->isBusy());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ward.model()->rowCount(), 0);
    QCOMPARE(ward.desk.disk.countOf("SELECT count(*) FROM absence"), 0);
}

QTEST_MAIN(TestDoctorIllDialog)
#include "tst_doctor_ill_dialog.moc"
