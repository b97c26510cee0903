#include "documents/form_052_values.h"
#include "support/printed_card.h"

using namespace tirkeu;
using namespace tirkeu::test;

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
};

QTEST_MAIN(TestForm052)
#include "tst_form_052.moc"
