#include "cli/program_run.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::test;

/// `tirkeuctl search` and `tirkeuctl patient`, on a made-up polyclinic.
class TestTirkeuctlPatients : public QObject
{
    Q_OBJECT
    ProgramRun m_run;
    QJsonObject m_person; ///< one whose name is written with letters of the Kazakh alphabet

    Answer ask(const QStringList &words) const { return m_run.on(u"demo"_s, QStringList{u"--json"_s} + words); }
    QJsonArray found(const QString &text) const { return ask({u"search"_s, u"--"_s, text}).array(); }
    QString id() const { return m_person.value("id"_L1).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_run.makeDemo(u"demo"_s, 60);
        for (const auto &person : found(u"қ"_s)) {
            if (!person.toObject().value("iin"_L1).toString().isEmpty())
                m_person = person.toObject();
        }
        QVERIFY(!id().isEmpty());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPersonFoundIsWhole()
    {
        const auto answer = ask({u"search"_s, u"қ"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        const auto list = answer.array();
        QVERIFY(list.size() > 1);
        for (const auto &value : list) {
            const auto person = value.toObject();
            for (const auto *key :
                 {"id", "iin", "surname", "given_name", "patronymic", "birth_date", "match", "card_number"})
                QVERIFY2(person.contains(QLatin1StringView(key)), key);
            static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
            QVERIFY(date.match(person.value("birth_date"_L1).toString()).hasMatch());
            const auto match = person.value("match"_L1).toString();
            QVERIFY(match == u"exact" || match == u"prefix" || match == u"typo");
        }
    }

    void aPersonIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("match");
        const QString surname = m_person.value("surname"_L1).toString();
        QTest::newRow("number") << m_person.value("iin"_L1).toString() << u"exact"_s;
        QTest::newRow("card") << m_person.value("card_number"_L1).toString() << u"exact"_s;
        QTest::newRow("surname") << surname << u"exact"_s;
        QTest::newRow("beginning") << surname.left(5) << u"prefix"_s;
    }
    void aPersonIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, match);
        for (const auto &person : found(text)) {
            if (person.toObject().value("id"_L1).toString() == id()) {
                QCOMPARE(person.toObject().value("match"_L1).toString(), match);
                return;
            }
        }
        QFAIL(qPrintable(text + u" finds nobody"_s));
    }

