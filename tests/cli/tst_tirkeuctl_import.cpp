#include "cli/program_run.h"
#include "support/people.h"
#include "support/register_text.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// `tirkeuctl import`: the contract of its answers.
class TestTirkeuctlImport : public QObject
{
    Q_OBJECT
    ProgramRun m_run;

    Answer ask(const QStringList &words) const { return m_run.on(u"desk"_s, QStringList{u"--json"_s} + words); }
    Answer import(const QByteArray &text, const QStringList &options = {}) const
    {
        return ask(QStringList{u"import"_s, u"patients"_s, m_run.write(u"register.csv"_s, text)} + options);
    }
    static QString counts(const Answer &answer)
    {
        QStringList said;
        for (const auto *key : {"read", "added", "updated", "unchanged", "possible_duplicates"})
            said += QString::number(answer.object().value(QLatin1StringView(key)).toInt(-1));
        return said.join(u' ') + u" rejected "_s +
               QString::number(answer.object().value("rejected"_L1).toArray().size());
    }
    static QJsonObject rejected(const Answer &answer, int at = 0)
    {
        return answer.object().value("rejected"_L1).toArray().at(at).toObject();
    }

private Q_SLOTS:
    void initTestCase() { m_run.makeDemo(u"made"_s, 0); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_run.copyDesk(u"made"_s, u"desk"_s);
    }
    void cleanup() { QDir(m_run.path(u"desk"_s)).removeRecursively(); }

    void takesARegister()
    {
        const auto answer = import(registerOf(0, 20));
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        QCOMPARE(counts(answer), u"20 20 0 0 0 rejected 0"_s);
        const auto again = import(registerOf(0, 19) + registerRow(19, "+77077777777"));
        QCOMPARE(counts(again), u"20 0 1 19 0 rejected 0"_s);
        const auto found = ask({u"search"_s, syntheticIin(7).toString()}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(ask({u"verify"_s}).object().value("ok"_L1), QJsonValue(true));
    }

    void theDelimiterIsNamed_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QString>("code");
        QTest::newRow("comma") << ',' << u"comma"_s;
        QTest::newRow("semicolon") << ';' << u"semicolon"_s;
        QTest::newRow("tab") << '\t' << u"tab"_s;
    }
    /// Named by the person, and each of them recognised as well.
    void theDelimiterIsNamed()
    {
        QFETCH(char, delimiter);
        QFETCH(QString, code);
        const auto text = registerOf(0, 5).replace(',', delimiter);
        for (const QString &named : {code, u"auto"_s})
            QCOMPARE(counts(import(text, {u"--dry-run"_s, u"--delimiter"_s, named})), u"5 5 0 0 0 rejected 0"_s);
        const QString other = code == u"tab" ? u"comma"_s : u"tab"_s;
        QCOMPARE(import(text, {u"--delimiter"_s, other}).exit, 1);
        QCOMPARE(import(text, {u"--delimiter"_s, code}).exit, 0);
    }

    void reportsBadRows()
    {
        const auto answer = import(registerOf(0, 2) + "1,2\n" + registerRow(5).replace("1950-", "2950-"));
        QCOMPARE(answer.exit, 0);
        QCOMPARE(counts(answer), u"4 2 0 0 0 rejected 2"_s);
        QCOMPARE(rejected(answer).value("line"_L1), QJsonValue(4));
        QVERIFY(rejected(answer).value("column"_L1).isNull());
        QCOMPARE(rejected(answer, 1).value("line"_L1), QJsonValue(5));
        QCOMPARE(rejected(answer, 1).value("column"_L1), QJsonValue(u"birth_date"_s));
        for (const auto *key : {"reason_kk", "reason_ru"})
            QVERIFY(!rejected(answer).value(QLatin1StringView(key)).toString().isEmpty());
    }

    void nothingTakenIsARefusal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("binary") << QByteArray(3000, '\0') << QStringList();
        QTest::newRow("header twice") << QByteArray("iin,iin,surname,given_name,birth_date,sex\n") << QStringList();
        QTest::newRow("every row bad") << registerHeader + "1,2\n" << QStringList();
        QTest::newRow("one bad, all or nothing") << registerOf(0, 5) + "1,2\n" << QStringList{u"--all-or-nothing"_s};
        QTest::newRow("wrong code page") << registerOf(0, 5) << QStringList{u"--encoding"_s, u"cp1251"_s};
    }
    void nothingTakenIsARefusal()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, options);
        const auto answer = import(text, options);
        QCOMPARE(answer.exit, 1);
        QVERIFY(!rejected(answer).value("reason_ru"_L1).toString().isEmpty());
        QVERIFY(ask({u"import"_s, u"list"_s}).array().isEmpty() || answer.object().value("read"_L1).toInt() == 1);
        QVERIFY(ask({u"search"_s, syntheticIin(1).toString()}).array().isEmpty());
    }

    void dryRun()
    {
        QCOMPARE(counts(import(registerOf(0, 5) + "1,2\n", {u"--dry-run"_s})), u"6 5 0 0 0 rejected 1"_s);
        QVERIFY(ask({u"search"_s, syntheticIin(1).toString()}).array().isEmpty());
    }

    void undoes()
    {
        const QString id = import(registerOf(0, 5)).object().value("import_id"_L1).toString();
        const auto list = ask({u"import"_s, u"list"_s}).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).toObject().value("import_id"_L1), QJsonValue(id));
        QCOMPARE(list.at(0).toObject().value("state"_L1), QJsonValue(u"done"_s));
        const auto undone = ask({u"import"_s, u"undo"_s, id});
        QCOMPARE(undone.exit, 0);
        QCOMPARE(undone.object(), (QJsonObject{{u"withdrawn"_s, 5}, {u"restored"_s, 0}, {u"kept"_s, 0}}));
        QCOMPARE(ask({u"import"_s, u"undo"_s, id}).exit, 1);
        QVERIFY(ask({u"search"_s, syntheticIin(1).toString()}).array().isEmpty());
        QCOMPARE(ask({u"verify"_s}).object().value("ok"_L1), QJsonValue(true));
    }

    void nothingToResume()
    {
        import(registerOf(0, 5));
        const auto answer = ask({u"import"_s, u"resume"_s, m_run.path(u"register.csv"_s)});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.isError());
    }

    void calledWrongly_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{u"import"_s};
        QTest::newRow("no file") << QStringList{u"import"_s, u"patients"_s};
        QTest::newRow("doctors") << QStringList{u"import"_s, u"doctors"_s, u"a.csv"_s};
        QTest::newRow("undo what") << QStringList{u"import"_s, u"undo"_s, u"last"_s};
        QTest::newRow("an option of another") << QStringList{u"import"_s, u"list"_s, u"--dry-run"_s};
        QTest::newRow("encoding") << QStringList{u"import"_s, u"patients"_s, u"a.csv"_s, u"--encoding"_s, u"koi8-r"_s};
        QTest::newRow("delimiter") << QStringList{u"import"_s, u"patients"_s, u"a.csv"_s, u"--delimiter"_s, u"|"_s};
    }
    void calledWrongly()
    {
        QFETCH(QStringList, words);
        QCOMPARE(ask(words).exit, 2);
    }

    void aFileThatIsNotThere()
    {
        const auto answer = ask({u"import"_s, u"patients"_s, m_run.path(u"none.csv"_s)});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlImport)
#include "tst_tirkeuctl_import.moc"
