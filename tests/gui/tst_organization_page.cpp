#include "administration/organization_page.h"
#include "gui/desk_fixture.h"
#include "usecase/edit_timetable.h"
#include "usecase/keep_desk.h"
#include "usecase/queries/district_load.h"
#include "widgets/notice_bar.h"
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The organisation as a section of the administration, by keys alone.
class TestOrganizationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isChangedByKeys();
    void saysWhatIsWrongBesideTheField();
    void aRuralOrganisationHasItsDistrictsUnbounded();
    void anotherProgramsChangeIsNotOverwritten();
    void nothingTypedNothingToSave();
    void asksBeforeItIsLeft();
    void whatIsBeingTypedStays();
    void followsTheLanguage();

private:
    QLineEdit *line(const char *name) const { return m_page->findChild<QLineEdit *>(QLatin1StringView(name)); }
    void write(const char *name, const QString &text)
    {
        line(name)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        typeText(text);
    }
    QPushButton *saveButton() const { return m_page->findChild<QPushButton *>(u"save"_s); }
    NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    Organization kept() const { return m_fixture->disk.desk().organization(); }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<OrganizationPage> m_page;
};

void TestOrganizationPage::init()
{
    failOnWarnings();
    m_fixture = std::make_unique<DeskFixture>(Role::Administrator);
    m_page = std::make_unique<OrganizationPage>(m_fixture->place);
    m_page->resize(1000, 680);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->activate();
}

void TestOrganizationPage::cleanup()
{
    m_fixture->executor.wait();
    m_page.reset();
    m_fixture.reset();
}

void TestOrganizationPage::isChangedByKeys()
{
    const auto before = kept();
    QVERIFY(line("nameKk")->hasFocus());
    write("nameKk", u"№ 3 емхана"_s);
    press(Qt::Key_Return); // goes on
    QVERIFY(line("nameRu")->hasFocus());
    write("licence", u"№ 00123 от 01.02.2020"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(kept().nameKk, u"№ 3 емхана"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBar::Kind::Success);
    QCOMPARE(kept().licence, u"№ 00123 от 01.02.2020"_s);
    QCOMPARE(kept().nameRu, before.nameRu);
    QCOMPARE(kept().deskCode, before.deskCode);
    QCOMPARE(m_fixture->disk.lastActs(1), QStringList{u"desk.changeOrganization"_s});
    QVERIFY(m_page->mayLeave());
}

void TestOrganizationPage::saysWhatIsWrongBesideTheField()
{
    const auto before = kept();
    write("bin", u"12345"_s);
    line("nameRu")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(line("nameRu")->hasFocus()); // the first one
    QVERIFY(line("nameRu")->accessibleDescription().contains(u"in Kazakh and in Russian"_s));
    QVERIFY(line("bin")->accessibleDescription().contains(u"twelve digits"_s));
    QVERIFY(line("nameKk")->accessibleDescription().isEmpty());
    m_fixture->executor.wait();
    QCOMPARE(kept(), before);
    typeText(u"№ 3"_s);
    QVERIFY(!line("nameRu")->accessibleDescription().contains(u"Write"_s)); // being put right
}

void TestOrganizationPage::aRuralOrganisationHasItsDistrictsUnbounded()
{
    District district;
    district.number = 7;
    district.nameKk = u"№ 7 учаске"_s;
    district.nameRu = u"Участок № 7"_s;
    district.kind = u"gp"_s;
    must(usecase::EditTimetable(m_fixture->disk.desk()).saveDistrict(m_fixture->place.actor, district));
    m_page->findChild<QComboBox *>()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(kept().rural);
    const auto loads = must(usecase::ReadDistrictLoad(m_fixture->disk.desk())(m_fixture->place.actor));
    QCOMPARE(loads.front().verdict.reasons.front().message.id, QByteArray("Rural organisations have no such bound"));
}

void TestOrganizationPage::anotherProgramsChangeIsNotOverwritten()
{
    const auto other = must(usecase::SignIn(m_fixture->disk.place())(adminLogin, password));
    auto theirs = kept();
    theirs.phone = u"+7 727 250 00 00"_s;
    must(usecase::ChangeOrganization(*other.desk)(other.actor, theirs));
    write("nameKk", u"№ 3 емхана"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(notice()->hasNotice());
    QCOMPARE(notice()->kind(), NoticeBar::Kind::Error);
    QVERIFY2(notice()->text().contains(u"Nothing was overwritten"_s), qPrintable(notice()->text()));
    QCOMPARE(line("phone")->text(), theirs.phone);
    QCOMPARE(line("nameKk")->text(), u"№ 3 емхана"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notice()->kind(), NoticeBar::Kind::Success);
    QCOMPARE(kept().phone, theirs.phone);
    QCOMPARE(kept().nameKk, u"№ 3 емхана"_s);
}

void TestOrganizationPage::nothingTypedNothingToSave()
{
    QVERIFY(!saveButton()->isEnabled());
    typeText(u"x"_s);
    QVERIFY(saveButton()->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!saveButton()->isEnabled());
}

void TestOrganizationPage::asksBeforeItIsLeft()
{
    write("phone", u"+7 727 000 00 00"_s);
    bool asked = false;
    whenAsked([&](QWidget *) {
        asked = true;
        press(Qt::Key_Escape);
    });
    QVERIFY(!m_page->mayLeave());
    QVERIFY(asked);
    QCOMPARE(line("phone")->text(), u"+7 727 000 00 00"_s);
}

void TestOrganizationPage::whatIsBeingTypedStays()
{
    write("phone", u"+7 727 000 00 00"_s);
    m_page->activate();
    QCOMPARE(line("phone")->text(), u"+7 727 000 00 00"_s);
}

void TestOrganizationPage::followsTheLanguage()
{
    for (const auto *editor : m_page->findChildren<QLineEdit *>())
        QVERIFY(!editor->accessibleName().isEmpty());
    auto *box = m_page->findChild<QComboBox *>();
    box->setCurrentIndex(1);
    speak(m_fixture->language, Language::Russian);
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentIndex(), 1);
}

QTEST_MAIN(TestOrganizationPage)
#include "tst_organization_page.moc"
