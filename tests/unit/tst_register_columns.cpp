#include "intake/register_columns.h"
#include "intake/register_values.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::intake;
using F = RegisterField;

class TestRegisterColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTitleOfTheProgramIsKnown();
    void knowsUsualTitles_data();
    void knowsUsualTitles();
    void anyOrderAndStrangers();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsValues_data();
    void readsValues();
    void saysWhatAValueLacks_data();
    void saysWhatAValueLacks();
    void dividesAddresses_data();
    void dividesAddresses();
    void aFullNameIsDivided();
    void foreignersAreAsked();
};

namespace {

RegisterValues::Cells cells(const QMap<RegisterField, QString> &changed = {})
{
    RegisterValues::Cells cells;
    cells[size_t(F::Iin)] = u"850101200019"_s;
    cells[size_t(F::Surname)] = u"Қасымова"_s;
    cells[size_t(F::GivenName)] = u"Айгүл"_s;
    cells[size_t(F::BirthDate)] = u"1985-01-01"_s;
    cells[size_t(F::Sex)] = u"female"_s;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        cells[size_t(it.key())] = it.value();
    return cells;
}

const DistrictId third(QUuid(u"0190163d-8694-739b-aea5-966c26f8ad91"_s));

RegisterValues::Person personWith(const QMap<RegisterField, QString> &changed = {})
{
    return RegisterValues({{third, 3, u"Үшінші"_s, u"Третий"_s, u"gp"_s, {}, {}}}, QDate(2026, 3, 2), true)
        .read(cells(changed));
}

} // namespace

void TestRegisterColumns::everyTitleOfTheProgramIsKnown()
{
    QStringList titles;
    for (int i = 0; i < registerFieldCount; ++i)
        titles += QString::fromLatin1(registerFieldTitle(RegisterField(i)));
    const auto mapping = recognizeColumns(titles);
    for (int i = 0; i < registerFieldCount; ++i)
        QCOMPARE(mapping[RegisterField(i)], i);
    QVERIFY(headerFlaws(titles, mapping).isEmpty());
}

void TestRegisterColumns::knowsUsualTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("field");
    const auto row = [](const QString &title, F field) { QTest::newRow(qPrintable(title)) << title << int(field); };
    row(u"ИИН"_s, F::Iin);
    row(u"ЖСН"_s, F::Iin);
    row(u" Given Name "_s, F::GivenName);
    row(u"Фамилия"_s, F::Surname);
    row(u"Тегі"_s, F::Surname);
    row(u"Имя"_s, F::GivenName);
    row(u"Аты"_s, F::GivenName);
    row(u"Отчество (при наличии)"_s, F::Patronymic);
    row(u"Әкесінің аты"_s, F::Patronymic);
    row(u"ФИО"_s, F::FullName);
    row(u"Дата рождения:"_s, F::BirthDate);
    row(u"ТУҒАН КҮНІ"_s, F::BirthDate);
    row(u"Пол"_s, F::Sex);
    row(u"Жынысы"_s, F::Sex);
    row(u"Телефон"_s, F::Phone);
    row(u"Адрес проживания"_s, F::Address);
    row(u"Мекенжайы"_s, F::Address);
    row(u"№ участка"_s, F::District);
    row(u"Гражданство"_s, F::Citizenship);
    row(u"Құжат түрі"_s, F::DocumentType);
    row(u"Номер документа"_s, F::DocumentNumber);
}

void TestRegisterColumns::knowsUsualTitles()
{
    QFETCH(QString, title);
    QFETCH(int, field);
    QCOMPARE(recognizeColumns({u"?"_s, title})[RegisterField(field)], 1);
}

void TestRegisterColumns::anyOrderAndStrangers()
{
    const QStringList titles{u"note"_s, u"sex"_s, u"iin"_s, u"birth_date"_s, u"given_name"_s, u""_s, u"surname"_s};
    const auto mapping = recognizeColumns(titles);
    QCOMPARE(mapping[F::Surname], 6);
    QCOMPARE(mapping[F::Iin], 2);
    QCOMPARE(mapping[F::Phone], -1);
    QVERIFY(headerFlaws(titles, mapping).isEmpty());
    QCOMPARE(unreadTitles(titles, mapping), (QStringList{u"note"_s, u""_s}));
}

