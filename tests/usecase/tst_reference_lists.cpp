#include "storage/reference_repository.h"
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "support/role_rows.h"
#include "usecase/reference_lists.h"
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// The lists a clinic edits: with dates of validity, so that what was recorded keeps its meaning.
class TestReferenceLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>(); // 2026-03-02
    }
    void cleanup() { m_desk.reset(); }

    void theBuiltInListsAreWhole();
    void aChangeLeavesThePastAsItWas();
    void aChangeOfTheSameDayIsAVersion();
    void nothingBeginsInThePast();
    void anEntryEnds();
    void aSlipIsWithdrawn();
    void addsWhatIsNotThereYet();
    void namesTheFlaw_data();
    void namesTheFlaw();
    void twoScreensDoNotOverwriteEachOther();
    void theCalendarFollowsTheList();
    void importsAFileRowByRow();
    void theFileBuiltInChangesNothing();
    void aFileThatIsNoTableIsRefused_data();
    void aFileThatIsNoTableIsRefused();
    void editsAreAuditedAndKept();
    void rolesMayEdit_data() { addRoleRows(u"administrator"_s); }
    void rolesMayEdit();

private:
    using List = ReferenceList;
    EditReferenceList edit() { return EditReferenceList(m_desk->desk()); }
    const Actor &admin() { return m_desk->administrator(); }
    std::vector<ReferenceEntry> on(List list, QDate day)
    {
        return must(ReadReferenceList(m_desk->desk())(admin(), list, day));
    }
    std::optional<ReferenceEntry> find(List list, const QString &code, QDate day)
    {
        for (const auto &entry : on(list, day)) {
            if (entry.code == code)
                return entry;
        }
        return std::nullopt;
    }
    void done(const EditReferenceList::Outcome &outcome)
    {
        const auto flaw = must(outcome);
        QVERIFY2(!flaw, flaw ? flaw->message.id.constData() : "");
    }
    const QDate m_today{2026, 3, 2};
    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestReferenceLists::theBuiltInListsAreWhole()
{
    QCOMPARE(on(List::Holidays, m_today).size(), 43u);
    QCOMPARE(on(List::VisitReasons, m_today).size(), 34u);
    const auto services = on(List::Services, m_today);
    QCOMPARE(services.size(), 157u);
    QCOMPARE(services.front().code, u"A01.008.000"_s);
    static const QRegularExpression kazakh(u"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]"_s);
    for (const auto list : allReferenceLists) {
        for (const auto &entry : on(list, m_today)) {
            const auto flaw = referenceFlaw(list, entry);
            QVERIFY2(!flaw, qPrintable(entry.code));
            QVERIFY2(!entry.textRu.contains(kazakh), qPrintable(entry.textRu)); // Russian is Russian
        }
    }
    const auto mended = find(List::Services, u"A01.010.000"_s, m_today);
    QCOMPARE(mended->textKk, u"Қабылдау: Орта білімі бар мейіргер"_s);
    QCOMPARE(mended->lawKk, u"Қабылдау: Орташа білімі бар мейіргер"_s);
    QVERIFY(on(List::Services, {2021, 8, 23}).empty());
}

void TestReferenceLists::aChangeLeavesThePastAsItWas()
{
    const auto before = *find(List::VisitReasons, u"6.3"_s, m_today);
    auto after = before;
    after.textRu = u"Выписка рецептов и продление"_s;
    after.validFrom = {2026, 4, 1};
    done(edit().change(admin(), List::VisitReasons, before, after));
    QCOMPARE(find(List::VisitReasons, u"6.3"_s, {2026, 3, 31})->textRu, before.textRu);
    QCOMPARE(find(List::VisitReasons, u"6.3"_s, {2026, 4, 1})->textRu, after.textRu);
    QCOMPARE(on(List::VisitReasons, {2026, 4, 1}).size(), 34u);
    const auto all = must(ReadReferenceList(m_desk->desk()).everything(admin(), List::VisitReasons));
    QCOMPARE(all.size(), 35u);
    QCOMPARE(on(List::VisitReasons, {2026, 4, 1}).back().code, u"7.2"_s); // the order of the law stays
}

