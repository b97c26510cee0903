#include "base/fold.h"
#include "domain/search_key.h"
#include "storage/patient_search.h"
#include "storage/sql.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::storage;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);

PatientId idOfSeq(qint64 seq)
{
    QByteArray bytes(16, '\x07');
    for (int i = 0; i < 8; ++i)
        bytes[15 - i] = char(seq >> (8 * i));
    return PatientId::fromBytes(bytes);
}

struct Person
{
    QString surname;
    QString givenName;
    QString patronymic = {};
    QDate birthDate = QDate(1990, 1, 1);
    QString iin = {};
    QString phone = {};
    QString street = {};
    QString house = {};
    int district = 1;
    Attachment attachment = Attachment::Here;
    QString card = {};
};

/// The register as far as the search reads it.
class Register
{
public:
    Register()
        : m_connection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_connection.exec("CREATE TABLE patient (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replaced_by BLOB)");
        QFile schema(QStringLiteral(TIRKEU_SOURCE_DIR "/core/storage/schema/0002_search.sql"));
        if (!schema.open(QIODevice::ReadOnly))
            qFatal("no schema");
        m_connection.exec(schema.readAll().toStdString());
    }

    qint64 add(const Person &person)
    {
        SQLite::Statement insert(m_connection, "INSERT INTO patient (seq, id) VALUES (?, ?)");
        const qint64 seq = ++m_last;
        insert.bind(1, int64_t(seq));
        bindId(insert, 2, idOfSeq(seq));
        insert.exec();
        put(seq, person);
        return seq;
    }
    void put(qint64 seq, const Person &person)
    {
        Patient patient;
        patient.name = {person.surname, person.givenName, person.patronymic};
        patient.birthDate = person.birthDate;
        patient.iin = Iin::parse(person.iin);
        if (!person.phone.isEmpty())
            patient.phones = {*PhoneNumber::parse(person.phone)};
        patient.home.street = person.street;
        patient.home.house = person.house;
        patient.attachment.kind = person.attachment;
        PatientSearch(m_connection).put(seq, searchKey(patient, person.card, person.district));
    }
    void merge(qint64 seq, qint64 into)
    {
        SQLite::Statement update(m_connection, "UPDATE patient SET replaced_by = ? WHERE seq = ?");
        bindId(update, 1, idOfSeq(into));
        update.bind(2, int64_t(seq));
        update.exec();
    }
    std::vector<SearchHit> hits(SearchRequest request) { return PatientSearch(m_connection).find(request); }
    QList<qint64> found(const QString &text) { return seqs(hits({.text = text, .today = today})); }
    static QList<qint64> seqs(const std::vector<SearchHit> &hits)
    {
        QList<qint64> seqs;
        for (const SearchHit &hit : hits)
            seqs += hit.seq;
        return seqs;
    }
    SQLite::Database &connection() { return m_connection; }

private:
    SQLite::Database m_connection;
    qint64 m_last = 0;
};

const Person aigul{.surname = u"Қасымова"_s,
                   .givenName = u"Айгүл"_s,
                   .patronymic = u"Серікқызы"_s,
                   .birthDate = QDate(1985, 3, 12),
                   .iin = u"991231500016"_s,
                   .phone = u"+7 701 123-45-67"_s,
                   .street = u"Абай даңғылы"_s,
                   .house = u"12"_s,
                   .card = u"A1-000123"_s};
