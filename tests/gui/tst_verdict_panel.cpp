#include "gui/keyboard.h"
#include "widgets/citation.h"
#include "widgets/verdict_panel.h"
#include <QLabel>
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
    void theStepsStandRightUnderTheDecision();
    void aCitationIsSaidInWords_data();
    void aCitationIsSaidInWords();

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

/// However many reasons there are: decision and steps are in sight of a low panel.
void TestVerdictPanel::theStepsStandRightUnderTheDecision()
{
    auto verdict = offering({u"10:00"_s});
    verdict.headline = {"t", "The person is refused"};
    verdict.decisions.push_back({});
    for (int i = 0; i < 6; ++i)
        verdict.decisions.back().reasons.push_back({{"t", "A reason of the law"}, u"840 ¶7"_s});
    m_panel->setVerdict(verdict);
    m_panel->resize(300, 500);
    QCoreApplication::processEvents();
    const auto *step = m_panel->findChild<QPushButton *>();
    for (const auto *label : m_panel->findChildren<QLabel *>()) {
        if (label->text().contains(u"A reason of the law"_s))
            QVERIFY(label->y() > step->geometry().bottom());
    }
    QVERIFY(step->geometry().bottom() < 100);
}

void TestVerdictPanel::aCitationIsSaidInWords_data()
{
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QString>("shown");
    QTest::newRow("appendix") << u"ДСМ-90 app.5 §9 2)"_s << u"ДСМ-90, app. 5, par. 9, subpar. 2)"_s;
    QTest::newRow("paragraph") << u"840 ¶7"_s << u"№ 840, par. 7"_s;
    QTest::newRow("part of a paragraph") << u"ДСМ-90 ¶9 1)"_s << u"ДСМ-90, par. 9, subpar. 1)"_s;
    QTest::newRow("leaflet") << u"fms"_s << u"fms"_s;
}

void TestVerdictPanel::aCitationIsSaidInWords()
{
    QFETCH(QString, citation);
    QTEST(citationShown(citation), "shown");
}

QTEST_MAIN(TestVerdictPanel)
#include "tst_verdict_panel.moc"