void TestReferenceLists::aChangeOfTheSameDayIsAVersion()
{
    const auto before = *find(List::VisitReasons, u"6.3"_s, m_today);
    auto first = before;
    first.textRu = u"Рецепты"_s;
    first.validFrom = m_today;
    done(edit().change(admin(), List::VisitReasons, before, first));
    auto second = *find(List::VisitReasons, u"6.3"_s, m_today);
    second.textRu = u"Выписка рецепта"_s;
    done(edit().change(admin(), List::VisitReasons, *find(List::VisitReasons, u"6.3"_s, m_today), second));
    QCOMPARE(find(List::VisitReasons, u"6.3"_s, m_today)->textRu, second.textRu);
    QCOMPARE(find(List::VisitReasons, u"6.3"_s, m_today.addDays(-1))->textRu, before.textRu);
    const auto kept = must(m_desk->desk().database().read([&](storage::Snapshot &snapshot) {
        return Result<std::vector<ReferenceEntry>>(
            storage::ReferenceRepository(snapshot).versions(List::VisitReasons, u"6.3"_s, m_today));
    }));
    QCOMPARE(kept.size(), 2u);
    QCOMPARE(kept.back().textRu, first.textRu);
}

void TestReferenceLists::nothingBeginsInThePast()
{
    const auto before = *find(List::VisitReasons, u"6.3"_s, m_today);
    for (const QDate from : {before.validFrom, m_today.addDays(-1)}) {
        auto after = before;
        after.textRu = u"Рецепты"_s;
        after.validFrom = from;
        const auto flaw = must(edit().change(admin(), List::VisitReasons, before, after));
        QCOMPARE(flaw->field, ReferenceField::ValidFrom);
        QCOMPARE(flaw->message.arguments, QStringList{u"02.03.2026"_s});
    }
    const auto flaw = must(edit().end(admin(), List::VisitReasons, before, m_today.addDays(-2)));
    QCOMPARE(flaw->field, ReferenceField::ValidTo);
    QCOMPARE(*find(List::VisitReasons, u"6.3"_s, m_today), before);
}

void TestReferenceLists::anEntryEnds()
{
    const auto before = *find(List::Services, u"C02.054.000"_s, m_today);
    done(edit().end(admin(), List::Services, before, {2026, 6, 30}));
    QVERIFY(find(List::Services, before.code, {2026, 6, 30}));
    QVERIFY(!find(List::Services, before.code, {2026, 7, 1}));
    auto again = before;
    again.validFrom = {2027, 1, 1};
    again.textRu = u"Пульсоксиметрия повторная"_s;
    done(edit().add(admin(), List::Services, again));
    QVERIFY(!find(List::Services, before.code, {2026, 12, 31}));
    QCOMPARE(find(List::Services, before.code, {2027, 1, 1})->textRu, again.textRu);
}

void TestReferenceLists::aSlipIsWithdrawn()
{
    const QString code = u"2026-03-16/holiday"_s;
    const ReferenceEntry slip{code, m_today, {}, u"Қате"_s, u"Ошибка"_s};
    done(edit().add(admin(), List::Holidays, slip));
    done(edit().end(admin(), List::Holidays, *find(List::Holidays, code, m_today), m_today.addDays(-1)));
    QVERIFY(!find(List::Holidays, code, m_today));
    auto right = slip;
    right.textRu = u"Верно"_s;
    done(edit().add(admin(), List::Holidays, right)); // and may be added anew
    QCOMPARE(find(List::Holidays, code, m_today)->textRu, right.textRu);
}

void TestReferenceLists::addsWhatIsNotThereYet()
{
    const ReferenceEntry wanted{u" 6.4 "_s,           m_today, {}, u"Өтініш"_s, u"Заявление"_s, u"Әкімшілік"_s,
                                u"Административный"_s};
    done(edit().add(admin(), List::VisitReasons, wanted));
    QCOMPARE(find(List::VisitReasons, u"6.4"_s, m_today)->version, 1);
    const auto twice = must(edit().add(admin(), List::VisitReasons, wanted));
    QCOMPARE(twice->field, ReferenceField::Code);
}

