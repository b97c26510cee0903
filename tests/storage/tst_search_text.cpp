#include "base/fold.h"
#include "storage/search_register.h"
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::storage;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("finds");
        QTest::newRow("quote") << u"касымова\""_s << true;
        QTest::newRow("quotes") << u"\"касымова\" \"\"\""_s << true;
        QTest::newRow("star") << u"касым*"_s << true;
        QTest::newRow("parentheses") << u"(касымова) ((("_s << true;
        QTest::newRow("column filter") << u"key:касымова"_s << false;
        QTest::newRow("minus") << u"- {key}: касымова"_s << false;
        QTest::newRow("caret") << u"^касымова + ^"_s << true;
        QTest::newRow("AND") << u"касымова AND айгүл"_s << false;
        QTest::newRow("OR") << u"касымова OR айгүл"_s << false;
        QTest::newRow("NOT") << u"NOT касымова"_s << false;
        QTest::newRow("NEAR") << u"NEAR(касымова айгүл, 2)"_s << false;
        QTest::newRow("SQL") << u"'; DROP TABLE patient; --"_s << false;
        QTest::newRow("zero inside") << u"касы\0мова"_s << false;
        QTest::newRow("backslashes") << u"\\\\ касымова \\"_s << true;
        QTest::newRow("emoji") << u"👨‍👩‍👧 касымова"_s << true;
        QTest::newRow("half an emoji") << QString(QChar(0xd83d)) + u"касымова"_s << true;
        QTest::newRow("10 000 letters") << QString(10000, u'а') << false;
        QTest::newRow("10 000 digits") << QString(10000, u'1') << false;
        QTest::newRow("10 000 signs") << QString(10000, u'"') << false;
        QTest::newRow("5 000 words") << u"а "_s.repeated(5000) << true;
        QTest::newRow("5 000 times the patronymic's ending") << u"серік ұ "_s.repeated(5000) << true;
        QTest::newRow("5 000 parentheses") << u"("_s.repeated(5000) + u"1"_s + u")"_s.repeated(5000) << false;
        QTest::newRow("brackets of digits") << u"+(((1) ((2) ))-) 8 7 "_s.repeated(20) << false;
    }
    void hostileText()
    {
        QFETCH(QString, text);
        QFETCH(bool, finds);
        Register people;
        const qint64 seq = people.add(aigul);
        QCOMPARE(people.found(text), finds ? QList<qint64>{seq} : QList<qint64>());
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
    }

    /// No letter of Unicode breaks a token in two or makes a syntax error, in the index or in the question.
    void everyCharacterMayBeTyped()
    {
        Register people;
        const QRegularExpression digit(u"[0-9]"_s);
        QStringList words;
        for (char32_t c = 1; c < 0x30000; c += c < 0x3100 || c > 0x1d000 ? 1 : 13) {
            const QStringList read = c < 0xd800 || c >= 0xe000 ? wordsOf(QString::fromUcs4(&c, 1)) : QStringList();
            const QString folded = foldWord(read.value(0));
            if (read.size() == 1 && !folded.isEmpty() && !folded.contains(digit))
                words += QString::fromUcs4(&c, 1);
            if (words.size() < 8)
                continue;
            const QString name = words.join(u' ');
            const qint64 seq = people.add({.surname = name, .givenName = u"Айгүл"_s});
            QVERIFY2(people.found(name + u" айгүл"_s).contains(seq), qPrintable(name));
            words.clear();
        }
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
    }

    void otherAlphabetsAreFound()
    {
        Register people;
        people.add(aigul);
        const qint64 han = people.add({.surname = u"王"_s, .givenName = u"小明"_s});
        const qint64 georgian = people.add({.surname = u"ბერიძე"_s, .givenName = u"ნინო"_s});
        QCOMPARE(people.found(u"小"_s), QList<qint64>{han});
        QCOMPARE(people.found(u"ბერ"_s), QList<qint64>{georgian});
    }
};

QTEST_APPLESS_MAIN(SearchTextTest)
#include "tst_search_text.moc"
