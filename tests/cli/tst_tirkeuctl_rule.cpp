#include "cli/program_run.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::test;

/// `tirkeuctl rule`: one verdict for one JSON input, without a desk and without a password.
class TestTirkeuctlRule : public QObject
{
    Q_OBJECT
    ProgramRun m_run;

    Answer ask(const QByteArray &input) const { return m_run({u"rule"_s, u"iin"_s, u"--json"_s}, input); }

private Q_SLOTS:
    void initTestCase() { m_run.environment.remove(u"TIRKEU_PASSWORD"_s); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersAreJudged_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("decision");
        const auto row = [](const QByteArray &iin, const QByteArray &more, const QString &decision) {
            QTest::newRow((iin + more).constData()) << "{\"iin\":\"" + iin + "\"" + more + "}" << decision;
        };
        for (const auto *iin : {"991231500016", "990615600017", "880229500109", "751001600012", "600505500013",
                                "850101100012", "850101200019", "850101100304"})
            row(iin, {}, u"valid"_s);
        for (const auto *iin : {"991231500707", "990615600811", "880229500013", "751001600301", "600505500405"})
            row(iin, {}, u"valid"_s); // by the second pass
        for (const auto *eleven : {"99123150077", "99061560080", "88022950190"}) {
            for (int last = 0; last <= 9; ++last) // whatever is put last
                row(eleven + QByteArray::number(last), {}, u"invalid"_s);
        }
        row("991231500017", {}, u"invalid"_s);
        row("99123150001", {}, u"invalid"_s);
        row("9912315000160", {}, u"invalid"_s);
        row("99123150001x", {}, u"invalid"_s);
        row("", {}, u"invalid"_s);
        row("9912 3150 0016", {}, u"valid"_s);
        row("991231500016", ",\"birthDate\":\"1999-12-31\",\"sex\":\"male\"", u"confirm"_s); // 5 is of the 2000s
        row("991231500016", ",\"birthDate\":\"2099-12-31\",\"sex\":\"male\"", u"valid"_s);
        row("990615600017", ",\"sex\":\"male\"", u"confirm"_s);
        row("990615600017", ",\"sex\":\"female\"", u"valid"_s);
        row("850101200019", ",\"birthDate\":null,\"sex\":null", u"valid"_s);
    }
    void numbersAreJudged()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, decision);
        const auto answer = ask(input);
        QCOMPARE(answer.exit, 0); // the rule could be asked, whatever it says
        QCOMPARE(answer.err, QString());
        const auto verdict = answer.object();
        QCOMPARE(verdict.keys(), (QStringList{u"decision"_s, u"offers"_s, u"reasons"_s}));
        QCOMPARE(verdict.value("decision"_L1).toString(), decision);
        QVERIFY(verdict.value("offers"_L1).isArray());
        const auto reasons = verdict.value("reasons"_L1).toArray();
        QVERIFY(!reasons.isEmpty());
        for (const auto &reason : reasons) {
            QCOMPARE(reason.toObject().keys(), (QStringList{u"citation"_s, u"kk"_s, u"ru"_s}));
            for (const auto &text : reason.toObject())
                QVERIFY(!text.toString().isEmpty());
        }
    }

    void anImpossibleDateIsToBeConfirmed()
    {
        int judged = 0;
        for (int last = 0; last <= 9; ++last) {
            const auto answer = ask("{\"iin\":\"90022910001" + QByteArray::number(last) + "\"}");
            const QString decision = answer.object().value("decision"_L1).toString();
            judged += decision == u"confirm" ? 1 : 0;
            QVERIFY(decision == u"confirm" || decision == u"invalid");
        }
        QCOMPARE(judged, 1); // the one with the right check digit
    }

    void theReasonsAreInBothLanguages()
    {
        const auto reason = ask("{\"iin\":\"99123150001\"}").object().value("reasons"_L1).toArray().at(0).toObject();
        static const QRegularExpression kazakh(u"[әіңғүұқөһ]"_s);
        QVERIFY(reason.value("kk"_L1).toString().contains(kazakh));
        QVERIFY(!reason.value("ru"_L1).toString().contains(kazakh));
        QVERIFY(reason.value("ru"_L1) != reason.value("kk"_L1));
    }

    void theInputMayComeFromAFile()
    {
        const QString file = m_run.write(u"input.json"_s, "\xEF\xBB\xBF{\"iin\": \"850101100012\"}\r\n");
        for (const auto &option : {QStringList{u"--input"_s, file}, QStringList{u"--input="_s + file}}) {
            const auto answer = m_run(QStringList{u"rule"_s, u"iin"_s, u"--json"_s} + option);
            QCOMPARE(answer.exit, 0);
            QCOMPARE(answer.object().value("decision"_L1).toString(), u"valid"_s);
        }
        const auto piped = m_run({u"rule"_s, u"iin"_s, u"--input"_s, u"-"_s, u"--json"_s}, "{\"iin\":\"1\"}");
        QCOMPARE(piped.object().value("decision"_L1).toString(), u"invalid"_s);
    }

    void aPersonReadsItInTheirLanguage()
    {
        const auto answer = m_run({u"rule"_s, u"iin"_s, u"--lang"_s, u"en"_s}, "{\"iin\":\"99123150001\"}");
        QCOMPARE(answer.exit, 0);
        QCOMPARE(QString::fromUtf8(answer.out).section(u'\n', 0, 1),
                 u"invalid\nThe IIN has twelve digits (ҚР Заңы № 223-III art.1 1))"_s);
    }

    void aBadInputIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, const QByteArray &input, const QString &named) {
            QTest::newRow(what) << input << named;
        };
        row("nothing", {}, u"JSON"_s);
        row("no JSON", "iin=991231500016", u"JSON"_s);
        row("cut off", "{\"iin\":\"9912315", u"JSON"_s);
        row("a list", "[\"991231500016\"]", u"JSON"_s);
        row("a text", "\"991231500016\"", u"JSON"_s);
        row("two documents", "{\"iin\":\"1\"}{\"iin\":\"2\"}", u"JSON"_s);
        row("not UTF-8", "{\"iin\":\"\xC0\xFF\"}", u"JSON"_s);
        row("endless", "{\"iin\":\"" + QByteArray(2 * 1024 * 1024, '1') + "\"}", u"JSON"_s);
        row("no number", "{}", u"iin"_s);
        row("null", "{\"iin\":null}", u"iin"_s);
        row("a number without quotation marks", "{\"iin\":991231500016}", u"iin"_s);
        row("no day of the calendar", "{\"iin\":\"991231500016\",\"birthDate\":\"1999-02-30\"}", u"birthDate"_s);
        row("date of another form", "{\"iin\":\"991231500016\",\"birthDate\":\"31.12.1999\"}", u"birthDate"_s);
        row("unknown sex", "{\"iin\":\"991231500016\",\"sex\":\"m\"}", u"sex"_s);
    }
    void aBadInputIsRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, named);
        const auto answer = ask(input);
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.isError());
        QVERIFY2(answer.err.contains(named), qPrintable(answer.err));
        QVERIFY2(!answer.err.contains(u"9912315"_s), "a person's number on standard error");
    }

    void everyRuleAnswersInItsForm_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("moment"); // of takenUpAt or dueAt; empty: none
        const auto row = [](const char *rule, const QByteArray &input, const char *decision, const char *moment = "") {
            QTest::newRow((rule + (' ' + input)).constData())
                << QString::fromLatin1(rule) << input << QString::fromLatin1(decision) << QString::fromLatin1(moment);
        };
        const auto at = [](const char *service, const char *channel, const char *moment) {
            return QByteArray("{\"service\":\"") + service + "\",\"channel\":\"" + channel + "\",\"at\":\"" + moment +
                   "\"}";
        };
        row("opening", at("booking", "desk", "2026-03-03T19:59"), "open", "2026-03-03T19:59");
        row("opening", at("booking", "phone", "2026-03-03T20:00"), "closed", "2026-03-04T08:00");
        row("opening", at("booking", "portal", "2026-03-09T12:00"), "open", "2026-03-10T08:00");
        row("opening", at("certificate", "desk", "2026-03-14T12:00"), "closed", "2026-03-16T08:00");
        row("opening", at("attachment", "portal", "2026-03-14T12:00"), "open", "2026-03-16T08:00");
        row("opening", at("home_call", "system", "2026-12-31T20:00"), "closed", "2027-01-04T08:00");
        row("opening", at("referral", "desk", "2026-03-14T13:59:59"), "open", "2026-03-14T13:59");
        row("deadline", at("booking", "desk", "2026-03-03T19:55"), "due", "2026-03-03T20:05");
        row("deadline", at("extract", "desk", "2026-03-03T10:00"), "due", "2026-03-04T20:00");
        row("deadline", at("complaint_provider", "desk", "2026-03-04T10:00"), "due", "2026-03-12T20:00");
        row("deadline", at("complaint_authority", "desk", "2026-03-20T10:00"), "due", "2026-04-15T20:00");
        row("deadline", at("complaint_forward", "desk", "2026-03-05T10:00"), "due", "2026-03-11T20:00");
        row("deadline", at("cancer_suspicion", "desk", "2026-12-15T10:00"), "due", "2027-01-14T20:00");
        row("deadline", at("first_diagnosis", "desk", "2026-03-03T10:00"), "due", "2026-04-02T23:59");
        row("admission",
            "{\"service\":\"booking\",\"form\":\"emergency\",\"attachedHere\":false,\"documentsReliable\":false}",
            "admit");
        row("admission",
            "{\"service\":\"booking\",\"form\":\"planned\",\"attachedHere\":false,\"documentsReliable\":true}",
            "refuse");
        row("route", "{\"reasonGroup\":1,\"reason\":1}", "ambulance");
        row("route",
            "{\"reasonGroup\":7,\"reason\":1,\"firstEver\":true,\"suspectedCoronavirus\":true,\"sex\":\"female\"}",
            "filter");
        row("referral", "{\"specialty\":\"dentist\",\"situation\":\"planned\",\"insured\":true}", "direct");
        row("referral",
            "{\"specialty\":\"cardiologist\",\"situation\":\"planned\",\"insured\":true,\"on\":\"2026-12-31\"}",
            "referral_needed");
    }
    void everyRuleAnswersInItsForm()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, input);
        QFETCH(QString, decision);
        QFETCH(QString, moment);
        const auto answer = m_run({u"rule"_s, rule, u"--json"_s}, input);
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        const auto verdict = answer.object();
        QStringList keys{u"decision"_s, u"offers"_s, u"reasons"_s};
        const QString named = rule == u"opening" ? u"takenUpAt"_s : u"dueAt"_s;
        if (!moment.isEmpty())
            keys += named;
        keys.sort();
        QCOMPARE(verdict.keys(), keys);
        QCOMPARE(verdict.value("decision"_L1).toString(), decision);
        QCOMPARE(verdict.value(named).toString(), moment);
        QVERIFY(!verdict.value("reasons"_L1).toArray().isEmpty());
    }

    void aBadQuestionIsRefused_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, const char *rule, const QByteArray &input, const char *named) {
            QTest::newRow(what) << QString::fromLatin1(rule) << input << u"“"_s + QString::fromLatin1(named) + u"”"_s;
        };
        const QByteArray desk = "{\"service\":\"booking\",\"channel\":\"desk\",\"at\":";
        row("no such hour", "opening", desk + "\"2026-03-03T24:00\"}", "at");
        row("no such day", "opening", desk + "\"2026-02-29T10:00\"}", "at");
        row("a day alone", "opening", desk + "\"2026-03-03\"}", "at");
        row("with a zone", "opening", desk + "\"2026-03-03T10:00Z\"}", "at");
        row("at the end of the calendar", "opening", desk + "\"9999-12-31T10:00\"}", "at");
        row("seconds since 1970", "opening", desk + "1772500000}", "at");
        row("no moment", "opening", "{\"service\":\"booking\",\"channel\":\"desk\"}", "at");
        row("no such service", "opening", "{\"service\":\"visit\",\"channel\":\"desk\",\"at\":\"2026-03-03T10:00\"}",
            "service");
        row("a complaint keeps no hours", "opening",
            "{\"service\":\"complaint_provider\",\"channel\":\"desk\",\"at\":\"2026-03-03T10:00\"}", "service");
        row("no such channel", "deadline", "{\"service\":\"booking\",\"channel\":\"post\",\"at\":\"2026-03-03T10:00\"}",
            "channel");
        row("unknown field", "opening", desk + "\"2026-03-03T10:00\",\"sercive\":\"booking\"}", "sercive");
        row("flag in quotation marks", "admission",
            "{\"service\":\"booking\",\"form\":\"planned\",\"attachedHere\":\"true\",\"documentsReliable\":true}",
            "attachedHere");
        row("flag as a number", "referral", "{\"specialty\":\"ent\",\"situation\":\"planned\",\"insured\":1}",
            "insured");
        row("no flag", "admission", "{\"service\":\"booking\",\"form\":\"planned\",\"attachedHere\":true}",
            "documentsReliable");
        row("group 8", "route", "{\"reasonGroup\":8,\"reason\":1}", "reasonGroup");
        row("half a group", "route", "{\"reasonGroup\":1.5,\"reason\":1}", "reasonGroup");
        row("group as a text", "route", "{\"reasonGroup\":\"1\",\"reason\":1}", "reasonGroup");
        row("a reason beyond the last", "route", "{\"reasonGroup\":2,\"reason\":4}", "reason");
        row("no such situation", "referral", "{\"specialty\":\"ent\",\"situation\":\"fire\",\"insured\":true}",
            "situation");
        row("impossible day of the rules", "referral",
            "{\"specialty\":\"ent\",\"situation\":\"planned\",\"insured\":true,\"on\":\"2026-13-01\"}", "on");
    }
    void aBadQuestionIsRefused()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, input);
        QFETCH(QString, named);
        const auto answer = m_run({u"rule"_s, rule, u"--json"_s, u"--lang"_s, u"en"_s}, input);
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.isError());
        QVERIFY2(answer.err.contains(named), qPrintable(answer.err));
    }

    void aPersonReadsTheMomentToo()
    {
        const auto answer = m_run({u"rule"_s, u"deadline"_s, u"--lang"_s, u"en"_s},
                                  "{\"service\":\"attachment\",\"channel\":\"desk\",\"at\":\"2026-03-13T10:00\"}");
        QCOMPARE(QString::fromUtf8(answer.out),
                 u"due\ndueAt: 2026-03-16T20:00\nWithin one working day from handing in the documents (ДСМ-66 ¶9)\n"_s);
    }

    void anUnknownRuleIsRefusedBeforeItsInputIsRead()
    {
        const auto answer = m_run({u"rule"_s, u"inn"_s, u"--json"_s}, "{}");
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.isError());
        QVERIFY2(answer.err.contains(u"inn"_s) && answer.err.contains(u"iin"_s), qPrintable(answer.err));
    }

    void aMissingInputFileIsAFailureOfTheWorld()
    {
        const auto answer = m_run({u"rule"_s, u"iin"_s, u"--input"_s, m_run.path(u"none.json"_s), u"--json"_s});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlRule)
#include "tst_tirkeuctl_rule.moc"
