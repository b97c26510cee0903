#include "documents/barcode.h"
#include "documents/form_052.h"
#include "documents/form_052_values.h"
#include "domain/patient_form.h"
#include "domain/visit_reasons.h"
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::documents;

namespace {

const QString cardNumber = u"A1-052-000123"_s;
const QString payload = u"TRK1:052:0190163d-8694-739b-aea5-966c26f8ad91:A1-052-000123:7F3A"_s;
const QDate printDay(2025, 11, 20);

PatientForm sampleFields()
{
    using F = PatientField;
    return {{F::Iin, u"850101200019"_s},
            {F::Surname, u"Құрманғалиева"_s},
            {F::GivenName, u"Әйгерім"_s},
            {F::Patronymic, u"Өмірбекқызы"_s},
            {F::BirthDate, u"01.01.1985"_s},
            {F::Sex, u"female"_s},
            {F::Nationality, u"қазақ"_s},
            {F::Citizenship, u"KAZ"_s},
            {F::Residence, u"citizen"_s},
            {F::Phone, u"+77011234567"_s},
            {F::HomeSettlement, u"urban"_s},
            {F::HomeRegion, u"Алматы"_s},
            {F::HomeStreet, u"Әл-Фараби даңғылы"_s},
            {F::HomeHouse, u"17"_s},
            {F::HomeFlat, u"42"_s},
            {F::StayLocality, u"Түркістан"_s},
            {F::WorkPlace, u"№ 12 мектеп-гимназия"_s},
            {F::WorkPosition, u"мұғалім"_s},
            {F::Education, u"higher"_s},
            {F::Insurer, u"«Һарекет» сақтандыру"_s},
            {F::PolicyNumber, u"KZ-778"_s},
            {F::Reimbursement, u"insurance"_s},
            {F::SocialStatus, u"employed"_s},
            {F::VisitReason, u"3.2"_s},
            {F::BloodGroup, u"B(III) Rh+"_s},
            {F::Allergies, u"Пенициллин – есекжем (2019)"_s},
            {F::History, u"2008 ж. аппендэктомия; 2012 және 2016 ж. босану. Анасында артериялық гипертензия."_s},
            {F::DynamicObservation, u"I10 Артериялық гипертензия, 2021 жылдан бастап"_s},
            {F::Medicines, u"Лизиноприл 10 мг, күніне 1 рет"_s},
            {F::Anthropometry, u"Бойы 164 см, салмағы 68 кг, ДМИ 25,3"_s},
            {F::PatientInstruction, u"Дәріні үзбей қабылдау"_s}};
}

/// What the fourteen items of sampleFields() say on paper, in the order of the form.
const QStringList passportOnPaper{u"850101200019"_s,
                                  u"Құрманғалиева Әйгерім Өмірбекқызы"_s,
                                  u"01.01.1985"_s,
                                  u"Әйел / Женский"_s,
                                  u"40 жас / 40 лет"_s,
                                  u"қазақ"_s,
                                  u"Қала / Город"_s,
                                  u"Қазақстан Республикасы / Республика Казахстан"_s,
                                  u"Әл-Фараби даңғылы"_s,
                                  u"мұғалім"_s,
                                  u"«Һарекет» сақтандыру, № KZ-778"_s,
                                  u"(МӘМС)"_s,
                                  u"Жұмыс істейді / Работает"_s,
                                  u"Профилактикалау мақсатындағы жүгіну"_s};

Form052 cardOf(const PatientForm &fields)
{
    Form052 form;
    const auto read = parsePatientForm(fields, printDay, true);
    Q_ASSERT(read.patient);
    form.record.patient = *read.patient;
    form.record.cardNumber = cardNumber;
    form.record.cardOpenedOn = QDate(2025, 3, 12);
    form.record.confirmedAt = QDateTime({2025, 3, 12}, {5, 0}, Qt::UTC);
    form.confirmedByName = u"Сейітова Гүлнар Һамитқызы"_s;
    form.organization = {u"«№ 5 қалалық емхана» ШЖҚ КМК"_s,
                         u"КГП на ПХВ «Городская поликлиника № 5»"_s,
                         u"990140000123"_s,
                         u"Алматы қ., Абай даңғылы, 1"_s,
                         u"+7 727 000-00-00"_s,
                         u"A1"_s};
    form.printedAt = QDateTime({2025, 11, 20}, {9, 30}, Qt::UTC);
    form.printedBy = u"Сейітова Г. Һ."_s;
    if (const auto reason = VisitReasons().find(form.record.patient.visitReason))
        form.visitReason = {reason->textKk, reason->textRu};
    form.codePayload = payload;
    return form;
}

/// A paper on disk, looked at with the tools of poppler and zbar. TIRKEU_PAPERS=DIR keeps the papers to be looked at.
class Printed
{
public:
    explicit Printed(const Form052 &form, const FormLabels &labels = FormLabels::builtIn(u"052"_s))
    {
        const auto rendered = renderForm052(form, labels);
        bytes = rendered ? *rendered : QByteArray();
        const QString keep = qEnvironmentVariable("TIRKEU_PAPERS");
        path = (keep.isEmpty() ? m_folder.path() : keep) + u'/' + QString::fromLatin1(QTest::currentTestFunction()) +
               u".pdf"_s;
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return done ? QString::fromUtf8(process.readAllStandardOutput()) : u"%1 did not run"_s.arg(program);
    }
    /// Words in the order of the lines on paper, one space between them.
    QString text(const QStringList &options = {u"-layout"_s}) const
    {
        return run(u"pdftotext"_s, options + QStringList{path, u"-"_s}).simplified();
    }
    /// Letters only, as they were written: line breaks and spaces left out.
    QString letters() const { return text({u"-raw"_s}).remove(u' '); }
    int pages() const
    {
        static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
        return count.match(run(u"pdfinfo"_s, {path})).captured(1).toInt();
    }
    QString barcodes() const
    {
        run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-png"_s,
                            u"-singlefile"_s, path, m_folder.filePath(u"page"_s)});
        return run(u"zbarimg"_s, {u"-q"_s, m_folder.filePath(u"page.png"_s)});
    }

    QByteArray bytes;
    QString path;