void TestRegisterColumns::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("said"); ///< arguments of the messages
    QTest::newRow("twice") << QStringList{u"iin"_s,        u"surname"_s, u"given_name"_s,
                                          u"birth_date"_s, u"sex"_s,     u"Surname"_s}
                           << QStringList{u"Surname"_s};
    QTest::newRow("the same under two names")
        << QStringList{u"iin"_s, u"surname"_s, u"given_name"_s, u"birth_date"_s, u"sex"_s, u"ЖСН"_s}
        << QStringList{u"ЖСН"_s};
    QTest::newRow("a stranger twice") << QStringList{u"iin"_s, u"surname"_s, u"given_name"_s, u"birth_date"_s,
                                                     u"sex"_s, u"note"_s,    u"Note"_s}
                                      << QStringList{u"Note"_s};
    QTest::newRow("untitled columns may be many")
        << QStringList{u"iin"_s, u"surname"_s, u"given_name"_s, u"birth_date"_s, u"sex"_s, u""_s, u""_s}
        << QStringList();
    QTest::newRow("no header at all") << QStringList{u"850101200019"_s, u"Қасымова"_s, u"Айгүл"_s}
                                      << QStringList{u"surname"_s, u"given_name"_s, u"birth_date"_s, u"sex"_s,
                                                     u"iin"_s};
    QTest::newRow("a document instead of the number")
        << QStringList{u"document_type"_s, u"document_number"_s, u"surname"_s,
                       u"given_name"_s,    u"birth_date"_s,      u"sex"_s}
        << QStringList();
    QTest::newRow("one column for the name")
        << QStringList{u"iin"_s, u"ФИО"_s, u"birth_date"_s, u"sex"_s} << QStringList();
}

void TestRegisterColumns::saysWhatIsWrong()
{
    QFETCH(QStringList, titles);
    QFETCH(QStringList, said);
    QStringList found;
    for (const auto &flaw : headerFlaws(titles, recognizeColumns(titles)))
        found += flaw.message.arguments;
    QCOMPARE(found, said);
}

void TestRegisterColumns::readsValues_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("read");
    QTest::addColumn<QString>("value");
    using P = PatientField;
    const auto row = [](F field, const QString &typed, P read, const QString &value) {
        QTest::addRow("%s: %s", registerFieldTitle(field), qPrintable(typed))
            << int(field) << typed << int(read) << value;
    };
    for (const QString &typed : {u"Ж"_s, u"жен."_s, u"Әйел"_s, u"F"_s, u"Женский"_s})
        row(F::Sex, typed, P::Sex, u"female"_s);
    for (const QString &typed : {u"М"_s, u"муж"_s, u"Ер"_s, u"M"_s, u"male"_s})
        row(F::Sex, typed, P::Sex, u"male"_s);
    for (const QString &typed :
         {u"01.02.1985"_s, u"1985-02-01"_s, u"1985-02-01 00:00:00"_s, u"1985-02-01T00:00:00Z"_s, u" 1.2.1985 "_s})
        row(F::BirthDate, typed, P::BirthDate, u"01.02.1985"_s);
    row(F::Phone, u"8 (701) 123-45-67"_s, P::Phone, u"+77011234567"_s);
    row(F::District, u"03"_s, P::District, third.toString());
    row(F::District, u"Үшінші"_s, P::District, third.toString());
    row(F::Citizenship, u"Қазақстан"_s, P::Citizenship, u"KAZ"_s);
    row(F::Citizenship, u"kaz"_s, P::Citizenship, u"KAZ"_s);
}

void TestRegisterColumns::readsValues()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(int, read);
    QFETCH(QString, value);
    const auto person = personWith({{F(field), typed}});
    QVERIFY2(person.patient, person.errors.isEmpty() ? "" : person.errors.front().message.id.constData());
    QCOMPARE(formOf(*person.patient).value(PatientField(read)), value);
}

