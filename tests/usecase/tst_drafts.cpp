#include "support/desk_on_disk.h"
#include "support/people.h"
#include "usecase/drafts.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;
using F = PatientField;

/// What is typed and not saved is there after a crash, a lock or a switch; everybody has their own.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void comesBackAfterTheProgramEnded();
    void theNewerTakesThePlace();
    void everybodyHasTheirOwn();
    void ofANewPersonToo();
    void areListedNewestFirst();
    void areNoActs();
    void unknownFieldsAreOverlooked();

private:
    const Actor &me() { return m_desk->administrator(); }
    std::unique_ptr<DeskOnDisk> m_desk;
};

namespace {

PatientForm form(const QString &surname)
{
    return {{F::Surname, surname}, {F::BirthDate, u"31.12.19"_s}, {F::Iin, u"8501"_s}};
} // half-typed

} // namespace

void TestDrafts::comesBackAfterTheProgramEnded()
{
    const auto record = m_desk->registered(1);
    must(Drafts(m_desk->desk()).keep(me(), {record.id, 2, form(u"Қасы"_s), {}}));
    QVERIFY(m_desk->signIn());
    const auto found = must(Drafts(m_desk->desk()).find(me(), record.id));
    QVERIFY(found);
    QCOMPARE(found->patient, record.id);
    QCOMPARE(found->baseVersion, 2);
    QCOMPARE(found->form, form(u"Қасы"_s));
    QCOMPARE(found->keptAt, m_desk->clock.now());
    must(Drafts(m_desk->desk()).drop(me(), record.id));
    QVERIFY(!must(Drafts(m_desk->desk()).find(me(), record.id)));
}

void TestDrafts::theNewerTakesThePlace()
{
    const auto record = m_desk->registered(1);
    Drafts drafts(m_desk->desk());
    must(drafts.keep(me(), {record.id, 2, form(u"Қ"_s), {}}));
    must(drafts.keep(me(), {record.id, 2, form(u"Қас"_s), {}}));
    QCOMPARE(must(drafts.find(me(), record.id))->form, form(u"Қас"_s));
    QCOMPARE(must(drafts.all(me())).size(), size_t(1));
}

void TestDrafts::everybodyHasTheirOwn()
{
    const auto record = m_desk->registered(1);
    const auto nurse = m_desk->actor(Role::Nurse);
    Drafts drafts(m_desk->desk());
    must(drafts.keep(me(), {record.id, 2, form(u"Менікі"_s), {}}));
    must(drafts.keep(nurse, {record.id, 2, form(u"Оныкі"_s), {}}));
    must(drafts.drop(nurse, record.id));
    QCOMPARE(must(drafts.find(me(), record.id))->form, form(u"Менікі"_s));
    QVERIFY(must(drafts.all(nurse)).empty());
}

void TestDrafts::ofANewPersonToo()
{
    Drafts drafts(m_desk->desk());
    must(drafts.keep(me(), {{}, 0, form(u"Жаңа"_s), {}}));
    const auto found = must(drafts.find(me(), {}));
    QVERIFY(found && found->patient.isNull());
    QCOMPARE(found->form, form(u"Жаңа"_s));
}

void TestDrafts::areListedNewestFirst()
{
    Drafts drafts(m_desk->desk());
    const auto a = m_desk->registered(1).id, b = m_desk->registered(2).id;
    must(drafts.keep(me(), {a, 2, form(u"a"_s), {}}));
    m_desk->clock.advance(1);
    must(drafts.keep(me(), {b, 2, form(u"b"_s), {}}));
    m_desk->clock.advance(1);
    must(drafts.keep(me(), {{}, 0, form(u"c"_s), {}}));
    const auto all = must(drafts.all(me()));
    QCOMPARE(all.size(), size_t(3));
    QVERIFY(all[0].patient.isNull());
    QCOMPARE(all[1].patient, b);
    QCOMPARE(all[2].patient, a);
}

void TestDrafts::areNoActs()
{
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    must(Drafts(m_desk->desk()).keep(me(), {{}, 0, form(u"Жаңа"_s), {}}));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log"), 0);
}

void TestDrafts::unknownFieldsAreOverlooked()
{
    must(Drafts(m_desk->desk()).keep(me(), {{}, 0, form(u"Жаңа"_s), {}}));
    m_desk->raw()->exec("UPDATE draft SET content = json_set(content, '$.fields.ofTheFuture', 'x')");
    QCOMPARE(must(Drafts(m_desk->desk()).find(me(), {}))->form, form(u"Жаңа"_s));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
