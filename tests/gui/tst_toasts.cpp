#include "gui/shell_services.h"
#include "shell/toast_stack.h"
#include <QEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

class TestToasts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void toastIsReadAndTakesNoFocus();
    void toastsCoverNothing();
    void toastWaitsWhileTheWindowIsNotInUse();
    void aKeyPutsThemAway();
    void toastGoesByItself();
    void toastStaysUnderTheMouse();
    void moreThanThreeWait();
    void ctrlZTakesTheNewestBackOnce();
    void ctrlZIsTheFieldsOwnAfterTyping();
    void undoIsOverWithTheToast();
    void whatIsLeftToBeDoneLooksLikeAWarning();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QListWidget *m_rows = nullptr;
    ToastStack *m_stack = nullptr;
};

void TestToasts::init()
{
    failOnWarnings();
    m_window = std::make_unique<QWidget>();
    m_line = new QLineEdit(m_window.get());
    m_rows = new QListWidget(m_window.get());
    m_stack = new ToastStack(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    for (auto *part : QList<QWidget *>{m_line, m_rows, m_stack})
        column->addWidget(part);
    m_window->resize(840, 400);
    showActive(*m_window);
    m_line->setFocus();
}

void TestToasts::toastIsReadAndTakesNoFocus()
{
    m_stack->add({{"t", "The booking is cancelled."}, [] {}});
    QVERIFY(m_line->hasFocus());
    const auto *bar = m_stack->bars().first();
    QVERIFY(bar->isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(m_stack->bars().first())->text(QAccessible::Name),
             u"The booking is cancelled."_s);
    QVERIFY(m_window->rect().contains(m_stack->geometry()));
    for (const auto *each : m_stack->findChildren<QWidget *>())
        QVERIFY(each->focusPolicy() == Qt::NoFocus);
    m_window->resize(500, 300);
    QVERIFY(m_window->rect().contains(m_stack->geometry()));
}

void TestToasts::toastsCoverNothing()
{
    for (const auto *name : {"1", "2", "3"})
        m_stack->add({{"t", name}, [] {}});
    QCoreApplication::processEvents();
    QVERIFY(m_stack->height() >= m_stack->bars().first()->sizeHint().height());
    for (const auto *other : QList<QWidget *>{m_line, m_rows})
        QVERIFY(!other->geometry().intersects(m_stack->geometry()));
    for (const auto *bar : m_stack->bars())
        QVERIFY(m_stack->rect().contains(bar->geometry()));
}

void TestToasts::toastWaitsWhileTheWindowIsNotInUse()
{
    m_stack->setLife(std::chrono::milliseconds(1));
    QWidget other;
    showActive(other);
    m_stack->add({{"t", "Done."}});
    QTest::qWait(20);
    QCOMPARE(m_stack->bars().size(), 1);
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(m_stack->bars().isEmpty());
}

void TestToasts::aKeyPutsThemAway()
{
    bool undone = false;
    for (const auto *name : {"1", "2", "3", "4"})
        m_stack->add({{"t", name}, [&] { undone = true; }});
    press(Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(m_stack->bars().isEmpty());
    QVERIFY(!m_stack->isVisible());
    QVERIFY(!undone);
    QVERIFY(m_line->hasFocus());
}

void TestToasts::toastGoesByItself()
{
    m_stack->setLife(std::chrono::milliseconds(1));
    m_stack->add({{"t", "Done."}});
    QTRY_VERIFY(m_stack->bars().isEmpty());
    QVERIFY(!m_stack->isVisible());
}

void TestToasts::toastStaysUnderTheMouse()
{
    m_stack->setLife(std::chrono::milliseconds(1));
    m_stack->add({{"t", "Done."}});
    QEnterEvent enter({}, {}, {});
    QCoreApplication::sendEvent(m_stack->bars().first(), &enter);
    QTest::qWait(20);
    QCOMPARE(m_stack->bars().size(), 1);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_stack->bars().first(), &leave);
    QTRY_VERIFY(m_stack->bars().isEmpty());
}

void TestToasts::moreThanThreeWait()
{
    for (const auto *name : {"1", "2", "3", "4"})
        m_stack->add({{"t", name}, [] {}});
    QCOMPARE(m_stack->bars().size(), 3);
    m_stack->bars().first()->undo();
    QCOMPARE(m_stack->bars().size(), 3);
    QCOMPARE(m_stack->bars().last()->text(), u"4"_s);
}

void TestToasts::ctrlZTakesTheNewestBackOnce()
{
    QStringList undone;
    m_stack->add({{"t", "first"}, [&] { undone += u"first"_s; }});
    m_stack->add({{"t", "second"}, [&] { undone += u"second"_s; }});
    m_stack->add({{"t", "cannot"}});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, QStringList{u"second"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, (QStringList{u"second"_s, u"first"_s}));
}

void TestToasts::ctrlZIsTheFieldsOwnAfterTyping()
{
    bool undone = false;
    typeText(u"a"_s);
    m_stack->add({{"t", "Done."}, [&] { undone = true; }});
    typeText(u"b"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undone);
    QVERIFY(m_line->text() != u"ab"_s);
}

void TestToasts::undoIsOverWithTheToast()
{
    bool undone = false;
    m_stack->setLife(std::chrono::milliseconds(1));
    m_stack->add({{"t", "Done."}, [&] { undone = true; }});
    QTRY_VERIFY(m_stack->bars().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undone);
}

void TestToasts::whatIsLeftToBeDoneLooksLikeAWarning()
{
    m_stack->add({{"t", "Booked."}});
    m_stack->add({.sentence = {"t", "The paper waits."}, .warns = true});
    QCOMPARE(m_stack->bars().first()->property("notice").toString(), u"success"_s);
    QCOMPARE(m_stack->bars().last()->property("notice").toString(), u"warning"_s);
}

QTEST_MAIN(TestToasts)
#include "tst_toasts.moc"
