#include "cli/program_run.h"
#include "demo/corruption.h"
#include "support/must.h"
#include "usecase/decide_duplicate.h"
#include "usecase/register_patient.h"
#include "usecase/sign_in.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// `tirkeuctl duplicates`, on a made-up polyclinic where some are registered twice.
class TestDuplicates : public QObject
{
    Q_OBJECT
    ProgramRun m_run;
    SystemClock m_clock;
    UuidSource m_ids{m_clock};
    QSet<QString> m_pairs; ///< what is to be found: "a b"

    static QString keyOf(const QJsonValue &pair) { return pair["a"_L1].toString() + u' ' + pair["b"_L1].toString(); }
    Answer ask(const QStringList &words) const { return m_run.on(u"demo"_s, QStringList{u"--json"_s} + words); }
    usecase::OpenedDesk open()
    {
        return must(usecase::SignIn({m_run.desk(u"demo"_s), m_clock, m_ids})(u"admin"_s, ctlPassword));
    }

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsWhoIsRegisteredTwice();
    void aHigherThresholdGivesFewer();
    void refusesAWrongThreshold_data();
    void refusesAWrongThreshold();
    void saysItInWordsToo();
    void isForThoseWhoMayMerge();
    void doesNotAskAgainAfterDifferent();
};

void TestDuplicates::initTestCase()
{
    m_run.makeDemo(u"demo"_s, 120);
    const auto opened = open();
    demo::Generator generator({.patients = 20, .seed = 99, .today = QDate(2026, 5, 20)});
    std::vector<Patient> people;
    for (int i = 0; i < 20; ++i)
        people.push_back(generator.next());
    for (Patient &patient : people)
        patient.district = {}; // of another clinic
    demo::Corruptor corruptor(people, 5);
    for (size_t i = 0; i < 3; ++i) {
        Patient copy = people[i];
        QVERIFY(corruptor.apply(demo::Corruption::PassportLetters, copy));
        corruptor.apply(demo::Corruption::IinMissing, copy);
        QStringList ids;
        for (const Patient &patient : {people[i], copy})
            ids += must(usecase::RegisterPatient(*opened.desk)(opened.actor, {patient})).record->id.toString();
        ids.sort();
        m_pairs += ids.join(u' ');
    }
}

void TestDuplicates::findsWhoIsRegisteredTwice()
{
    const auto answer = ask({u"duplicates"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.err, QString());
    QSet<QString> found;
    double before = 1;
    for (const auto &pair : answer.array()) {
        found += keyOf(pair);
        QCOMPARE(pair.toObject().keys(), (QStringList{u"a"_s, u"b"_s, u"probability"_s, u"why"_s}));
        const double probability = pair["probability"_L1].toDouble();
        QVERIFY(probability >= 0.5 && probability <= before);
        before = probability;
        QVERIFY(!pair["why"_L1].toArray().isEmpty());
        for (const auto &reason : pair["why"_L1].toArray())
            QVERIFY(!reason["kk"_L1].toString().isEmpty() && !reason["ru"_L1].toString().isEmpty());
    }
    QCOMPARE(found, m_pairs);
}

void TestDuplicates::aHigherThresholdGivesFewer()
{
    QVERIFY(ask({u"duplicates"_s, u"--threshold"_s, u"0.0001"_s}).array().size() >= m_pairs.size());
    QCOMPARE(ask({u"duplicates"_s, u"--threshold=1"_s}).json().toJson(QJsonDocument::Compact), QByteArray("[]"));
}

void TestDuplicates::refusesAWrongThreshold_data()
{
    QTest::addColumn<QString>("threshold");
    for (const auto *text : {"many", "-0.1", "1.01", "50%", "nan", ""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDuplicates::refusesAWrongThreshold()
{
    QFETCH(QString, threshold);
    const auto answer = ask({u"duplicates"_s, u"--threshold="_s + threshold});
    QCOMPARE(answer.exit, 2);
    QVERIFY(answer.isError());
    QVERIFY(!answer.err.isEmpty());
}

void TestDuplicates::saysItInWordsToo()
{
    const auto answer = m_run.on(u"demo"_s, {u"--lang"_s, u"en"_s, u"duplicates"_s});
    QCOMPARE(answer.exit, 0);
    for (const QString &pair : m_pairs)
        QVERIFY(answer.out.contains(pair.left(36).toUtf8() + "  " + pair.right(36).toUtf8() + "  "));
    QVERIFY(answer.out.contains("    The birth date is the same.\n"));
}

void TestDuplicates::isForThoseWhoMayMerge()
{
    for (const auto *user : {"registrar", "nurse", "doctor"}) {
        const auto answer = ask({u"--user"_s, QString::fromLatin1(user), u"duplicates"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.isError());
    }
    QCOMPARE(ask({u"--user"_s, u"coordinator"_s, u"duplicates"_s}).exit, 0);
}

void TestDuplicates::doesNotAskAgainAfterDifferent()
{
    const QString told = *m_pairs.constBegin();
    const auto opened = open();
    QCOMPARE(must(usecase::DecideDuplicate(*opened.desk)(opened.actor, {*PatientId::parse(told.right(36)),
                                                                        *PatientId::parse(told.left(36)),
                                                                        DuplicateDecision::Different, u"екі адам"_s})),
             usecase::DecideDuplicate::Refusal::None);
    const auto left = ask({u"duplicates"_s}).array();
    QCOMPARE(left.size(), m_pairs.size() - 1);
    for (const auto &pair : left)
        QVERIFY(keyOf(pair) != told);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
