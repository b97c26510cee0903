#include "support/desk_on_disk.h"
#include "support/role_rows.h"
#include "usecase/audit_actions.h"
#include "usecase/queries/read_audit.h"
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// The audit is looked through by those who may, page by page; looking leaves its own row; what was tampered is named.
class TestReadAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
        m_record = m_desk->registered(1);
    }
    void cleanup() { m_desk.reset(); }

    void everyActHasAName();
    void anUnknownActKeepsItsCode();
    void lookingIsAnAct();
    void filters_data();
    void filters();
    void anUnknownNumberIsNotFound();
    void pagesFollowEachOther();
    void aPeriodIsOfTheClinic();
    void readersOfACardAndOfWhatWasJoinedToIt();
    void exportsForAReasonOnly();
    void exportsEverythingInOrder();
    void namesTheFirstRowAltered();
    void rolesMayRead_data() { addRoleRows(u"head administrator"_s); }
    void rolesMayRead();

private:
    Desk &desk() { return m_desk->desk(); }
    const Actor &me() { return m_desk->administrator(); }
    std::vector<AuditLine> read(const AuditQuestion &question, qint64 before = 0)
    {
        return must(ReadAudit(desk())(me(), question, before));
    }
    void open(int times, const Actor &actor)
    {
        for (int i = 0; i < times; ++i)
            must(ReadCard(desk())(actor, m_record.id).map([](const auto &) {}));
    }

    std::unique_ptr<DeskOnDisk> m_desk;
    PatientRecord m_record;
};

/// All literals of core that look like an act ("patient.read") are acts, but for names of files.
void TestReadAudit::everyActHasAName()
{
    static const QRegularExpression act(uR"-("([a-z]+\.[a-z][A-Za-z]+)")-"_s);
    static const QRegularExpression file(u"\\.(db|ini|state|csv|pdf|keys|tmp|lock|h|tkb)$"_s);
    QStringList nameless;
    int found = 0;
    for (const auto &folder : {u"usecase"_s, u"jobs"_s}) {
        QDirIterator files(QStringLiteral(TIRKEU_SOURCE_DIR "/core/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (auto match = act.globalMatch(text); match.hasNext();) {
                const QString code = match.next().captured(1);
                ++found;
                if (!file.match(code).hasMatch() && auditActionName(code).id == code.toUtf8())
                    nameless += source.fileName().section(u'/', -1) + u": "_s + code;
            }
        }
    }
    QVERIFY(found > 30);
    QVERIFY2(nameless.isEmpty(),
             qPrintable(u"to be named in core/usecase/audit_actions.cpp: "_s + nameless.join(u", "_s)));
}

void TestReadAudit::anUnknownActKeepsItsCode()
{
    QCOMPARE(auditActionName(u"future.act"_s).id, QByteArray("future.act"));
}

void TestReadAudit::lookingIsAnAct()
{
    const auto lines = read({{}, {}, {}, u"patient.register"_s});
    QCOMPARE(m_desk->lastActs(1), QStringList{u"audit.read"_s});
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].userName, me().name);
    QCOMPARE(lines[0].subject, m_record.cardNumber);
    QCOMPARE(lines[0].patient, m_record.id);
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    read({}, 3); // a further page belongs to the question before
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
    m_desk->raw()->exec("CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END");
    QVERIFY(!ReadAudit(desk())(me(), {}));
}

void TestReadAudit::filters_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("rows");
    QTest::newRow("by user") << u"user"_s << 3;
    QTest::newRow("by act") << u"action"_s << 5;
    QTest::newRow("by user and act") << u"both"_s << 3;
    QTest::newRow("by card number") << u"card"_s << 6; // registered at the first visit, read five times
    QTest::newRow("by ЖСН") << u"iin"_s << 6;
    QTest::newRow("by person and user") << u"personAndUser"_s << 3;
}

void TestReadAudit::filters()
{
    QFETCH(QString, what);
    QFETCH(int, rows);
    const auto nurse = m_desk->actor(Role::Nurse);
    m_desk->registered(2);
    open(2, me());
    open(3, nurse);
    AuditQuestion question;
    if (what == u"user" || what == u"both" || what == u"personAndUser")
        question.user = nurse.user;
    if (what == u"action" || what == u"both")
        question.action = u"patient.read"_s;
    if (what == u"card" || what == u"personAndUser")
        question.person = m_record.cardNumber;
    if (what == u"iin")
        question.person = m_record.patient.iin->toString();
    const auto lines = read(question);
    // The question about a person is a row about that person as well.
    const auto others =
        std::count_if(lines.begin(), lines.end(), [](const auto &l) { return l.action != u"audit.read"; });
    QCOMPARE(int(others), rows);
    QVERIFY(std::is_sorted(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.seq > b.seq; }));
}

void TestReadAudit::anUnknownNumberIsNotFound()
{
    QCOMPARE(kindOf(ReadAudit(desk())(me(), {{}, {}, {}, {}, u"R1-999999"_s})), Error::Kind::NotFound);
}

