#include "domain/phone_number.h"
#include "domain/phone_text.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesUsualForms_data();
    void takesUsualForms();
    void whatIsKeptIsShownForPeople();
    void refuses_data();
    void refuses();
};

void TestPhoneNumber::takesUsualForms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("forPeople");
    const QString mobile = u"+77011234567"_s;
    const QString said = u"+7 701 123-45-67"_s;
    QTest::newRow("international") << u"+77011234567"_s << mobile << said;
    QTest::newRow("with signs") << u"+7 (701) 123-45-67"_s << mobile << said;
    QTest::newRow("with 8") << u"8 701 123 45 67"_s << mobile << said;
    QTest::newRow("with 7") << u"77011234567"_s << mobile << said;
    QTest::newRow("ten digits") << u"701.123.45.67"_s << mobile << said;
    QTest::newRow("no-break spaces") << u"8\u00a0701\u00a01234567"_s << mobile << said;
    QTest::newRow("landline of Almaty") << u"8 727 250 00 00"_s << u"+77272500000"_s << u"+7 727 250-00-00"_s;
    QTest::newRow("Uzbekistan") << u"+998 90 123 45 67"_s << u"+998901234567"_s << u"+998901234567"_s;
    QTest::newRow("shortest") << u"+12345678"_s << u"+12345678"_s << u"+12345678"_s;
    QTest::newRow("longest") << u"+123456789012345"_s << u"+123456789012345"_s << u"+123456789012345"_s;
}

void TestPhoneNumber::takesUsualForms()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const auto number = PhoneNumber::parse(typed);
    QVERIFY(number.has_value());
    QCOMPARE(number->toString(), kept);
    QTEST(number->forPeople(), "forPeople");
    QCOMPARE(PhoneNumber::parse(number->toString()), number);
    QCOMPARE(PhoneNumber::parse(number->forPeople()), number);
}

void TestPhoneNumber::whatIsKeptIsShownForPeople()
{
    QCOMPARE(phoneForPeople(u"+77011234567"_s), u"+7 701 123-45-67"_s);
    QCOMPARE(phoneForPeople(u"at the neighbours'"_s), u"at the neighbours'"_s);
    QCOMPARE(phoneForPeople({}), QString());
}

void TestPhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("plus alone") << u"+"_s;
    QTest::newRow("too short") << u"1234567"_s;
    QTest::newRow("nine digits") << u"701123456"_s;
    QTest::newRow("twelve digits without plus") << u"998901234567"_s;
    QTest::newRow("+7 with a digit missing") << u"+7701123456"_s;
    QTest::newRow("+7 with a digit more") << u"+770112345678"_s;
    QTest::newRow("sixteen digits") << u"+1234567890123456"_s;
    QTest::newRow("leading zero") << u"+0123456789"_s;
    QTest::newRow("letters") << u"8 701 ABC 45 67"_s;
    QTest::newRow("plus inside") << u"8+7011234567"_s;
    QTest::newRow("two plus") << u"++77011234567"_s;
    QTest::newRow("two numbers") << u"87011234567, 87017654321"_s;
    QTest::newRow("Arabic digits") << u"+٧٧٠١١٢٣٤٥٦٧"_s;
}

void TestPhoneNumber::refuses()
{
    QFETCH(QString, typed);
    QVERIFY(!PhoneNumber::parse(typed));
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phone_number.moc"
