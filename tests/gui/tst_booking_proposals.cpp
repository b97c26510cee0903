#include "gui/booking_page_fixture.h"
#include "usecase/edit_timetable.h"
#include "usecase/register_patient.h"
#include <QComboBox>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::must;
using tirkeu::test::tuesday;
using Stage = VisitPresenter::Stage;

/// Free times: the own doctor's first, by specialty, by doctor, near a time; each by keys alone.
class TestBookingProposals : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void ownDistrictDoctorComesFirst();
    void bySpecialty();
    void byTheDoctorInTheGrid();
    void nearTheTimeInTheGrid();

private:
    void look(const PatientId &person)
    {
        QVERIFY(m_page->bookPerson(person));
        QTRY_VERIFY(m_page->visit().person() && !m_page->visit().isLooking());
        QCOMPARE(QApplication::focusWidget(), list());
    }
    QListView *list() const { return field<QListView>(u"proposals"_s); }
    QString firstLine() const { return list()->model()->index(0, 0).data().toString(); }
    void takeTheFirst()
    {
        tabTo(list());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_page->visit().stage(), Stage::Filling);
    }
};

void TestBookingProposals::ownDistrictDoctorComesFirst()
{
    auto &disk = m_desk->disk;
    const auto own = disk.doctor(u"gp"_s, u"Яковлев"_s);
    District district;
    district.number = 7;
    district.nameKk = district.nameRu = u"№ 7"_s;
    district.kind = u"gp"_s;
    district.doctor = own;
    must(usecase::EditTimetable(disk.desk()).saveDistrict(disk.administrator(), district));
    auto patient = tirkeu::test::person(1);
    patient.district = must(usecase::ReadTimetable(disk.desk())(disk.administrator())).districts.front().id;
    patient.attachment.kind = Attachment::Here;
    const auto person = must(usecase::RegisterPatient(disk.desk())(disk.administrator(), {patient})).record->id;
    build();
    look(person);
    QVERIFY(firstLine().contains(u"Яковлев"_s));
    QVERIFY(firstLine().contains(u"own district"_s));
    takeTheFirst();
    QCOMPARE(m_page->visit().draft().visit.practitioner, own);
}

void TestBookingProposals::bySpecialty()
{
    const auto heart = m_desk->disk.doctor(u"cardiologist"_s, u"Сейітов"_s);
    const auto person = m_desk->disk.attached(1);
    build();
    look(person);
    QVERIFY(!firstLine().contains(u"Сейітов"_s));
    tabTo(field<QComboBox>(u"by"_s), Qt::ShiftModifier);
    press(Qt::Key_Down);
    auto *specialty = field<QComboBox>(u"bySpecialty"_s);
    QVERIFY(specialty->isVisible());
    tabTo(specialty);
    press(Qt::Key_End);
    QTRY_VERIFY(firstLine().contains(u"Сейітов"_s));
    takeTheFirst();
    QCOMPARE(m_page->visit().draft().visit.practitioner, heart);
    QCOMPARE(m_page->visit().draft().specialty, u"cardiologist"_s);
}

void TestBookingProposals::byTheDoctorInTheGrid()
{
    const auto other = m_desk->disk.doctor(u"gp"_s, u"Сейітов"_s);
    const auto person = m_desk->disk.attached(1);
    build();
    press(Qt::Key_Right);
    QCOMPARE(grid()->currentColumn()->doctor.id, other);
    look(person);
    auto *by = field<QComboBox>(u"by"_s);
    tabTo(by, Qt::ShiftModifier);
    while (by->currentText() != u"The doctor chosen in the grid"_s && by->currentIndex() < by->count() - 1)
        press(Qt::Key_Down);
    QTRY_VERIFY(!m_page->visit().isLooking() && m_page->visit().wish().doctor == other);
    for (const auto &one : m_page->visit().proposals())
        QCOMPARE(one.slot.practitioner, other);
    QVERIFY(firstLine().contains(u"Сейітов"_s));
    takeTheFirst();
    QCOMPARE(m_page->visit().draft().visit.practitioner, other);
}

void TestBookingProposals::nearTheTimeInTheGrid()
{
    const auto person = m_desk->disk.attached(1);
    m_desk->disk.booked(m_desk->disk.attached(2), m_doctor, at(tuesday, 11, 0));
    build();
    grid()->goTo(m_doctor, tuesday, 11 * 60);
    look(person);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_page->visit().isLooking() && m_page->visit().wish().by == ProposalWish::By::AnyNear);
    QTRY_VERIFY(firstLine().startsWith(u"10:45"_s) || firstLine().startsWith(u"11:15"_s));
    QCOMPARE(field<QComboBox>(u"by"_s)->currentData().toInt(), int(ProposalWish::By::AnyNear));
    takeTheFirst();
    QCOMPARE(inClinic(m_page->visit().draft().visit.start).date(), tuesday);
}

QTEST_MAIN(TestBookingProposals)
#include "tst_booking_proposals.moc"
