#include "booking/doctor_ill_dialog.h"
#include "gui/timetable_fixture.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Booked people whom an edit of the timetable would leave without a time: shown before, and found again after it.
class TestTimetableAffected : public TimetablePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void saysHowManyLoseTheirTimeAndWho();
    void nothingIsWrittenWhenOneGoesBack();
    void theNoticeOpensTheList();
    void theListLeadsToWhereTheyAreMoved();
    void endingTheHoursAsksToo();
    void saysThatNobodyIsAffected();

private:
    /// Begins the Monday hours at ten, and answers the question. Gives back what was asked.
    QString beginAtTen(const QString &verb);
    QStringList peopleIn(QWidget *dialog) const;

    QStringList m_listed;
};

void TestTimetableAffected::init()
{
    setUp();
    const QDate later(2026, 3, 16); // a Monday
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(later, 9, 15));
    m_desk->disk.booked(m_desk->disk.attached(2), m_doctor, at(later, 9));
    m_desk->disk.booked(m_desk->disk.attached(3), m_doctor, at(later, 11)); // keeps the time
}

QStringList TestTimetableAffected::peopleIn(QWidget *dialog) const
{
    QStringList people;
    const auto *model = child<QTableView>(dialog, "affected")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        people +=
            model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString().section(u' ', 0, 0);
    return people;
}

QString TestTimetableAffected::beginAtTen(const QString &verb)
{
    QString asked;
    whenDialog("templateDialog", [&, verb](QWidget *dialog) {
        typeInto(dialog, "hours", {u"10"_s, u"12"_s});
        whenDialog("askAffected", [&, verb, dialog](QWidget *question) {
            asked = wordsOf(question);
            m_listed = peopleIn(question);
            keepPicture(question, u"ask-affected"_s);
            answerWith(question, verb);
            if (verb == u"Go back")
                leaveLater(dialog);
        });
        pressSave();
    });
    pressIn("hours", Qt::Key_E);
    settle();
    return asked;
}

void TestTimetableAffected::saysHowManyLoseTheirTimeAndWho()
{
    QVERIFY(beginAtTen(u"Save all the same"_s).contains(u"2 booked people would lose their time"_s));
    const QStringList byTime{u"16.03.2026 09:00 %1"_s.arg(person(2).name.surname),
                             u"16.03.2026 09:15 %1"_s.arg(person(1).name.surname)};
    QCOMPARE(m_listed, byTime);
    QCOMPARE(affected().size(), size_t(2));
    QVERIFY(notice()->text().contains(u"2 booked people have no time any more"_s));
}

void TestTimetableAffected::nothingIsWrittenWhenOneGoesBack()
{
    QVERIFY(!beginAtTen(u"Go back"_s).isEmpty());
    QVERIFY(affected().empty());
    QVERIFY(!notice()->hasNotice());
    QCOMPARE(hours()->model()->index(0, TemplateModel::Hours).data().toString(), u"09:00–12:00"_s);
}

void TestTimetableAffected::theNoticeOpensTheList()
{
    beginAtTen(u"Save all the same"_s);
    QStringList seen;
    whenDialog("showAffected", [&](QWidget *dialog) {
        seen = peopleIn(dialog);
        answerWith(dialog, u"Close"_s);
    });
    comeBack();
    auto *show = notice()->findChild<QPushButton *>();
    QCOMPARE(show->text(), u"Show them"_s);
    show->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen, m_listed);
}

/// As the program joins them: the list of the doctor who is away takes over.
void TestTimetableAffected::theListLeadsToWhereTheyAreMoved()
{
    beginAtTen(u"Save all the same"_s);
    m_page->setCanMove(true);
    std::unique_ptr<DoctorIllDialog> moving;
    connect(m_page.get(), &TimetablePage::affectedWanted, this, [&](const PractitionerId &doctor) {
        moving = std::make_unique<DoctorIllDialog>(m_desk->place, doctor, m_desk->place.desk->today(), nullptr);
    });
    whenDialog("showAffected", [](QWidget *dialog) { answerWith(dialog, u"Find them other times"_s); });
    pressIn("hours", Qt::Key_F8, Qt::NoModifier);
    QTRY_VERIFY(moving && moving->model()->rowCount() == 2 && !moving->isBusy());
    QCOMPARE(moving->model()->at(0)->booking.name.surname, person(2).name.surname);
    QVERIFY(moving->model()->at(0)->proposal); // another time is offered
}

void TestTimetableAffected::endingTheHoursAsksToo()
{
    QString asked;
    whenDialog("endHoursDialog", [&](QWidget *dialog) {
        typeInto(dialog, "lastDay", {u"09.03.2026"_s});
        whenDialog("askAffected", [&](QWidget *question) {
            asked = wordsOf(question);
            answerWith(question, u"Save all the same"_s);
        });
        pressSave();
    });
    pressIn("hours", Qt::Key_Delete);
    settle();
    QVERIFY(asked.contains(u"3 booked people would lose their time"_s));
    QCOMPARE(affected().size(), size_t(3));
}

void TestTimetableAffected::saysThatNobodyIsAffected()
{
    pressIn("hours", Qt::Key_F8, Qt::NoModifier);
    QTRY_VERIFY(notice()->hasNotice());
    QVERIFY(notice()->text().contains(u"No booking is affected"_s));
}

QTEST_MAIN(TestTimetableAffected)
#include "tst_timetable_affected.moc"
