#include "cli/program_run.h"
#include "rules/rule_input.h"
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// The manual page tells of everything the program can be asked for, and of nothing else.
class TestTirkeuctlManual : public QObject
{
    Q_OBJECT
    QString m_page; ///< without the marks of roff
    QString m_usage;
    const QString m_file = QStringLiteral(TIRKEU_SOURCE_DIR "/app/tirkeuctl/tirkeuctl.1");

    static QSet<QString> optionsIn(const QString &text)
    {
        static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
        QSet<QString> options;
        for (const auto &match : option.globalMatch(text))
            options += match.captured();
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
        m_page.replace(u"\\-"_s, u"-"_s).remove(QRegularExpression(u"\\\\f[RIB]"_s));
        m_usage = QString::fromUtf8(ProgramRun()({u"-h"_s}).out);
        QVERIFY(m_usage.startsWith(u"tirkeuctl "_s));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCommandIsTold()
    {
        const QString commands = m_page.section(u".SH COMMANDS"_s, 1).section(u".SH RULES"_s, 0, 0);
        int told = 0;
        for (const auto &line : m_usage.split(u'\n').mid(1)) {
            static const QRegularExpression name(u"^  (patient )?[a-z0-9-]+"_s);
            const auto command = name.match(line).captured().trimmed();
            if (command.isEmpty())
                continue;
            const QRegularExpression heading(u"^\\.B[IR]? \"?%1\\b"_s.arg(command),
                                             QRegularExpression::MultilineOption);
            QVERIFY2(commands.contains(heading), qPrintable(command));
            ++told;
        }
        QCOMPARE(commands.count(u".TP\n"_s), told);
    }

    void everyOptionIsToldAndNoOther() { QCOMPARE(optionsIn(m_page), optionsIn(m_usage)); }

    void everyRuleIsTold()
    {
        const QString section = m_page.section(u".SH RULES"_s, 1).section(u".SH"_s, 0, 0);
        for (const auto &rule : rules::ruleNames())
            QVERIFY2(section.contains(u".B "_s + rule + u'\n'), qPrintable(rule));
    }

    void thePageIsSetWithoutWarnings()
    {
        const QString groff = QStandardPaths::findExecutable(u"groff"_s);
        if (groff.isEmpty())
            QSKIP("groff is not installed");
        QProcess process;
        process.start(groff, {u"-man"_s, u"-Tutf8"_s, u"-Kutf8"_s, u"-ww"_s, u"-z"_s, m_file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlManual)
#include "tst_tirkeuctl_manual.moc"