void TestReferenceLists::namesTheFlaw_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, List list, const QString &code, const QString &kk, const QString &ru,
                        const QString &group, std::pair<QDate, QDate> days, ReferenceField field) {
        QTest::newRow(name) << int(list) << code << kk << ru << group << days.first << days.second << int(field);
    };
    const std::pair<QDate, QDate> open{{2026, 3, 2}, {}};
    row("no day", List::Holidays, u"2026-02-30/holiday"_s, u"а"_s, u"а"_s, {}, open, ReferenceField::Code);
    row("no kind", List::Holidays, u"2026-02-20/feast"_s, u"а"_s, u"а"_s, {}, open, ReferenceField::Code);
    row("reason of another form", List::VisitReasons, u"6"_s, u"а"_s, u"а"_s, u"г"_s, open, ReferenceField::Code);
    row("service of another form", List::Services, u"a01.008"_s, u"а"_s, u"а"_s, u"г"_s, open, ReferenceField::Code);
    row("endless code", List::Services, QString(60, u'A'), u"а"_s, u"а"_s, u"г"_s, open, ReferenceField::Code);
    row("no Kazakh", List::VisitReasons, u"6.9"_s, u" "_s, u"а"_s, u"г"_s, open, ReferenceField::TextKk);
    row("no Russian", List::VisitReasons, u"6.9"_s, u"а"_s, {}, u"г"_s, open, ReferenceField::TextRu);
    row("endless", List::VisitReasons, u"6.9"_s, QString(501, u'а'), u"а"_s, u"г"_s, open, ReferenceField::TextKk);
    row("no group", List::VisitReasons, u"6.9"_s, u"а"_s, u"а"_s, {}, open, ReferenceField::Group);
    row("no first day", List::VisitReasons, u"6.9"_s, u"а"_s, u"а"_s, u"г"_s, {}, ReferenceField::ValidFrom);
    row("ends before it begins", List::VisitReasons, u"6.9"_s, u"а"_s, u"а"_s, u"г"_s, {{2026, 3, 2}, {2026, 3, 1}},
        ReferenceField::ValidTo);
}

void TestReferenceLists::namesTheFlaw()
{
    QFETCH(int, list);
    QFETCH(QString, code);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    QFETCH(QString, group);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, field);
    const auto flaw = must(edit().add(admin(), List(list), {code, from, to, kk, ru, group, group}));
    QVERIFY(flaw);
    QCOMPARE(int(flaw->field), field);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM reference_entry"), 0);
}

void TestReferenceLists::twoScreensDoNotOverwriteEachOther()
{
    const auto before = *find(List::VisitReasons, u"6.3"_s, m_today);
    auto mine = before;
    mine.validFrom = m_today;
    mine.textRu = u"Мое"_s;
    done(edit().change(admin(), List::VisitReasons, before, mine));
    auto theirs = mine;
    theirs.textRu = u"Чужое"_s;
    const auto second = edit().change(admin(), List::VisitReasons, before, theirs);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(find(List::VisitReasons, u"6.3"_s, m_today)->textRu, mine.textRu);
}

void TestReferenceLists::theCalendarFollowsTheList()
{
    const ReadCalendar read(m_desk->desk());
    const QDate moved(2026, 3, 16);
    QVERIFY(must(read(admin(), m_today)).isWorkingDay(moved, rules::Week::FiveDay));
    QVERIFY(!must(read(admin(), m_today)).isWorkingDay({2026, 3, 9}, rules::Week::SixDay));
    done(edit().add(
        admin(), List::Holidays,
        {specialDayCode(moved, DayKind::MovedFiveDayWeek), m_today, {}, u"Ауыстырылған"_s, u"Перенесенный"_s}));
    QVERIFY(!must(read(admin(), m_today)).isWorkingDay(moved, rules::Week::FiveDay));
    QVERIFY(must(read(admin(), m_today)).isWorkingDay(moved, rules::Week::SixDay));
    // yesterday's terms were counted by yesterday's list
    QVERIFY(must(read(admin(), m_today.addDays(-1))).isWorkingDay(moved, rules::Week::FiveDay));
}

