#include "domain/patient_form.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using F = PatientField;

/// The canonical JSON of versions, change log and exchange.
class TestPatientJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void jsonIsCanonical();
    void aStoredCardStaysReadable();
    void foreignJsonIsRefused_data();
    void foreignJsonIsRefused();
};

namespace {

const QDate today(2026, 11, 22);

PatientForm modern()
{
    return {{F::Surname, u"Қасымов"_s}, {F::GivenName, u"Айдар"_s},      {F::BirthDate, u"12.03.1985"_s},
            {F::Sex, u"male"_s},        {F::DocumentKind, u"id_card"_s}, {F::DocumentNumber, u"012345678"_s}};
}

} // namespace

void TestPatientJson::jsonIsCanonical()
{
    const auto patient = parsePatientForm(modern(), today).patient;
    QCOMPARE(
        QString::fromUtf8(canonicalBytes(toJson(*patient))),
        u"{\"birthDate\":\"1985-03-12\",\"documentKind\":\"id_card\",\"documentNumber\":\"012345678\","
        "\"givenName\":\"Айдар\",\"residence\":\"citizen\",\"schema\":1,\"sex\":\"male\",\"surname\":\"Қасымов\"}"_s);
}

void TestPatientJson::aStoredCardStaysReadable()
{
    // Reading back compares nothing with the calendar: this desk's clock may stand behind the one that wrote.
    PatientForm bornToday = modern();
    bornToday[F::BirthDate] = u"22.11.2026"_s;
    bornToday[F::DocumentValidUntil] = u"23.11.2026"_s;
    const auto patient = parsePatientForm(bornToday, today).patient;
    QVERIFY(patient.has_value());
    QCOMPARE(patientFromJson(toJson(*patient)), patient);
}

void TestPatientJson::foreignJsonIsRefused_data()
{
    QTest::addColumn<QJsonObject>("object");
    const QJsonObject good = toJson(*parsePatientForm(modern(), today).patient);
    const auto changed = [&](const QString &key, const QJsonValue &value) {
        QJsonObject object = good;
        object[key] = value;
        return object;
    };
    QTest::newRow("empty") << QJsonObject{};
    QTest::newRow("newer schema") << changed(u"schema"_s, 2);
    QTest::newRow("schema is a text") << changed(u"schema"_s, u"1"_s);
    QTest::newRow("birth date is a number") << changed(u"birthDate"_s, 19850312);
    QTest::newRow("no such day") << changed(u"birthDate"_s, u"1985-02-30"_s);
    QTest::newRow("no such sex") << changed(u"sex"_s, u"m"_s);
    QTest::newRow("wrong IIN") << changed(u"iin"_s, u"850101100013"_s);
}

void TestPatientJson::foreignJsonIsRefused()
{
    QFETCH(QJsonObject, object);
    QVERIFY(!patientFromJson(object));
}

QTEST_APPLESS_MAIN(TestPatientJson)
#include "tst_patient_json.moc"
