#include "documents/booking_journal_paper.h"
#include "documents/call_list.h"
#include "documents/refusal_paper.h"
#include "support/printed_paper.h"

using namespace tirkeu;
using namespace tirkeu::documents;
using namespace tirkeu::test;

/// The refusal, the journal and the call list: complete, in both languages, nothing cut, on every page.
class TestBookingPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void citationsAreSaidInWords_data();
    void citationsAreSaidInWords();
    void theRefusalNamesGroundAndComplaint();
    void theSignatureOfARefusalStandsWithTheComplaint();
    void aReprintedRefusalSaysSo();
    void theJournalHasItsColumns();
    void aLongDayGoesOverPages();
    void eachDayBeginsAPage();
    void anEmptyDaySaysSo();
    void aSelectionSaysSo();
    void theCallListHasBoxes();
    void theCallListSaysWhatBecameOfEach();

private:
    static Organization organization()
    {
        return {u"«№ 5 қалалық емхана» ШЖҚ КМК"_s,
                u"КГП на ПХВ «Городская поликлиника № 5»"_s,
                u"990140000123"_s,
                u"Алматы қ., Абай даңғылы, 1"_s,
                u"+7 727 000-00-00"_s,
                u"A1"_s};
    }
    static RefusalPaper refusal();
    static JournalPaperLine journalLine(int n);
    static BookingJournalPaper journal(int lines);
    static PrintedPaper printed(const RefusalPaper &paper)
    {
        return PrintedPaper(renderRefusal(paper, FormLabels::builtIn(u"refusal"_s)));
    }
    static PrintedPaper printed(const BookingJournalPaper &paper)
    {
        return PrintedPaper(renderBookingJournal(paper, FormLabels::builtIn(u"booking_journal"_s)));
    }
    static CallListLine callLine(int n);
    static PrintedPaper printed(const std::vector<CallListLine> &lines)
    {
        return PrintedPaper(renderCallList({organization(), u"Ахметов Е. С."_s, lines,
                                            QDateTime({2026, 11, 22}, {5, 0}, Qt::UTC), u"Сейітова Г. Һ."_s},
                                           FormLabels::builtIn(u"call_list"_s)));
    }
};

RefusalPaper TestBookingPapers::refusal()
{
    RefusalPaper paper;
    paper.organization = organization();
    paper.number = u"A1-R-000007"_s;
    paper.service = u"booking"_s;
    paper.person = u"Құрманғалиева Әйгерім Өмірбекқызы"_s;
    paper.iin = u"850101200019"_s;
    paper.birthDate = QDate(1985, 1, 1);
    paper.channel = {u"Тіркеу орнында"_s, u"В регистратуре"_s};
    paper.at = QDateTime({2026, 11, 22}, {4, 15}, Qt::UTC);
    paper.authorName = u"Сейітова Гүлнар Һамитқызы"_s;
    paper.grounds = {
        {{u"Адам осы ұйымға тіркелмеген"_s, u"Лицо не прикреплено к этой организации"_s}, u"ДСМ-90 app.5 §9 2)"_s},
        {{u"Тіркелу – көмек алудың шарты"_s, u"Прикрепление – условие помощи"_s}, u"840 ¶7"_s}};
    paper.codePayload = u"TRK1:REFUSAL:0190163D8694739BAEA5966C26F8AD91:A1-R-000007:7F3A"_s;
    paper.printedAt = paper.at;
    paper.printedBy = u"Сейітова Г. Һ."_s;
    return paper;
}

