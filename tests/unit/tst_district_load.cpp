#include "rules/district_load.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::rules;

/// R13: ДСМ-90 ¶8 and 840 ¶79 4).
class TestDistrictLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decides_data()
    {
        QTest::addColumn<DistrictLoadQuestion>("question");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QStringList>("laws");
        const auto row = [](const char *name, DistrictLoadQuestion question, const char *decision,
                            const QStringList &laws) {
            QTest::newRow(name) << question << QString::fromLatin1(decision) << laws;
        };
        const QStringList order{u"ДСМ-90 ¶8"_s};
        row("nobody", {u"gp"_s}, "within", order);
        row("general practitioner: 1700", {u"gp"_s, 1700}, "within", order);
        row("general practitioner: 1701", {u"gp"_s, 1701}, "warning", order);
        row("general practitioner: 2000", {u"gp"_s, 2000}, "warning", order);
        row("general practitioner: 2001", {u"gp"_s, 2001}, "over", {u"840 ¶79 4)"_s});
        row("therapist: 2200", {u"therapist"_s, 2200}, "within", order);
        row("therapist: 2201", {u"therapist"_s, 2201}, "over", order);
        row("paediatrician: 500 and 900", {u"paediatric"_s, 1400, 500, 900}, "within", order);
        row("paediatrician: 501 of 0–6", {u"paediatric"_s, 1401, 501, 900}, "over", order);
        row("paediatrician: 901 of 7–18", {u"paediatric"_s, 901, 0, 901}, "over", order);
        row("paediatrician: both", {u"paediatric"_s, 1402, 501, 901}, "over", order + order);
        row("rural: no bound", {u"gp"_s, 5000, 0, 0, true}, "within", order);
    }
    void decides()
    {
        QFETCH(DistrictLoadQuestion, question);
        const auto verdict = districtLoad(question);
        QTEST(verdict.decision, "decision");
        QStringList laws;
        for (const auto &reason : verdict.reasons)
            laws += reason.citation;
        QTEST(laws, "laws");
    }
    void saysTheFigures()
    {
        const auto reason = districtLoad({u"therapist"_s, 2345}).reasons.front();
        QCOMPARE(reason.message.arguments, (QStringList{u"2345"_s, u"2200"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDistrictLoad)
#include "tst_district_load.moc"
