#include "base/csv.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // a row a string, cells joined by |
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("plain") << u"a,b\nc,d\n"_s << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("no line end at the end") << u"a,b"_s << QStringList{u"a|b"_s};
        QTest::newRow("CRLF") << u"a,b\r\nc,d\r\n"_s << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("empty cells") << u",,\n"_s << QStringList{u"||"_s};
        QTest::newRow("empty last cell at the end") << u"a,"_s << QStringList{u"a|"_s};
        QTest::newRow("comma in quotes") << u"\"a,b\",c\n"_s << QStringList{u"a,b|c"_s};
        QTest::newRow("doubled quote") << u"\"a \"\"b\"\"\"\n"_s << QStringList{u"a \"b\""_s};
        QTest::newRow("empty in quotes") << u"\"\",a\n"_s << QStringList{u"|a"_s};
        QTest::newRow("line end in quotes") << u"\"a\r\nb\",c\nd,e"_s << QStringList{u"a\r\nb|c"_s, u"d|e"_s};
        QTest::newRow("empty lines are passed over") << u"\na\n\r\n\nb\n"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("spaces are kept") << u" a , b\n"_s << QStringList{u" a | b"_s};
        QTest::newRow("Kazakh letters") << u"Әлия,Һүң"_s << QStringList{u"Әлия|Һүң"_s};
    }
    void cells()
    {
        QFETCH(QString, text);
        const auto rows = readCsv(text);
        QVERIFY(rows);
        QStringList seen;
        for (const auto &row : *rows)
            seen.append(row.cells.join(u'|'));
        QTEST(seen, "expected");
    }

    void rowsKnowTheirLine()
    {
        const auto rows = readCsv(u"a\n\"b\nb\"\n\nc\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3u);
        QCOMPARE(rows->at(0).line, 1);
        QCOMPARE(rows->at(1).line, 2);
        QCOMPARE(rows->at(2).line, 5);
    }

    void flaws_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("quote not closed") << "a\n\"b\n\n"_ba << u"line 2: a quote is not closed"_s;
        QTest::newRow("quote within a plain cell") << "a\nb\"c\n"_ba << u"line 2: a quote stands inside of a cell"_s;
        QTest::newRow("text after a quoted cell") << "a\n\"b\"c\n"_ba << u"line 2: a quote stands inside of a cell"_s;
        QTest::newRow("empty file") << ""_ba << u"line 1: no header"_s;
        QTest::newRow("short row") << "a,b\n1,2\n3\n"_ba << u"line 3: 1 cells instead of 2"_s;
        QTest::newRow("long row") << "a,b\n1,2,3\n"_ba << u"line 2: 3 cells instead of 2"_s;
        QTest::newRow("column twice") << "a,a\n"_ba << u"line 1: a column is named twice"_s;
        QTest::newRow("Windows code page") << "a\n\xD8\xE8\xF0\n"_ba << u"the text is not UTF-8"_s;
    }
    void flaws()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readCsvTable(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Corrupt);
        QTEST(table.error().detail, "detail");
    }

    void byteOrderMarkIsNoPartOfTheHeader()
    {
        const auto table = readCsvTable("\xEF\xBB\xBFkey,kk\n1,\xD3\x98\n"_ba);
        QVERIFY(table);
        QCOMPARE(table->columns, (QStringList{u"key"_s, u"kk"_s}));
        QCOMPARE(table->rows.front().cells.at(1), u"Ә"_s);
    }

    void forASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a name") << u"Әлия"_s << "\"Әлия\""_ba;
        QTest::newRow("empty") << QString() << "\"\""_ba;
        QTest::newRow("a quote and a semicolon") << u"a\";b"_s << "\"a\"\";b\""_ba;
        for (const QChar first : u"=+-@\t\r"_s)
            QTest::addRow("a formula, %d", first.unicode())
                << first + u"cmd()"_s << "\"'" + QString(first).toUtf8() + "cmd()\"";
    }
    void forASpreadsheet()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvLine({u"1"_s, cell}), "\"1\";" + written + "\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
