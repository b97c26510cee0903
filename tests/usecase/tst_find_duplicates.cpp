#include "demo/corruption.h"
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "support/people.h"
#include "usecase/decide_duplicate.h"
#include "usecase/find_duplicates.h"
#include "usecase/merge_patients.h"
#include "usecase/register_patient.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

using Change = std::function<void(Patient &)>;
Q_DECLARE_METATYPE(Change)

class TestFindDuplicates : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskOnDisk> m_desk;
    PatientRecord m_person;

    Desk &desk() { return m_desk->desk(); }
    Actor head() { return m_desk->actor(Role::Head); }
    PatientRecord add(const Patient &patient, const std::vector<PatientId> &others = {})
    {
        return *must(RegisterPatient(desk())(m_desk->administrator(), {patient, false, u"басқа адам"_s, others}))
                    .record;
    }
    /// Person 5 as written down a second time.
    Patient again() const
    {
        Patient copy = m_person.patient;
        copy.name.surname = u"Касимова"_s;
        copy.iin.reset();
        copy.documents = {{DocumentKind::Passport, u"N00000001"_s, {}, {}, {}}};
        copy.phones.clear();
        return copy;
    }
    std::vector<LikelyTwin> twins(const Patient &typed, const PatientId &self = {})
    {
        return must(LikelyTwins(desk())(m_desk->actor(Role::Registrar), typed, self));
    }
    std::vector<LikelyPair> pairs(double threshold = 0.5)
    {
        return must(FindDuplicates(desk())(head(), {threshold})).pairs;
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void warnsOfALikelyTwin_data();
    void warnsOfALikelyTwin();
    void doesNotWarnOfOthers_data();
    void doesNotWarnOfOthers();
    void marksWhatDiffers();
    void theLikeliestComesFirst();
    void aStaleQuestionGivesUp();
    void theChoiceWhileRegisteringIsKept();
    void comparesTheWholeRegister();
    void canBeStopped();
    void neverAsksAgainAfterDifferent();
    void putOffComesLast();
    void theListIsReadAtOnce();
    void theListForgetsMergedRecords();
    void refusals();
    void onlyWhoMay();
};

void TestFindDuplicates::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_desk = std::make_unique<DeskOnDisk>();
    for (int n = 0; n < 7; ++n) { // seven given names: no two are alike
        const auto record = m_desk->registered(n);
        if (n == 5)
            m_person = record;
    }
}

void TestFindDuplicates::warnsOfALikelyTwin_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("the same", [](Patient &) {});
    row("no number, no phone", [](Patient &p) { p.iin.reset(), p.phones.clear(); });
    row("passport", [](Patient &p) { p.name = {u"KASSYMOVA"_s, u"SAULE"_s, u"SERIKKYZY"_s}, p.iin.reset(); });
    row("name exchanged", [](Patient &p) { std::swap(p.name.surname, p.name.givenName), p.iin.reset(); });
    row("day and month swapped", [](Patient &p) { p.birthDate = {1950, 6, 1}, p.iin.reset(); });
    row("year mistyped", [](Patient &p) { p.birthDate = p.birthDate.addYears(1), p.iin.reset(); });
    row("married", [](Patient &p) { p.name.surname = u"Ахметова"_s, p.iin.reset(); });
    row("moved, a new phone", [](Patient &p) { p.home = {}, p.phones.clear(); });
}

void TestFindDuplicates::warnsOfALikelyTwin()
{
    QFETCH(Change, change);
    Patient typed = m_person.patient;
    change(typed);
    const auto found = twins(typed);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().row.id, m_person.id);
    QVERIFY(found.front().probability > 0.8);
    QVERIFY(!found.front().why.isEmpty());
}

void TestFindDuplicates::doesNotWarnOfOthers_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("twin sister", [](Patient &p) { p.name.givenName = u"Жібек"_s, p.iin.reset(); });
    row("mother", [](Patient &p) {
        p.name = {u"Қасымова"_s, u"Раушан"_s, u"Болатқызы"_s};
        p.birthDate = {1925, 1, 1};
        p.iin.reset();
    });
    row("stranger", [](Patient &p) { p = person(4444, u"Ким"_s); });
    row("nothing typed yet", [](Patient &p) { p = {}; });
    row("surname alone", [](Patient &p) {
        const PersonName name{p.name.surname, {}, {}};
        p = {};
        p.name = name;
    });
}

void TestFindDuplicates::doesNotWarnOfOthers()
{
    QFETCH(Change, change);
    Patient typed = m_person.patient;
    change(typed);
    QVERIFY(twins(typed).empty());
}

