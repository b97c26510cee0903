#include "gui/keyboard.h"
#include "shell/idle_watch.h"
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using namespace std::chrono_literals;

/// When the desk is left alone, also while the computer sleeps.
class TestIdleWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_now = 1h;
        m_line = std::make_unique<QLineEdit>();
        showActive(*m_line);
        m_line->setFocus();
    }
    void aTouchBeginsAnew();
    void theSleepOfTheComputerCounts();
    void saysHowLongItWasUntouched();

private:
    std::chrono::milliseconds m_now{};
    std::unique_ptr<QLineEdit> m_line;
};

void TestIdleWatch::aTouchBeginsAnew()
{
    IdleWatch watch([this] { return m_now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    for (int minutes = 0; minutes < 30; minutes += 9) {
        typeText(u"ә"_s);
        m_now += 9min;
    }
    QCOMPARE(m_line->text(), u"әәәә"_s);
    QCOMPARE(idle.count(), 0);
}

/// The notebook was closed for the night, and no timer ran: whoever opens it in the morning meets the lock.
void TestIdleWatch::theSleepOfTheComputerCounts()
{
    IdleWatch watch([this] { return m_now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    typeText(u"a"_s);
    m_now += 8h;
    typeText(u"b"_s);
    QCOMPARE(idle.count(), 1);
    QCOMPARE(m_line->text(), u"a"_s); // nobody knows whose key it was
    typeText(u"c"_s);                 // to the lock: a new sitting
    QCOMPARE(m_line->text(), u"ac"_s);
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::saysHowLongItWasUntouched()
{
    IdleWatch watch([this] { return m_now; });
    watch.setLimit(10min);
    QVERIFY(!watch.untouchedFor(2min));
    m_now += 2min;
    QVERIFY(watch.untouchedFor(2min));
    typeText(u"a"_s);
    QVERIFY(!watch.untouchedFor(2min));
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idle_watch.moc"