void TestReferenceLists::importsAFileRowByRow()
{
    const QByteArray csv = QStringLiteral("name_ru,date,kind,name_kk,note\n"
                                          "Новый год,2026-01-01,holiday,Жаңа жыл,\n"            // as it is
                                          "Праздник весны,2026-03-21,holiday,Наурыз мейрамы,\n" // changed
                                          "День Конституции,2028-03-15,holiday,Конституция күні,x\n"
                                          "Нет такого дня,2028-02-30,holiday,Жоқ,\n"
                                          "Нет вида,2028-05-01,feast,Жоқ,\n"
                                          ",2028-05-07,holiday,Атауы жоқ,\n"
                                          "Дважды,2028-03-15,holiday,Екі рет,\n")
                               .toUtf8();
    const auto report = must(ImportReferenceList(m_desk->desk())(admin(), List::Holidays, csv, m_today));
    QVERIFY(!report.fileFlaw);
    QCOMPARE(report.read, 7);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.unchanged, 1);
    QList<qint64> lines;
    QStringList columns;
    for (const auto &remark : report.rejected) {
        lines += remark.line;
        columns += remark.column;
    }
    QCOMPARE(lines, (QList<qint64>{5, 6, 7, 8}));
    QCOMPARE(columns, (QStringList{u"date"_s, u"date"_s, u"name_ru"_s, u"date"_s}));
    QCOMPARE(find(List::Holidays, u"2026-03-21/holiday"_s, m_today)->textRu, u"Праздник весны"_s);
    QCOMPARE(find(List::Holidays, u"2026-03-21/holiday"_s, m_today.addDays(-1))->textRu, u"Наурыз мейрамы"_s);
    QCOMPARE(on(List::Holidays, m_today).size(), 44u);
    const auto again = must(ImportReferenceList(m_desk->desk())(admin(), List::Holidays, csv, m_today));
    QCOMPARE(again.added + again.changed, 0); // the same file a second time
    QCOMPARE(again.unchanged, 3);
}

void TestReferenceLists::theFileBuiltInChangesNothing()
{
    const QMap<List, QString> files{
        {List::Holidays, u"holidays"_s}, {List::VisitReasons, u"visit_reasons"_s}, {List::Services, u"services"_s}};
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile csv(u":/reference/%1.csv"_s.arg(file.value()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto report = must(ImportReferenceList(m_desk->desk())(admin(), file.key(), csv.readAll(), m_today));
        QVERIFY(report.rejected.isEmpty() && !report.fileFlaw);
        QCOMPARE(report.unchanged, report.read);
        QVERIFY(report.read > 30);
    }
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM reference_entry"), 0);
}

void TestReferenceLists::aFileThatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not UTF-8") << QByteArray(
        "date,kind,name_kk,name_ru\n2026-01-01,holiday,\xC6\xE0\xF1,\xC3\xEE\xE4\n");
    QTest::newRow("quote not closed") << QByteArray("date,kind,name_kk,name_ru\n\"2026");
    QTest::newRow("columns missing") << QByteArray("date,name_kk\n2026-01-01,a\n");
    QTest::newRow("semicolons") << QByteArray("date;kind;name_kk;name_ru\n");
}

void TestReferenceLists::aFileThatIsNoTableIsRefused()
{
    QFETCH(QByteArray, csv);
    const auto report = must(ImportReferenceList(m_desk->desk())(admin(), List::Holidays, csv, m_today));
    QVERIFY(report.fileFlaw);
    QCOMPARE(report.added + report.changed, 0);
    const auto past = ImportReferenceList(m_desk->desk())(admin(), List::Holidays, "date,kind,name_kk,name_ru\n",
                                                          m_today.addDays(-1));
    QCOMPARE(past.error().kind, Error::Kind::Invalid);
}

void TestReferenceLists::editsAreAuditedAndKept()
{
    const auto before = *find(List::VisitReasons, u"6.3"_s, m_today);
    auto after = before;
    after.validFrom = {2026, 4, 1};
    done(edit().change(admin(), List::VisitReasons, before, after));
    must(ImportReferenceList(m_desk->desk())(admin(), List::Holidays, "date,kind,name_kk,name_ru\n", m_today));
    QCOMPARE(m_desk->lastActs(2), (QStringList{u"list.import"_s, u"list.change"_s}));
    const auto raw = m_desk->raw();
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("UPDATE reference_entry SET text_ru = 'x'"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("DELETE FROM reference_entry"));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM change_log WHERE entity = 'reference'"), 2);
}

void TestReferenceLists::rolesMayEdit()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const auto entry = *find(List::VisitReasons, u"6.3"_s, m_today);
    QVERIFY(ReadReferenceList(m_desk->desk())(actor, List::VisitReasons, m_today).has_value()); // everybody reads
    const auto imported =
        ImportReferenceList(m_desk->desk())(actor, List::Holidays, "date,kind,name_kk,name_ru\n", m_today);
    QCOMPARE(imported.has_value(), allowed);
    const auto ended = edit().end(actor, List::VisitReasons, entry, m_today);
    QCOMPARE(ended.has_value(), allowed);
    if (!allowed)
        QCOMPARE(ended.error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestReferenceLists)
#include "tst_reference_lists.moc"
