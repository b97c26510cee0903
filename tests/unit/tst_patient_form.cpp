#include "domain/patient_form.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using F = PatientField;

class TestPatientForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAnOrdinaryPerson();
    void saysTheErrorBesideItsField_data();
    void saysTheErrorBesideItsField();
    void warnsBesideTheField_data();
    void warnsBesideTheField();
    void demoNumbersDoNotWarnOfTheirDates();
    void noIinWithADocumentIsATodo();
    void noIinAndNoDocumentIsAnError();
    void doubtfulDigitsOfTheIinAreNoError();
    void everythingComesBack();
    void everyLetterComesBack();
    void everyFieldHasItsKey();
    void namesChangedFields();
    void pastedTextIsTakenAsItIsMeant();
};

namespace {

const QDate today(2026, 11, 22);

PatientForm ordinary()
{
    return {{F::Iin, u"850101100012"_s},        {F::Surname, u"Қасымов"_s}, {F::GivenName, u"Айдар"_s},
            {F::BirthDate, u"12.03.1985"_s},    {F::Sex, u"male"_s},        {F::DocumentKind, u"id_card"_s},
            {F::DocumentNumber, u"012345678"_s}};
}

/// A person born in our time; without an IIN, so that nothing disagrees.
PatientForm modern()
{
    PatientForm form = ordinary();
    form.remove(F::Iin);
    return form;
}

PatientForm with(PatientForm form, std::initializer_list<std::pair<F, QString>> changes)
{
    for (const auto &[field, value] : changes)
        form[field] = value;
    return form;
}

/// Every field filled, each with a value of its own.
PatientForm full()
{
    PatientForm form = with(modern(), {{F::Iin, u"850101100012"_s},
                                       {F::Patronymic, u"Серікұлы"_s},
                                       {F::Phone, u"+77011234567"_s},
                                       {F::OtherPhone, u"+77272500000"_s},
                                       {F::DocumentIssuer, u"ҚР ІІМ"_s},
                                       {F::DocumentIssuedOn, u"05.06.2020"_s},
                                       {F::DocumentValidUntil, u"04.06.2030"_s},
                                       {F::OtherDocumentKind, u"passport"_s},
                                       {F::OtherDocumentNumber, u"N01234567"_s},
                                       {F::OtherDocumentIssuer, u"ҚР ІІМ"_s},
                                       {F::OtherDocumentIssuedOn, u"07.08.2021"_s},
                                       {F::OtherDocumentValidUntil, u"06.08.2031"_s},
                                       {F::HomeSettlement, u"urban"_s},
                                       {F::HomeRegion, u"Алматы"_s},
                                       {F::HomeLocality, u"Бостандық ауданы"_s},
                                       {F::HomeStreet, u"Абай даңғылы"_s},
                                       {F::HomeHouse, u"12/1"_s},
                                       {F::HomeFlat, u"34"_s},
                                       {F::StaySettlement, u"rural"_s},
                                       {F::StayRegion, u"Алматы облысы"_s},
                                       {F::StayLocality, u"Қаскелең"_s},
                                       {F::StayStreet, u"Наурызбай"_s},
                                       {F::StayHouse, u"5"_s},
                                       {F::StayFlat, u"1"_s},
                                       {F::Nationality, u"қазақ"_s},
                                       {F::Citizenship, u"KAZ"_s},
                                       {F::Residence, u"kandas"_s},
                                       {F::RepresentativeKind, u"lawful"_s},
                                       {F::RepresentativeName, u"Қасымова Айгүл"_s},
                                       {F::RepresentativeGround, u"анасы"_s},
                                       {F::RepresentativeDocument, u"№ 7"_s},
                                       {F::RepresentativePhone, u"+77017654321"_s},
                                       {F::WorkPlace, u"Мектеп № 5"_s},
                                       {F::WorkPosition, u"мұғалім"_s},
                                       {F::Education, u"higher"_s},
                                       {F::Insurer, u"Қор"_s},
                                       {F::PolicyNumber, u"П-1"_s},
                                       {F::Reimbursement, u"insurance"_s},
                                       {F::SocialStatus, u"employed"_s},
                                       {F::VisitReason, u"3.2"_s},
                                       {F::District, u"01890a5d-ac96-774b-bcce-b302099a8057"_s},
                                       {F::Attachment, u"here"_s},
                                       {F::AttachedSince, u"01.09.2024"_s},
                                       {F::DeceasedOn, u"21.11.2026"_s}});
    for (int i = int(F::BloodGroup); i <= int(F::PatientInstruction); ++i)
        form[F(i)] = u"жазба %1\nекінші жол: 36,6 °C > 5 %"_s.arg(i);
    return form;
}

bool names(const QList<FieldFlaw> &flaws, F field, const QString &part)
{
    return std::any_of(flaws.begin(), flaws.end(), [&](const FieldFlaw &flaw) {
        return flaw.field == field && QString::fromUtf8(flaw.message.id).contains(part);
    });
}

QString all(const QList<FieldFlaw> &flaws)
{
    QStringList list;
    for (const auto &flaw : flaws)
        list += QString::fromLatin1(patientFieldKey(flaw.field)) + u": "_s + QString::fromUtf8(flaw.message.id);
    return list.join(u'\n');
}

} // namespace

