#include "storage/audit_log.h"
#include "storage/health.h"
#include "storage/sql.h"
#include "support/database_on_disk.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;
using Kind = AuditTrouble::Kind;

/// Whatever is done to a row of the audit behind our back, verify says which row.
class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_disk.reset(); }

    void aWholeChainIsWhole();
    void findsEveryChangedByte();
    void findsChangedNumbers_data();
    void findsChangedNumbers();
    void findsMovedBorders();
    void findsRemovedRows();
    void findsReorderedRows();
    void findsAnInsertedRow();
    void findsACutOffTail();
    void findsAnotherHistory();
    void doesNotChangeRows();
    void answersWhoDidWhat();
    void namesSubjectsWithoutData();

private:
    std::optional<AuditTrouble> verify(const std::optional<AuditLog::Head> &known = {});
    AuditLog::Head head();
    void tamper(const std::function<void(SQLite::Database &)> &change);
    void put(SQLite::Database &raw, const std::string &column, qint64 seq, const QByteArray &value, bool text);

    std::unique_ptr<DatabaseOnDisk> m_disk;
};

namespace {

constexpr int rows = 6;

void exec(SQLite::Database &raw, const std::string &sql)
{
    raw.exec(sql);
}

} // namespace

void TestAuditLog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_disk = std::make_unique<DatabaseOnDisk>();
    m_disk->create();
    for (int n = 1; n < rows; ++n) {
        m_disk->clock.advance(61);
        must(m_disk->database().atomically(m_disk->author, [&](Transaction &tx) -> Result<void> {
            AuditLog(tx).append({u"patient.read"_s,
                                 u"patient"_s,
                                 tx.ids().next<PatientId>().bytes(),
                                 u"себебі %1"_s.arg(n),
                                 {{u"version"_s, n}}});
            return {};
        }));
    }
}

std::optional<AuditTrouble> TestAuditLog::verify(const std::optional<AuditLog::Head> &known)
{
    return must(m_disk->database().read(
        [&](Snapshot &snapshot) -> Result<std::optional<AuditTrouble>> { return AuditLog::verify(snapshot, known); }));
}

AuditLog::Head TestAuditLog::head()
{
    return must(
        m_disk->database().read([](Snapshot &snapshot) -> Result<AuditLog::Head> { return AuditLog::head(snapshot); }));
}

/// Past the triggers, as somebody with the key and a tool would.
void TestAuditLog::tamper(const std::function<void(SQLite::Database &)> &change)
{
    const auto raw = m_disk->raw();
    raw->exec("PRAGMA synchronous=OFF; DROP TRIGGER IF EXISTS audit_stays; DROP TRIGGER IF EXISTS audit_is_kept");
    change(*raw);
}

void TestAuditLog::put(SQLite::Database &raw, const std::string &column, qint64 seq, const QByteArray &value, bool text)
{
    SQLite::Statement update(raw, "UPDATE audit SET " + column + " = " + (text ? "CAST(? AS TEXT)" : "?") +
                                      " WHERE seq = ?");
    bindBytes(update, 1, value);
    update.bind(2, int64_t(seq));
    update.exec();
}

void TestAuditLog::aWholeChainIsWhole()
{
    QCOMPARE(m_disk->audited(), rows);
    QCOMPARE(verify(), std::nullopt);
    QCOMPARE(verify(head()), std::nullopt);
    QCOMPARE(head().seq, rows);
    QVERIFY(must(checkHealth(m_disk->database())).isHealthy());
}

void TestAuditLog::findsEveryChangedByte()
{
    struct Column
    {
        const char *name;
        bool text;
    };
    int changes = 0;
    for (const Column column : {Column{"user_id", false},
                                {"action", true},
                                {"entity", true},
                                {"entity_id", false},
                                {"why", true},
                                {"detail", true},
                                {"previous", false},
                                {"hash", false}}) {
        for (qint64 seq = 1; seq <= rows; ++seq) {
            QByteArray whole;
            tamper([&](SQLite::Database &raw) {
                SQLite::Statement row(raw, std::string("SELECT ") + column.name + " FROM audit WHERE seq = ?");
                row.bind(1, int64_t(seq));
                row.executeStep();
                whole = bytesOf(row, 0);
            });
            for (qsizetype at = 0; at < whole.size(); ++at, ++changes) {
                auto bytes = whole;
                bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
                tamper([&](SQLite::Database &raw) { put(raw, column.name, seq, bytes, column.text); });
                const auto found = verify();
                QVERIFY2(found,
                         qPrintable(u"%1 of row %2, byte %3"_s.arg(QLatin1StringView(column.name)).arg(seq).arg(at)));
                QCOMPARE(*found, (AuditTrouble{Kind::Altered, seq}));
            }
            tamper([&](SQLite::Database &raw) { put(raw, column.name, seq, whole, column.text); });
        }
    }
    QVERIFY(changes > rows * 100);
    QCOMPARE(verify(), std::nullopt); // everything was put back
}

void TestAuditLog::findsChangedNumbers_data()
{
    QTest::addColumn<int>("seq");
    for (int seq = 1; seq <= rows; ++seq)
        QTest::addRow("row %d", seq) << seq;
}

void TestAuditLog::findsChangedNumbers()
{
    QFETCH(int, seq);
    const auto where = " WHERE seq = " + std::to_string(seq);
    for (int bit = 0; bit < 63; ++bit) {
        const auto change =
            "at = (at | (1 << " + std::to_string(bit) + ")) - (at & (1 << " + std::to_string(bit) + "))";
        tamper([&](SQLite::Database &raw) { exec(raw, "UPDATE audit SET " + change + where); });
        QCOMPARE(verify(), (AuditTrouble{Kind::Altered, seq}));
        tamper([&](SQLite::Database &raw) { exec(raw, "UPDATE audit SET " + change + where); });
    }
    QCOMPARE(verify(), std::nullopt);
    tamper([&](SQLite::Database &raw) { exec(raw, "UPDATE audit SET seq = 77" + where); });
    QCOMPARE(verify(), (AuditTrouble{Kind::Missing, seq}));
}

