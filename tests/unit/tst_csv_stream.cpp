#include "intake/csv_stream.h"
#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::intake;
using Kind = CsvFlaw::Kind;

namespace {

/// Lines without end from nothing: a file of any size that needs no disk.
class EndlessDevice final : public QIODevice
{
public:
    EndlessDevice(QByteArray line, qint64 size)
        : m_line(std::move(line))
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }
    qint64 mostAsked() const { return m_mostAsked; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_mostAsked = std::max(m_mostAsked, most);
        const qint64 count = std::min(most, m_size - pos());
        for (qint64 i = 0; i < count; ++i)
            data[i] = m_line[qsizetype((pos() + i) % m_line.size())];
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_line;
    qint64 m_size;
    qint64 m_mostAsked = 0;
};

/// Gives a few bytes a time, so that every border of pieces is tried.
class DrippingBuffer final : public QBuffer
{
public:
    DrippingBuffer(const QByteArray &bytes, qint64 drop)
        : m_drop(drop)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override { return QBuffer::readData(data, std::min(most, m_drop)); }

private:
    qint64 m_drop;
};

/// "1:a|b" for a record that begins on line 1, "2!quote" for a flaw.
QStringList readAll(QIODevice &device, char delimiter = ',')
{
    static constexpr std::array names{"quote", "after", "long"};
    CsvStream stream(device, delimiter);
    QStringList found;
    for (;;) {
        const auto step = stream.next();
        if (!step)
            return found << u"failed"_s;
        if (step->flaw)
            found += u"%1!%2 %3"_s.arg(step->flaw->line)
                         .arg(QLatin1StringView(names[size_t(step->flaw->kind)]))
                         .arg(step->flaw->cell);
        else if (step->record)
            found += u"%1:%2"_s.arg(step->record->line).arg(QString::fromUtf8(step->record->cells.join('|'))) +
                     (step->record->cutOff ? u"…"_s : QString());
        else
            return found;
    }
}

QStringList readAll(const QByteArray &bytes, char delimiter = ',')
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, delimiter);
}

} // namespace

class TestCsvStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsRecords_data();
    void readsRecords();
    void piecesDoNotMatter_data() { readsRecords_data(); }
    void piecesDoNotMatter();
    void anOpenQuoteIsNoticedSoon();
    void aLineWithoutEndIsPassed();
    void threeGigabytesInConstantMemory();
    void goesOnFromAnyRecord();
    void tellsTheDelimiter_data();
    void tellsTheDelimiter();
};

void TestCsvStream::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("read");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &read) {
        QTest::newRow(name) << text << read;
    };
    row("nothing", "", {});
    row("two lines", "a,b\nc,d\n", {u"1:a|b"_s, u"2:c|d"_s});
    row("no line end at the end", "a,b\nc,d", {u"1:a|b"_s, u"2:c|d…"_s});
    row("CRLF", "a,b\r\nc,d\r\n", {u"1:a|b"_s, u"2:c|d"_s});
    row("CR alone", "a,b\rc,d\r", {u"1:a|b"_s, u"2:c|d"_s});
    row("byte order mark", "\xEF\xBB\xBF\"a\",b\n", {u"1:a|b"_s});
    row("empty lines", "\n\r\na\n\n\nb\n\n", {u"3:a"_s, u"6:b"_s});
    row("empty cells", ",\na,,b\n,", {u"1:|"_s, u"2:a||b"_s, u"3:|…"_s});
    row("quotes", "\"a,b\",\"c\"\"d\"\n", {u"1:a,b|c\"d"_s});
    row("empty quotes", "\"\",\"\"\"\"\n", {u"1:|\""_s});
    row("line ends in quotes", "\"a\nb\r\nc\",d\ne\n", {u"1:a\nb\r\nc|d"_s, u"4:e"_s});
    row("a quote inside a cell", "a\"b,c\"\n", {u"1:a\"b|c\""_s});
    row("text after a quote", "a,\"b\"c\nd\n", {u"1!after 1"_s, u"2:d"_s});
    row("space after a quote", "\"a\" ,b\nd\n", {u"1!after 0"_s, u"2:d"_s});
    row("never closed, the rest is kept", "a\nb,\"c\nd,e\nf\n", {u"1:a"_s, u"2!quote 1"_s, u"3:d|e"_s, u"4:f"_s});
    row("never closed on the last line", "a\nb,\"c", {u"1:a"_s, u"2!quote 1"_s});
    row("closed by the quote of a later row", "1,\"a\n2,\"b\",c\n3,d\n", {u"1!quote 1"_s, u"2:2|b|c"_s, u"3:3|d"_s});
    row("quote at the very end", "\"a\"", {u"1:a…"_s});
    row("only a quote", "\"", {u"1!quote 0"_s});
}