void TestBookingPapers::citationsAreSaidInWords_data()
{
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::newRow("appendix") << u"ДСМ-90 app.5 §9 2)"_s << u"№ ҚР ДСМ-90 бұйрығы, 5-қосымша, 9-тармақ, 2) тармақша"_s
                              << u"№ ҚР ДСМ-90, приложение 5, пункт 9, подпункт 2)"_s;
    QTest::newRow("paragraph") << u"840 ¶7"_s << u"№ 840 қаулы, 7-тармақ"_s << u"№ 840, пункт 7"_s;
    QTest::newRow("paragraph with a dash") << u"ДСМ-66 ¶9-1"_s << u"9-1-тармақ"_s << u"пункт 9-1"_s;
    QTest::newRow("part") << u"ДСМ-90 ¶9 1)"_s << u"9-тармақ, 1) тармақша"_s << u"пункт 9, подпункт 1)"_s;
    QTest::newRow("unknown") << u"fms"_s << u"fms"_s << u"fms"_s;
}

void TestBookingPapers::citationsAreSaidInWords()
{
    QFETCH(QString, citation);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    const auto words = citationInWords(citation, FormLabels::builtIn(u"refusal"_s));
    QVERIFY2(words.kk.endsWith(kk), qPrintable(words.kk));
    QVERIFY2(words.ru.endsWith(ru), qPrintable(words.ru));
}

void TestBookingPapers::theRefusalNamesGroundAndComplaint()
{
    const auto paper = printed(refusal());
    QCOMPARE(paper.pages(), 1);
    const QString letters = paper.letters();
    for (const auto &part :
         {u"Мемлекеттік қызметті көрсетуден дәлелді бас тарту"_s, u"Мотивированный отказ в оказании"_s,
          u"A1-R-000007"_s, u"Запись на прием к врачу"_s, u"Құрманғалиева Әйгерім Өмірбекқызы"_s, u"850101200019"_s,
          u"Адам осы ұйымға тіркелмеген"_s, u"Лицо не прикреплено"_s, u"приложение 5, пункт 9, подпункт 2)"_s,
          u"руководителю медицинской организации"_s, u"сотқа жүгінуге"_s, u"1414, 8-800-080-7777"_s,
          u"Сейітова Гүлнар Һамитқызы"_s, u"22.11.2026 09:15"_s, u"Макет реконструирован"_s,
          u"Макет қалпына келтірілген"_s})
        QVERIFY2(letters.contains(QString(part).remove(u' ')), qPrintable(part));
    QVERIFY(paper.barcodes().contains(u"QR-Code:"_s + refusal().codePayload));
    QCOMPARE(untidyWord(paper, sheetOf(paper), 20), QString());
}

/// As long as the words of the law are: on one page; with more grounds no page holds the signature alone.
void TestBookingPapers::theSignatureOfARefusalStandsWithTheComplaint()
{
    auto paper = refusal();
    paper.organization.demo = true;
    paper.grounds[1].words = {u"МСАК деңгейінде қызмет алу үшін тұрғылықты жері бойынша тіркелу – қажетті шарт; шұғыл "
                              u"жағдайларда бұл шарт қолданылмайды"_s,
                              u"Прикрепление по месту жительства – условие получения ПМСП; в экстренных случаях оно не "
                              u"применяется"_s};
    QCOMPARE(printed(paper).pages(), 1);
    for (int more = 1; more <= 10; ++more) { // one of them fills a page but for the signature
        paper.grounds.push_back({{u"Негізі"_s, u"Основание"_s}, u"fms"_s});
        const auto sheet = printed(paper);
        const auto signature = sheet.text({u"-raw"_s, u"-f"_s, QString::number(sheet.pages())}).remove(u' ');
        QVERIFY(signature.contains(u"Отказвыдал"_s));
        QVERIFY2(signature.contains(u"независимоотприкрепления"_s), qPrintable(signature));
    }
}

void TestBookingPapers::aReprintedRefusalSaysSo()
{
    auto paper = refusal();
    QVERIFY(!printed(paper).text().contains(u"Дубликат"));
    paper.duplicate = true;
    QVERIFY(printed(paper).text().contains(u"Телнұсқа / Дубликат"));
}