void TestRegisterColumns::saysWhatAValueLacks_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, F field, const QString &typed) {
        QTest::newRow(name) << int(field) << typed;
    };
    row("check digit", F::Iin, u"850101200018"_s);
    row("eleven digits", F::Iin, u"85010120001"_s);
    row("no number and no document", F::Iin, {});
    row("no surname and no name", F::Surname, u"123"_s);
    row("two alphabets", F::GivenName, u"Aйгүл"_s);
    row("thirtieth of February", F::BirthDate, u"30.02.1985"_s);
    row("tomorrow", F::BirthDate, u"03.03.2026"_s);
    row("no birth date", F::BirthDate, {});
    row("no sex", F::Sex, {});
    row("no such sex", F::Sex, u"x"_s);
    row("no telephone", F::Phone, u"123"_s);
    row("no such district", F::District, u"4"_s);
    row("no country", F::Citizenship, u"Мордор"_s);
    row("no such document", F::DocumentType, u"талон"_s);
    row("a picture in the address", F::Address, u"Абай 1 😀"_s);
}

void TestRegisterColumns::saysWhatAValueLacks()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    const auto person = personWith({{F(field), typed}});
    QVERIFY(!person.patient);
    QCOMPARE(person.errors.size(), 1);
    QCOMPARE(int(person.errors.front().field), field);
}

void TestRegisterColumns::dividesAddresses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const QString &line, const QStringList &parts) {
        QTest::newRow(qPrintable(line)) << line << parts;
    };
    row(u"Алматы, Абай даңғылы, 12, 34"_s, {{}, u"Алматы"_s, u"Абай даңғылы"_s, u"12"_s, u"34"_s});
    row(u"Алматы облысы, Талғар, Абай көшесі, 12А"_s,
        {u"Алматы облысы"_s, u"Талғар"_s, u"Абай көшесі"_s, u"12А"_s, {}});
    row(u"ул. Абая, д. 5, кв. 7"_s, {{}, {}, u"ул. Абая"_s, u"д. 5"_s, u"кв. 7"_s});
    row(u"Абай көшесі"_s, {{}, {}, u"Абай көшесі"_s, {}, {}});
    row(u"мкр 5, 12"_s, {{}, {}, u"мкр 5"_s, u"12"_s, {}});
    row(u"РК, Алматы облысы, Талғар, Абай, 1, 2"_s, {u"РК, Алматы облысы"_s, u"Талғар"_s, u"Абай"_s, u"1"_s, u"2"_s});
    row({}, {{}, {}, {}, {}, {}});
}

void TestRegisterColumns::dividesAddresses()
{
    QFETCH(QString, line);
    QFETCH(QStringList, parts);
    const Address a = dividedAddress(line);
    QCOMPARE((QStringList{a.region, a.locality, a.street, a.house, a.flat}), parts);
    QCOMPARE(a.line(), line);
}

void TestRegisterColumns::aFullNameIsDivided()
{
    const auto person =
        personWith({{F::Surname, {}}, {F::GivenName, {}}, {F::FullName, u"Қасымова  Айгүл Серік қызы"_s}});
    QVERIFY(person.patient);
    QCOMPARE(person.patient->name, (PersonName{u"Қасымова"_s, u"Айгүл"_s, u"Серік қызы"_s}));
}

void TestRegisterColumns::foreignersAreAsked()
{
    const auto person = personWith(
        {{F::Citizenship, u"UZB"_s}, {F::DocumentType, u"Вид на жительство"_s}, {F::DocumentNumber, u"024"_s}});
    QVERIFY(person.patient);
    QCOMPARE(person.patient->residence, ResidenceStatus::PermanentForeigner);
    QCOMPARE(person.patient->documents.front().kind, DocumentKind::ResidencePermit);
    QCOMPARE(person.doubts.size(), 1);
    QCOMPARE(int(person.doubts.front().field), int(F::Citizenship));
}

QTEST_APPLESS_MAIN(TestRegisterColumns)
#include "tst_register_columns.moc"
