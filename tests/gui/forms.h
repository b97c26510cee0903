#pragma once
#include "gui/keyboard.h"
#include "widgets/form_field.h"
#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <functional>

/// Filling in a dialog with a form by its keys, and reading what it says of it.
namespace tirkeu::test {

template <typename Widget>
Widget *child(QWidget *parent, const char *name)
{
    auto *found = parent->findChild<Widget *>(QLatin1StringView(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// Goes to the named editor and types over what stands there: one text, or the two times of a span.
inline void typeInto(QWidget *dialog, const char *name, const QStringList &texts)
{
    auto *editor = child<QWidget>(dialog, name);
    QWidgetList lines{editor};
    if (!qobject_cast<QLineEdit *>(editor) && !qobject_cast<QAbstractSpinBox *>(editor)) {
        lines.clear();
        for (auto *line : editor->findChildren<QLineEdit *>())
            lines += line;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        lines[i]->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        if (texts[i].isEmpty())
            press(Qt::Key_Delete);
        typeText(texts[i]);
    }
}

inline void pressOn(QWidget *dialog, const char *name, Qt::Key key, int times = 1)
{
    child<QWidget>(dialog, name)->setFocus();
    for (int i = 0; i < times; ++i)
        press(key);
}

/// A line of the form each, ended by Enter.
inline void typeLines(const QStringList &lines)
{
    for (const auto &line : lines) {
        typeText(line);
        press(Qt::Key_Return);
    }
}

inline void pressSave()
{
    press(Qt::Key_Return, Qt::ControlModifier);
}

/// The answer of a question, by its verb.
inline void answerWith(QWidget *asked, const QString &verb)
{
    for (auto *button : asked->findChildren<QPushButton *>()) {
        if (button->text() != verb)
            continue;
        button->setFocus();
        return press(Qt::Key_Space);
    }
    QFAIL(qPrintable(QStringLiteral("no such answer: ") + verb));
}

/// Leaves the dialog once the question on top of it is gone.
inline void leaveLater(QWidget *dialog)
{
    auto *timer = new QTimer(dialog);
    QObject::connect(timer, &QTimer::timeout, dialog, [timer, dialog] {
        if (QApplication::activeModalWidget() != dialog)
            return;
        timer->stop();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    timer->start(10);
}

/// Everything the window says in words.
inline QString wordsOf(const QWidget *window)
{
    QStringList words;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

/// What is said beside a field, and whether one can go on typing there.
struct SaidFlaw
{
    QString sentence;
    bool isFocused = false;
};

/// Waits until something is said beside the editor of this name.
inline SaidFlaw flawBeside(QWidget *dialog, const QString &name)
{
    auto *field = qobject_cast<ui::FormField *>(dialog->findChild<QWidget *>(name)->parentWidget());
    (void)QTest::qWaitFor([&] { return field->hasFlaw(); });
    return {field->flaw(), field->isAncestorOf(QApplication::focusWidget())};
}

/// Leaves the dialog without saving, after one look at it; gives back the nameless controls.
inline QStringList lookAround(const char *name, const std::function<void()> &open)
{
    QStringList nameless{QStringLiteral("it did not open")};
    whenDialog(name, [&](QWidget *dialog) {
        nameless = namelessControls(*dialog);
        press(Qt::Key_Escape);
    });
    open();
    return nameless;
}

/// Two people change one record: while the dialog stands open, somebody else saves theirs; then this one is saved too.
struct Clash
{
    const char *dialog;
    const char *line; ///< what both change
    QString mine;
    std::function<void()> saveTheirs;

    QString asked = {}; ///< the question in words
    QString left = {};  ///< what stood in the line when the dialog was left unsaved

    /// Runs when the dialog opens; the question is answered with the verb.
    void answer(const QString &verb)
    {
        whenDialog(dialog, [this, verb](QWidget *form) {
            saveTheirs();
            typeInto(form, line, {mine});
            whenDialog("conflict", [this, verb, form](QWidget *question) {
                asked = wordsOf(question);
                answerWith(question, verb);
                if (verb != u"Save mine")
                    leaveLater(form);
            });
            QObject::connect(qobject_cast<QDialog *>(form), &QDialog::rejected, form,
                             [this, form] { left = child<QLineEdit>(form, line)->text(); });
            pressSave();
        });
    }
};

/// Rows for a test with a Clash of a room: here "9" is typed, elsewhere "501" was saved.
inline void clashRows()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("kept");
    QTest::newRow("theirs") << QStringLiteral("Take theirs") << QStringLiteral("501") << QStringLiteral("501");
    QTest::newRow("mine") << QStringLiteral("Save mine") << QString() << QStringLiteral("9");
    QTest::newRow("neither yet") << QStringLiteral("Go back") << QStringLiteral("9") << QStringLiteral("501");
}

} // namespace tirkeu::test