JournalPaperLine TestBookingPapers::journalLine(int n)
{
    JournalPaperLine line;
    line.number = u"A1-%1"_s.arg(n, 6, 10, QLatin1Char('0'));
    line.takenAt = QDateTime({2026, 11, 20}, {4, 0}, Qt::UTC).addSecs(n * 60);
    line.channel = {u"Телефон арқылы"_s, u"По телефону"_s};
    line.iin = u"850101200019"_s;
    line.person = u"Құрманғалиева Әйгерім Өмірбекқызы"_s;
    line.birthDate = QDate(1985, 1, 1);
    line.phone = u"+7 701 123 45 67"_s;
    line.attached = Attachment::Here;
    line.doctor = u"Ахметов Ержан Серікұлы"_s;
    line.specialty = {u"Терапевт дәрігер"_s, u"Врач-терапевт"_s};
    line.room = u"214"_s;
    line.start = QDateTime({2026, 11, 24}, {4, 0}, Qt::UTC).addSecs(n * 900);
    line.reasonCode = u"3.2"_s;
    line.reason = {u"Профилактикалау мақсатындағы жүгіну"_s, u"Обращение с профилактической целью"_s};
    line.outcome = {u"Келді"_s, u"Явился"_s};
    line.registrar = u"Сейітова Г. Һ."_s;
    return line;
}

BookingJournalPaper TestBookingPapers::journal(int lines)
{
    BookingJournalPaper paper;
    paper.organization = organization();
    paper.days = {{QDate(2026, 11, 24), {}}};
    for (int i = 1; i <= lines; ++i)
        paper.days[0].lines.push_back(journalLine(i));
    paper.printedAt = QDateTime({2026, 11, 22}, {5, 0}, Qt::UTC);
    paper.printedBy = u"Сейітова Г. Һ."_s;
    return paper;
}

void TestBookingPapers::theJournalHasItsColumns()
{
    auto paper = journal(3);
    paper.days[0].lines[1].overbooked = true;
    const auto sheet = printed(paper);
    QCOMPARE(sheet.pages(), 1);
    const QSizeF size = sheetOf(sheet);
    QVERIFY(size.width() > size.height()); // across
    const QString letters = sheet.letters();
    const auto labels = FormLabels::builtIn(u"booking_journal"_s);
    for (const auto &column : {u"number"_s, u"taken"_s, u"channel"_s, u"person"_s, u"attached"_s, u"doctor"_s,
                               u"visit"_s, u"reason"_s, u"outcome"_s, u"registrar"_s}) {
        QVERIFY2(letters.contains(QString(labels[u"column."_s + column].kk).remove(u' ')), qPrintable(column));
        QVERIFY2(letters.contains(QString(labels[u"column."_s + column].ru).remove(u' ')), qPrintable(column));
    }
    for (const auto &value :
         {u"A1-000001"_s, u"Телефон арқылы"_s, u"По телефону"_s, u"850101200019"_s, u"01.01.1985"_s,
          u"+7 701 123-45-67"_s, u"Терапевт дәрігер"_s, u"каб. 214"_s, u"24.11.2026 09:15"_s, u"Профилактикалау"_s,
          u"Явился"_s, u"Макет реконструирован"_s, u"Қабылдау күні: 24.11.2026"_s})
        QVERIFY2(letters.contains(QString(value).remove(u' ')), qPrintable(value));
    QCOMPARE(letters.count(u"сверхрасписания"), 1);
    QCOMPARE(untidyWord(sheet, size, 20), QString());
}

void TestBookingPapers::aLongDayGoesOverPages()
{
    const auto sheet = printed(journal(60));
    QVERIFY(sheet.pages() > 3);
    const QString text = sheet.text({u"-raw"_s});
    QStringList numbers;
    for (int i = 1; i <= 60; ++i)
        numbers << u"A1-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
    QCOMPARE(missingInOrder(text, numbers), QString());
    QCOMPARE(text.count(u"Регистратор"), sheet.pages()); // the heads of the columns are on every page
    QVERIFY(text.contains(u"стр. %1 из %1"_s.arg(sheet.pages())));
    QCOMPARE(untidyWord(sheet, sheetOf(sheet), 20), QString());
}

