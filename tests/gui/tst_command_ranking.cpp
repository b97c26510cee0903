#include "shell/command_ranking.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::ui;

class TestCommandRanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsTypedFindsTheName_data();
    void whatIsTypedFindsTheName();
    void betterAnswersComeFirst_data();
    void betterAnswersComeFirst();
    void usedLatelyComesFirst();
    void whatCannotBeDoneComesLast();
    void bothLanguagesAreSearched();
};

void TestCommandRanking::whatIsTypedFindsTheName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    const QString kk = u"Жаңа адам тіркеу"_s;
    const QString ru = u"Напечатать карту № 052/у"_s;
    QTest::newRow("the whole name") << kk << kk << true;
    QTest::newRow("a beginning") << u"жаң"_s << kk << true;
    QTest::newRow("Russian letters for Kazakh ones") << u"жана тирк"_s << kk << true;
    QTest::newRow("any order") << u"адам жаңа"_s << kk << true;
    QTest::newRow("any case") << u"ЖАҢА"_s << kk << true;
    QTest::newRow("initials") << u"жат"_s << kk << true;
    QTest::newRow("beginnings run together") << u"жаад"_s << kk << true;
    QTest::newRow("the middle of a word") << u"печат"_s << ru << true;
    QTest::newRow("letters in order") << u"нпчт"_s << ru << true;
    QTest::newRow("Latin layout: yfgtx is напеч") << u"yfgtx"_s << ru << true;
    QTest::newRow("Latin layout, two words") << u"rfhne yfgtx"_s << ru << true;
    QTest::newRow("Russian layout, Kazakh digits: жа4а") << u"жа4а"_s << kk << true;
    QTest::newRow("a number") << u"052"_s << ru << true;
    QTest::newRow("letters out of order") << u"тчпн"_s << ru << false;
    QTest::newRow("letters that begin at no word") << u"пчкр"_s << ru << false;
    QTest::newRow("one word too many") << u"жаңа құжат"_s << kk << false;
    QTest::newRow("signs alone") << u"…"_s << kk << false;
}

void TestCommandRanking::whatIsTypedFindsTheName()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, found);
    QCOMPARE(commandScore(typed, name) > 0, found);
}

void TestCommandRanking::betterAnswersComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("whole word before beginning") << u"карта"_s << u"Открыть карта"_s << u"Открыть картах"_s;
    QTest::newRow("first word before later") << u"пар"_s << u"Пароль мой"_s << u"Мой пароль"_s;
    QTest::newRow("beginning before initials") << u"со"_s << u"Сохранить"_s << u"Сменить оператора"_s;
    QTest::newRow("initials before the middle") << u"со"_s << u"Сменить оператора"_s << u"Высота"_s;
    QTest::newRow("middle before scattered") << u"рот"_s << u"Поворот страницы"_s << u"Работа"_s;
    QTest::newRow("shorter before longer") << u"печать"_s << u"Печать"_s << u"Печать всех карт из списка"_s;
}

void TestCommandRanking::betterAnswersComeFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(commandScore(typed, worse) > 0);
    QVERIFY2(
        commandScore(typed, better) > commandScore(typed, worse),
        qPrintable(QString::number(commandScore(typed, better)) + u' ' + QString::number(commandScore(typed, worse))));
}

void TestCommandRanking::usedLatelyComesFirst()
{
    const std::vector<CommandTraits> commands{
        {{u"Печать карты"_s}, true, -1}, {{u"Печать листа"_s}, true, 1}, {{u"Печать всего"_s}, true, 0}};
    const std::vector<RankedCommand> expected{{2, 0}, {1, 0}, {0, 0}};
    QCOMPARE(rankCommands({}, commands), expected);
    QCOMPARE(rankCommands(u"печ"_s, commands), expected);
    // …but not before what was asked for by name
    const std::vector<CommandTraits> other{{{u"Карта"_s}, true, -1}, {{u"Открытка рта"_s}, true, 0}};
    QCOMPARE(rankCommands(u"карта"_s, other).front().index, 0);
}

void TestCommandRanking::whatCannotBeDoneComesLast()
{
    const std::vector<CommandTraits> commands{{{u"Печать"_s}, false, 0}, {{u"Печать листа"_s}, true, -1}};
    QCOMPARE(rankCommands(u"печать"_s, commands), (std::vector<RankedCommand>{{1, 0}, {0, 0}}));
    QCOMPARE(rankCommands({}, commands).front().index, 1);
}

void TestCommandRanking::bothLanguagesAreSearched()
{
    const std::vector<CommandTraits> commands{{{u"Құлыптау"_s, u"Заблокировать"_s}, true, -1},
                                              {{u"Басып шығару"_s, u"Напечатать"_s}, true, -1}};
    QCOMPARE(rankCommands(u"кулып"_s, commands), (std::vector<RankedCommand>{{0, 0}}));
    QCOMPARE(rankCommands(u"напеч"_s, commands), (std::vector<RankedCommand>{{1, 1}}));
    QVERIFY(rankCommands(u"ештеңе"_s, commands).empty());
}

QTEST_MAIN(TestCommandRanking)
#include "tst_command_ranking.moc"