private:
    QTemporaryDir m_folder;
};

/// Empty when the strings stand in the text one after another; otherwise the first that does not.
QString missingInOrder(const QString &text, const QStringList &strings)
{
    qsizetype at = 0;
    for (const auto &string : strings) {
        at = text.indexOf(string, at);
        if (at < 0)
            return string;
        at += string.size();
    }
    return {};
}

struct Word
{
    int page = 0;
    QRectF place;
    QString text;
};

/// Every word with its place in points.
QList<Word> wordsOf(const Printed &printed)
{
    static const QRegularExpression pattern(
        uR"re(<page |<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>)re"_s);
    QList<Word> words;
    int page = 0;
    auto matches = pattern.globalMatch(printed.run(u"pdftotext"_s, {u"-bbox"_s, printed.path, u"-"_s}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({page, QRectF(from, to), match.captured(5)});
    }
    return words;
}

} // namespace

class TestForm052 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFourteenItemsStandInTheirOrder()
    {
        const Printed printed(cardOf(sampleFields()));
        const auto labels = FormLabels::builtIn(u"052"_s);
        QStringList expected;
        for (int i = 1; i <= passportItemCount; ++i)
            expected << u"%1. "_s.arg(i) + labels[u"passport.%1"_s.arg(i)].kk.section(u' ', 0, 1)
                     << passportOnPaper[i - 1];
        QCOMPARE(missingInOrder(printed.text(), expected), QString());
    }

    void everyLabelIsThereInBothLanguages()
    {
        const QString letters = Printed(cardOf(sampleFields())).letters();
        const auto labels = FormLabels::builtIn(u"052"_s);
        QStringList keys{u"form.title"_s, u"form.approved"_s, u"sign.confirmed"_s, u"section.passport"_s,
                         u"section.medical"_s};
        for (int i = 1; i <= passportItemCount; ++i)
            keys.append(u"passport.%1"_s.arg(i));
        for (int i = 1; i <= medicalItemCount; ++i)
            keys.append(u"medical.%1"_s.arg(i));
        for (const auto &key : keys) {
            QVERIFY2(letters.contains(QString(labels[key].kk).remove(u' ')), qPrintable(key));
            QVERIFY2(letters.contains(QString(labels[key].ru).remove(u' ')), qPrintable(key));
        }
        QVERIFY(letters.contains(u"№052/енысаны/Форма№052/у"));
    }

    void theSixteenMedicalItemsStandOnTheSecondPage()
    {
        const Printed printed(cardOf(sampleFields()));
        QCOMPARE(printed.pages(), 2);
        const QString second = printed.text({u"-layout"_s, u"-f"_s, u"2"_s});
        QCOMPARE(missingInOrder(second, {u"1. Қан тобы"_s, u"B(III) Rh+"_s, u"2. Аллергиялық"_s, u"Пенициллин"_s,
                                         u"7. Анамнез"_s, u"аппендэктомия"_s, u"9. Динамикалық"_s, u"I10"_s,
                                         u"16. Пациентке"_s, u"Дәріні үзбей"_s, u"2-бет / 2"_s}),
                 QString());
        QVERIFY(second.contains(cardNumber)); // a loose sheet says whose it is
        QVERIFY(printed.text().contains(u"1-бет / 2 · стр. 1 из 2"));
    }

    /// 20-forms: what belongs to the register's own record is not printed on the form.
    void nothingElseOfTheRecordIsPrinted()
    {
        const QString text = Printed(cardOf(sampleFields())).text();
        QVERIFY(!text.contains(u"701"));
        QVERIFY(!text.contains(u"Түркістан"));
    }

    void lettersOfTheKazakhAlphabetAreDrawnAndRead()
    {
        const QString alphabet =
            u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s;
        auto form = cardOf(sampleFields());
        form.record.patient.medical[size_t(MedicalItem::History)] = alphabet;
        const Printed printed(form);
        QVERIFY(printed.letters().contains(QString(alphabet).remove(u' ')));
        // PT Sans and PT Serif hold the whole alphabet: no third family was drawn upon.
        static const QRegularExpression family(u"(?:^|\\n)(?:[A-Z]{6}\\+)?(?!PT|name|-)\\S+"_s);
        const QString fonts = printed.run(u"pdffonts"_s, {printed.path});
        QVERIFY2(!family.match(fonts).hasMatch(), qPrintable(fonts));
    }

    void codesAreRead()
    {
        const QString codes = Printed(cardOf(sampleFields())).barcodes();
        QVERIFY2(codes.contains(u"CODE-128:"_s + cardNumber), qPrintable(codes));
        QVERIFY2(codes.contains(u"QR-Code:"_s + payload), qPrintable(codes));
    }

    void aLongCardNumberIsStillRead()
    {
        auto form = cardOf(sampleFields());
        form.record.cardNumber = u"ABCD-2025-052-00000123"_s;
        const QString codes = Printed(form).barcodes();
        QVERIFY2(codes.contains(u"CODE-128:ABCD-2025-052-00000123"), qPrintable(codes));
    }

    void aNumberWithoutBarsIsPrintedAsText()
    {
        auto form = cardOf(sampleFields());
        form.record.cardNumber = u"ҚА-000123"_s;
        const Printed printed(form);
        QVERIFY(printed.text().contains(u"ҚА-000123"));
        QVERIFY(printed.barcodes().contains(u"QR-Code:"));
    }

    void longMedicalTextGoesOnWithNothingLost()
    {
        QString history;
        for (int i = 1; history.size() < 4000; ++i)
            history += u"%1-сөйлем: науқас жағдайы өзгеріссіз. "_s.arg(i);
        auto form = cardOf(sampleFields());
        form.record.patient.medical[size_t(MedicalItem::History)] = history;
        form.record.patient.medical[size_t(MedicalItem::CurrentProblems)] = history.left(1500);
        const Printed printed(form);
        QVERIFY(printed.pages() > 2);
        const QString text = printed.text({u"-raw"_s});
        QStringList sentences;
        for (int i = 1; i <= history.count(u"-сөйлем"); ++i)
            sentences.append(u"%1-сөйлем:"_s.arg(i));
        QCOMPARE(missingInOrder(text, sentences), QString());
        QCOMPARE(text.count(u"өзгеріссіз"), history.count(u"өзгеріссіз") + history.left(1500).count(u"өзгеріссіз"));
        QVERIFY(text.contains(u"Дәріні үзбей")); // the items after it are there too
        everyWordStaysInside(printed);
        nothingOverlaps(printed);
    }

    /// More lines than any page holds: the item itself is divided and says so.
    void anItemHigherThanAPageIsDivided()
    {
        auto form = cardOf(sampleFields());
        QStringList lines;
        for (int i = 1; i <= 150; ++i)
            lines.append(u"жол№%1"_s.arg(i));
        form.record.patient.medical[size_t(MedicalItem::History)] = lines.join(u'\n');
        const Printed printed(form);
        const QString text = printed.text({u"-raw"_s});
        QCOMPARE(missingInOrder(text, lines), QString());
        QVERIFY(text.contains(u"жалғасы"));
        QVERIFY(text.contains(u"продолжение"));
        everyWordStaysInside(printed);
        nothingOverlaps(printed);
    }

    void namesOfAHundredLettersStayOnThePaper()
    {
        auto fields = sampleFields();
        fields[PatientField::Surname] = QString(100, u'Ж');
        fields[PatientField::GivenName] = QString(100, u'Щ');
        fields[PatientField::Patronymic] = QString(100, u'Ө');
        fields[PatientField::WorkPlace] = QString(200, u'Ш');
        auto form = cardOf(fields);
        form.organization.nameKk = QString(150, u'Қ');
        form.organization.nameRu = QString(150, u'Ю');
        form.confirmedByName = QString(100, u'Ұ');
        form.printedBy = QString(100, u'Ң');
        const Printed printed(form);
        const QString letters = printed.letters();
        for (const auto &[letter, count] : {std::pair(u'Ж', 100), {u'Щ', 100}, {u'Ө', 100}, {u'Ш', 200}, {u'Ұ', 100}})
            QVERIFY2(letters.count(letter) >= count, qPrintable(QString(letter)));
        everyWordStaysInside(printed);
        nothingOverlaps(printed);
    }

    void aReprintSaysSo()
    {
        auto form = cardOf(sampleFields());
        QVERIFY(!Printed(form).text().contains(u"Дубликат"));
        form.duplicate = true;
        QVERIFY(Printed(form).text().contains(u"Телнұсқа / Дубликат"));
    }

    void theStateOfTheCardIsSaid()
    {
        auto form = cardOf(sampleFields());
        QVERIFY(!Printed(form).text().contains(u"расталмаған"));
        QVERIFY(!Printed(form).text().contains(u"қайтыс"));
        form.record.confirmedAt = {};
        form.record.patient.deceasedOn = QDate(2024, 12, 30);
        form.organization.demo = true;
        const QString text = Printed(form).text();
        QVERIFY(text.contains(u"Карта деректері расталмаған / Данные карты не подтверждены"));
        QVERIFY(text.contains(u"Пациент қайтыс болды: 30.12.2024 / Пациент умер: 30.12.2024"));
        QVERIFY(text.contains(u"Учебный образец"));
        QVERIFY(text.contains(u"39 жас / 39 лет"));  // the age that was reached
        QVERIFY(!text.contains(u"Сейітова Гүлнар")); // nobody confirmed it
    }

    void anEmptyCardHasLinesToWriteOn()
    {
        Form052 form;
        form.printedAt = QDateTime({2025, 11, 20}, {9, 30}, Qt::UTC);
        const Printed printed(form);
        QCOMPARE(printed.pages(), 2);
        QVERIFY(printed.text().contains(u"14. Жүгіну себебі"));
        QVERIFY(printed.text().contains(u"________"));
        QCOMPARE(printed.barcodes(), QString());
        everyWordStaysInside(printed);
    }

    /// The day of printing is the clinic's: 21:30 UTC is past midnight there.
    void printingTimeIsTheClinics()
    {
        auto form = cardOf(sampleFields());
        form.printedAt = QDateTime({2025, 12, 31}, {21, 30}, Qt::UTC);
        const QString text = Printed(form).text();
        QVERIFY(text.contains(u"Басып шығарылды: 01.01.2026 02:30 · Напечатано: 01.01.2026 02:30, Сейітова Г. Һ."));
        QVERIFY(text.contains(u"41 жас / 41 год"));
    }

    void metadataHasNoPerson()
    {
        const Printed printed(cardOf(sampleFields()));
        const QString info =
            printed.run(u"pdfinfo"_s, {u"-meta"_s, printed.path}) + printed.run(u"pdfinfo"_s, {printed.path});
        QVERIFY(info.contains(u"№ 052/е нысаны – Амбулаториялық пациенттің медициналық картасы"));
        for (const auto &personal : {u"Құрманғалиева"_s, u"Әйгерім"_s, u"850101200019"_s, cardNumber})
            QVERIFY2(!info.contains(personal), qPrintable(personal));
        static const QRegularExpression size(u"Page size:\\s+595(\\.\\d+)? x 84[12](\\.\\d+)? pts \\(A4\\)"_s);
        QVERIFY2(size.match(info).hasMatch(), qPrintable(info));
    }

    void ages_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        const QDate day(2025, 11, 20);
        QTest::newRow("born today") << day << day << u"0 күн"_s << u"0 дней"_s;
        QTest::newRow("one day") << QDate(2025, 11, 19) << day << u"1 күн"_s << u"1 день"_s;
        QTest::newRow("22 days") << QDate(2025, 10, 29) << day << u"22 күн"_s << u"22 дня"_s;
        QTest::newRow("30 days") << QDate(2025, 10, 21) << day << u"30 күн"_s << u"30 дней"_s;
        QTest::newRow("one month") << QDate(2025, 10, 20) << day << u"1 ай"_s << u"1 месяц"_s;
        QTest::newRow("11 months") << QDate(2024, 11, 21) << day << u"11 ай"_s << u"11 месяцев"_s;
        QTest::newRow("one year") << QDate(2024, 11, 20) << day << u"1 жас"_s << u"1 год"_s;
        QTest::newRow("4 years") << QDate(2021, 1, 1) << day << u"4 жас"_s << u"4 года"_s;
        QTest::newRow("12 years") << QDate(2013, 1, 1) << day << u"12 жас"_s << u"12 лет"_s;
        QTest::newRow("111 years") << QDate(1914, 1, 1) << day << u"111 жас"_s << u"111 лет"_s;
        QTest::newRow("not born yet") << QDate(2025, 11, 21) << day << QString() << QString();
        QTest::newRow("no birth date") << QDate() << day << QString() << QString();
    }
    void ages()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        const auto age = ageInWords(born, day, FormLabels::builtIn(u"052"_s));
        QTEST(age.kk, "kk");
        QTEST(age.ru, "ru");
    }

    void citizenships_data()
    {
        QTest::addColumn<QString>("citizenship");
        QTest::addColumn<ResidenceStatus>("residence");
        QTest::addColumn<QString>("ru");
        QTest::newRow("citizen") << u"KAZ"_s << ResidenceStatus::Citizen << u"Республика Казахстан"_s;
        QTest::newRow("kandas") << u"MNG"_s << ResidenceStatus::Kandas << u"Монголия, кандас"_s;
        QTest::newRow("stateless")
            << QString() << ResidenceStatus::PermanentStateless
            << u"Лицо без гражданства, постоянно проживающее на территории Республики Казахстан"_s;
        QTest::newRow("country without a name here") << u"BRA"_s << ResidenceStatus::TemporaryForeigner
                                                     << u"Иностранец, временно пребывающий в Республике Казахстан"_s;
        QTest::newRow("nothing known") << QString() << ResidenceStatus::Citizen << QString();
    }
    void citizenships()
    {
        Patient patient;
        patient.citizenship = *static_cast<QString *>(QTest::qData("citizenship", QMetaType::QString));
        QFETCH(ResidenceStatus, residence);
        patient.residence = residence;
        const auto values = passportValues(patient, printDay, {}, FormLabels::builtIn(u"052"_s));
        QTEST(values[7].ru, "ru");
    }

    /// Every value of every list of the card has its words, so that no card can stumble over one.
    void everyCodeHasItsWords()
    {
        const auto labels = FormLabels::builtIn(u"052"_s);
        const auto check = [&](const QString &list, auto entries) {
            for (const auto &entry : entries) {
                const QString key = list + u'.' + QString::fromLatin1(entry.code);
                if (key != u"residence.citizen") // said by the country alone
                    QVERIFY2(labels.contains(key), qPrintable(key));
            }
        };
        check(u"settlement"_s, codeList<Settlement>());
        check(u"residence"_s, codeList<ResidenceStatus>());
        check(u"reimbursement"_s, codeList<Reimbursement>());
        check(u"social_status"_s, codeList<SocialStatus>());
        check(u"education"_s, codeList<Education>());
    }

    void aClinicMayReplaceTheWords()
    {
        const auto labels = ownLabels([](QByteArray &csv) { csv.replace("Повод обращения", "Причина обращения"); });
        QVERIFY(labels);
        QVERIFY(Printed(cardOf(sampleFields()), *labels).text().contains(u"Причина обращения"));
    }

    void brokenWordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another table") << "key,kk,ru\n"_ba
                                       << "a,b,c\n"_ba << u"line 1: the columns are not key,kk,ru"_s;
        QTest::newRow("missing key") << "sex.male,Ер,Мужской\n"_ba
                                     << ""_ba << u"sex.male is missing"_s;
        QTest::newRow("unknown key") << "sex.male,"_ba
                                     << "sex.man,"_ba << u"sex.man is no key of this form"_s;
        QTest::newRow("twice") << "sex.female,"_ba
                               << "sex.male,"_ba << u"sex.male is given twice"_s;
        QTest::newRow("without words") << "sex.male,Ер,Мужской"_ba
                                       << "sex.male,Ер,"_ba << u"sex.male has no words in one language"_s;
        QTest::newRow("lost place") << "%1-бет"_ba
                                    << "бет"_ba << u"frame.page has lost or won a %1"_s;
        QTest::newRow("open quote") << "sex.male,Ер"_ba
                                    << "sex.male,\"Ер"_ba << u"a quote"_s;
        QTest::newRow("other code page") << "Ер"_ba
                                         << "\xC5\xF0"_ba << u"not UTF-8"_s;
    }
    void brokenWordsAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, detail);
        const auto labels = ownLabels([&](QByteArray &csv) { csv.replace(csv.indexOf(from), from.size(), to); });
        QVERIFY(!labels);
        QCOMPARE(labels.error().kind, Error::Kind::Corrupt);
        QVERIFY2(labels.error().detail.contains(detail), qPrintable(labels.error().detail));
    }
    void aMissingFileOfWordsIsSaid()
    {
        const auto labels = FormLabels::fromFile(u"/nowhere/052.csv"_s, u"052"_s);
        QVERIFY(!labels);
        QCOMPARE(labels.error().kind, Error::Kind::NotFound);
    }

