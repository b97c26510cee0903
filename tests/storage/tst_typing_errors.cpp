#include "storage/name_tokens.h"
#include "storage/search_register.h"
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::storage;

class TypingErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneErrorFindsHer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("left out") << u"Қасмова"_s;
        QTest::newRow("put in") << u"Қасыымова"_s;
        QTest::newRow("changed") << u"Қасымава"_s;
        QTest::newRow("swapped") << u"Қасмыова"_s;
        QTest::newRow("the first letter left out") << u"асымова"_s;
        QTest::newRow("the first letter put in") << u"ткасымова"_s;
        QTest::newRow("the first letter changed") << u"Расымова"_s;
        QTest::newRow("the first letters swapped") << u"аксымова"_s;
        QTest::newRow("the last letter put in") << u"касымовал"_s;
        QTest::newRow("the last letters swapped") << u"касымоав"_s;
        QTest::newRow("half-typed, left out") << u"касмо"_s;
        QTest::newRow("half-typed, put in") << u"касыым"_s;
        QTest::newRow("half-typed, changed") << u"касимо"_s;
        QTest::newRow("half-typed, changed otherwise") << u"кацым"_s;
        QTest::newRow("half-typed, swapped") << u"ксаым"_s;
        QTest::newRow("four letters, swapped") << u"ксаы"_s;
        QTest::newRow("four letters, left out") << u"ксым"_s;
        QTest::newRow("after the seventh letter") << u"сериккыыз"_s;
        QTest::newRow("an error in each of two names") << u"касмова айгл"_s;
        QTest::newRow("with a word typed rightly") << u"касмова 1985"_s;
        QTest::newRow("with a phone") << u"4567 касмова"_s;
        QTest::newRow("patronymic, the other form") << u"серковна"_s;
        QTest::newRow("Latin") << u"Kassmova"_s;
        QTest::newRow("wrong layout") << u"rfcvjdf"_s;
    }
    void oneErrorFindsHer()
    {
        QFETCH(QString, text);
        Register people;
        people.add(other);
        const qint64 seq = people.add(aigul);
        QCOMPARE(people.found(text), QList<qint64>{seq});
        const auto hits = people.hits({.text = text, .today = today});
        // и and ы are one letter to the search: an error which it does not see.
        QCOMPARE(hits[0].kind, text == u"касимо"_s ? MatchKind::Prefix : MatchKind::Typo);
        QVERIFY(!hits[0].words.empty());
    }

    void notFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two errors") << u"касмва"_s;
        QTest::newRow("two swaps") << u"аксмыова"_s;
        QTest::newRow("the right name with a wrong one") << u"касмова марат"_s;
        QTest::newRow("a name of three letters, changed") << u"ком"_s;
        QTest::newRow("a name of three letters, put in") << u"кимм"_s;
        QTest::newRow("a name of three letters, left out") << u"ик"_s;
        QTest::newRow("a beginning of three letters") << u"ксы"_s;
        QTest::newRow("a street") << u"сейфулин"_s;
        QTest::newRow("year") << u"касмова 1986"_s;
        QTest::newRow("phone") << u"701123456"_s + u"8"_s;
    }
    void notFound()
    {
        QFETCH(QString, text);
        Register people;
        people.add(aigul);
        people.add(other);
        people.add({.surname = u"Ким"_s, .givenName = u"Мария"_s});
        QCOMPARE(people.found(text), QList<qint64>());
    }

    /// Whoever is found as typed comes first, and five of them are enough.
    void onlyWhenTooFewWereFound_data()
    {
        QTest::addColumn<int>("asTyped");
        for (const int asTyped : {0, 1, 4, 5, 200})
            QTest::addRow("%d", asTyped) << asTyped;
    }
    void onlyWhenTooFewWereFound()
    {
        QFETCH(int, asTyped);
        Register people;
        const qint64 near = people.add({.surname = u"Оспанова"_s, .givenName = u"Анна"_s, .district = 3});
        for (int i = 0; i < asTyped; ++i)
            people.add({.surname = u"Осканова"_s, .givenName = u"Анна"_s, .district = 7});
        const auto hits = people.hits({.text = u"осканова"_s, .today = today, .ownDistrictNumber = 3});
        const bool asked = asTyped < 5;
        QCOMPARE(Register::seqs(hits).contains(near), asked);
        QCOMPARE(hits.size(), size_t(std::min(50, asTyped + (asked ? 1 : 0))));
        if (asked) {
            QCOMPARE(hits.back().seq, near);
            QCOMPARE(hits.back().kind, MatchKind::Typo);
            QCOMPARE(hits.back().words[0].typed, u"осканова"_s);
            QCOMPARE(hits.back().words[0].folded, u"оспанова"_s);
        }
    }

    void wholeWordsBeforeBegunOnes()
    {
        Register people;
        const qint64 begun = people.add({.surname = u"Ахметовская"_s, .givenName = u"Анна"_s});
        const qint64 whole = people.add({.surname = u"Ахметов"_s, .givenName = u"Яков"_s});
        QCOMPARE(people.found(u"ахметтов"_s), (QList<qint64>{whole, begun}));
    }

    void manyMistypedAreCut()
    {
        Register people;
        for (int i = 0; i < 400; ++i)
            people.add({.surname = u"Ахметов"_s, .givenName = u"Яков"_s, .district = 5});
        const qint64 own = people.add({.surname = u"Ахметов"_s, .givenName = u"Яков"_s, .district = 3});
        const auto hits = people.hits({.text = u"ахмтов"_s, .today = today, .ownDistrictNumber = 3});
        QCOMPARE(hits.size(), 50u);
        QCOMPARE(hits[0].seq, own);
    }

    /// A word that nobody has any more is no correction, and one that somebody still has is.
    void theWordsFollowTheCards()
    {
        Register people;
        const auto knows = [&](const char *word) {
            SQLite::Statement row(people.connection(), "SELECT count(*) FROM name_token WHERE token = ?");
            row.bind(1, word);
            row.executeStep();
            return row.getColumn(0).getInt() == 1;
        };
        const qint64 seq = people.add(aigul);
        const qint64 sister = people.add(aigul);
        Person married = aigul;
        married.surname = u"Есенова"_s;
        people.put(seq, married);
        QVERIFY(knows("касимова") && knows("есенова"));
        people.put(sister, married);
        QVERIFY(!knows("касимова"));
        QCOMPARE(people.found(u"касмова"_s), QList<qint64>());
        QCOMPARE(people.found(u"есеноваа"_s), (QList<qint64>{seq, sister}));
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        PatientSearch(people.connection()).remove(seq);
        PatientSearch(people.connection()).remove(sister);
        QCOMPARE(people.connection().execAndGet("SELECT count(*) FROM name_token").getInt(), 0);
        QCOMPARE(people.connection().execAndGet("SELECT count(*) FROM name_typo").getInt(), 0);
    }

    void checkFindsWhatDisagrees_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("word lost") << QByteArray("DELETE FROM name_token WHERE token = 'касимова'");
        QTest::newRow("word of nobody") << QByteArray("INSERT INTO name_token (token) VALUES ('никто')");
        QTest::newRow("word altered") << QByteArray(
            "UPDATE name_token SET token = 'касимава' WHERE token = 'касимова'");
        QTest::newRow("hash lost") << QByteArray(
            "DELETE FROM name_typo WHERE hash = (SELECT min(hash) FROM name_typo)");
        QTest::newRow("hash added") << QByteArray("INSERT INTO name_typo VALUES (1, 1)");
    }
    void checkFindsWhatDisagrees()
    {
        QFETCH(QByteArray, damage);
        Register people;
        people.add(aigul);
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        people.connection().exec(damage.toStdString());
        const QString trouble = PatientSearch(people.connection()).check();
        QVERIFY(!trouble.isEmpty());
        QVERIFY(!trouble.contains(u"касим"_s)); // it goes to the log
        PatientIndex(people.connection()).rebuild();
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        QCOMPARE(people.found(u"касмова"_s).size(), 1);
    }

    void oneErrorApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("apart");
        QTest::newRow("same") << u"абвг"_s << u"абвг"_s << false;
        QTest::newRow("changed") << u"абвг"_s << u"абдг"_s << true;
        QTest::newRow("changed, last") << u"абвг"_s << u"абвд"_s << true;
        QTest::newRow("swapped") << u"абвг"_s << u"авбг"_s << true;
        QTest::newRow("swapped over one") << u"абвг"_s << u"вбаг"_s << false;
        QTest::newRow("two changed") << u"абвг"_s << u"дбвд"_s << false;
        QTest::newRow("left out") << u"абвг"_s << u"авг"_s << true;
        QTest::newRow("last left out") << u"абвг"_s << u"абв"_s << true;
        QTest::newRow("first put in") << u"абвг"_s << u"дабвг"_s << true;
        QTest::newRow("put in and changed") << u"абвг"_s << u"дабвд"_s << false;
        QTest::newRow("two left out") << u"абвг"_s << u"аг"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("nothing and one") << QString() << u"а"_s << true;
    }
    void oneErrorApart()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, apart);
        QCOMPARE(isOneErrorApart(a, b), apart);
        QCOMPARE(isOneErrorApart(b, a), apart);
    }
};

QTEST_APPLESS_MAIN(TypingErrorsTest)
#include "tst_typing_errors.moc"
