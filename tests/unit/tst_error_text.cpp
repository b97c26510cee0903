#include "base/error_text.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using Context = ErrorContext;

/// What is said of a failure.
class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsSentence_data();
    void everyErrorHasItsSentence();
    void saysWhatThePersonWasDoing_data();
    void saysWhatThePersonWasDoing();
};

void TestErrorText::everyErrorHasItsSentence_data()
{
    QTest::addColumn<int>("context");
    for (int context = 0; context <= int(Context::Restoring); ++context)
        QTest::addRow("%d", context) << context;
}

void TestErrorText::everyErrorHasItsSentence()
{
    QFETCH(int, context);
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
        const auto message = explain({Error::Kind(kind), u"17"_s}, Context(context));
        QCOMPARE(message.context, QByteArray("errors"));
        QVERIFY2(message.id.endsWith('.') && message.id.size() > 30, message.id.constData());
        QVERIFY(message.arguments.isEmpty()); // never the detail
        QCOMPARE(message.count, Error::Kind(kind) == Error::Kind::LockedOut ? 17 : -1);
    }
}

void TestErrorText::saysWhatThePersonWasDoing_data()
{
    QTest::addColumn<int>("context");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, Context context, const char *said) {
        QTest::newRow(name) << int(context) << QByteArray(said);
    };
    row("nothing of its own", Context::Anywhere, "another program is using the database. nothing was changed");
    row("reading", Context::Reading, "another program is using the database. nothing was changed");
    row("saving", Context::Saving, "what you typed is kept");
    row("backing up", Context::BackingUp, "the backup was not made");
    row("restoring", Context::Restoring, "another program has this desk open");
}

void TestErrorText::saysWhatThePersonWasDoing()
{
    QFETCH(int, context);
    QFETCH(QByteArray, said);
    QVERIFY(explain({Error::Kind::Busy, {}}, Context(context)).id.toLower().contains(said));
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
