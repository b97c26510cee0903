#include "base/fold.h"
#include "base/keyboard_layout.h"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Қасымова"_s,   u"Әбдірахманұлы"_s, u"Өмірбекқызы"_s, u"Гүлнәр"_s,    u"Ғалымжан"_s,
                        u"Ыбырайымов"_s, u"Щербаков"_s,      u"Фёдорович"_s,   u"Нұрсұлтан"_s, u"Іңкәр"_s,
                        u"Ұлжан"_s,      u"Чжан"_s,          u"Эльмира"_s,     u"Юлия"_s,      u"Яковлев"_s};

QChar oneOf(QStringView letters, QRandomGenerator &random)
{
    return letters[random.bounded(letters.size())];
}

/// The letter as another hand may write it: Russian for Kazakh and the other way round, a Latin look-alike.
QChar written(QChar c, QRandomGenerator &random)
{
    static const QList<QStringView> alike{u"аәaə", u"гғ",  u"кқk", u"нң", u"оөoɵ", u"уұүy", u"иіыйi", u"еёэe",
                                          u"рp",   u"сc",  u"хx",  u"мm", u"тt",   u"АӘA",  u"ОӨO",   u"ЕЁE",
                                          u"НҢH",  u"КҚK", u"ВB",  u"РP", u"СC",   u"ТT",   u"МM",    u"ХX"};
    for (const QStringView letters : alike) {
        if (letters.contains(c))
            return oneOf(letters, random);
    }
    return c;
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesThatAreOne_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("Russian letters") << u"Қасымова"_s << u"касымова"_s;
        QTest::newRow("и for ы") << u"Қасымова"_s << u"касимова"_s;
        QTest::newRow("capitals") << u"Қасымова"_s << u"ҚАСЫМОВА"_s;
        QTest::newRow("passport's Latin") << u"Қасымова"_s << u"Kassymova"_s;
        QTest::newRow("Latin with Q") << u"Қасымова"_s << u"qasymova"_s;
        QTest::newRow("Latin i") << u"Қасымова"_s << u"kasimova"_s;
        QTest::newRow("look-alikes") << u"Қасымова"_s << u"Kacымова"_s;
        QTest::newRow("capital H is Н") << u"НҰРЛАН"_s << u"HҰРЛАH"_s;
        QTest::newRow("all look-alikes") << u"Асем"_s << u"Acem"_s;
        QTest::newRow("й") << u"Қайрат"_s << u"каират"_s;
        QTest::newRow("ё") << u"Фёдоров"_s << u"федоров"_s;
        QTest::newRow("і") << u"Іңкәр"_s << u"инкар"_s;
        QTest::newRow("і as ы") << u"Іңкәр"_s << u"ынкар"_s;
        QTest::newRow("һ as х") << u"Гауһар"_s << u"гаухар"_s;
        QTest::newRow("һ as г") << u"Жаһан"_s << u"жаган"_s;
        QTest::newRow("һ as г, h") << u"Жаһан"_s << u"Zhahan"_s;
        QTest::newRow("soft sign") << u"Гүлнар"_s << u"Гульнар"_s;
        QTest::newRow("э") << u"Елдар"_s << u"Эльдар"_s;
        QTest::newRow("ZH SH YA") << u"Жансая"_s << u"Zhansaya"_s;
        QTest::newRow("IA") << u"Жансая"_s << u"Zhansaia"_s;
        QTest::newRow("ia is ия") << u"Мария"_s << u"Maria"_s;
        QTest::newRow("ia is иа") << u"Диана"_s << u"Diana"_s;
        QTest::newRow("KH") << u"Рахимов"_s << u"Rakhimov"_s;
        QTest::newRow("H") << u"Рахимов"_s << u"Rahimov"_s;
        QTest::newRow("GH") << u"Ғалым"_s << u"Ghalym"_s;
        QTest::newRow("CH") << u"Чокан"_s << u"Chokan"_s;
        QTest::newRow("SHCH") << u"Щербаков"_s << u"Shcherbakov"_s;
        QTest::newRow("YE") << u"Ерлан"_s << u"Yerlan"_s;
        QTest::newRow("eye") << u"Сергеев"_s << u"Sergeyev"_s;
        QTest::newRow("X") << u"Александр"_s << u"Alexandr"_s;
        QTest::newRow("Turkish letters") << u"Шүкрү"_s << u"Şükrü"_s;
        QTest::newRow("double kept") << u"Анна"_s << u"Anna"_s;
        QTest::newRow("й as mark") << u"Қайрат"_s << u"Қаи\u0306рат"_s;
    }
    void namesThatAreOne()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        const QStringList inIndex = foldReadings(wordsOf(stored).value(0));
        const QStringList asked = foldReadings(wordsOf(typed).value(0));
        QVERIFY(asked.size() <= maxReadings && inIndex.size() <= maxReadings);
        QVERIFY2(std::any_of(asked.begin(), asked.end(), [&](const QString &word) { return inIndex.contains(word); }),
                 qPrintable(asked.join(u' ') + u" / "_s + inIndex.join(u' ')));
    }

    void namesThatAreTwo_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("other consonant") << u"Хасен"_s << u"Қасен"_s;
        QTest::newRow("other vowel") << u"Асан"_s << u"Есен"_s;
        QTest::newRow("double") << u"Анна"_s << u"Ана"_s;
        QTest::newRow("и is not е") << u"Иван"_s << u"Еван"_s;
    }
    void namesThatAreTwo()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(foldWord(a) != foldWord(b));
    }

    void anyWritingOfANameHasOneKey()
    {
        QRandomGenerator random(2026);
        for (const QString &name : names) {
            const QString key = foldWord(name);
            QVERIFY(!key.isEmpty());
            for (int trial = 0; trial < 200; ++trial) {
                QString other;
                for (const QChar c : name)
                    other += written(random.bounded(2) ? c.toUpper() : c.toLower(), random);
                if (std::none_of(other.begin(), other.end(), isCyrillic))
                    continue; // all Latin: read by transliteration
                QVERIFY2(foldWord(other) == key, qPrintable(name + u" / "_s + other + u" → "_s + foldWord(other)));
            }
        }
    }

    /// A folded word folds to itself, whatever it came from.
    void foldingTwiceIsFoldingOnce()
    {
        for (char32_t c = 1; c < 0x30000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            for (const QString &word : wordsOf(QString::fromUcs4(&c, 1) + u"а"_s)) {
                for (const QString &reading : foldReadings(word))
                    QVERIFY2(foldWord(reading) == reading, qPrintable(QString::number(c, 16)));
            }
        }
    }

    void foldedWordsHaveNoLatinLetter()
    {
        for (char32_t c = 1; c < 0x10000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            for (const QString &reading : foldReadings(QString::fromUcs4(&c, 1)))
                QVERIFY(std::none_of(reading.begin(), reading.end(), isLatin));
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces") << u"  Қасымова \t Айгүл\n"_s << QStringList{u"Қасымова"_s, u"Айгүл"_s};
        QTest::newRow("hyphen") << u"Айша-Бибі"_s << QStringList{u"Айша"_s, u"Бибі"_s};
        QTest::newRow("apostrophe") << u"O'Brien Дь’яков"_s << QStringList{u"OBrien"_s, u"Дьяков"_s};
        QTest::newRow("full width") << u"１２ Ａ"_s << QStringList{u"12"_s, u"A"_s};
        QTest::newRow("emoji and signs") << u"😀 \"*() NEAR"_s << QStringList{u"NEAR"_s};
        QTest::newRow("surrogate alone") << QString(QChar(0xd83d)) + u"а"_s << QStringList{u"а"_s};
        QTest::newRow("long") << QString(500, u'а') << QStringList{QString(maxWordLength, u'а')};
    }
    void words()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text), "words");
    }

    void patronymicsOfOneFather_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        for (const QString &form : {u"Серікұлы"_s, u"Серікқызы"_s, u"Серикулы"_s, u"Серикович"_s, u"Сериковна"_s,
                                    u"Serikuly"_s, u"Serikkyzy"_s, u"Serikovich"_s, u"Serikovna"_s, u"СЕРІКҰЛЫ"_s})
            QTest::addRow("%s", qPrintable(form)) << form << u"серик"_s;
        for (const QString &form : {u"Абайұлы"_s, u"Абаевич"_s, u"Абайқызы"_s, u"Абаевна"_s})
            QTest::addRow("%s", qPrintable(form)) << form << u"аба"_s;
        for (const QString &form : {u"Сергеевич"_s, u"Сергейұлы"_s})
            QTest::addRow("%s", qPrintable(form)) << form << u"серге"_s;
        for (const QString &form : {u"Әліұлы"_s, u"Алиевна"_s})
            QTest::addRow("%s", qPrintable(form)) << form << u"ал"_s;
        QTest::newRow("a surname") << u"Сериков"_s << QString();
        QTest::newRow("an ending alone") << u"ұлы"_s << QString();
    }
    void patronymicsOfOneFather()
    {
        QFETCH(QString, word);
        QTEST(patronymicStem(foldWord(word)), "stem");
    }

    void halfTypedPatronymics()
    {
        for (const QString &begun :
             {u"Серікұ"_s, u"Серікұл"_s, u"Серікқ"_s, u"Серікқыз"_s, u"Серико"_s, u"Серикови"_s, u"Сериков"_s})
            QCOMPARE(halfTypedPatronymicStem(foldWord(begun)), u"серик"_s);
        QCOMPARE(halfTypedPatronymicStem(u"иванна"_s), QString());
    }

    void layouts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("касымов") << u"rfcsvjd"_s << u"касимов"_s;
        QTest::newRow("Касымов") << u"Rfcsvjd"_s << u"касимов"_s;
        QTest::newRow("letters on signs") << u"f[vtn"_s << u"ахмет"_s;
        QTest::newRow("Kazakh digit") << u"0айрат"_s << u"каират"_s;
        QTest::newRow("Kazakh digits") << u"Г8лн2р"_s << u"гулнар"_s;
        QTest::newRow("all Kazakh digits") << u"а23458 90-="_s.remove(u' ') << u"ааингуукох"_s;
        QTest::newRow("Kazakh digit, Latin keys") << u"0fqhfn"_s << u"каират"_s;
        QTest::newRow("Latin word, Cyrillic keys") << u"Ыьшер"_s << u"смит"_s;
        QTest::newRow("digits alone") << u"0123"_s << QString();
        QTest::newRow("Cyrillic as it is") << u"қайрат7"_s << QString();
    }
    void layouts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QStringList readings;
        for (const QString &read : {fromLatinLayout(typed), fromRussianLayout(typed), fromCyrillicLayout(typed)})
            readings += foldReadings(read);
        QVERIFY2(meant.isEmpty() ? readings.isEmpty() : readings.contains(meant), qPrintable(readings.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "tst_fold.moc"