    void nobodyIsAnEmptyList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no such name") << u"Щщщщщщ"_s;
        QTest::newRow("dash in front") << u"-щщщщщщ"_s;
        QTest::newRow("an option's name") << u"--limit"_s;
    }
    void nobodyIsAnEmptyList()
    {
        QFETCH(QString, text);
        const auto answer = ask({u"search"_s, u"--"_s, text});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.out, QByteArray("[]\n"));
        QCOMPARE(answer.err, QString());
    }

    void theLimitCutsTheSameOrderShort()
    {
        const auto all = ask({u"search"_s, u"а"_s, u"--limit"_s, u"1000"_s}).array();
        QVERIFY(all.size() > 5);
        const auto spaced = ask({u"search"_s, u"а"_s, u"--limit"_s, u"5"_s}).array();
        const auto joined = ask({u"search"_s, u"--limit=5"_s, u"а"_s}).array();
        QCOMPARE(spaced.size(), 5);
        QCOMPARE(joined, spaced);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(spaced.at(i), all.at(i));
        const auto lines = m_run.on(u"demo"_s, {u"search"_s, u"а"_s, u"--limit"_s, u"5"_s}).out.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        for (int i = 0; i < 5; ++i)
            QVERIFY(lines.at(i).startsWith(spaced.at(i).toObject().value("id"_L1).toString().toUtf8()));
    }

    void closerMatchesComeFirst()
    {
        const QStringList order{u"exact"_s, u"prefix"_s, u"typo"_s};
        qsizetype last = 0;
        for (const auto &person : found(m_person.value("surname"_L1).toString().left(5))) {
            const auto rank = order.indexOf(person.toObject().value("match"_L1).toString());
            QVERIFY(rank >= last);
            last = rank;
        }
    }

    void theCardIsShown()
    {
        const auto answer = ask({u"patient"_s, u"show"_s, id()});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        const auto card = answer.object();
        QCOMPARE(card.value("id"_L1).toString(), id());
        QCOMPARE(card.value("iin"_L1), m_person.value("iin"_L1));
        QCOMPARE(card.value("surname"_L1), m_person.value("surname"_L1));
        QCOMPARE(card.value("givenName"_L1), m_person.value("given_name"_L1));
        QCOMPARE(card.value("birthDate"_L1), m_person.value("birth_date"_L1));
        QCOMPARE(card.value("cardNumber"_L1), m_person.value("card_number"_L1));
        QCOMPARE(card.value("version"_L1).toInt(), 1);
        const auto shown = QString::fromUtf8(m_run.on(u"demo"_s, {u"patient"_s, u"show"_s, id()}).out);
        QVERIFY(shown.contains(m_person.value("surname"_L1).toString()));
        QVERIFY(shown.contains(m_person.value("card_number"_L1).toString()));
    }

    void anUnknownPersonIsANo()
    {
        const QString nobody = u"01a2012b-31ad-7667-b691-000000000000"_s;
        const QString pdf = m_run.path(u"nobody.pdf"_s);
        for (const auto &words :
             {QStringList{u"patient"_s, u"show"_s, nobody}, QStringList{u"patient"_s, u"export-052"_s, nobody, pdf}}) {
            const auto answer = ask(words);
            QCOMPARE(answer.exit, 1);
            QVERIFY(answer.isError());
            QVERIFY(!answer.err.isEmpty());
        }
        QCOMPARE(QDir(m_run.path({})).entryList({u"nobody*"_s}), QStringList());
    }

    void thePrintedCardIsWritten()
    {
        const QString pdf = m_run.path(u"card.pdf"_s);
        const auto first = ask({u"patient"_s, u"export-052"_s, id(), pdf});
        QCOMPARE(first.exit, 0);
        QCOMPARE(first.err, QString()); // there is no display, and nobody is told
        QCOMPARE(first.object(), (QJsonObject{{u"file"_s, pdf}, {u"duplicate"_s, false}}));
        QVERIFY(m_run.content(u"card.pdf"_s).startsWith("%PDF-"));
        QCOMPARE(QFile::permissions(pdf) & 0x0777, QFile::permissions(pdf) & 0x0600);
        QProcess reader;
        reader.start(u"pdftotext"_s, {pdf, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const auto text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(m_person.value("surname"_L1).toString()));
        QVERIFY(text.contains(m_person.value("iin"_L1).toString()));
        const auto second = ask({u"patient"_s, u"export-052"_s, id(), u"again.pdf"_s});
        QCOMPARE(second.object(), (QJsonObject{{u"file"_s, m_run.path(u"again.pdf"_s)}, {u"duplicate"_s, true}}));
    }

    void aFileThatIsThereStays()
    {
        const QString pdf = m_run.write(u"letter.pdf"_s, "a letter");
        const auto answer = ask({u"patient"_s, u"export-052"_s, id(), pdf});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.isError());
        QCOMPARE(m_run.content(u"letter.pdf"_s), QByteArray("a letter"));
    }

    void aPaperThatCannotBeWrittenIsNotCounted()
    {
        const QString other = found(u"а"_s).last().toObject().value("id"_L1).toString();
        const auto answer = ask({u"patient"_s, u"export-052"_s, other, u"/proc/card.pdf"_s});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
        const auto written = ask({u"patient"_s, u"export-052"_s, other, m_run.path(u"other.pdf"_s)});
        QCOMPARE(written.object().value("duplicate"_L1), QJsonValue(false));
    }

    void aDisplayOfTheSessionIsNotAskedFor()
    {
        const auto before = m_run.environment;
        m_run.environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        const auto answer = ask({u"patient"_s, u"export-052"_s, id(), m_run.path(u"xcb.pdf"_s)});
        m_run.environment = before;
        QCOMPARE(answer.exit, 0);
    }

    void roleOfTheUserIsHeeded()
    {
        const auto backup = ask({u"backup"_s, m_run.path(u"nurse.tkb"_s), u"--user"_s, u"nurse"_s});
        QCOMPARE(backup.exit, 1);
        QVERIFY(backup.isError());
        QVERIFY(!QFile::exists(m_run.path(u"nurse.tkb"_s)));
        QCOMPARE(ask({u"patient"_s, u"show"_s, id(), u"--user"_s, u"registrar"_s}).exit, 0);
    }

    void nothingOfAPersonIsInNamesOfFilesOrOnStandardError()
    {
        const QStringList secrets{m_person.value("surname"_L1).toString(), m_person.value("iin"_L1).toString()};
        const QList<Answer> answers{ask({u"search"_s, secrets[0]}), ask({u"patient"_s, u"show"_s, id()}),
                                    ask({u"patient"_s, u"export-052"_s, id(), u"/proc/x.pdf"_s}), ask({u"verify"_s}),
                                    m_run.on(u"none"_s, {u"search"_s, secrets[0]})};
        const auto names = QDir(m_run.path(u"demo"_s)).entryList(QDir::AllEntries | QDir::Hidden);
        for (const auto &secret : secrets) {
            for (const auto &answer : answers)
                QVERIFY(!answer.err.contains(secret));
            QVERIFY(names.filter(secret).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlPatients)
#include "tst_tirkeuctl_patients.moc"