private:
    static void everyWordStaysInside(const Printed &printed)
    {
        constexpr QRectF paper(28, 20, 595 - 28 - 28, 842 - 20 - 20); // 10 mm and 7 mm: what office printers reach
        const auto words = wordsOf(printed);
        QVERIFY(words.size() > 50);
        for (const auto &word : words)
            QVERIFY2(paper.contains(word.place), qPrintable(word.text));
    }

    /// No word is printed over another: their inner halves do not meet.
    static void nothingOverlaps(const Printed &printed)
    {
        auto words = wordsOf(printed);
        for (auto &word : words)
            word.place.adjust(1, word.place.height() * 0.3, -1, -word.place.height() * 0.3);
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (qsizetype j = i + 1; j < words.size() && words[j].page == words[i].page; ++j)
                QVERIFY2(!words[i].place.intersects(words[j].place),
                         qPrintable(words[i].text + u" over "_s + words[j].text));
        }
    }

    template <class Change>
    static Result<FormLabels> ownLabels(Change change)
    {
        QFile builtIn(u":/forms/052.csv"_s);
        const QTemporaryDir folder;
        QFile own(folder.filePath(u"052.csv"_s));
        if (!builtIn.open(QIODevice::ReadOnly) || !own.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Io);
        QByteArray csv = builtIn.readAll();
        change(csv);
        own.write(csv);
        own.close();
        return FormLabels::fromFile(own.fileName(), u"052"_s);
    }
};

QTEST_MAIN(TestForm052)
#include "tst_form_052.moc"