void TestReadAudit::pagesFollowEachOther()
{
    open(ReadAudit::pageSize + 20, me());
    const AuditQuestion question{{}, {}, {}, u"patient.read"_s};
    const auto first = read(question);
    QCOMPARE(first.size(), size_t(ReadAudit::pageSize));
    const auto second = read(question, first.back().seq);
    QCOMPARE(second.size(), size_t(20));
    QCOMPARE(first.back().seq, second.front().seq + 1);
}

void TestReadAudit::aPeriodIsOfTheClinic()
{
    m_desk->clock.set(QDateTime(QDate(2026, 3, 5), QTime(18, 59, 59), Qt::UTC)); // 23:59:59 of the 5th
    open(1, me());
    m_desk->clock.set(QDateTime(QDate(2026, 3, 5), QTime(19, 0), Qt::UTC)); // the 6th begins
    open(1, me());
    m_desk->clock.set(QDateTime(QDate(2026, 3, 9), QTime(4, 0), Qt::UTC));
    const auto reads = [&](QDate from, QDate to) { return read({from, to, {}, u"patient.read"_s}).size(); };
    QCOMPARE(reads({2026, 3, 5}, {2026, 3, 5}), size_t(1));
    QCOMPARE(reads({2026, 3, 5}, {2026, 3, 6}), size_t(2));
    QCOMPARE(reads({2026, 3, 6}, {}), size_t(1));
    QCOMPARE(reads({}, {2026, 3, 4}), size_t(0));
    QCOMPARE(reads({2026, 3, 7}, {2026, 3, 8}), size_t(0));
}

void TestReadAudit::readersOfACardAndOfWhatWasJoinedToIt()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    open(1, nurse);
    const auto survivor = m_desk->registered(2);
    m_desk->raw()->exec("UPDATE patient SET replaced_by = x'" + survivor.id.bytes().toHex().toStdString() +
                        "' WHERE id = x'" + m_record.id.bytes().toHex().toStdString() + "'");
    const auto lines = must(ReadCardReaders(desk())(me(), survivor.id));
    QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const AuditLine &line) {
        return line.action == u"patient.read" && line.userName == nurse.name;
    }));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"audit.readers"_s});
    QCOMPARE(lines.front().action, u"audit.readers"_s); // who looks is seen as well
}

void TestReadAudit::exportsForAReasonOnly()
{
    int asked = 0;
    const auto take = [&](const std::vector<AuditLine> &) -> Result<void> {
        ++asked;
        return {};
    };
    QCOMPARE(kindOf(ExportAudit(desk())(me(), {}, u" "_s, take)), Error::Kind::Invalid);
    QCOMPARE(asked, 0);
    m_desk->raw()->exec("CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END");
    QVERIFY(!ExportAudit(desk())(me(), {}, u"check"_s, take));
    QCOMPARE(asked, 0); // no row leaves before its own row is kept
}

void TestReadAudit::exportsEverythingInOrder()
{
    open(5, me());
    std::vector<AuditLine> taken;
    const auto rows = must(ExportAudit(desk())(me(), {}, u"inspection"_s, [&](const auto &page) -> Result<void> {
        taken.insert(taken.end(), page.begin(), page.end());
        return {};
    }));
    QCOMPARE(rows, qint64(m_desk->countOf("SELECT count(*) FROM audit")));
    QCOMPARE(qint64(taken.size()), rows);
    QCOMPARE(taken.front().action, u"audit.export"_s);
    QCOMPARE(taken.front().why, u"inspection"_s);
    QCOMPARE(taken.back().seq, 1);
}

void TestReadAudit::namesTheFirstRowAltered()
{
    open(5, me());
    const auto whole = must(VerifyAudit(desk())(me()));
    QVERIFY(whole.trouble.id.isEmpty());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"audit.verify"_s});
    m_desk->raw()->exec("DROP TRIGGER audit_stays; UPDATE audit SET why = 'x' WHERE seq IN (4, 6)");
    const auto broken = must(VerifyAudit(desk())(me()));
    QCOMPARE(broken.firstRow, 4);
    QCOMPARE(broken.trouble.arguments, QStringList{u"4"_s});
}

void TestReadAudit::rolesMayRead()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const auto expected = allowed ? std::nullopt : std::optional(Error::Kind::Denied);
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    const auto nothing = [](const std::vector<AuditLine> &) -> Result<void> { return {}; };
    QCOMPARE(kindOf(ReadAudit(desk())(actor, {})), expected);
    QCOMPARE(kindOf(ReadAudit(desk()).users(actor)), expected);
    QCOMPARE(kindOf(ReadCardReaders(desk())(actor, m_record.id)), expected);
    QCOMPARE(kindOf(ExportAudit(desk())(actor, {}, u"why"_s, nothing)), expected);
    QCOMPARE(kindOf(VerifyAudit(desk())(actor)), expected);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit") - acts, allowed ? 4 : 0);
}

QTEST_GUILESS_MAIN(TestReadAudit)
#include "tst_read_audit.moc"
