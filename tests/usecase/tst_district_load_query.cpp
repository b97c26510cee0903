#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "support/booked_desk.h"
#include "usecase/keep_desk.h"
#include "usecase/queries/district_load.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

class TestDistrictLoadQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<BookedDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void countsTheLivingOnceByAge();
    void aRuralOrganisationHasNoBound();
    void isNotChangedFromAnOldPicture();
    void aTrialWritesNothing();

private:
    void add(int n, QDate born, Attachment where = Attachment::Here, bool deceased = false)
    {
        auto one = person(n);
        one.birthDate = born;
        one.district = m_district;
        one.attachment.kind = where;
        if (deceased)
            one.deceasedOn = QDate(2026, 2, 1);
        must(m_desk->desk().database().atomically(
            m_desk->administrator().user, [&](storage::Transaction &tx) -> Result<void> {
                must(storage::PatientRepository(tx).insert(tx.ids().next<PatientId>(), one,
                                                           VersionReason::registered()));
                storage::AuditLog(tx).append({u"test.person"_s});
                return {};
            }));
    }
    void addDistrict(const QString &kind)
    {
        District district;
        district.number = 7;
        district.nameKk = u"№ 7 учаске"_s;
        district.nameRu = u"Участок № 7"_s;
        district.kind = kind;
        must(EditTimetable(m_desk->desk()).saveDistrict(m_desk->administrator(), district));
        m_district = load().front().district.id;
    }
    std::vector<DistrictLoad> load() const { return must(ReadDistrictLoad(m_desk->desk())(m_desk->administrator())); }
    std::unique_ptr<BookedDesk> m_desk;
    DistrictId m_district;
};

void TestDistrictLoadQuery::countsTheLivingOnceByAge()
{
    addDistrict(u"paediatric"_s);
    QCOMPARE(load().front().attached, 0);
    add(1, QDate(2019, 3, 3)); // seven tomorrow
    add(2, QDate(2019, 3, 2)); // seven today
    add(3, QDate(2007, 3, 3)); // nineteen tomorrow
    add(4, QDate(2007, 3, 2)); // nineteen today
    add(5, QDate(2020, 1, 1), Attachment::Elsewhere);
    add(6, QDate(2020, 1, 1), Attachment::Here, true);
    const auto found = load().front();
    QCOMPARE(found.attached, 4);
    QCOMPARE(found.youngest, 1);
    QCOMPARE(found.children, 2);
    QCOMPARE(found.verdict.decision, u"within"_s);
}

/// ДСМ-90 ¶8 bounds the districts of towns: where the organisation is, the desk knows.
void TestDistrictLoadQuery::aRuralOrganisationHasNoBound()
{
    addDistrict(u"paediatric"_s);
    const auto reason = [&] { return load().front().verdict.reasons.front().message.id; };
    QCOMPARE(reason(), QByteArray("Within the number for a paediatrician"));
    auto organization = m_desk->desk().organization();
    organization.rural = true;
    must(ChangeOrganization(m_desk->desk())(m_desk->administrator(), organization));
    QCOMPARE(reason(), QByteArray("Rural organisations have no such bound"));
}

void TestDistrictLoadQuery::isNotChangedFromAnOldPicture()
{
    addDistrict(u"gp"_s);
    const auto shown = load().front().district;
    const EditTimetable edit(m_desk->desk());
    auto theirs = shown;
    theirs.nameRu = u"Иначе"_s;
    must(edit.saveDistrict(m_desk->administrator(), theirs, shown));
    auto mine = shown;
    mine.number = 8;
    QCOMPARE(kindOf(edit.saveDistrict(m_desk->administrator(), mine, shown)), Error::Kind::Conflict);

    const auto doctor = m_desk->doctor();
    const auto before = must(ReadTimetable(m_desk->desk())(m_desk->administrator())).practitioners.front();
    auto changed = before;
    changed.room = u"202"_s;
    must(edit.savePractitioner(m_desk->administrator(), changed, before));
    changed.room = u"303"_s;
    QCOMPARE(kindOf(edit.savePractitioner(m_desk->administrator(), changed, before)), Error::Kind::Conflict);
    QCOMPARE(must(ReadTimetable(m_desk->desk())(m_desk->administrator())).practitioners.front().room, u"202"_s);
    QCOMPARE(before.id, doctor);
}

void TestDistrictLoadQuery::aTrialWritesNothing()
{
    const auto doctor = m_desk->doctor();
    const auto start = at(QDate(2026, 3, 3), 9);
    const auto visit = m_desk->booked(m_desk->attached(1), doctor, start);
    Absence away;
    away.practitioner = doctor;
    away.span = clinicDay(QDate(2026, 3, 3));
    const auto tried =
        must(EditTimetable(m_desk->desk(), EditTimetable::Intent::Try).saveAbsence(m_desk->administrator(), away));
    QVERIFY(tried.isDone());
    QCOMPARE(tried.affected.size(), size_t(1));
    QCOMPARE(tried.affected.front().appointment.id, visit.id);
    QVERIFY(must(ReadTimetable(m_desk->desk())(m_desk->administrator())).absences.empty());
    const auto saved = must(EditTimetable(m_desk->desk()).saveAbsence(m_desk->administrator(), away));
    QCOMPARE(saved.affected.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDistrictLoadQuery)
#include "tst_district_load_query.moc"
