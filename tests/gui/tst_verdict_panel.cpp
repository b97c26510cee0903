#include "gui/keyboard.h"
#include "widgets/verdict_panel.h"
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The answer of the rules, said again while it is read: its steps are there for the keyboard at once.
class TestVerdictPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void theStepsOfANewAnswerTakeTheFocusAtOnce();
    void whoStandsOnAStepStaysWhereTheAnswerIsSaidAnew();
    void theLastStepTakesTheFocusWhereThereAreFewer();

private:
    static ShownVerdict offering(const QStringList &times)
    {
        ShownVerdict verdict;
        for (const auto &time : times)
            verdict.steps += VerdictStep{int(verdict.steps.size()), {}, false, time};
        return verdict;
    }
    static QString focused()
    {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }

    std::unique_ptr<VerdictPanel> m_panel;
};

void TestVerdictPanel::init()
{
    failOnWarnings();
    m_panel = std::make_unique<VerdictPanel>();
    m_panel->setVerdict(offering({u"09:00"_s, u"09:15"_s, u"09:30"_s}));
    showActive(*m_panel);
}

void TestVerdictPanel::theStepsOfANewAnswerTakeTheFocusAtOnce()
{
    QSignalSpy chosen(m_panel.get(), &VerdictPanel::stepChosen);
    m_panel->setVerdict(offering({u"10:00"_s, u"10:15"_s}));
    m_panel->focusFirstStep();
    QCOMPARE(focused(), u"10:00"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TestVerdictPanel::whoStandsOnAStepStaysWhereTheAnswerIsSaidAnew()
{
    m_panel->focusFirstStep();
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"09:15"_s);
    m_panel->setVerdict(offering({u"10:00"_s, u"10:15"_s, u"10:30"_s}));
    QCOMPARE(focused(), u"10:15"_s);
}

void TestVerdictPanel::theLastStepTakesTheFocusWhereThereAreFewer()
{
    m_panel->focusFirstStep();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    m_panel->setVerdict(offering({u"10:00"_s, u"10:15"_s}));
    QCOMPARE(focused(), u"10:15"_s);
}

QTEST_MAIN(TestVerdictPanel)
#include "tst_verdict_panel.moc"
