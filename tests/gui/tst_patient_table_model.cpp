#include "desk_fixture.h"
#include "registration/matched_part.h"
#include "registration/patient_table_model.h"
#include "support/people.h"
#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

class TestPatientTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void keepsTheLawsOfModels();
    void tellsNamesakesApart();
    void saysWhatIsMissing();
    void followsTheLanguage();
    void marksWhatWasTyped_data();
    void marksWhatWasTyped();
    void guessesTheOtherLayout();

private:
    static usecase::FoundPatient found(int n);
    const Texts m_texts;
    LanguageSwitch m_language{m_texts};
    CardWords m_words{m_language};
};

usecase::FoundPatient TestPatientTableModel::found(int n)
{
    const Patient patient = person(n);
    PatientRow row;
    row.id = PatientId(QUuid::createUuid());
    row.iin = patient.iin->toString();
    row.name = patient.name;
    row.birthDate = QDate(1985, 3, 12);
    row.phone = u"+77001234567"_s;
    row.address = u"Абай даңғылы, %1"_s.arg(n);
    row.districtNumber = n;
    row.attachment = Attachment::Here;
    row.cardNumber = u"R1-%1"_s.arg(n);
    return {row, usecase::MatchKind::Exact};
}

void TestPatientTableModel::keepsTheLawsOfModels()
{
    PatientTableModel model(m_words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({found(1), found(2), found(3)}, QDate(2026, 3, 2));
    QCOMPARE(model.rowCount(), 3);
    model.reset({found(4)}, QDate(2026, 3, 2));
    model.retranslate();
    model.reset({}, QDate(2026, 3, 2));
    QCOMPARE(model.rowCount(), 0);
}

void TestPatientTableModel::tellsNamesakesApart()
{
    PatientTableModel model(m_words);
    const auto first = found(1);
    model.reset({first, found(2)}, QDate(2026, 3, 11));
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    const auto below = [&](int row, int column) {
        return model.index(row, column).data(PatientTableModel::BelowRole).toString();
    };
    QCOMPARE(text(0, PatientTableModel::Person), first.row.name.full());
    QCOMPARE(below(0, PatientTableModel::Person), u"Абай даңғылы, 1"_s);
    QCOMPARE(text(0, PatientTableModel::Born), u"12.03.1985 · 40 years"_s);
    QVERIFY(below(0, PatientTableModel::Born).endsWith(first.row.iin.right(4)));
    QVERIFY(below(0, PatientTableModel::Born) != below(1, PatientTableModel::Born));
    QCOMPARE(text(0, PatientTableModel::Phone), u"+7 700 123-45-67"_s);
    QCOMPARE(below(1, PatientTableModel::Phone), u"052/e R1-2"_s);
    QCOMPARE(text(1, PatientTableModel::District), u"№ 2"_s);
    QCOMPARE(below(0, PatientTableModel::District), u"Attached here"_s);
    QCOMPARE(model.rowOf(first.row.id), 0);
    QCOMPARE(model.rowOf(PatientId()), -1);
}

void TestPatientTableModel::saysWhatIsMissing()
{
    auto one = found(1);
    one.row.iin.clear();
    one.row.phone.clear();
    one.row.cardNumber.clear();
    one.row.districtNumber = 0;
    one.row.deceased = true;
    PatientTableModel model(m_words);
    model.reset({one}, QDate(2026, 3, 2));
    const auto below = [&](int column) { return model.index(0, column).data(PatientTableModel::BelowRole).toString(); };
    QCOMPARE(below(PatientTableModel::Born), u"no IIN"_s);
    QCOMPARE(below(PatientTableModel::Phone), u"no card yet"_s);
    QCOMPARE(below(PatientTableModel::District), u"deceased"_s);
    QCOMPARE(model.index(0, PatientTableModel::Phone).data().toString(), u"—"_s);
    QCOMPARE(model.index(0, PatientTableModel::Born).data().toString(), u"12.03.1985"_s); // the dead have no age now
}

void TestPatientTableModel::followsTheLanguage()
{
    PatientTableModel model(m_words);
    model.reset({found(1)}, QDate(2026, 3, 2));
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(cells.count(), 1);
}

void TestPatientTableModel::marksWhatWasTyped_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::newRow("beginning") << u"Қасымова Айгүл"_s << u"Қас"_s << u"Қас"_s;
    QTest::newRow("Russian letters") << u"Қасымова Айгүл"_s << u"касым"_s << u"Қасым"_s;
    QTest::newRow("Latin letters") << u"Қасымова Айгүл"_s << u"kasym"_s << u"Қасым"_s;
    QTest::newRow("the other layout") << u"Қасымова Айгүл"_s << u"rfcsv"_s << u"Қасым"_s;
    QTest::newRow("two words, any order") << u"Қасымова Айгүл"_s << u"айг қас"_s << u"Қас|Айг"_s;
    QTest::newRow("not inside a word") << u"Қасымова Айгүл"_s << u"сым"_s << QString();
    QTest::newRow("end of the number") << u"850312 40 0123"_s << u"0123"_s << u"0123"_s;
    QTest::newRow("number across a gap") << u"850312 40 0123"_s << u"400123"_s << u"40 0123"_s;
    QTest::newRow("phone") << u"+7 700 123-45-67"_s << u"4567"_s << u"45-67"_s;
    QTest::newRow("date") << u"12.03.1985 · 40 years"_s << u"12031985"_s << u"12.03.1985"_s;
    QTest::newRow("nothing typed") << u"Қасымова"_s << QString() << QString();
}

void TestPatientTableModel::marksWhatWasTyped()
{
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    QStringList parts;
    for (const auto &part : matchedParts(shown, typed))
        parts += shown.mid(part.start, part.length);
    QCOMPARE(parts.join(u'|'), marked);
}

void TestPatientTableModel::guessesTheOtherLayout()
{
    QCOMPARE(otherLayout(u"rfcsvjd"_s), u"касымов"_s);
    QCOMPARE(otherLayout(u"0айрат"_s), u"қайрат"_s);
    QCOMPARE(otherLayout(u"қайрат"_s), QString());
    QCOMPARE(otherLayout(u"850312"_s), QString());
}

QTEST_MAIN(TestPatientTableModel)
#include "tst_patient_table_model.moc"