void TestAuditLog::findsMovedBorders()
{
    // The same bytes in a row, but the border between two columns elsewhere.
    tamper([](SQLite::Database &raw) {
        raw.exec("UPDATE audit SET action = 'patient.readp', entity = 'atient' WHERE seq = 3");
    });
    QCOMPARE(verify(), (AuditTrouble{Kind::Altered, 3}));
}

void TestAuditLog::findsRemovedRows()
{
    const auto known = head();
    tamper([](SQLite::Database &raw) { raw.exec("DELETE FROM audit WHERE seq = 3"); });
    QCOMPARE(verify(known), (AuditTrouble{Kind::Missing, 3}));
    // Closing the gap does not help.
    tamper([](SQLite::Database &raw) {
        raw.exec("UPDATE audit SET seq = -(seq - 1) WHERE seq > 3; UPDATE audit SET seq = -seq WHERE seq < 0");
    });
    QCOMPARE(verify(known), (AuditTrouble{Kind::Altered, 3}));
}

void TestAuditLog::findsReorderedRows()
{
    tamper([](SQLite::Database &raw) {
        raw.exec("UPDATE audit SET seq = 100 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET "
                 "seq = 4 WHERE seq = 100");
    });
    QCOMPARE(verify(), (AuditTrouble{Kind::Altered, 3}));
}

void TestAuditLog::findsAnInsertedRow()
{
    tamper([](SQLite::Database &raw) {
        raw.exec("INSERT INTO audit SELECT seq + 1, at, user_id, action, entity, entity_id, why, detail, hash, "
                 "previous FROM audit"
                 " WHERE seq = (SELECT max(seq) FROM audit)");
    });
    QCOMPARE(verify(), (AuditTrouble{Kind::Altered, rows + 1}));
}

void TestAuditLog::findsACutOffTail()
{
    const auto known = head();
    tamper([](SQLite::Database &raw) { raw.exec("DELETE FROM audit WHERE seq > 4"); });
    QCOMPARE(verify(), std::nullopt); // by itself the rest is whole
    QCOMPARE(verify(known), (AuditTrouble{Kind::CutOff, 5}));
    const auto report = must(checkHealth(m_disk->database())); // which knows the head of desk.state
    QCOMPARE(report.audit, (AuditTrouble{Kind::CutOff, 5}));
    tamper([](SQLite::Database &raw) { raw.exec("DELETE FROM audit"); });
    QCOMPARE(verify(known), (AuditTrouble{Kind::CutOff, 1}));
}

void TestAuditLog::findsAnotherHistory()
{
    const auto known = head();
    tamper([](SQLite::Database &raw) { raw.exec("DELETE FROM audit WHERE seq > 4"); });
    for (int n = 0; n < 4; ++n) { // written anew, with right hashes
        must(m_disk->database().atomically(m_disk->author, [&](Transaction &tx) -> Result<void> {
            AuditLog(tx).append({u"other.act"_s});
            return {};
        }));
    }
    QCOMPARE(verify(), std::nullopt);
    QCOMPARE(verify(known), (AuditTrouble{Kind::Forked, rows}));
}

void TestAuditLog::doesNotChangeRows()
{
    for (const auto *sql : {"UPDATE audit SET why = ''", "DELETE FROM audit", "DELETE FROM audit WHERE seq = 6"}) {
        const auto tried = m_disk->database().atomically(m_disk->author, [&](Transaction &tx) -> Result<void> {
            tx.connection().exec(sql);
            return {};
        });
        QCOMPARE(kindOf(tried), Error::Kind::Conflict);
    }
    QCOMPARE(m_disk->audited(), rows);
}

void TestAuditLog::answersWhoDidWhat()
{
    const auto patient = m_disk->ids.next<PatientId>();
    const AuditEntry entry{
        u"patient.correct"_s, u"patient"_s, patient.bytes(), u"құжаттағы қате\n\"дұрысы\""_s, {{u"version"_s, 7}}};
    must(m_disk->database().atomically(m_disk->author, [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append(entry);
        AuditLog(tx).append({u"patient.read"_s, u"patient"_s, patient.bytes()});
        return {};
    }));
    const auto found = must(m_disk->database().read([&](Snapshot &snapshot) -> Result<std::vector<AuditRow>> {
        return AuditLog::rowsOf(snapshot, u"patient"_s, patient.bytes());
    }));
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].entry.action, u"patient.read"_s); // newest first
    QCOMPARE(found[1].entry.action, entry.action);
    QCOMPARE(found[1].entry.why, entry.why);
    QCOMPARE(found[1].entry.detail, entry.detail);
    QCOMPARE(found[1].user, m_disk->author);
    QCOMPARE(found[1].at, m_disk->clock.now());
    QCOMPARE(verify(head()), std::nullopt);
}

void TestAuditLog::namesSubjectsWithoutData()
{
    // The audit tells of acts; a patient's name or number is in the card alone.
    QVERIFY(m_disk->add(1));
    const auto raw = m_disk->raw();
    SQLite::Statement row(
        *raw,
        "SELECT count(*) FROM audit WHERE detail LIKE '%Қасымова%' OR why LIKE '%Қасымова%' OR detail LIKE '%5001%'");
    row.executeStep();
    QCOMPARE(row.getColumn(0).getInt(), 0);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
