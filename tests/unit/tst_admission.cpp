#include "rules/admission.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

/// R3 and R4: the two lawful grounds of each service and no others; emergency care whatever they say.
class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decides_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<FormOfCare>("form");
        QTest::addColumn<bool>("attached");
        QTest::addColumn<bool>("reliable");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QStringList>("laws");
        const auto row = [](const char *name, Service service, FormOfCare form, std::array<bool, 3> flags,
                            const char *decision, const QStringList &laws) {
            QTest::newRow(name) << service << form << flags[0] << flags[1] << flags[2] << QString::fromLatin1(decision)
                                << laws;
        };
        using enum Service;
        using enum FormOfCare;
        const QString programme = u"840 ¶7"_s;
        const QString complaint = u"ДСМ-90 ¶71"_s;
        constexpr std::array all{true, true, true};
        constexpr std::array elsewhere{false, true, true};
        constexpr std::array unreliable{true, false, true};
        constexpr std::array incomplete{true, true, false};
        row("¶9 1): emergency, attached elsewhere, documents false", Booking, Emergency, {false, false, false}, "admit",
            {u"ДСМ-90 ¶9 1)"_s});
        row("¶9 1): emergency home call", HomeCall, Emergency, elsewhere, "admit", {u"ДСМ-90 ¶9 1)"_s});
        row("app.5: attached", Booking, Planned, all, "admit", {u"ДСМ-90 app.5 §9 2)"_s});
        row("app.5 §9 2): planned, attached elsewhere", Booking, Planned, elsewhere, "refuse",
            {u"ДСМ-90 app.5 §9 2)"_s, programme, complaint});
        row("app.5 §9 2): urgent is no emergency", Booking, Urgent, elsewhere, "refuse",
            {u"ДСМ-90 app.5 §9 2)"_s, programme, complaint});
        row("app.5 §9 1): documents unreliable", Booking, Planned, unreliable, "refuse",
            {u"ДСМ-90 app.5 §9 1)"_s, complaint});
        row("app.5 §9: both grounds are named", Booking, Planned, {false, false, true}, "refuse",
            {u"ДСМ-90 app.5 §9 1)"_s, u"ДСМ-90 app.5 §9 2)"_s, programme, complaint});
        row("app.5 §9: incomplete documents are no ground", Booking, Planned, incomplete, "admit",
            {u"ДСМ-90 app.5 §9 2)"_s});
        row("app.6 §9 2): home call", HomeCall, Urgent, elsewhere, "refuse",
            {u"ДСМ-90 app.6 §9 2)"_s, programme, complaint});
        row("app.6 §9 1): home call", HomeCall, Urgent, unreliable, "refuse", {u"ДСМ-90 app.6 §9 1)"_s, complaint});
        row("app.7 §9 2): certificate", Certificate, Planned, elsewhere, "refuse",
            {u"ДСМ-90 app.7 §9 2)"_s, programme, complaint});
        row("app.7 §7: certificate in the order of the queue", Certificate, Planned, all, "admit",
            {u"ДСМ-90 app.7 §9 2)"_s, u"ДСМ-90 app.7 §7"_s});
        row("ДСМ-31 app.14 §9: not attached is no ground", Referral, Planned, elsewhere, "admit",
            {u"ДСМ-31 app.14 §9 1)"_s});
        row("ДСМ-31 app.14 §9 1): unreliable", Referral, Planned, unreliable, "refuse",
            {u"ДСМ-31 app.14 §9 1)"_s, complaint});
        row("ДСМ-31 app.14 §9 2): documents do not meet the requirements", Referral, Planned, incomplete, "refuse",
            {u"ДСМ-31 app.14 §9 2)"_s, complaint});
        row("ДСМ-31 ¶59: extract, incomplete documents", Extract, Planned, incomplete, "refuse",
            {u"ДСМ-31 ¶59"_s, complaint});
        row("ДСМ-66 ¶9: attachment of somebody attached elsewhere", Attachment, Planned, elsewhere, "admit",
            {u"ДСМ-66 ¶9"_s});
        row("ДСМ-66 ¶9: attachment by unreliable documents", Attachment, Planned, unreliable, "refuse",
            {u"ДСМ-66 ¶9"_s, complaint});
    }
    void decides()
    {
        QFETCH(Service, service);
        QFETCH(FormOfCare, form);
        QFETCH(bool, attached);
        QFETCH(bool, reliable);
        QFETCH(bool, complete);
        QFETCH(QString, decision);
        QFETCH(QStringList, laws);
        const auto verdict = admission({service, form, attached, reliable, complete, QDate(2026, 3, 3)});
        QCOMPARE(verdict.decision, decision);
        QStringList cited;
        for (const auto &reason : verdict.reasons)
            cited += reason.citation;
        QCOMPARE(cited, laws);
        QCOMPARE(verdict.offers.contains(u"refusal_paper"_s), decision == u"refuse");
        QCOMPARE(verdict.offers.contains(u"overrule"_s), decision == u"refuse");
    }

    void emergencyIsNeverRefused()
    {
        for (int bits = 0; bits < 8; ++bits) {
            for (int service = 0; service <= int(Service::Extract); ++service) {
                const auto verdict = admission(
                    {Service(service), FormOfCare::Emergency, bool(bits & 1), bool(bits & 2), bool(bits & 4), {}});
                QCOMPARE(verdict.decision, u"admit"_s);
            }
        }
    }

    // 840 begins on 01.01.2026; the decision rests on ДСМ-90 and stays.
    void theProgrammeIsDated()
    {
        const auto judged = [](QDate day) {
            return admission({Service::Booking, FormOfCare::Planned, false, true, true, day});
        };
        QVERIFY(judged({2025, 12, 31}).reasons.last().message.id.contains("another programme"));
        for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 1, 1)})
            QVERIFY(!judged(day).reasons.last().message.id.contains("another programme"));
        QCOMPARE(judged({2025, 12, 31}).decision, u"refuse"_s);
        QCOMPARE(judged({2027, 1, 1}).reasons.front().ruleVersion, 3);
    }
};

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