void TestPatientForm::readsAnOrdinaryPerson()
{
    const auto outcome = parsePatientForm(with(ordinary(), {{F::Phone, u"8 701 123 45 67"_s}}), today, true);
    QVERIFY2(outcome.patient.has_value(), qPrintable(all(outcome.errors)));
    QVERIFY2(outcome.warnings.isEmpty(), qPrintable(all(outcome.warnings)));
    QCOMPARE(outcome.patient->iin->toString(), u"850101100012"_s);
    QCOMPARE(outcome.patient->name.full(), u"Қасымов Айдар"_s);
    QCOMPARE(outcome.patient->birthDate, QDate(1985, 3, 12));
    QCOMPARE(outcome.patient->sex, Sex::Male);
    QCOMPARE(outcome.patient->phones.front().toString(), u"+77011234567"_s);
    QCOMPARE(outcome.patient->documents.size(), size_t(1));
}

void TestPatientForm::saysTheErrorBesideItsField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, F field, const QString &typed, const char16_t *said) {
        QTest::newRow(name) << int(field) << typed << QString::fromUtf16(said);
    };
    row("eleven digits", F::Iin, u"85010110001"_s, u"twelve digits");
    row("a letter in the IIN", F::Iin, u"85010110001O"_s, u"digits only");
    row("check digit", F::Iin, u"850101100013"_s, u"check digit");
    row("no such IIN", F::Iin, u"991231500770"_s, u"No IIN");
    row("surname of 200 letters", F::Surname, QString(200, u'Қ'), u"Longer than 100");
    row("emoji", F::GivenName, u"Айгүл😀"_s, u"Only letters");
    row("mixed scripts", F::Patronymic, u"Cерікұлы"_s, u"Cyrillic and Latin"); // the first letter is Latin
    row("no birth date", F::BirthDate, QString(), u"Write the birth date");
    row("31 June", F::BirthDate, u"31.06.1985"_s, u"no such date");
    row("29 February of a common year", F::BirthDate, u"29.02.2023"_s, u"no such date");
    row("29 February 1900", F::BirthDate, u"29.02.1900"_s, u"no such date");
    row("not a date", F::BirthDate, u"кеше"_s, u"no such date");
    row("born tomorrow", F::BirthDate, u"23.11.2026"_s, u"still to come");
    row("born 131 years ago", F::BirthDate, u"21.11.1896"_s, u"130 years");
    row("no sex", F::Sex, QString(), u"Choose the sex");
    row("sex of no list", F::Sex, u"M"_s, u"one of the list");
    row("phone", F::Phone, u"123"_s, u"telephone number");
    row("other phone", F::OtherPhone, u"+7701"_s, u"telephone number");
    row("kind of document", F::DocumentKind, u"licence"_s, u"one of the list");
    row("document issued tomorrow", F::DocumentIssuedOn, u"23.11.2026"_s, u"still to come");
    row("document issued before birth", F::DocumentIssuedOn, u"11.03.1985"_s, u"before the person was born");
    row("document number missing", F::DocumentNumber, QString(), u"number of the document");
    row("no such term", F::DocumentValidUntil, u"30.02.2030"_s, u"no such date");
    row("street with a picture", F::HomeStreet, u"Абай 🏠"_s, u"pictures");
    row("street with a control character", F::HomeStreet, u"Абай\u0007"_s, u"pictures");
    row("work of 301 letters", F::WorkPlace, QString(301, u'а'), u"Too long");
    row("history of 4001 letters", F::History, QString(4001, u'а'), u"Too long");
    row("citizenship", F::Citizenship, u"Kazakhstan"_s, u"one of the list");
    row("residence", F::Residence, u"guest"_s, u"one of the list");
    row("reason of the visit", F::VisitReason, u"8.1"_s, u"one of the list");
    row("district", F::District, u"5"_s, u"one of the list");
    row("attachment", F::Attachment, u"somewhere"_s, u"one of the list");
    row("attached since tomorrow", F::AttachedSince, u"23.11.2026"_s, u"still to come");
    row("died tomorrow", F::DeceasedOn, u"23.11.2026"_s, u"still to come");
    row("died before birth", F::DeceasedOn, u"11.03.1985"_s, u"Before the person was born");
    row("second document without its kind", F::OtherDocumentNumber, u"N1"_s, u"");
    row("representative without kind", F::RepresentativeName, u"Қасымова Айгүл"_s, u"");
}

