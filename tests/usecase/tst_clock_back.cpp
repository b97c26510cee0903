#include "storage/backup.h"
#include "storage/health.h"
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "usecase/call_ticket.h"
#include "usecase/drafts.h"
#include "usecase/keep_backups.h"
#include "usecase/take_ticket.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Somebody sets the clock of the machine back, by an hour or by years: the desk goes on, gives no number twice, and
/// its books stay in order.
class TestClockBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }

    void theDeskGoesOn_data();
    void theDeskGoesOn();
    void theQueueAndTheBackupsGoOn_data() { theDeskGoesOn_data(); }
    void theQueueAndTheBackupsGoOn();
    void nobodyIsLockedOutForYears();

private:
    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestClockBack::theDeskGoesOn_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour") << -3600;
    QTest::newRow("a day") << -86400;
    QTest::newRow("ten years") << -10 * 365 * 86400;
    QTest::newRow("forward and back") << 86400 * 30;
}

void TestClockBack::theDeskGoesOn()
{
    QFETCH(int, seconds);
    const auto registrar = m_desk->actor(Role::Registrar);
    const auto first = m_desk->registered(1);
    m_desk->clock.advance(seconds);
    const auto second = m_desk->registered(2);
    if (seconds > 0)
        m_desk->clock.advance(-seconds);
    const auto third = m_desk->registered(3);
    QVERIFY(first.cardNumber < second.cardNumber && second.cardNumber < third.cardNumber);
    QVERIFY(first.id != second.id && second.id != third.id);

    usecase::CardDraft draft;
    draft.form.insert(PatientField::Surname, u"Есімова"_s);
    QVERIFY(usecase::Drafts(m_desk->desk()).keep(registrar, draft));
    QVERIFY(must(usecase::Drafts(m_desk->desk()).find(registrar, {})));

    const auto health = must(storage::checkHealth(m_desk->desk().database()));
    QVERIFY(health.isHealthy()); // the chain of the audit is ordered by number, not by time
    m_desk->close();
    auto again = m_desk->signIn();
    QVERIFY(again);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 3);
}

void TestClockBack::theQueueAndTheBackupsGoOn()
{
    QFETCH(int, seconds);
    const auto place = QueuePlace::of(NamedQueue::Papers);
    QList<Ticket> today;
    QStringList backups;
    for (const int step : {0, seconds, seconds > 0 ? -seconds : 0}) {
        m_desk->clock.advance(step);
        const auto &who = m_desk->administrator();
        TakeTicket::Command ticket;
        ticket.place = place;
        today += *must(TakeTicket(m_desk->desk())(who, ticket)).ticket;
        backups += must(MakeBackup(m_desk->desk())(who)).path;
        QVERIFY(storage::verifyBackup(backups.back(), m_desk->desk().database().key()));
    }
    QCOMPARE(QSet<QString>(backups.begin(), backups.end()).size(), 3);
    today.removeIf([&](const Ticket &ticket) { return ticket.day != m_desk->desk().today(); });
    for (const Ticket &ticket : today) { // in the order of their coming, whatever the clock said then
        const auto called = must(CallNext(m_desk->desk())(m_desk->administrator(), {place}));
        QVERIFY(called);
        QCOMPARE(called->number, ticket.number);
    }
    QVERIFY(!must(CallNext(m_desk->desk())(m_desk->administrator(), {place})));
}

void TestClockBack::nobodyIsLockedOutForYears()
{
    (void)m_desk->actor(Role::Registrar);
    m_desk->close();
    m_desk->clock.advance(10 * 365 * 86400); // the battery was changed: ten years ahead
    for (int attempt = 0; attempt < 3; ++attempt)
        QVERIFY(!m_desk->signIn(adminLogin, u"wrong"_s));
    m_desk->clock.advance(-10 * 365 * 86400);
    for (int minutes = 0; minutes < 60; ++minutes) {
        if (auto opened = m_desk->signIn()) {
            m_desk->take(std::move(*opened));
            return;
        }
        m_desk->clock.advance(60);
    }
    QFAIL("the right password is still refused an hour later");
}

QTEST_GUILESS_MAIN(TestClockBack)
#include "tst_clock_back.moc"
