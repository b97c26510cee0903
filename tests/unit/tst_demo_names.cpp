#include "demo/dice.h"
#include "demo/iin_register.h"
#include "demo/name_forms.h"
#include "demo/polyclinic.h"
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace tirkeu;

namespace {

constexpr int many = 20000;

/// Ends as surnames of one sex only do; no given name of the tables does.
bool endsAsMan(const QString &surname)
{
    static const QRegularExpression ending(u"([оеё]в|[сц]кий)$"_s);
    return ending.match(surname).hasMatch();
}

bool endsAsWoman(const QString &surname)
{
    static const QRegularExpression ending(u"([оеё]ва|[сц]кая)$"_s);
    return ending.match(surname).hasMatch();
}

QString plain(QString name)
{
    return demo::inRussianLetters(std::move(name));
}

} // namespace

class TestDemoNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void diceAreTheSameEverywhere();
    void usedUpDayLeavesTheNumberOut();
    void surnamesAgreeWithSex();
    void patronymicsAgreeWithSex();
    void patronymicForms_data();
    void patronymicForms();
    void surnameForms();
    void namesAreVaried();
    void visitorsHaveForeignPassports();

private:
    demo::Polyclinic m_clinic;
};

void TestDemoNames::initTestCase()
{
    demo::Options options;
    options.patients = many;
    options.today = QDate(2026, 9, 1);
    m_clinic = demo::generate(options);
}

void TestDemoNames::diceAreTheSameEverywhere()
{
    demo::Dice dice(1);
    QList<int> thrown;
    for (int i = 0; i < 6; ++i)
        thrown += dice.below(1000);
    QCOMPARE(thrown, (QList<int>{345, 46, 944, 220, 53, 847}));
    QCOMPARE(m_clinic.practitioners.front().id.toString(), u"166b910a-d1fe-8ee3-8de8-6e4a7ed64c42"_s);
    QVERIFY(QStringView(u"78").contains(m_clinic.practitioners.front().id.toString()[14]));
}

void TestDemoNames::usedUpDayLeavesTheNumberOut()
{
    demo::IinRegister iins;
    std::set<QString> seen;
    const QDate day(1985, 1, 1);
    while (const auto iin = iins.issue(day, Sex::Male))
        QVERIFY(seen.insert(iin->toString()).second);
    QVERIFY(seen.size() > 9800 && seen.size() < 10000); // for about one in a hundred no check digit exists
    QVERIFY(!iins.issue(day.addYears(100), Sex::Male)); // the same digits
    QVERIFY(iins.issue(day, Sex::Female));
}

void TestDemoNames::surnamesAgreeWithSex()
{
    int gendered = 0;
    for (const Patient &p : m_clinic.patients) {
        const bool man = p.sex == Sex::Male;
        QVERIFY2(!(man ? endsAsWoman(p.name.surname) : endsAsMan(p.name.surname)), qPrintable(p.name.full()));
        gendered += endsAsMan(p.name.surname) || endsAsWoman(p.name.surname) ? 1 : 0;
    }
    QVERIFY(gendered > many / 2);
    QVERIFY(gendered < many * 95 / 100); // Әбдірахман and Шевченко are there too
}

void TestDemoNames::patronymicsAgreeWithSex()
{
    static const QRegularExpression son(u"(ич|[уұ]лы|оглы)$"_s);
    static const QRegularExpression daughter(u"(на|[кқ]ызы)$"_s);
    std::map<QString, int> kinds;
    for (const Patient &p : m_clinic.patients) {
        if (p.name.patronymic.isEmpty()) {
            ++kinds[u"none"_s];
            continue;
        }
        const auto match = (p.sex == Sex::Male ? son : daughter).match(p.name.patronymic);
        QVERIFY2(match.hasMatch(), qPrintable(p.name.full()));
        ++kinds[match.captured(1)];
    }
    for (const QString &kind : {u"ич"_s, u"ұлы"_s, u"улы"_s, u"оглы"_s, u"на"_s, u"қызы"_s, u"кызы"_s, u"none"_s})
        QVERIFY2(kinds[kind] > 0, qPrintable(kind));
    QVERIFY(kinds[u"none"_s] < many / 10);
}

