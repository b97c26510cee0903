#include "cli/program_run.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// `tirkeuctl jobs`: the timed work is listed and done on request.
class TestTirkeuctlJobs : public QObject
{
    Q_OBJECT
    ProgramRun m_run;

    Answer ask(const QStringList &words) const { return m_run.on(u"demo"_s, QStringList{u"--json"_s} + words); }
    QJsonObject line(const QString &name) const
    {
        for (const auto &each : QJsonDocument::fromJson(ask({u"jobs"_s}).out).array()) {
            if (each.toObject().value("name"_L1) == name)
                return each.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_run.makeDemo(u"demo"_s, 40); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsAndRuns_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"backup"_s, u"check_backup"_s, u"duplicates"_s, u"optimize_search"_s, u"tidy_file"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void listsAndRuns()
    {
        QFETCH(QString, name);
        QVERIFY(line(name).value("last"_L1).isNull());
        const auto answer = ask({u"jobs"_s, u"--run"_s, name});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        QCOMPARE(answer.object().value("outcome"_L1), QJsonValue(u"done"_s));
        QCOMPARE(answer.object().value("name"_L1), QJsonValue(name));
        const auto last = line(name).value("last"_L1).toObject();
        QCOMPARE(last.value("outcome"_L1), QJsonValue(u"done"_s));
        QVERIFY(!last.value("started"_L1).toString().isEmpty());
        QVERIFY(line(name).value("next"_L1).toString() > last.value("started"_L1).toString());
    }

    void aDamagedBackupIsATrouble()
    {
        QCOMPARE(ask({u"jobs"_s, u"--run=backup"_s}).exit, 0);
        QDir folder(m_run.path(u"demo/backups"_s));
        const auto newest = folder.entryList({u"*.tkb"_s}, QDir::Files, QDir::Name | QDir::Reversed).value(0);
        QFile file(folder.filePath(newest));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
        file.close();
        const auto answer = ask({u"jobs"_s, u"--run=check_backup"_s});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.object().value("outcome"_L1), QJsonValue(u"failed"_s));
    }

    void refusesWhatCannotBe()
    {
        const auto unknown = ask({u"jobs"_s, u"--run=none"_s});
        QCOMPARE(unknown.exit, 2);
        QVERIFY(unknown.isError());
        const auto nurse = ask({u"--user=nurse"_s, u"jobs"_s, u"--run=backup"_s});
        QCOMPARE(nurse.exit, 1);
        QVERIFY(nurse.isError());
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlJobs)
#include "tst_tirkeuctl_jobs.moc"