void TestFindDuplicates::marksWhatDiffers()
{
    Patient typed = again();
    typed.birthDate = m_person.patient.birthDate.addYears(1);
    typed.home.house = u"199"_s;
    const auto found = twins(typed);
    QCOMPARE(found.size(), size_t(1));
    QMap<QByteArray, Agreement> marks;
    for (const ComparedField &field : found.front().fields) {
        marks.insert(field.label.id, field.agreement);
        QCOMPARE(field.why.id.isEmpty(), field.agreement == Agreement::Unknown);
    }
    QCOMPARE(marks.value("IIN"), Agreement::Unknown);
    QCOMPARE(marks.value("Surname"), Agreement::Same); // Касимова is Қасымова
    QCOMPARE(marks.value("Given name"), Agreement::Same);
    QCOMPARE(marks.value("Birth date"), Agreement::Alike);
    QCOMPARE(marks.value("Phone"), Agreement::Unknown);
    QCOMPARE(marks.value("Address"), Agreement::Alike);
    const auto &surname = found.front().fields[1];
    QCOMPARE(surname.left, u"Касимова"_s); // what is typed
    QCOMPARE(surname.right, u"Қасымова"_s);
}

void TestFindDuplicates::theLikeliestComesFirst()
{
    Patient second = again();
    second.name.patronymic.clear();
    second.home.street = u"Сейфуллин көшесі"_s;
    add(second);
    const auto found = twins(m_person.patient);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].row.id, m_person.id);
    QVERIFY(found[0].probability > found[1].probability);
    QCOMPARE(twins(m_person.patient, m_person.id).size(), size_t(1)); // not itself
}

void TestFindDuplicates::aStaleQuestionGivesUp()
{
    CancellationSource source;
    const auto stale = source.renew();
    source.renew();
    QCOMPARE(kindOf(LikelyTwins(desk())(head(), m_person.patient, {}, stale)), Error::Kind::Cancelled);
}

void TestFindDuplicates::theChoiceWhileRegisteringIsKept()
{
    const auto other = add(again(), {m_person.id});
    QVERIFY(twins(other.patient, other.id).empty());
    QVERIFY(pairs().empty());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM duplicate_decision WHERE decision = 'different'"
                             " AND reason = 'басқа адам' AND a < b"),
             1);
}

void TestFindDuplicates::comparesTheWholeRegister()
{
    const auto copy = add(again());
    const auto outcome = must(FindDuplicates(desk())(head(), {}));
    QCOMPARE(outcome.persons, 8);
    QCOMPARE(outcome.pairs.size(), size_t(1));
    const LikelyPair &pair = outcome.pairs.front();
    QCOMPARE((QSet{pair.a.bytes(), pair.b.bytes()}), (QSet{m_person.id.bytes(), copy.id.bytes()}));
    QVERIFY(pair.a.bytes() < pair.b.bytes());
    QVERIFY(pair.why.contains({"matching", "The birth date is the same."}));
    QVERIFY(pairs(1.0).empty());
}

void TestFindDuplicates::canBeStopped()
{
    demo::Generator generator({.today = QDate(2026, 3, 2)});
    int left = 5000;
    const auto next = [&] {
        auto patient = generator.next();
        patient.district = {}; // of another clinic
        return left-- > 0 ? std::optional(patient) : std::nullopt;
    };
    must(AddPatients(desk())(m_desk->administrator(), next, false));
    int asked = 0;
    const auto stopped = FindDuplicates(desk())(head(), {0.5, [&](qint64, qint64) { return ++asked < 1; }});
    QCOMPARE(kindOf(stopped), Error::Kind::Cancelled);
    QCOMPARE(asked, 1);
}

void TestFindDuplicates::neverAsksAgainAfterDifferent()
{
    const auto copy = add(again());
    QCOMPARE(pairs().size(), size_t(1));
    const auto outcome =
        must(DecideDuplicate(desk())(head(), {copy.id, m_person.id, DuplicateDecision::Different, u"егіз емес"_s}));
    QCOMPARE(outcome, DecideDuplicate::Refusal::None);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"duplicate.decide"_s});
    QVERIFY(pairs().empty());
    QVERIFY(twins(copy.patient, copy.id).empty());
    must(RefreshDuplicateList(desk())(head()));
    QVERIFY(must(ReadDuplicateList(desk())(head())).pairs.empty());
}

