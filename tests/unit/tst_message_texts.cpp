#include "base/texts.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestMessageTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void putsArgumentsIn_data();
    void putsArgumentsIn();
    void speaksEnglishWithoutATranslation();
    void languagesHaveCodes();
};

void TestMessageTexts::putsArgumentsIn_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *id, const QStringList &arguments, int count,
                        const QString &said) { QTest::newRow(name) << QByteArray(id) << arguments << count << said; };
    row("none", "Zq plain", {}, -1, u"Zq plain"_s);
    row("one", "Zq %1.", {u"A"_s}, -1, u"Zq A."_s);
    row("two, turned round", "Zq %2 %1", {u"A"_s, u"B"_s}, -1, u"Zq B A"_s);
    row("one used twice", "Zq %1 %1", {u"A"_s}, -1, u"Zq A A"_s);
    row("four", "Zq %1%2%3%4", {u"A"_s, u"B"_s, u"C"_s, u"D"_s}, -1, u"Zq ABCD"_s);
    row("an argument that looks like a place", "Zq %1 %2", {u"%2"_s, u"B"_s}, -1, u"Zq %2 B"_s);
    row("an argument that looks like the number", "Zq %1", {u"%n"_s}, 7, u"Zq %n"_s);
    row("empty argument", "Zq (%1)", {QString()}, -1, u"Zq ()"_s);
    row("argument not used", "Zq", {u"A"_s}, -1, u"Zq"_s);
    row("no argument for the place", "Zq %1 %2", {u"A"_s}, -1, u"Zq A %2"_s);
    row("a number", "Zq %n", {}, 7, u"Zq 7"_s);
    row("number nought", "Zq %n", {}, 0, u"Zq 0"_s);
    row("number and argument", "Zq %n of %1", {u"A"_s}, 3, u"Zq 3 of A"_s);
    row("per cent at the end", "Zq 100 %", {u"A"_s}, -1, u"Zq 100 %"_s);
    row("Kazakh source text", "Zq «Қайрат» %1", {u"Ә"_s}, -1, u"Zq «Қайрат» Ә"_s);
}

void TestMessageTexts::putsArgumentsIn()
{
    QFETCH(QByteArray, id);
    QFETCH(QStringList, arguments);
    QFETCH(int, count);
    QFETCH(QString, said);
    const Texts texts;
    const Message message{"no such context", id, arguments, count};
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
        QCOMPARE(texts.say(message, language), said);
}

void TestMessageTexts::speaksEnglishWithoutATranslation()
{
    const Texts texts;
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
        QCOMPARE(texts.say("no such context", "Nobody translated this", language), u"Nobody translated this"_s);
    QVERIFY(!texts.translator(Language::English));
    QVERIFY(texts.translator(Language::Kazakh) && texts.translator(Language::Russian));
}

void TestMessageTexts::languagesHaveCodes()
{
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English})
        QCOMPARE(languageFromCode(languageCode(language)), language);
    QCOMPARE(languageFromCode(u"de"), Language::Kazakh);
    QCOMPARE(languageFromCode(u"de", Language::Russian), Language::Russian);
}

QTEST_APPLESS_MAIN(TestMessageTexts)
#include "tst_message_texts.moc"
