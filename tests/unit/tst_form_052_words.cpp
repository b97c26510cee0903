#include "documents/form_052_values.h"
#include "support/printed_card.h"

using namespace tirkeu;
using namespace tirkeu::test;

class TestForm052Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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

QTEST_MAIN(TestForm052Words)
#include "tst_form_052_words.moc"