void TestCsvStream::readsRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, read);
    QCOMPARE(readAll(text), read);
    QCOMPARE(readAll(QByteArray(text).replace(',', ';'), ';'), QStringList(read).replaceInStrings(u","_s, u";"_s));
}

void TestCsvStream::piecesDoNotMatter()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, read);
    for (const qint64 drop : {1, 2, 3, 5, 7}) {
        DrippingBuffer buffer(text, drop);
        if (drop < 3 && text.startsWith("\xEF"))
            continue; // no file system gives less
        QCOMPARE(readAll(buffer), read);
    }
}

void TestCsvStream::anOpenQuoteIsNoticedSoon()
{
    QByteArray text = "head\n1,\"open\n";
    for (int i = 2; i < 60000; ++i)
        text += QByteArray::number(i) + ",row\n";
    const auto read = readAll(text);
    QCOMPARE(read.size(), 60000);
    QCOMPARE(read[1], u"2!quote 1"_s);
    QCOMPARE(read[2], u"3:2|row"_s);
    QCOMPARE(read.back(), u"60000:59999|row"_s);
}

void TestCsvStream::aLineWithoutEndIsPassed()
{
    const QByteArray text = "a\n" + QByteArray(3 * CsvStream::longestRecord, 'x') + "\nb\n";
    QCOMPARE(readAll(text), (QStringList{u"1:a"_s, u"2!long 0"_s, u"3:b"_s}));
    // The longest there may be is read.
    const QByteArray fits(CsvStream::longestRecord - 10, 'x');
    QCOMPARE(readAll(fits + "\nb\n").size(), 2);
    QVERIFY(readAll(fits + "\n").front().startsWith(u"1:"));
}

void TestCsvStream::threeGigabytesInConstantMemory()
{
    const QByteArray line = "850101200019,\"" + QByteArray(6000, 'x') + "\",a\n";
    EndlessDevice device(line, qint64(3) << 30);
    CsvStream stream(device, ',');
    QVERIFY(stream.seek((qint64(3) << 30) / line.size() * line.size() - 100 * line.size(), 500001));
    qint64 rows = 0;
    for (;; ++rows) {
        const auto step = stream.next();
        QVERIFY(step);
        if (!step->record)
            break;
    }
    QCOMPARE(rows, 100); // the last is cut off in its quotes
    QVERIFY(stream.offset() > qint64(3) << 30 || stream.offset() == qint64(3) << 30);
    QVERIFY2(device.mostAsked() <= 1024 * 1024, "the file is read in pieces");
}

void TestCsvStream::goesOnFromAnyRecord()
{
    const QByteArray text = "\xEF\xBB\xBFh,i\n\n\"a\nb\",c\r\nd,e\n\nf,\"g\n";
    const QStringList whole = readAll(text);
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvStream stream(buffer, ',');
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const qint64 offset = stream.offset();
        const qint64 line = stream.line();
        QBuffer again;
        again.setData(text);
        again.open(QIODevice::ReadOnly);
        CsvStream other(again, ',');
        QVERIFY(other.seek(offset, line));
        qsizetype left = 0;
        for (auto step = other.next(); step && (step->record || step->flaw); step = other.next()) {
            const qint64 found = step->record ? step->record->line : step->flaw->line;
            QVERIFY(whole[i + left].startsWith(QString::number(found)));
            ++left;
        }
        QCOMPARE(left, whole.size() - i);
        QVERIFY(stream.next());
    }
    QCOMPARE(stream.atEnd(), Result<bool>(true));
}

void TestCsvStream::tellsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b;c,d\n;;;;;") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc,d") << '\t';
    QTest::newRow("in quotes") << QByteArray("\"a,b,c,d\";e") << ';';
    QTest::newRow("none") << QByteArray("a") << ',';
}

void TestCsvStream::tellsTheDelimiter()
{
    QFETCH(QByteArray, head);
    QFETCH(char, delimiter);
    QCOMPARE(likelyDelimiter(head), delimiter);
}

QTEST_APPLESS_MAIN(TestCsvStream)
#include "tst_csv_stream.moc"