void TestDemoNames::patronymicForms_data()
{
    QTest::addColumn<QString>("father");
    QTest::addColumn<QString>("son");
    QTest::addColumn<QString>("daughter");
    const auto row = [](const QString &father, const QString &son, const QString &daughter) {
        QTest::newRow(father.toUtf8().constData()) << father << son << daughter;
    };
    row(u"Серік"_s, u"Серікович"_s, u"Серіковна"_s);
    row(u"Абай"_s, u"Абаевич"_s, u"Абаевна"_s);
    row(u"Ғани"_s, u"Ғаниевич"_s, u"Ғаниевна"_s);
    row(u"Мұстафа"_s, u"Мұстафаевич"_s, u"Мұстафаевна"_s);
    row(u"Игорь"_s, u"Игоревич"_s, u"Игоревна"_s);
    row(u"Сергей"_s, u"Сергеевич"_s, u"Сергеевна"_s);
    row(u"Дмитрий"_s, u"Дмитриевич"_s, u"Дмитриевна"_s);
    row(u"Юрий"_s, u"Юрьевич"_s, u"Юрьевна"_s);
    row(u"Анатолий"_s, u"Анатольевич"_s, u"Анатольевна"_s);
    row(u"Илья"_s, u"Ильич"_s, u"Ильинична"_s);
    row(u"Михаил"_s, u"Михайлович"_s, u"Михайловна"_s);
    row(u"Пётр"_s, u"Петрович"_s, u"Петровна"_s);
    row(u"Шыңғыс"_s, u"Шыңғысович"_s, u"Шыңғысовна"_s);
}

void TestDemoNames::patronymicForms()
{
    QFETCH(QString, father);
    QTEST(demo::russianPatronymic(father, Sex::Male), "son");
    QTEST(demo::russianPatronymic(father, Sex::Female), "daughter");
    QCOMPARE(demo::kazakhPatronymic(father, Sex::Male, false), father + u"ұлы"_s);
    QCOMPARE(demo::kazakhPatronymic(father, Sex::Female, false), father + u"қызы"_s);
}

void TestDemoNames::surnameForms()
{
    QCOMPARE(demo::feminineSurname(u"Қасымов"_s), u"Қасымова"_s);
    QCOMPARE(demo::feminineSurname(u"Троицкий"_s), u"Троицкая"_s);
    QCOMPARE(demo::feminineSurname(u"Яровой"_s), u"Яровая"_s);
    QCOMPARE(demo::feminineSurname(u"Сейфуллин"_s), u"Сейфуллина"_s);
    QCOMPARE(demo::inRussianLetters(u"Әбдіғұлов Өңірбек Үһ"_s), u"Абдигулов Онирбек Ух"_s);
}

void TestDemoNames::namesAreVaried()
{
    std::map<Sex, std::set<QString>> given;
    std::set<QString> surnames;
    std::set<QString> whole;
    int kazakhLetters = 0;
    int inRussian = 0;
    static const QRegularExpression letters(u"[ӘҒҚҢӨҰҮҺІәғқңөұүһі]"_s);
    for (const Patient &p : m_clinic.patients) {
        QVERIFY(!p.name.surname.isEmpty());
        QVERIFY(!p.name.givenName.isEmpty());
        whole.insert(p.name.full());
        if (p.nationality != u"қазақ")
            continue;
        given[p.sex].insert(plain(p.name.givenName));
        surnames.insert(plain(p.sex == Sex::Male ? p.name.surname : QString()));
        ++(letters.match(p.name.full()).hasMatch() ? kazakhLetters : inRussian);
    }
    QVERIFY(given[Sex::Male].size() >= 150);
    QVERIFY(given[Sex::Female].size() >= 150);
    QVERIFY(surnames.size() >= 150);
    QVERIFY2(whole.size() > size_t(many) * 98 / 100, QByteArray::number(qulonglong(whole.size())).constData());
    QVERIFY(kazakhLetters > 2 * inRussian);
    QVERIFY(inRussian > many / 20);
}

void TestDemoNames::visitorsHaveForeignPassports()
{
    static const QRegularExpression latin(u"^[A-Z][a-z]+ [A-Z][a-z]+$"_s);
    static const QRegularExpression hasLatin(u"[A-Za-z]"_s);
    for (const Patient &p : m_clinic.patients) {
        if (p.residence != ResidenceStatus::TemporaryForeigner) {
            QVERIFY(!hasLatin.match(p.name.full()).hasMatch());
            continue;
        }
        QVERIFY2(latin.match(p.name.full()).hasMatch(), qPrintable(p.name.full()));
        QVERIFY(!p.iin);
        QVERIFY(p.citizenship != u"KAZ");
        QCOMPARE(p.documents.front().kind, DocumentKind::ForeignPassport);
    }
}

QTEST_GUILESS_MAIN(TestDemoNames)
#include "tst_demo_names.moc"