void TestPatientForm::saysTheErrorBesideItsField()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto outcome = parsePatientForm(with(modern(), {{F(field), typed}}), today);
    QVERIFY(!outcome.patient);
    if (said.isEmpty()) { // the error stands beside the list that was left empty
        const F list = F(field) == F::OtherDocumentNumber ? F::OtherDocumentKind : F::RepresentativeKind;
        QCOMPARE(outcome.errors.size(), 1);
        QCOMPARE(int(outcome.errors.front().field), int(list));
        return;
    }
    QVERIFY2(names(outcome.errors, F(field), said), qPrintable(all(outcome.errors)));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.errors.front().message.context, "card");
}

void TestPatientForm::warnsBesideTheField_data()
{
    QTest::addColumn<PatientForm>("form");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("said"); // empty: no warning but that of the missing IIN
    const auto row = [](const char *name, const PatientForm &form, F field, const char16_t *said) {
        QTest::newRow(name) << form << int(field) << QString::fromUtf16(said);
    };
    row("expired yesterday", with(modern(), {{F::DocumentValidUntil, u"21.11.2026"_s}}), F::DocumentValidUntil,
        u"expired");
    row("expires today", with(modern(), {{F::DocumentValidUntil, u"22.11.2026"_s}}), F::DocumentValidUntil, u"");
    row("no given name", with(modern(), {{F::GivenName, {}}}), F::GivenName, u"No given name");
    row("no surname", with(modern(), {{F::Surname, {}}}), F::Surname, u"No surname");
    row("another birth date in the IIN", with(modern(), {{F::Iin, u"850101100012"_s}}), F::Iin, u"another birth date");
    row("the other sex in the IIN", with(modern(), {{F::Iin, u"850101200019"_s}}), F::Iin, u"the other sex");
    row("sex not known", with(modern(), {{F::Sex, u"unknown"_s}}), F::Sex, u"");
    row("born today", with(modern(), {{F::BirthDate, u"22.11.2026"_s}}), F::BirthDate, u"");
    row("born on 29 February", with(modern(), {{F::BirthDate, u"29.02.2024"_s}}), F::BirthDate, u"");
    row("born 130 years ago", with(modern(), {{F::BirthDate, u"22.11.1896"_s}}), F::BirthDate, u"");
}

void TestPatientForm::warnsBesideTheField()
{
    QFETCH(PatientForm, form);
    QFETCH(int, field);
    QFETCH(QString, said);
    const auto outcome = parsePatientForm(form, today);
    QVERIFY2(outcome.patient.has_value(), qPrintable(all(outcome.errors)));
    if (said.isEmpty())
        QCOMPARE(all(outcome.warnings), u"iin: No IIN yet: ask for it at the next visit"_s);
    else
        QVERIFY2(names(outcome.warnings, F(field), said), qPrintable(all(outcome.warnings)));
}

void TestPatientForm::demoNumbersDoNotWarnOfTheirDates()
{
    const PatientForm form = with(modern(), {{F::Iin, u"850101100012"_s}});
    QVERIFY(parsePatientForm(form, today, true).warnings.isEmpty());
    QCOMPARE(parsePatientForm(form, today, false).warnings.size(), 1);
    // The sex is no matter of the century, and a number of our time is no demo number.
    QVERIFY(names(parsePatientForm(with(form, {{F::Sex, u"female"_s}}), today, true).warnings, F::Iin, u"other sex"_s));
    const PatientForm real = with(modern(), {{F::Iin, u"991231500016"_s}});
    QVERIFY(names(parsePatientForm(real, today, true).warnings, F::Iin, u"another birth date"_s));
}

void TestPatientForm::noIinWithADocumentIsATodo()
{
    const auto outcome = parsePatientForm(modern(), today);
    QVERIFY(outcome.patient && !outcome.patient->iin);
    QVERIFY(names(outcome.warnings, F::Iin, u"No IIN yet"_s));
}

void TestPatientForm::noIinAndNoDocumentIsAnError()
{
    PatientForm form = modern();
    form.remove(F::DocumentKind);
    form.remove(F::DocumentNumber);
    const auto outcome = parsePatientForm(form, today);
    QVERIFY(!outcome.patient);
    QVERIFY(names(outcome.errors, F::Iin, u"identity document"_s));
}

