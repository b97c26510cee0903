#include "storage/search_register.h"
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::storage;

class PatientSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatFindsHer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("whole");
        const auto whole = [](const char *name, const QString &text) { QTest::newRow(name) << text << true; };
        const auto begun = [](const char *name, const QString &text) { QTest::newRow(name) << text << false; };
        whole("surname", u"Қасымова"_s);
        whole("Russian letters, other order", u"айгуль касымова"_s);
        whole("given name, patronymic", u"Айгүл Серікқызы"_s);
        whole("patronymic apart", u"Серік қызы Айгүл"_s);
        whole("patronymic in -овна", u"Сериковна"_s);
        whole("Latin", u"Kassymova Aigul"_s);
        whole("wrong layout", u"rfcsvjdf"_s);
        whole("wrong layout, Kazakh digits", u"0асымова"_s);
        begun("one letter", u"қ"_s);
        begun("two half-typed words", u"айг кас"_s);
        begun("half-typed -овна", u"серико"_s);
        begun("half-typed -қызы apart", u"серік қы"_s);
        begun("half-typed Latin", u"kass"_s);
        begun("half-typed wrong layout", u"rfcs"_s);
        whole("ЖСН", u"991231500016"_s);
        whole("ЖСН with spaces", u"991231 500016"_s);
        begun("ЖСН begun", u"9912315"_s);
        whole("ЖСН last four", u"0016"_s);
        whole("ЖСН last six", u"500016"_s);
        whole("phone, last four", u"4567"_s);
        whole("phone, last five", u"34567"_s);
        whole("phone, last seven", u"1234567"_s);
        whole("phone with 8", u"87011234567"_s);
        whole("phone in ten digits", u"7011234567"_s);
        whole("phone as people write it", u"+7 (701) 123-45-67"_s);
        whole("phone with 8 and signs", u"8-701-123-45-67"_s);
        whole("phone in groups", u"701 123 45 67"_s);
        begun("phone begun", u"8701123"_s);
        begun("phone begun in groups", u"8 701 12"_s);
        whole("birth date in digits", u"12031985"_s);
        whole("birth date, short year", u"12.03.85"_s);
        whole("birth date", u"12.03.1985"_s);
        whole("birth date, no zero", u"12.3.1985"_s);
        whole("birth date, slashes", u"12/03/1985"_s);
        whole("birth date, hyphens", u"12-03-1985"_s);
        whole("birth date with spaces", u"12 03 1985"_s);
        whole("birth date, ISO", u"1985-03-12"_s);
        whole("birth date, six digits", u"120385"_s);
        whole("birth year", u"1985"_s);
        for (const char *date : {"120", "1203", "12031", "120319", "1203198", "12.0", "12.03", "12.03.", "12.03.1",
                                 "12.03.19", "12.03.198"})
            QTest::newRow(date) << QString::fromLatin1(date) << false;
        whole("day begun, or her house", u"12."_s);
        whole("ISO begun", u"1985-0"_s);
        whole("card number", u"A1-000123"_s);
        whole("card number, Cyrillic А", u"а1-000123"_s);
        whole("card counter", u"123"_s);
        whole("street", u"абай"_s);
        whole("street and house", u"абай 12"_s);
        whole("a word that says nothing", u"көшесі абай касымова"_s);
        whole("all mixed", u"касымова 1985 4567"_s);
        begun("mixed, half-typed", u"касым 1985 4567"_s);
        begun("mixed, other order", u"4567 12.03.85 касым"_s);
        whole("look-alikes", u"Kacымова"_s);
        whole("emoji beside", u"😀 касымова"_s);
    }
    void whatFindsHer()
    {
        QFETCH(QString, text);
        QFETCH(bool, whole);
        Register people;
        people.add(other);
        const qint64 seq = people.add(aigul);
        const auto hits = people.hits({.text = text, .today = today});
        // A single letter or digit may find the other person as well.
        const auto hit = std::find_if(hits.begin(), hits.end(), [&](const SearchHit &h) { return h.seq == seq; });
        QVERIFY(hit != hits.end());
        QVERIFY(hits.size() == 1 || text.size() <= 2);
        QCOMPARE(hit->kind, whole ? MatchKind::Exact : MatchKind::Prefix);
        QVERIFY(!hit->words.empty());
    }

    /// Every keystroke of the way keeps the person in sight.
    void everyKeystrokeFindsHer_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"қасымова айгүл серікқызы"_s, u"касымова айгуль сериковна"_s, u"Kassymova Aigul"_s,
                                    u"касымова 12.03.1985"_s, u"12031985"_s, u"991231500016"_s, u"87011234567"_s,
                                    u"Серік қызы"_s, u"айгүл 1985-03-12"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void everyKeystrokeFindsHer()
    {
        QFETCH(QString, text);
        Register people;
        const qint64 seq = people.add(aigul);
        for (qsizetype typed = 1; typed <= text.size(); ++typed)
            QVERIFY2(people.found(text.left(typed)).contains(seq), qPrintable(text.left(typed)));
    }

    void whatDoesNotFindHer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the middle of a name") << u"сымова"_s;
        QTest::newRow("one word of two") << u"касымова марат"_s;
        QTest::newRow("other birth date") << u"13.03.1985"_s;
        QTest::newRow("day and month changed about") << u"03.12.1985"_s;
        QTest::newRow("other year") << u"1986"_s;
        QTest::newRow("middle of the phone") << u"2345"_s;
        QTest::newRow("other ЖСН") << u"850101100012"_s;
        QTest::newRow("the region of everybody") << u"алматы"_s;
        QTest::newRow("a token of the index") << u"d01"_s;
        QTest::newRow("a word of the index's alphabet") << u"vсер"_s;
        QTest::newRow("signs only") << u"*\"()!"_s;
        QTest::newRow("emoji only") << u"😀"_s;
    }
    void whatDoesNotFindHer()
    {
        QFETCH(QString, text);
        Register people;
        people.add(aigul);
        QCOMPARE(people.found(text), QList<qint64>());
    }

    void wholeNumberFindsOnlyItsOwner()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        people.add({.surname = u"А"_s, .givenName = u"Б"_s, .phone = u"+991231500016"_s});
        const auto hits = people.hits({.text = u"991231500016"_s, .today = today});
        QCOMPARE(Register::seqs(hits), QList<qint64>{seq});
        QCOMPARE(hits[0].kind, MatchKind::Exact);
        QCOMPARE(hits[0].words[0].part, MatchedPart::Iin);
    }

    void saysWhatWasFound()
    {
        Register people;
        people.add(aigul);
        const auto words = people.hits({.text = u"касым 1985 4567"_s, .today = today}).at(0).words;
        QCOMPARE(words.size(), 3u);
        QCOMPARE(words[0].typed, u"касым"_s);
        QCOMPARE(words[0].folded, u"касим"_s);
        QCOMPARE(words[0].part, MatchedPart::Name);
        QCOMPARE(words[0].whole, false);
        QCOMPARE(words[1].part, MatchedPart::BirthYear);
        QCOMPARE(words[2].part, MatchedPart::PhoneTail);
        QCOMPARE(words[2].whole, true);
    }

    /// Namesakes: of the desk's own district first, then of the organisation, then of others; whole words before begun.
    void nearerPersonsComeFirst()
    {
        for (const int crowd : {0, 400}) { // few matches are ordered at once, many tier by tier
            Register people;
            for (int i = 0; i < crowd; ++i)
                people.add({.surname = u"Касымбеков"_s,
                            .givenName = u"Асан"_s,
                            .district = 9,
                            .attachment = Attachment::None});
            const qint64 elsewhere = people.add(
                {.surname = u"Касым"_s, .givenName = u"Асан"_s, .district = 9, .attachment = Attachment::Elsewhere});
            const qint64 oursBegun = people.add({.surname = u"Касымов"_s, .givenName = u"Асан"_s, .district = 2});
            const qint64 ours = people.add({.surname = u"Касым"_s, .givenName = u"Асан"_s, .district = 2});
            const qint64 districtBegun = people.add({.surname = u"Касымов"_s, .givenName = u"Асан"_s, .district = 1});
            const qint64 district = people.add({.surname = u"Касым"_s, .givenName = u"Асан"_s, .district = 1});
            const qint64 seen = people.add(
                {.surname = u"Касымова"_s, .givenName = u"Асан"_s, .district = 9, .attachment = Attachment::None});
            const auto hits = people.hits(
                {.text = u"касым асан"_s, .today = today, .ownDistrictNumber = 1, .recent = {idOfSeq(seen)}});
            QCOMPARE(Register::seqs(hits).mid(0, 6),
                     (QList<qint64>{seen, district, districtBegun, ours, oursBegun, elsewhere}));
            QCOMPARE(hits.size(), size_t(std::min(50, crowd + 6)));
            QCOMPARE(hits[0].tier, SearchTier::Recent);
            QCOMPARE(hits[1].tier, SearchTier::OwnDistrict);
            QCOMPARE(hits[3].tier, SearchTier::OwnOrganization);
            QCOMPARE(hits[5].tier, SearchTier::Everybody);
        }
    }

    void personsComeBeforeStreets()
    {
        for (const int crowd : {0, 400}) {
            Register people;
            for (int i = 0; i <= crowd; ++i)
                people.add({.surname = u"Ким"_s, .givenName = u"Анна"_s, .street = u"Абай"_s});
            const qint64 abai = people.add({.surname = u"Құнанбаев"_s, .givenName = u"Абай"_s});
            QCOMPARE(people.found(u"абай"_s).first(), abai);
            QCOMPARE(people.found(u"абай"_s).size(), std::min(50, crowd + 2));
        }
    }

    void equalsComeByName()
    {
        Register people;
        const qint64 c = people.add({.surname = u"Касымов"_s, .givenName = u"Берик"_s});
        const qint64 a = people.add({.surname = u"Касымбаев"_s, .givenName = u"Арман"_s});
        const qint64 b = people.add({.surname = u"Касымов"_s, .givenName = u"Арман"_s});
        QCOMPARE(people.found(u"касым"_s), (QList<qint64>{a, b, c}));
    }

    void theLatestSeenComesFirst()
    {
        Register people;
        const qint64 a = people.add({.surname = u"Касымбаев"_s, .givenName = u"Арман"_s});
        const qint64 b = people.add({.surname = u"Касымов"_s, .givenName = u"Арман"_s});
        const auto hits = people.hits({.text = u"касым"_s, .today = today, .recent = {idOfSeq(b), idOfSeq(a)}});
        QCOMPARE(Register::seqs(hits), (QList<qint64>{b, a}));
    }

    void nobodyComesTwice()
    {
        Register people;
        for (int i = 0; i < 400; ++i)
            people.add({.surname = i % 3 ? u"Касымов"_s : u"Касым"_s, .givenName = u"Асан"_s, .district = i % 4});
        const auto hits = people.hits({.text = u"касым"_s,
                                       .today = today,
                                       .limit = 290,
                                       .ownDistrictNumber = 1,
                                       .recent = {idOfSeq(5), idOfSeq(6)}});
        const QList<qint64> seqs = Register::seqs(hits);
        QCOMPARE(seqs.size(), 290);
        QCOMPARE(QSet<qint64>(seqs.begin(), seqs.end()).size(), 290);
    }

    void nothingTypedGivesTheRecentOnes()
    {
        Register people;
        const qint64 first = people.add(aigul);
        const qint64 second = people.add(other);
        const SearchRequest request{
            .text = u"  "_s, .today = today, .recent = {idOfSeq(second), idOfSeq(first), idOfSeq(99)}};
        QCOMPARE(Register::seqs(people.hits(request)), (QList<qint64>{second, first}));
        QCOMPARE(people.found(QString()), QList<qint64>());
    }

    void mergedRecordsAreNotShown()
    {
        for (const int crowd : {0, 400}) {
            Register people;
            const qint64 merged = people.add(aigul);
            const qint64 survivor = people.add(aigul);
            for (int i = 0; i < crowd; ++i)
                people.add(aigul);
            people.merge(merged, survivor);
            const auto hits = people.hits({.text = u"касымова"_s, .today = today, .recent = {idOfSeq(merged)}});
            QVERIFY(!Register::seqs(hits).contains(merged));
            QVERIFY(Register::seqs(hits).contains(survivor));
            QVERIFY(Register::seqs(people.hits({.text = QString(), .today = today, .recent = {idOfSeq(merged)}}))
                        .isEmpty());
            QCOMPARE(PatientSearch(people.connection()).check(), QString());
        }
    }

    void theListIsAsLongAsAsked()
    {
        Register people;
        for (int i = 0; i < 330; ++i)
            people.add(aigul);
        QCOMPARE(people.found(u"касымова"_s).size(), 50);
        QCOMPARE(people.hits({.text = u"касымова"_s, .today = today, .limit = 7}).size(), 7u);
        QCOMPARE(people.hits({.text = u"касымова"_s, .today = today, .limit = 0}).size(), 0u);
        QCOMPARE(people.hits({.text = u"касымова"_s, .today = today, .limit = -1}).size(), 0u);
    }

    void aStaleSearchGivesUp()
    {
        Register people;
        for (int i = 0; i < 400; ++i)
            people.add(aigul);
        CancellationSource source;
        const Cancellation stale = source.renew();
        source.renew();
        QVERIFY(PatientSearch(people.connection()).find({.text = u"касымова"_s, .today = today}, stale).empty());
    }
};

QTEST_APPLESS_MAIN(PatientSearchTest)
#include "tst_patient_search.moc"
