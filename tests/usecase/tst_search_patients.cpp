#include "base/fold.h"
#include "demo/polyclinic.h"
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "usecase/queries/search_patients.h"
#include "usecase/register_patient.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// The search box of a desk with 5 000 made-up people and her.
class TestSearchPatients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_desk.reset(); }

    void sheComesFirst_data();
    void sheComesFirst();
    void theWordsSayWhatWasFound();

private:
    std::vector<FoundPatient> found(const QString &text)
    {
        return must(SearchPatients(m_desk->desk())(m_desk->administrator(), text));
    }
    std::unique_ptr<DeskOnDisk> m_desk;
    PatientId m_her;
};

namespace {

constexpr int crowd = 5000;

Patient aigul()
{
    Patient patient;
    patient.name = {u"Қасымова"_s, u"Айгүл"_s, u"Серікқызы"_s};
    patient.birthDate = QDate(1985, 3, 12);
    patient.iin = Iin::parse(u"850101200019"_s);
    patient.phones = {*PhoneNumber::parse(u"+7 701 123-45-67"_s)};
    patient.sex = Sex::Female;
    patient.attachment.kind = Attachment::Here;
    return patient;
}

} // namespace

void TestSearchPatients::initTestCase()
{
    m_desk = std::make_unique<DeskOnDisk>();
    demo::Generator generator({.patients = crowd, .today = QDate(2026, 3, 2)});
    const auto people = [&, left = crowd]() mutable -> std::optional<Patient> {
        if (left-- == 0)
            return std::nullopt;
        Patient person = generator.next();
        person.district = {};
        return person;
    };
    QCOMPARE(must(AddPatients(m_desk->desk())(m_desk->administrator(), people, false)), qint64(crowd));
    const auto her = [patient = std::optional(aigul())]() mutable { return std::exchange(patient, std::nullopt); };
    must(AddPatients(m_desk->desk())(m_desk->administrator(), her, false));
    m_her = found(u"850101200019"_s).front().row.id;
}

void TestSearchPatients::sheComesFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("alone"); // otherwise her namesakes stand with her, in the order of the alphabet
    for (const auto &[name, surname] : {std::pair("Kazakh", u"Қасымова"_s),
                                        {"Russian", u"касымова"_s},
                                        {"wrong layout", u"rfcsvjdf"_s},
                                        {"Latin", u"Kassymova"_s},
                                        {"и for ы", u"касимова"_s},
                                        {"left out", u"Қасмова"_s},
                                        {"swapped", u"Қсаымова"_s},
                                        {"put in", u"Қассымова"_s},
                                        {"changed", u"Касымава"_s}}) {
        QTest::addRow("%s", name) << surname << false;
        QTest::addRow("%s, tail of the phone", name) << surname + u" 4567"_s << true;
    }
    QTest::newRow("first half of the ЖСН") << u"850101"_s << true;
    QTest::newRow("second half of the ЖСН") << u"200019"_s << true;
    QTest::newRow("tail of the phone") << u"1234567"_s << true;
}

void TestSearchPatients::sheComesFirst()
{
    QFETCH(QString, text);
    QFETCH(bool, alone);
    const auto people = found(text);
    QVERIFY(!people.empty());
    QVERIFY(std::any_of(people.begin(), people.end(), [&](const FoundPatient &one) { return one.row.id == m_her; }));
    QCOMPARE(foldWord(people.front().row.name.surname), u"касимова"_s);
    if (alone)
        QCOMPARE(people.front().row.id, m_her);
}

void TestSearchPatients::theWordsSayWhatWasFound()
{
    const auto people = found(u"касмова 4567"_s);
    QCOMPARE(people.size(), size_t(1));
    QCOMPARE(people[0].match, MatchKind::Typo);
    QCOMPARE(people[0].words.size(), size_t(2));
    QCOMPARE(people[0].words[0].typed, u"касмова"_s);
    QCOMPARE(people[0].words[0].part, storage::MatchedPart::Name);
    QCOMPARE(people[0].words[0].folded, u"касимова"_s);
    QCOMPARE(people[0].words[1].part, storage::MatchedPart::PhoneTail);
}

QTEST_GUILESS_MAIN(TestSearchPatients)
#include "tst_search_patients.moc"
