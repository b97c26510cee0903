#include "rules/referral.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

/// R10: 840 ¶59 for the insured, ¶25 for the guaranteed volume alone.
class TestReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decides_data()
    {
        QTest::addColumn<QString>("specialty");
        QTest::addColumn<ReferralSituation>("situation");
        QTest::addColumn<bool>("insured");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("law");
        using enum ReferralSituation;
        const auto row = [](const char *name, const char *specialty, ReferralSituation situation, bool insured,
                            const char *decision, const QString &law) {
            QTest::newRow(name) << QString::fromLatin1(specialty) << situation << insured
                                << QString::fromLatin1(decision) << law;
        };
        row("¶59: planned cardiologist", "cardiologist", Planned, true, "referral_needed", u"840 ¶59"_s);
        row("¶59 1): urgent", "cardiologist", Urgent, true, "direct", u"840 ¶59 1)"_s);
        row("¶59 1): injury of the eye", "ophthalmologist", Injury, true, "direct", u"840 ¶59 1)"_s);
        row("¶59 2): dentist, planned too", "dentist", Planned, true, "direct", u"840 ¶59 2)"_s);
        row("¶59 3): dermatovenerologist", "dermatovenerologist", Planned, true, "direct", u"840 ¶59 3)"_s);
        row("¶59 4): gynaecologist", "obstetrician_gynaecologist", Planned, true, "direct", u"840 ¶59 4)"_s);
        row("¶59 4): written with a hyphen", "Obstetrician-gynaecologist", Planned, true, "direct", u"840 ¶59 4)"_s);
        row("¶59 4): but not to register a pregnancy", "obstetrician_gynaecologist", PregnancyRegistration, true,
            "referral_needed", u"840 ¶59"_s);
        row("¶59 5): youth health centre", "urologist", YouthCentre, true, "direct", u"840 ¶59 5)"_s);
        row("¶59 6): within one case", "surgeon", OpenCase, true, "direct", u"840 ¶59 6)"_s);
        row("¶59 6): under observation", "endocrinologist", DynamicObservation, true, "direct", u"840 ¶59 6)"_s);
        row("¶25: urgent", "surgeon", Urgent, false, "direct", u"840 ¶25"_s);
        row("¶25: injury", "traumatologist", Injury, false, "direct", u"840 ¶25"_s);
        row("¶25: planned", "cardiologist", Planned, false, "referral_needed", u"840 ¶25"_s);
        row("¶25: dentist is of the insured", "dentist", Planned, false, "referral_needed", u"840 ¶25"_s);
        row("¶25: observation is of the insured", "endocrinologist", DynamicObservation, false, "referral_needed",
            u"840 ¶25"_s);
        row("ДСМ-90 ¶6: the district doctor", "gp", Planned, false, "direct", u"ДСМ-90 ¶6"_s);
        row("ДСМ-90 ¶6: pregnancy at the midwife", "midwife", PregnancyRegistration, false, "direct", u"ДСМ-90 ¶6"_s);
        row("a specialty nobody named", "astronaut", Planned, true, "referral_needed", u"840 ¶59"_s);
    }
    void decides()
    {
        QFETCH(QString, specialty);
        QFETCH(ReferralSituation, situation);
        QFETCH(bool, insured);
        QFETCH(QString, decision);
        QFETCH(QString, law);
        const auto verdict = referral({specialty, situation, insured, {}});
        QCOMPARE(verdict.decision, decision);
        QCOMPARE(verdict.reasons.front().citation, law);
        QCOMPARE(verdict.offers.contains(u"become_insured"_s), decision == u"referral_needed" && !insured);
    }

    void everyExceptionThatHoldsIsNamed()
    {
        const auto verdict = referral({u"dentist"_s, ReferralSituation::Injury, true, {}});
        QCOMPARE(verdict.reasons.size(), 2);
        QCOMPARE(verdict.reasons.at(1).citation, u"840 ¶59 2)"_s);
    }

    void aPregnancyIsRegisteredByTheDistrictDoctorOrTheMidwife()
    {
        const auto verdict =
            referral({u"obstetrician_gynaecologist"_s, ReferralSituation::PregnancyRegistration, true, {}});
        QCOMPARE(verdict.offers, (QStringList{u"district_doctor"_s, u"midwife"_s}));
    }

    // 840 holds from 01.01.2026; 01.01.2027 changes the inpatient care of the uninsured (¶34), not this.
    void theProgrammeIsDated()
    {
        const auto judged = [](QDate day) { return referral({u"dentist"_s, ReferralSituation::Planned, true, day}); };
        QVERIFY(judged({2025, 12, 31}).reasons.last().message.id.contains("another programme"));
        QCOMPARE(judged({2026, 1, 1}).reasons.size(), 1);
        QCOMPARE(judged({2026, 12, 31}).decision, judged({2027, 1, 1}).decision);
        QCOMPARE(judged({2026, 12, 31}).reasons.front().ruleVersion, 2);
        QCOMPARE(judged({2027, 1, 1}).reasons.front().ruleVersion, 3);
        QVERIFY(judged({2029, 1, 1}).reasons.last().message.id.contains("another programme"));
    }
};

QTEST_APPLESS_MAIN(TestReferral)
#include "tst_referral.moc"
