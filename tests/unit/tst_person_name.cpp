#include "domain/person_name.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isWrittenInFullAndInBrief_data();
    void isWrittenInFullAndInBrief();
    void tellsFlaws_data();
    void tellsFlaws();
    void takesEveryLetterOfTheAlphabet();
    void tidies_data();
    void tidies();
};

void TestPersonName::isWrittenInFullAndInBrief_data()
{
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("patronymic");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("three parts") << u"Қасымова"_s << u"Айгүл"_s << u"Серікқызы"_s << u"Қасымова Айгүл Серікқызы"_s
                                 << u"Қасымова А. С."_s;
    QTest::newRow("no patronymic") << u"Қасымова"_s << u"Айгүл"_s << QString() << u"Қасымова Айгүл"_s
                                   << u"Қасымова А."_s;
    QTest::newRow("no given name") << u"Қасымова"_s << QString() << QString() << u"Қасымова"_s << u"Қасымова"_s;
    QTest::newRow("no surname") << QString() << u"Айгүл"_s << QString() << u"Айгүл"_s << u"А."_s;
    QTest::newRow("no surname, patronymic")
        << QString() << u"Айгүл"_s << u"Серік қызы"_s << u"Айгүл Серік қызы"_s << u"А. С."_s;
}

void TestPersonName::isWrittenInFullAndInBrief()
{
    QFETCH(QString, surname);
    QFETCH(QString, given);
    QFETCH(QString, patronymic);
    const PersonName name{surname, given, patronymic};
    QTEST(name.full(), "full");
    QTEST(name.brief(), "brief");
}

void TestPersonName::tellsFlaws_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("flaw");
    const auto row = [](const char *name, const QString &part, NameFlaw flaw) {
        QTest::newRow(name) << part << int(flaw);
    };
    row("empty", {}, NameFlaw::None);
    row("Kazakh", u"Әбілқайыр"_s, NameFlaw::None);
    row("Latin", u"O'Brien-Smith"_s, NameFlaw::None);
    row("apart", u"Серік қызы"_s, NameFlaw::None);
    row("with a dot", u"Абай мл."_s, NameFlaw::None);
    row("umlaut", u"Müller"_s, NameFlaw::None);
    row("Georgian", u"გიორგი"_s, NameFlaw::None);
    row("one letter", u"Ю"_s, NameFlaw::None);
    row("100 letters", QString(100, u'Қ'), NameFlaw::None);
    row("101 letters", QString(101, u'Қ'), NameFlaw::TooLong);
    row("200 letters", QString(200, u'a'), NameFlaw::TooLong);
    row("emoji", u"Айгүл😀"_s, NameFlaw::NotLetters);
    row("sign of the first plane", u"Айгүл☺"_s, NameFlaw::NotLetters);
    row("digit", u"Айгүл2"_s, NameFlaw::NotLetters);
    row("hyphen alone", u"-"_s, NameFlaw::NotLetters);
    row("dots", u"..."_s, NameFlaw::NotLetters);
    row("line end", u"Ай\nгүл"_s, NameFlaw::NotLetters);
    row("underscore", u"Ай_гүл"_s, NameFlaw::NotLetters);
    row("markup", u"<b>Айгүл</b>"_s, NameFlaw::NotLetters);
    row("invisible mark of direction", u"Айгүл\u200f"_s, NameFlaw::NotLetters);
    row("Cyrillic sign that is no letter", u"Айгүл\u0482"_s, NameFlaw::NotLetters);
    row("Roman numeral", u"Henry Ⅷ"_s, NameFlaw::NotLetters);
    row("half of a pair", QString(QChar(0xd83d)), NameFlaw::NotLetters);
    row("letter beyond the first plane", QString::fromUcs4(U"\U00010780", 1), NameFlaw::NotLetters);
    row("Latin a in a Cyrillic name", u"Қaйрат"_s, NameFlaw::MixedScripts);
    row("Cyrillic о in a Latin name", u"Jоhn"_s, NameFlaw::MixedScripts);
}

void TestPersonName::tellsFlaws()
{
    QFETCH(QString, part);
    QTEST(int(nameFlaw(part)), "flaw");
}

void TestPersonName::takesEveryLetterOfTheAlphabet()
{
    const QString alphabet = u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"_s;
    for (const QChar letter : alphabet + alphabet.toLower())
        QCOMPARE(nameFlaw(QString(letter)), NameFlaw::None);
}

void TestPersonName::tidies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("spaces") << u"  Серік\t  қызы \n"_s << u"Серік қызы"_s;
    QTest::newRow("no-break space") << u"Серік\u00a0қызы"_s << u"Серік қызы"_s;
    QTest::newRow("apostrophes") << u"O’Brien O`Brien OʼBrien O‘Brien"_s << u"O'Brien O'Brien O'Brien O'Brien"_s;
    QTest::newRow("hyphens") << u"А‐Б А‑Б А–Б"_s << u"А-Б А-Б А-Б"_s;
    QTest::newRow("letter put together") << u"И\u0306"_s << u"Й"_s;
    QTest::newRow("look-alikes stay: a flaw tells of them") << u"Қaйрат"_s << u"Қaйрат"_s;
}

void TestPersonName::tidies()
{
    QFETCH(QString, typed);
    QFETCH(QString, tidy);
    QCOMPARE(tidyName(typed), tidy);
    QCOMPARE(tidyName(tidy), tidy);
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_person_name.moc"
