#pragma once
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

/// What a person does at the keyboard, and what a test sees of a window.
namespace tirkeu::test {

/// For QTest::failOnWarning: everything but what the offscreen platform always says, which has no window borders, no
/// windows above each other and no keyboard for a menu to grab.
inline QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral(
        "^(?!This plugin does not support (propagateSizeHints\\(\\)|raise\\(\\)|grabbing the keyboard)$)"));
}

inline void failOnWarnings()
{
    QTest::failOnWarning(anyWarning());
}

inline void showActive(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

/// Presses the key where the focus is, as a person does.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    auto *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

/// Types the text where the focus is; letters of any alphabet.
inline void typeText(const QString &text)
{
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

/// Answers the next modal dialog of this name (null: of any), also one on top of another: `answer` runs once it has the
/// focus. A dialog that nothing closes fails the test instead of holding it up.
template <typename Answer>
void whenDialog(const char *name, Answer answer)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, name, answer] {
        auto *dialog = QApplication::activeModalWidget();
        const bool meant = dialog && (!name || dialog->objectName() == QLatin1StringView(name));
        if (!meant || !dialog->isAncestorOf(QApplication::focusWidget()))
            return;
        timer->deleteLater();
        timer->stop();
        QTimer::singleShot(std::chrono::seconds(30), dialog, [dialog] {
            QTest::qFail("a dialog that was answered is still there", __FILE__, __LINE__);
            dialog->close();
        });
        answer(dialog);
    });
    timer->start(10);
}

template <typename Answer>
void whenAsked(Answer answer)
{
    whenDialog(nullptr, answer);
}

/// Controls that a screen reader would call by no name.
inline QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

/// For the eye: TIRKEU_PICTURES names a folder.
inline void keepPicture(QWidget *shown, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("TIRKEU_PICTURES"); !folder.isEmpty())
        QVERIFY(shown->grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace tirkeu::test
