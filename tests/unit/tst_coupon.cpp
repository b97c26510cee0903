#include "documents/coupon.h"
#include "support/printed_paper.h"

using namespace tirkeu;
using namespace tirkeu::documents;
using namespace tirkeu::test;

/// The coupon a person takes home: in both languages, with the time large and aloud, whole on either paper.
class TestCoupon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysEverythingInBothLanguages_data() { sheets(); }
    void saysEverythingInBothLanguages();
    void theCodeIsReadBack_data() { sheets(); }
    void theCodeIsReadBack();
    void theTimeIsTheLargest();
    void theRollIsAsLongAsItNeeds();
    void longNamesStayOnThePaper_data() { sheets(); }
    void longNamesStayOnThePaper();
    void aReprintSaysSo();
    void aCancelledBookingSaysSo();
    void theReferralIsAskedForWhenNeeded();
    void theQueuePlaceStandsThereWhenGiven();
    void metadataHasNoPerson();

private:
    static void sheets()
    {
        QTest::addColumn<CouponSheet>("sheet");
        QTest::newRow("80 mm") << CouponSheet::Roll80mm;
        QTest::newRow("A5") << CouponSheet::A5;
    }
    static const QString payload;
    static Coupon sample();
    static PrintedPaper printed(const Coupon &coupon, CouponSheet sheet = CouponSheet::Roll80mm)
    {
        return PrintedPaper(renderCoupon(coupon, sheet, FormLabels::builtIn(u"coupon"_s)));
    }
};

const QString TestCoupon::payload = u"TRK1:BOOKING:0190163D8694739BAEA5966C26F8AD91:A1-000123:7F3A"_s;

Coupon TestCoupon::sample()
{
    Coupon coupon;
    coupon.organization = {u"«№ 5 қалалық емхана» ШЖҚ КМК"_s,
                           u"КГП на ПХВ «Городская поликлиника № 5»"_s,
                           u"990140000123"_s,
                           u"Алматы қ., Абай даңғылы, 1"_s,
                           u"+7 727 000-00-00"_s,
                           u"A1"_s};
    coupon.number = u"A1-000123"_s;
    coupon.start = QDateTime({2026, 11, 24}, {9, 5}, Qt::UTC); // 14:05 in the clinic
    coupon.person = u"Құрманғалиева Ә. Ө."_s;
    coupon.doctor = u"Ахметов Ержан Серікұлы"_s;
    coupon.specialty = {u"Терапевт дәрігер"_s, u"Врач-терапевт"_s};
    coupon.room = u"214"_s;
    coupon.codePayload = payload;
    coupon.printedAt = QDateTime({2026, 11, 22}, {5, 0}, Qt::UTC);
    return coupon;
}

void TestCoupon::saysEverythingInBothLanguages()
{
    QFETCH(CouponSheet, sheet);
    const auto paper = printed(sample(), sheet);
    QCOMPARE(paper.pages(), 1);
    QCOMPARE(missingInOrder(paper.text({u"-raw"_s}), {u"«№ 5 қалалық емхана»"_s,
                                                      u"«Городская поликлиника № 5»"_s,
                                                      u"Дәрігердің қабылдауына талон"_s,
                                                      u"Талон на прием к врачу"_s,
                                                      u"A1-000123"_s,
                                                      u"24.11.2026"_s,
                                                      u"14:05"_s,
                                                      u"жиырма төртінші қараша, сейсенбі"_s,
                                                      u"он төрт нөл бес"_s,
                                                      u"двадцать четвертое ноября, вторник"_s,
                                                      u"четырнадцать ноль пять"_s,
                                                      u"Ахметов Ержан Серікұлы"_s,
                                                      u"Терапевт дәрігер"_s,
                                                      u"Врач-терапевт"_s,
                                                      u"214"_s,
                                                      u"Құрманғалиева Ә. Ө."_s,
                                                      u"жеке басты куәландыратын құжат"_s,
                                                      u"документ, удостоверяющий личность"_s,
                                                      u"A1-000123"_s,
                                                      u"+7 727 000-00-00"_s,
                                                      u"22.11.2026 10:00"_s,
                                                      u"макет қалпына келтірілген"_s,
                                                      u"макет реконструирован"_s}),
             QString());
    QCOMPARE(untidyWord(paper, sheetOf(paper), 8), QString());
}