const Person other{.surname = u"Ахметов"_s,
                   .givenName = u"Қайрат"_s,
                   .patronymic = u"Нұрланұлы"_s,
                   .birthDate = QDate(1961, 11, 30),
                   .iin = u"880229500109"_s,
                   .phone = u"+7 727 987-65-43"_s,
                   .street = u"Сейфуллин көшесі"_s,
                   .house = u"5"_s,
                   .card = u"A1-000456"_s};

} // namespace

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
        QTest::newRow("a word of the index's alphabet") << u"vсерик"_s;
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
        for (const int crowd : {0, 200}) { // few matches are ordered at once, many tier by tier
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
        for (const int crowd : {0, 200}) {
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

    void nobodyComesTwice()
    {
        Register people;
        for (int i = 0; i < 300; ++i)
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
        for (const int crowd : {0, 200}) {
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
        for (int i = 0; i < 130; ++i)
            people.add(aigul);
        QCOMPARE(people.found(u"касымова"_s).size(), 50);
        QCOMPARE(people.hits({.text = u"касымова"_s, .today = today, .limit = 7}).size(), 7u);
        QCOMPARE(people.hits({.text = u"касымова"_s, .today = today, .limit = 0}).size(), 0u);
        QCOMPARE(people.hits({.text = u"касымова"_s, .today = today, .limit = -1}).size(), 0u);
    }

    void aStaleSearchGivesUp()
    {
        Register people;
        for (int i = 0; i < 200; ++i)
            people.add(aigul);
        CancellationSource source;
        const Cancellation stale = source.renew();
        source.renew();
        QVERIFY(PatientSearch(people.connection()).find({.text = u"касымова"_s, .today = today}, stale).empty());
    }

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

    void aCorrectedNameLeavesNoGhost()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        people.add(other);
        Person married = aigul;
        married.surname = u"Есенова"_s;
        people.put(seq, married);
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        QCOMPARE(people.found(u"кас"_s), QList<qint64>());
        QCOMPARE(people.found(u"есенова"_s), QList<qint64>{seq});
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        // The index itself has no trace of the old name.
        people.connection().exec("CREATE VIRTUAL TABLE temp.tokens USING fts5vocab('main', 'patient_fts', 'row')");
        QCOMPARE(people.connection().execAndGet("SELECT count(*) FROM temp.tokens WHERE term = 'касимова'").getInt(),
                 0);
        people.connection().exec("INSERT INTO patient_fts (patient_fts, rank) VALUES ('integrity-check', 1)");
    }

    void aRemovedKeyIsNotFound()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        PatientSearch(people.connection()).remove(seq);
        PatientSearch(people.connection()).remove(seq);
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        people.connection().exec("INSERT INTO patient_fts (patient_fts, rank) VALUES ('integrity-check', 1)");
    }

    void rebuildAndClear()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        PatientIndex index(people.connection());
        QVERIFY(!index.isCurrent());
        index.markCurrent();
        QVERIFY(index.isCurrent());
        people.connection().exec("INSERT INTO patient_fts (patient_fts) VALUES ('delete-all')");
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        QVERIFY(!index.check().isEmpty());
        index.rebuild();
        index.optimize();
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>{seq});
        QCOMPARE(index.check(), QString());
        index.clear();
        QVERIFY(!index.isCurrent());
        QCOMPARE(people.found(u"касымова"_s), QList<qint64>());
        QVERIFY(index.check().contains(u"patient 1 "_s));
    }

    void checkFindsWhatDisagrees_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("says");
        QTest::newRow("key lost") << QByteArray("DELETE FROM patient_search WHERE id = 2")
                                  << u"patient 2 has no search key"_s;
        QTest::newRow("key of nobody") << QByteArray("INSERT INTO patient_search VALUES (77, 'x')")
                                       << u"search key 77 has no patient"_s;
        QTest::newRow("key altered")
            << QByteArray("UPDATE patient_search SET key = replace(key, 'ахметов', 'ахметав') WHERE id = 2")
            << u"full-text index"_s;
        QTest::newRow("index row lost") << QByteArray("INSERT INTO patient_fts (patient_fts, rowid, key) SELECT "
                                                      "'delete', id, key FROM patient_search WHERE id = 2")
                                        << u"full-text index"_s;
        QTest::newRow("index row added") << QByteArray("INSERT INTO patient_fts (rowid, key) VALUES (2, 'лишнии')")
                                         << u"full-text index"_s;
        QTest::newRow("index rows exchanged")
            << QByteArray("UPDATE patient_search SET key = (SELECT s.key FROM patient_search s WHERE s.id = 3 - "
                          "patient_search.id) WHERE id = 1")
            << u"full-text index"_s;
    }
    void checkFindsWhatDisagrees()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, says);
        Register people;
        people.add(aigul);
        people.add(other);
        QCOMPARE(PatientSearch(people.connection()).check(), QString());
        people.connection().exec(damage.toStdString());
        const QString trouble = PatientSearch(people.connection()).check();
        QVERIFY2(trouble.contains(says), qPrintable(trouble));
        QVERIFY(!trouble.contains(u"ахмет"_s)); // it goes to the log
    }

    void checkComparesWithTheCards()
    {
        Register people;
        const qint64 seq = people.add(aigul);
        const PatientIndex index(people.connection());
        const QString key = index.keyOf(seq);
        QCOMPARE(index.check([&](qint64) { return std::optional(key); }), QString());
        QVERIFY(!index.check([&](qint64) { return std::optional(key + u" x"_s); }).isEmpty());
        QVERIFY(!index.check([](qint64) { return std::optional<QString>(); }).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PatientSearchTest)
#include "tst_patient_search.moc"
