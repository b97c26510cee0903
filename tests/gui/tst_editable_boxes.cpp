#include "desk_fixture.h"
#include "registration/card_field_row.h"
#include "registration/card_fields.h"
#include "widgets/ask.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// One Enter is enough in a box that proposes what is begun. Keys come from the platform, as a person's do: an open
/// list is asked before the box.
class TestEditableBoxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); } // of lists
    void aReasonIsGivenWithOneEnter_data();
    void aReasonIsGivenWithOneEnter();
    void theCardGoesOnWithOneEnter_data();
    void theCardGoesOnWithOneEnter();

private:
    /// What is typed goes to the window, not to its list: which of them takes it is Qt's to say.
    static QWindow *window()
    {
        auto *modal = QApplication::activeModalWidget();
        return (modal ? modal : QApplication::activeWindow())->windowHandle();
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
};

void TestEditableBoxes::aReasonIsGivenWithOneEnter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a usual one begun") << u"Fell"_s << u"Fell ill"_s;
    QTest::newRow("a usual one") << u"Fell ill"_s << u"Fell ill"_s;
    QTest::newRow("one's own") << u"Went away"_s << u"Went away"_s;
}

void TestEditableBoxes::aReasonIsGivenWithOneEnter()
{
    QFETCH(QString, typed);
    whenAsked([&](QWidget *) {
        type(typed);
        QTest::keyClick(window(), Qt::Key_Return);
    });
    const auto reason = askReason(nullptr, {u"Why?"_s, {}, u"Reason"_s, u"Go on"_s, {u"Fell ill"_s, u"Moved"_s}});
    QVERIFY(reason);
    QTEST(*reason, "kept");
}

void TestEditableBoxes::theCardGoesOnWithOneEnter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("down");
    QTest::addColumn<QString>("kept");
    QTest::newRow("begun, the first of the list") << u"өзбек"_s << 1 << u"UZB"_s;
    QTest::newRow("in full, the list still open") << u"өзбекстан"_s << 0 << u"UZB"_s;
    QTest::newRow("on no list") << u"Атлантида"_s << 0 << u"Атлантида"_s;
}

void TestEditableBoxes::theCardGoesOnWithOneEnter()
{
    QFETCH(QString, typed);
    QFETCH(int, down);
    DeskFixture desk;
    const CardWords words(desk.language);
    const auto &fields = cardFields();
    const auto citizenship =
        std::ranges::find(fields, PatientField::Citizenship, [](const CardField &field) { return field.field; });
    CardFieldRow row(*citizenship, words);
    showActive(row);
    auto *box = qobject_cast<QComboBox *>(row.editor());
    box->setFocus();
    QSignalSpy goesOn(&row, &CardFieldRow::enterPressed);
    type(typed);
    for (int i = 0; i < down; ++i)
        QTest::keyClick(window(), Qt::Key_Down);
    QTest::keyClick(window(), Qt::Key_Return);
    QTRY_COMPARE(goesOn.count(), 1);
    QVERIFY(!box->completer()->popup()->isVisible());
    QTEST(row.value(), "kept");
}

QTEST_MAIN(TestEditableBoxes)
#include "tst_editable_boxes.moc"
