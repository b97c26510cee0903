#include "base/ids.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void areVersionSevenOfTheVariant();
    void carryTheMoment();
    void growUnderAStandingClock();
    void growUnderAClockPutBack();
    void growWithTheClock();
    void areNeverTwiceInThreads();
    void comeBackFromTextAndBytes();
    void refuseWhatIsNoId_data();
    void refuseWhatIsNoId();
};

namespace {

const QDateTime moment(QDate(2026, 11, 22), QTime(9, 30, 15, 123), Qt::UTC);

/// As the database orders them.
QByteArray bytes(const QUuid &uuid)
{
    return uuid.toRfc4122();
}

} // namespace

void TestIds::areVersionSevenOfTheVariant()
{
    FixedClock clock(moment);
    UuidSource source(clock);
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = bytes(source.next());
        QCOMPARE(quint8(id[6]) >> 4, 7);
        QCOMPARE(quint8(id[8]) >> 6, 2);
    }
}

void TestIds::carryTheMoment()
{
    FixedClock clock(moment);
    UuidSource source(clock);
    const QByteArray id = bytes(source.next());
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = ms << 8 | quint8(id[i]);
    QCOMPARE(ms, moment.toMSecsSinceEpoch());
}

void TestIds::growUnderAStandingClock()
{
    FixedClock clock(moment);
    UuidSource source(clock);
    QUuid last = source.next();
    for (int i = 0; i < 20'000; ++i) { // several times the room of one millisecond
        const QUuid next = source.next();
        QVERIFY(bytes(last) < bytes(next));
        QVERIFY(PatientId(last) < PatientId(next));
        last = next;
    }
}

void TestIds::growUnderAClockPutBack()
{
    FixedClock clock(moment);
    UuidSource source(clock);
    QUuid last = source.next();
    for (int i = 0; i < 10'000; ++i) {
        clock.advance(-1);
        const QUuid next = source.next();
        QVERIFY(bytes(last) < bytes(next));
        last = next;
    }
}

void TestIds::growWithTheClock()
{
    FixedClock clock(moment);
    UuidSource source(clock);
    QUuid last = source.next();
    for (int i = 0; i < 1'000; ++i) {
        clock.advance(1);
        const QUuid next = source.next();
        QVERIFY(bytes(last) < bytes(next));
        last = next;
    }
}

/// The clock stands: time and counter, the first eight bytes, differ by the lock alone.
void TestIds::areNeverTwiceInThreads()
{
    constexpr int threads = 4;
    constexpr int each = 20'000;
    FixedClock clock(moment);
    UuidSource source(clock);
    std::array<QList<QByteArray>, threads> made;
    {
        std::latch together(threads);
        std::vector<std::jthread> workers;
        for (auto &list : made)
            workers.emplace_back([&] {
                list.reserve(each);
                together.arrive_and_wait();
                for (int i = 0; i < each; ++i)
                    list += bytes(source.next()).left(8);
            });
    }
    QSet<QByteArray> all;
    for (const auto &list : made) {
        for (qsizetype i = 1; i < list.size(); ++i)
            QVERIFY(list[i - 1] < list[i]);
        all.unite(QSet<QByteArray>(list.begin(), list.end()));
    }
    QCOMPARE(all.size(), threads * each);
}

void TestIds::comeBackFromTextAndBytes()
{
    FixedClock clock(moment);
    UuidSource source(clock);
    const auto id = source.next<PatientId>();
    QCOMPARE(id.bytes().size(), 16);
    QVERIFY(PatientId::fromBytes(id.bytes()) == id);
    QVERIFY(PatientId::parse(id.toString()) == id);
    QVERIFY(PatientId::parse(id.toString().toUpper()) == id);
    QVERIFY(PatientId().isNull() && !id.isNull());
}

void TestIds::refuseWhatIsNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("cut") << u"01890a5d-ac96-774b-bcce-b302099a805"_s;
    QTest::newRow("tail") << u"01890a5d-ac96-774b-bcce-b302099a8057x"_s;
    QTest::newRow("braces") << u"{01890a5d-ac96-774b-bcce-b302099a8057}"_s;
    QTest::newRow("no hyphens") << u"01890a5dac96774bbcceb302099a8057"_s;
    QTest::newRow("letters") << u"01890a5d-ac96-774b-bcce-b302099a805z"_s;
}

void TestIds::refuseWhatIsNoId()
{
    QFETCH(QString, text);
    QVERIFY(!PatientId::parse(text));
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