void TestBookingPapers::eachDayBeginsAPage()
{
    auto paper = journal(2);
    paper.days.push_back({QDate(2026, 11, 25), {journalLine(9)}});
    const auto sheet = printed(paper);
    QCOMPARE(sheet.pages(), 2);
    QVERIFY(sheet.text({u"-layout"_s, u"-f"_s, u"2"_s}).contains(u"25.11.2026"));
    QVERIFY(!sheet.text({u"-layout"_s, u"-l"_s, u"1"_s}).contains(u"A1-000009"));
}

void TestBookingPapers::anEmptyDaySaysSo()
{
    const auto sheet = printed(journal(0));
    QVERIFY(sheet.text().contains(u"Записей нет"));
}

void TestBookingPapers::aSelectionSaysSo()
{
    auto paper = journal(1);
    QVERIFY(!printed(paper).text().contains(u"не весь журнал"));
    paper.isSelection = true;
    QVERIFY(printed(paper).text().contains(u"не весь журнал"));
}

CallListLine TestBookingPapers::callLine(int n)
{
    CallListLine line;
    line.was = QDateTime({2026, 11, 24}, {4, 0}, Qt::UTC).addSecs(n * 900);
    line.doctor = u"Ахметов Е. С."_s;
    line.person = u"Құрманғалиева Әйгерім Өмірбекқызы %1"_s.arg(n);
    line.birthDate = QDate(1985, 1, 1);
    line.phone = u"+7 701 123 45 %1"_s.arg(n, 2, 10, QLatin1Char('0'));
    line.next = line.was.addDays(1);
    line.nextDoctor = u"Оспанов Е."_s;
    line.nextRoom = u"305"_s;
    return line;
}

void TestBookingPapers::theCallListHasBoxes()
{
    std::vector<CallListLine> lines;
    for (int i = 1; i <= 40; ++i)
        lines.push_back(callLine(i));
    const auto sheet = printed(lines);
    QVERIFY(sheet.pages() >= 2);
    const QString text = sheet.text();
    QCOMPARE(text.count(u"Оповещен"), sheet.pages());
    const QString letters = sheet.letters();
    for (const auto &value :
         {u"Дәрігер: Ахметов Е. С."_s, u"Нужно позвонить: 40"_s, u"+7 701 123-45-40"_s, u"24.11.2026 09:15"_s,
          u"25.11.2026 09:15"_s, u"Оспанов Е. · каб. 305"_s, u"ұсынылады / предлагается"_s, u"Макет реконструирован"_s})
        QVERIFY2(letters.contains(QString(value).remove(u' ')), qPrintable(value));
    QCOMPARE(untidyWord(sheet, sheetOf(sheet), 20), QString());
}

void TestBookingPapers::theCallListSaysWhatBecameOfEach()
{
    using Settled = AffectedBooking::Settled;
    auto moved = callLine(1);
    moved.settled = Settled::Moved;
    moved.reached = true;
    moved.note = u"келеді"_s;
    auto none = callLine(2);
    none.next = {};
    auto kept = callLine(3);
    kept.settled = Settled::Kept;
    const auto text = printed(std::vector{moved, none, kept}).letters();
    for (const auto &value :
         {u"ауыстырылды / перенесено"_s, u"келеді"_s, u"свободного времени нет"_s, u"орнында қалды"_s})
        QVERIFY2(text.contains(QString(value).remove(u' ')), qPrintable(value));
    QVERIFY(printed(std::vector<CallListLine>()).text().contains(u"Звонить некому"));
}

QTEST_MAIN(TestBookingPapers)
#include "tst_booking_papers.moc"