void TestCoupon::theCodeIsReadBack()
{
    QFETCH(CouponSheet, sheet);
    QVERIFY(printed(sample(), sheet).barcodes().contains(u"QR-Code:"_s + payload));
}

void TestCoupon::theTimeIsTheLargest()
{
    const auto words = wordsOf(printed(sample()));
    qreal time = 0;
    qreal others = 0;
    for (const auto &word : words)
        (word.text == u"14:05" ? time : others) = std::max(word.text == u"14:05" ? time : others, word.place.height());
    QVERIFY(time > others * 1.5);
}

void TestCoupon::theRollIsAsLongAsItNeeds()
{
    const auto plain = printed(sample());
    const QSizeF size = sheetOf(plain);
    QVERIFY(std::abs(size.width() - 226.8) < 1.5); // 80 mm
    auto longer = sample();
    longer.needsReferral = true;
    longer.queuePlace = u"К-014"_s;
    QVERIFY(sheetOf(printed(longer)).height() > size.height() + 20);
    qreal last = 0;
    for (const auto &word : wordsOf(plain))
        last = std::max(last, word.place.bottom());
    QVERIFY(size.height() - last < 25); // no empty tail
    const QSizeF a5 = sheetOf(printed(sample(), CouponSheet::A5));
    QVERIFY(std::abs(a5.width() - 419.5) < 2 && std::abs(a5.height() - 595) < 2);
}

void TestCoupon::longNamesStayOnThePaper()
{
    QFETCH(CouponSheet, sheet);
    auto coupon = sample();
    coupon.organization.nameKk =
        u"Алматы облысы денсаулық сақтау басқармасының шаруашылық жүргізу құқығындағы «Көпбейінді "
        "аудандық орталық емхана» коммуналдық мемлекеттік кәсіпорны"_s;
    coupon.doctor = QString(60, u'Ж') + u' ' + QString(40, u'Щ');
    coupon.person = QString(70, u'Ш');
    coupon.room = u"214 кабинет, 2-корпус, 3-қабат"_s;
    coupon.needsReferral = true;
    const auto paper = printed(coupon, sheet);
    QCOMPARE(paper.pages(), 1);
    const QString letters = paper.letters();
    QVERIFY(letters.count(u'Ж') >= 60 && letters.count(u'Щ') >= 40 && letters.count(u'Ш') >= 70);
    QCOMPARE(untidyWord(paper, sheetOf(paper), 8), QString());
}

void TestCoupon::aReprintSaysSo()
{
    auto coupon = sample();
    QVERIFY(!printed(coupon).text().contains(u"Дубликат"));
    coupon.duplicate = true;
    QVERIFY(printed(coupon).text().contains(u"Телнұсқа / Дубликат"));
}

void TestCoupon::aCancelledBookingSaysSo()
{
    auto coupon = sample();
    QVERIFY(!printed(coupon).text().contains(u"ОТМЕНЕНА"));
    coupon.cancelled = true;
    QVERIFY(printed(coupon).text().contains(u"ЗАПИСЬ ОТМЕНЕНА"));
}

void TestCoupon::theReferralIsAskedForWhenNeeded()
{
    auto coupon = sample();
    QVERIFY(!printed(coupon).text().contains(u"направление"));
    coupon.needsReferral = true;
    QVERIFY(printed(coupon).text().contains(u"дәрігердің жолдамасы"));
    QVERIFY(printed(coupon).text().contains(u"направление врача"));
}

void TestCoupon::theQueuePlaceStandsThereWhenGiven()
{
    auto coupon = sample();
    QVERIFY(!printed(coupon).text().contains(u"в очереди"));
    coupon.queuePlace = u"К-014"_s;
    QCOMPARE(missingInOrder(printed(coupon).text({u"-raw"_s}), {u"Ваш номер в очереди"_s, u"К-014"_s}), QString());
}

void TestCoupon::metadataHasNoPerson()
{
    const auto paper = printed(sample());
    const QString info = paper.run(u"pdfinfo"_s, {u"-meta"_s, paper.path}) + paper.run(u"pdfinfo"_s, {paper.path});
    QVERIFY(info.contains(u"Дәрігердің қабылдауына талон"));
    QVERIFY(!info.contains(u"Құрманғалиева") && !info.contains(u"A1-000123"));
}

QTEST_MAIN(TestCoupon)
#include "tst_coupon.moc"