void TestFindDuplicates::putOffComesLast()
{
    add(again());
    Patient other = person(3);
    other.iin.reset();
    other.documents = again().documents;
    other.documents[0].number = u"N00000002"_s;
    other.home.street = u"Сейфуллин көшесі"_s;
    add(other);
    must(RefreshDuplicateList(desk())(head()));
    const auto list = must(ReadDuplicateList(desk())(head()));
    QCOMPARE(list.pairs.size(), size_t(2));
    const auto first = list.pairs.front().pair;
    must(DecideDuplicate(desk())(head(), {first.a, first.b, DuplicateDecision::Later}));
    const auto after = must(ReadDuplicateList(desk())(head()));
    QCOMPARE(after.pairs.size(), size_t(2)); // it stays
    QCOMPARE(after.pairs.back().pair.a, first.a);
    QCOMPARE(after.pairs.back().decided->decision, DuplicateDecision::Later);
    QVERIFY(!after.pairs.front().decided);
    QCOMPARE(pairs().size(), size_t(2));
}

void TestFindDuplicates::theListIsReadAtOnce()
{
    QVERIFY(!must(ReadDuplicateList(desk())(head())).comparedAt.isValid());
    const auto copy = add(again());
    QVERIFY(must(ReadDuplicateList(desk())(head())).pairs.empty()); // until the next comparison
    QCOMPARE(must(RefreshDuplicateList(desk())(head())), 1);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"duplicate.list"_s});
    const auto list = must(ReadDuplicateList(desk())(head()));
    QCOMPARE(list.comparedAt, m_desk->clock.now());
    QCOMPARE(list.persons, 8);
    QCOMPARE(list.pairs.size(), size_t(1));
    const auto fresh = pairs();
    QCOMPARE(list.pairs[0].pair.why, fresh[0].why);
    QCOMPARE(list.pairs[0].pair.probability, fresh[0].probability);
    QCOMPARE((QSet{list.pairs[0].left.id.bytes(), list.pairs[0].right.id.bytes()}),
             (QSet{m_person.id.bytes(), copy.id.bytes()}));
    must(RefreshDuplicateList(desk())(head(), {1.0}));
    QVERIFY(must(ReadDuplicateList(desk())(head())).pairs.empty()); // made anew
}

void TestFindDuplicates::theListForgetsMergedRecords()
{
    const auto copy = add(again());
    must(RefreshDuplicateList(desk())(head()));
    must(MergePatients(desk())(head(), {m_person.id, m_person.version, copy.id, copy.version, u"бір адам"_s}));
    QVERIFY(must(ReadDuplicateList(desk())(head())).pairs.empty());
    QVERIFY(pairs().empty());
    QCOMPARE(twins(m_person.patient).size(), size_t(1));
}

void TestFindDuplicates::refusals()
{
    const auto copy = add(again());
    const auto decide = [&](const PatientId &a, const PatientId &b, DuplicateDecision decision, const QString &reason) {
        return DecideDuplicate(desk())(head(), {a, b, decision, reason});
    };
    using Refused = DecideDuplicate::Refusal;
    const int audited = m_desk->countOf("SELECT count(*) FROM audit");
    QCOMPARE(must(decide(copy.id, copy.id, DuplicateDecision::Later, {})), Refused::SameRecord);
    QCOMPARE(must(decide(copy.id, m_person.id, DuplicateDecision::Different, u" "_s)), Refused::ReasonMissing);
    QCOMPARE(kindOf(decide(copy.id, m_desk->ids.next<PatientId>(), DuplicateDecision::Later, {})),
             Error::Kind::NotFound);
    for (const Refused refusal : {Refused::SameRecord, Refused::ReasonMissing})
        QVERIFY(!DecideDuplicate::explain(refusal).id.isEmpty());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), audited + 1); // of the head's account alone
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM duplicate_decision"), 0);
}

void TestFindDuplicates::onlyWhoMay()
{
    for (const Role role : {Role::Registrar, Role::Nurse, Role::Doctor}) {
        const Actor actor = m_desk->actor(role);
        QCOMPARE(kindOf(FindDuplicates(desk())(actor, {})), Error::Kind::Denied);
        QCOMPARE(kindOf(RefreshDuplicateList(desk())(actor)), Error::Kind::Denied);
        QCOMPARE(kindOf(ReadDuplicateList(desk())(actor)), Error::Kind::Denied);
        QCOMPARE(kindOf(DecideDuplicate(desk())(actor, {m_person.id, m_person.id})), Error::Kind::Denied);
    }
    QVERIFY(FindDuplicates(desk())(m_desk->actor(Role::Coordinator), {}));
}

QTEST_GUILESS_MAIN(TestFindDuplicates)
#include "tst_find_duplicates.moc"
