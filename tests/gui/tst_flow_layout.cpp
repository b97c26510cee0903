#include "gui/keyboard.h"
#include "widgets/flow_layout.h"
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// A row of buttons that takes a second line rather than more width.
class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_row.reset(); }

    void standsOnOneLineWhereThereIsRoom();
    void takesASecondLineWhereThereIsNone();
    void asksForNoMoreThanItsWidest();
    void leavesNoGapForWhatIsHidden();

private:
    void fit(int width)
    {
        m_row->resize(width, m_row->layout()->heightForWidth(width));
        m_row->layout()->activate();
    }

    std::unique_ptr<QWidget> m_row;
    QList<QPushButton *> m_buttons;
    FlowLayout *m_flow = nullptr;
};

void TestFlowLayout::init()
{
    failOnWarnings();
    m_row = std::make_unique<QWidget>();
    m_flow = new FlowLayout(8, m_row.get());
    m_buttons.clear();
    for (const auto &word : {u"Check it"_s, u"Take it over"_s, u"Take the import back"_s}) {
        if (m_buttons.size() == 2)
            m_flow->addSpring();
        m_buttons += new QPushButton(word);
        m_flow->addWidget(m_buttons.last());
    }
    m_row->show();
}

void TestFlowLayout::standsOnOneLineWhereThereIsRoom()
{
    fit(m_flow->sizeHint().width() + 100);
    QCOMPARE(m_buttons[1]->x(), m_buttons[0]->geometry().right() + 1 + 8);
    for (const auto *button : m_buttons)
        QCOMPARE(button->y(), 0);
    QCOMPARE(m_buttons[2]->geometry().right() + 1, m_row->width()); // behind the spring
    QCOMPARE(m_row->height(), m_buttons[0]->height());
}

void TestFlowLayout::takesASecondLineWhereThereIsNone()
{
    fit(m_flow->sizeHint().width() - 1);
    QCOMPARE(m_buttons[1]->y(), 0);
    QCOMPARE(m_buttons[2]->pos(), QPoint(0, m_buttons[0]->height() + 8));
    QCOMPARE(m_row->height(), 2 * m_buttons[0]->height() + 8);
    for (const auto *button : m_buttons)
        QVERIFY(button->width() >= button->minimumSizeHint().width());
}

void TestFlowLayout::asksForNoMoreThanItsWidest()
{
    QCOMPARE(m_flow->minimumSize().width(), m_buttons[2]->minimumSizeHint().width());
}

void TestFlowLayout::leavesNoGapForWhatIsHidden()
{
    m_buttons[0]->hide();
    fit(m_flow->sizeHint().width());
    QCOMPARE(m_buttons[1]->x(), 0);
    QCOMPARE(m_buttons[2]->y(), 0);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
