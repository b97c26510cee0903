#include "cli/program_run.h"
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::test;

/// How tirkeuctl may be called and how it must not: no desk is needed for any of this.
class TestTirkeuctlCalls : public QObject
{
    Q_OBJECT
    ProgramRun m_run;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void helpTellsHowToCall_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("-h") << QStringList{u"-h"_s};
        QTest::newRow("--help") << QStringList{u"--help"_s};
        QTest::newRow("after a command") << QStringList{u"search"_s, u"-h"_s};
        QTest::newRow("with --json") << QStringList{u"--json"_s, u"-h"_s};
    }
    void helpTellsHowToCall()
    {
        QFETCH(QStringList, words);
        const auto answer = m_run(words);
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        for (const auto *command : {"init", "search", "patient show", "patient export-052", "rule", "verify", "backup",
                                    "restore", "--db", "--password-file", "--user", "--json", "--lang", "--now"})
            QVERIFY2(answer.out.contains(command), command);
    }

    void aWrongCallSaysHowToCall_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named"); // what the sentence must point at
        const auto row = [](const char *what, const QString &words, const QString &named) {
            QTest::newRow(what) << words.split(u' ', Qt::SkipEmptyParts) << named;
        };
        row("nothing", {}, {});
        row("only options", u"--json --lang ru"_s, {});
        row("unknown command", u"serch Ахметов"_s, u"serch"_s);
        row("unknown option", u"verify --deep"_s, u"--deep"_s);
        row("unknown letter", u"-x verify"_s, u"-x"_s);
        row("option of another command", u"search Ахметов --patients 5"_s, u"--patients"_s);
        row("option without its value", u"search Ахметов --limit"_s, u"--limit"_s);
        row("common option without its value", u"verify --db"_s, u"--db"_s);
        row("empty value", u"verify --db="_s, u"--db"_s);
        row("flag with a value", u"init --demo=yes"_s, u"--demo"_s);
        row("unknown language", u"verify --lang fr"_s, u"fr"_s);
        row("no moment", u"verify --now yesterday"_s, u"yesterday"_s);
        row("no day of the calendar", u"verify --now 2026-02-30"_s, u"2026-02-30"_s);
        row("search without a text", u"search"_s, u"search"_s);
        row("search with two texts", u"search Ахметов Серік"_s, u"search"_s);
        row("patient without an id", u"patient show"_s, u"patient"_s);
        row("rule without a name", u"rule"_s, u"rule"_s);
        row("backup without a file", u"backup"_s, u"backup"_s);
        row("restore without a file", u"restore"_s, u"restore"_s);
        row("two files", u"restore a.tkb b.tkb"_s, u"restore"_s);
        row("verify with a word", u"verify it"_s, u"verify"_s);
        row("init with a word", u"init here"_s, u"init"_s);
    }
    void aWrongCallSaysHowToCall()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto answer = m_run(words);
        QCOMPARE(answer.exit, 2);
        const QString sentence = answer.err.section(u'\n', 0, 0);
        QVERIFY2(!sentence.isEmpty() && sentence.contains(named), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(u"patient export-052 ID FILE.pdf"_s), "no usage");
        QCOMPARE(answer.out.isEmpty(), !words.contains(u"--json"_s));
        const auto inJson = m_run(QStringList{u"--json"_s} + words);
        QCOMPARE(inJson.exit, 2);
        QVERIFY2(inJson.isError(), inJson.out.constData());
    }

    void aWrongCallOfOneCommandIsAnswered_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown thing to do") << QStringList{u"patient"_s, u"burn"_s, u"x"_s};
        QTest::newRow("no id") << QStringList{u"patient"_s, u"show"_s, u"Ахметов"_s};
        QTest::newRow("show with a file")
            << QStringList{u"patient"_s, u"show"_s, u"01a2012b-31ad-7667-b691-5cb7578edf92"_s, u"a.pdf"_s};
        QTest::newRow("export without a file")
            << QStringList{u"patient"_s, u"export-052"_s, u"01a2012b-31ad-7667-b691-5cb7578edf92"_s};
        for (const auto *limit : {"0", "-5", "many", "1.5", "1000000"})
            QTest::addRow("limit %s", limit)
                << QStringList{u"search"_s, u"а"_s, u"--limit"_s, QString::fromLatin1(limit)};
    }
    void aWrongCallOfOneCommandIsAnswered()
    {
        QFETCH(QStringList, words);
        const auto answer = m_run(words + QStringList{u"--json"_s});
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.isError());
        QVERIFY(!answer.err.isEmpty());
    }

    void sentencesAreInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const QString kk = u"«burn» деген команда жоқ."_s;
        const QString ru = u"Команды «burn» нет."_s;
        QTest::newRow("by itself") << QStringList{u"burn"_s} << kk;
        QTest::newRow("kk") << QStringList{u"--lang"_s, u"kk"_s, u"burn"_s} << kk;
        QTest::newRow("ru") << QStringList{u"--lang"_s, u"ru"_s, u"burn"_s} << ru;
        QTest::newRow("after the flaw") << QStringList{u"burn"_s, u"--lang=ru"_s} << ru;
        QTest::newRow("en") << QStringList{u"--lang"_s, u"en"_s, u"burn"_s} << u"There is no command “burn”."_s;
    }
    void sentencesAreInTheLanguageAskedFor()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        QCOMPARE(m_run(words).err.section(u'\n', 0, 0), sentence);
    }

    void aCallWithoutADeskOrAPasswordIsAnswered_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        for (const auto &words : {QStringList{u"search"_s, u"а"_s}, QStringList{u"verify"_s},
                                  QStringList{u"backup"_s, u"x.tkb"_s}, QStringList{u"restore"_s, u"x.tkb"_s},
                                  QStringList{u"patient"_s, u"show"_s, u"01a2012b-31ad-7667-b691-5cb7578edf92"_s}})
            QTest::newRow(qPrintable(words.front())) << words << 3;
    }
    void aCallWithoutADeskOrAPasswordIsAnswered()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const auto answer = m_run.on(u"nowhere"_s, words + QStringList{u"--json"_s});
        QCOMPARE(answer.exit, exit);
        QVERIFY(answer.isError());
        QVERIFY2(!QFile::exists(m_run.desk(u"nowhere"_s)), "a reading call makes no desk");
    }

    void theOrdinaryDeskIsInTheDataFolder()
    {
        const auto answer = m_run({u"verify"_s});
        QVERIFY2(answer.err.contains(m_run.path(u"home/tirkeu/tirkeu.db"_s)), qPrintable(answer.err));
    }

    void anAnswerThatCannotBeWrittenIsNoSuccess()
    {
        QProcess process;
        process.setProcessEnvironment(m_run.environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QString::fromLocal8Bit(TIRKEUCTL), {u"-h"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlCalls)
#include "tst_tirkeuctl_calls.moc"