/// 20-forms: only length and check digit are errors.
void TestPatientForm::doubtfulDigitsOfTheIinAreNoError()
{
    int checked = 0;
    for (const QString &first : {u"90022910001"_s, u"85010100001"_s, u"85010180003"_s}) {
        for (int last = 0; last <= 9; ++last) {
            const auto outcome =
                parsePatientForm(with(modern(), {{F::Iin, first + QString::number(last)}}), today, true);
            if (!outcome.patient)
                continue;
            ++checked;
            QVERIFY(names(outcome.warnings, F::Iin, u"no day of the calendar"_s));
        }
    }
    QCOMPARE(checked, 3);
}

void TestPatientForm::everythingComesBack()
{
    for (PatientForm form : {modern(), ordinary(), full(),
                             with(full(), {{F::Attachment, u"elsewhere"_s}, {F::AttachedElsewhere, u"№ 7"_s}})}) {
        const auto outcome = parsePatientForm(form, today, true);
        QVERIFY2(outcome.patient.has_value(), qPrintable(all(outcome.errors)));
        const PatientForm again = formOf(*outcome.patient);
        for (auto it = form.begin(); it != form.end(); ++it) {
            if (form.value(F::Attachment) == u"elsewhere" && it.key() == F::AttachedSince)
                continue; // of the attachment here
            QCOMPARE(again.value(it.key()), it.value());
        }
        QCOMPARE(parsePatientForm(again, today, true).patient, outcome.patient);
        QCOMPARE(patientFromJson(toJson(*outcome.patient)), outcome.patient);
    }
    // All but one field, which belongs to another state of attachment.
    QCOMPARE(formOf(*parsePatientForm(full(), today, true).patient).size(), patientFieldCount - 1);
}

/// Capitals and composed letters have odd corners: one letter becomes three, two become one.
void TestPatientForm::everyLetterComesBack()
{
    PatientForm form = modern();
    for (char32_t c = 0x20; c < 0x3100; ++c) {
        const QString text = u"a"_s + QChar(char16_t(c)) + u'\u0301';
        for (const F field : {F::Patronymic, F::DocumentNumber, F::HomeStreet, F::History})
            form[field] = text;
        auto outcome = parsePatientForm(form, today);
        for (const auto &flaw : outcome.errors)
            form.remove(flaw.field);
        form[F::DocumentNumber] = form.value(F::DocumentNumber, u"1"_s);
        outcome = parsePatientForm(form, today);
        QVERIFY2(outcome.patient.has_value(), qPrintable(QString::number(c, 16)));
        QVERIFY2(parsePatientForm(formOf(*outcome.patient), today).patient == outcome.patient,
                 qPrintable(QString::number(c, 16)));
    }
}

void TestPatientForm::everyFieldHasItsKey()
{
    QSet<QString> keys;
    for (int i = 0; i < patientFieldCount; ++i) {
        const QString key = QString::fromLatin1(patientFieldKey(F(i)));
        keys.insert(key);
        QCOMPARE(patientFieldFromKey(key), F(i));
        QVERIFY(!patientFieldName(F(i)).id.isEmpty());
        QCOMPARE(isMedical(F(i)), i >= int(F::BloodGroup) && i < int(F::BloodGroup) + medicalItemCount);
    }
    QCOMPARE(keys.size(), patientFieldCount);
    QVERIFY(!patientFieldFromKey(u"schema"));
}

void TestPatientForm::namesChangedFields()
{
    const auto before = parsePatientForm(modern(), today).patient;
    const auto after = parsePatientForm(with(modern(), {{F::DeceasedOn, u"21.11.2026"_s},
                                                        {F::Surname, u"Қасымұлы"_s},
                                                        {F::Allergies, u"пенициллин"_s},
                                                        {F::DocumentNumber, u" 012345678 "_s}}),
                                        today)
                           .patient;
    QVERIFY(before && after);
    QCOMPARE(changedFields(*before, *after), QList<F>({F::Surname, F::Allergies, F::DeceasedOn}));
    QCOMPARE(changedFields(*after, *before), changedFields(*before, *after));
    QVERIFY(changedFields(*before, *before).isEmpty());
}

void TestPatientForm::pastedTextIsTakenAsItIsMeant()
{
    const auto outcome = parsePatientForm(with(modern(), {{F::History, u" бір\r\nекі\tүш\r\n"_s},
                                                          {F::HomeStreet, u"Абай\r\nдаңғылы\t"_s},
                                                          {F::DocumentNumber, u"n01234567 "_s}}),
                                          today);
    QVERIFY2(outcome.patient.has_value(), qPrintable(all(outcome.errors)));
    QCOMPARE(outcome.patient->medical[size_t(MedicalItem::History)], u"бір\nекі үш"_s);
    QCOMPARE(outcome.patient->home.street, u"Абай даңғылы"_s);
    QCOMPARE(outcome.patient->documents.front().number, u"N01234567"_s);
}

QTEST_APPLESS_MAIN(TestPatientForm)
#include "tst_patient_form.moc"
