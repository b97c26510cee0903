// bench_search [patients] [file]: the search per keystroke over an encrypted file, beside LIKE '%…%' on SQLite and,
// when it is installed, pg_trgm on PostgreSQL, which are asked the same questions. A file filled before is asked again.
// 20 M: only what the search reads is filled. SHOW_LOST=1 names the questions that do not find their person.
#include "figures.h"
#include "search_postgres.h"
#include "search_register_file.h"
#include "storage/patient_search.h"
#include <QTemporaryDir>
#include <ctime>

using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::bench;

namespace {

double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// By the clock, and what the processor spent: on a machine with other work the clock counts that work too.
struct Times
{
    Runs clock;
    Runs processor;

    template <class F>
    void time(F &&run)
    {
        const double before = processorMs();
        clock.time(run);
        processor.add(processorMs() - before);
    }
    void add(Times &once)
    {
        clock.add(once.clock.median());
        processor.add(once.processor.median());
    }
    QJsonObject figure(const QString &name)
    {
        return {{u"bench"_s, name},
                {u"n"_s, clock.count()},
                {u"p50_ms"_s, clock.percentile(0.5)},
                {u"p99_ms"_s, clock.percentile(0.99)},
                {u"max_ms"_s, clock.percentile(1)},
                {u"processor_p50_ms"_s, processor.percentile(0.5)},
                {u"processor_p99_ms"_s, processor.percentile(0.99)},
                {u"processor_max_ms"_s, processor.percentile(1)}};
    }
};

std::vector<SearchHit> search(SQLite::Database &file, const QString &text)
{
    return PatientSearch(file).find({.text = text, .today = today, .ownDistrictNumber = 3});
}

/// Every question letter by letter, as it is typed.
void askPerKeystroke(SQLite::Database &file, const std::vector<Question> &questions)
{
    QMap<QString, Times> byKind;
    Times plain;
    Times mistypedOnes;
    int notFound = 0;
    int unanswered = 0;
    const double slowMs = qEnvironmentVariableIsSet("SHOW_SLOW") ? qEnvironmentVariableIntValue("SHOW_SLOW") : 1e9;
    for (const Question &question : questions) {
        std::vector<SearchHit> hits;
        for (qsizetype typed = 1; typed <= question.text.size(); ++typed) {
            Times once;
            once.time([&] { hits = search(file, question.text.left(typed)); });
            for (Times *times : {&byKind[question.kind], isMistyped(question) ? &mistypedOnes : &plain})
                times->add(once);
            if (const double took = once.processor.median(); took > slowMs)
                std::printf("%s: %s %.1f ms (%d)\n", qPrintable(question.kind), qPrintable(question.text.left(typed)),
                            took, int(hits.size()));
        }
        const bool meant =
            std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.seq == question.seq; });
        notFound += hits.size() < 50 && !meant ? 1 : 0;
        unanswered += hits.empty() ? 1 : 0;
        if (hits.size() < 50 && !meant && qEnvironmentVariableIsSet("SHOW_LOST"))
            std::printf("%s: %s (%d)\n", qPrintable(question.kind), qPrintable(question.text), int(hits.size()));
    }
    for (auto kind = byKind.begin(); kind != byKind.end(); ++kind)
        say(kind->figure(u"search: "_s + kind.key()));
    say(plain.figure(u"search: all kinds without a typo"_s));
    say(mistypedOnes.figure(u"search: all kinds with a typo"_s));
    say({{u"bench"_s, u"search: whole questions"_s},
         {u"n"_s, int(questions.size())},
         {u"unanswered"_s, unanswered},
         {u"person_meant_not_found"_s, notFound}});
}

void askByLike(SQLite::Database &file, const QString &text)
{
    SQLite::Statement row(file, (u"SELECT seq FROM plain"_s + plainCondition(text) + u" LIMIT 50"_s).toStdString());
    while (row.executeStep())
        (void)row.getColumn(0).getInt64();
}

void sayRatio(const QString &baseline, Runs &theirs, Runs &ours)
{
    say({{u"bench"_s, baseline + u" / search, the same questions"_s},
         {u"n"_s, theirs.count()},
         {u"p50_ms"_s, theirs.percentile(0.5)},
         {u"p99_ms"_s, theirs.percentile(0.99)},
         {u"search_p50_ms"_s, ours.percentile(0.5)},
         {u"search_p99_ms"_s, ours.percentile(0.99)},
         {u"p50_ratio"_s, theirs.percentile(0.5) / ours.percentile(0.5)},
         {u"p99_ratio"_s, theirs.percentile(0.99) / ours.percentile(0.99)}});
}

/// Half-typed and whole questions in equal parts; `persons` of them: a baseline takes long over each.
std::vector<QString> textsForBaselines(const std::vector<Question> &questions, bool withTypo, size_t persons)
{
    std::vector<QString> texts;
    QSet<qint64> seqs;
    for (const Question &question : questions) {
        seqs.insert(question.seq);
        if (size_t(seqs.size()) > persons)
            break;
        if (isMistyped(question) != withTypo)
            continue;
        texts.push_back(question.text);
        if (!withTypo && question.text.size() >= 4)
            texts.push_back(question.text.left(1 + question.text.size() / 2));
    }
    return texts;
}

Runs timeAll(const std::vector<QString> &texts, const std::function<void(const QString &)> &asked)
{
    Runs runs;
    for (const QString &text : texts)
        runs.time([&] { asked(text); });
    return runs;
}

void compare(SQLite::Database &file, const std::vector<Question> &questions)
{
    const auto texts = textsForBaselines(questions, false, 5);
    const auto typos = textsForBaselines(questions, true, 5);
    const auto ours = [&](const QString &text) { search(file, text); };
    const auto byLike = [&](const QString &text) { askByLike(file, text); };
    Runs search = timeAll(texts, ours);
    Runs searchTypo = timeAll(typos, ours);
    Runs like = timeAll(texts, byLike);
    sayRatio(u"SQLite LIKE, same key"_s, like, search);
    PrivatePostgres postgres;
    if (!postgres.isRunning())
        return say({{u"bench"_s, u"PostgreSQL"_s}, {u"skipped"_s, postgres.whyNot()}});
    QElapsedTimer timer;
    timer.start();
    postgres.fill(file);
    say({{u"bench"_s, u"PostgreSQL: fill and index"_s}, {u"s"_s, double(timer.elapsed()) / 1e3}});
    Runs trigram = postgres.ask(texts, PrivatePostgres::Way::Like);
    sayRatio(u"PostgreSQL pg_trgm LIKE"_s, trigram, search);
    Runs similar = postgres.ask(typos, PrivatePostgres::Way::Similar);
    Runs ranked = postgres.ask(typos, PrivatePostgres::Way::Ranked);
    sayRatio(u"PostgreSQL pg_trgm similarity, typos, any 50"_s, similar, searchTypo);
    sayRatio(u"PostgreSQL pg_trgm similarity, typos, the best 50"_s, ranked, searchTypo);
}

void sayBytes(SQLite::Database &file)
{
    const double patients = double(file.execAndGet("SELECT max(seq) FROM patient").getInt64());
    for (const char *part : {"patient_search", "patient_fts*", "name_t*", "sqlite_autoindex_name*"}) {
        SQLite::Statement row(file, "SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name GLOB ?");
        row.bind(1, part);
        row.executeStep();
        say({{u"bench"_s, u"bytes a person: "_s + QString::fromLatin1(part)},
             {u"bytes"_s, double(row.getColumn(0).getInt64()) / patients}});
    }
    say({{u"bench"_s, u"distinct words of names"_s},
         {u"n"_s, double(file.execAndGet("SELECT count(*) FROM name_token").getInt64())}});
}

void fillNew(SQLite::Database &file, int patients)
{
    QElapsedTimer timer;
    timer.start();
    fill(file, patients);
    say({{u"bench"_s, u"fill"_s}, {u"patients"_s, patients}, {u"s"_s, double(timer.elapsed()) / 1e3}});
    timer.restart();
    PatientIndex(file).optimize();
    say({{u"bench"_s, u"optimize"_s}, {u"s"_s, double(timer.elapsed()) / 1e3}});
    sayBytes(file);
    timer.restart();
    file.exec("BEGIN");
    NameTokens(file).rebuild();
    file.exec("ROLLBACK");
    say({{u"bench"_s, u"words of names and addresses, all anew: their part of the fill"_s},
         {u"s"_s, double(timer.elapsed()) / 1e3}});
    timer.restart();
    const QString trouble = PatientIndex(file).check();
    say({{u"bench"_s, u"check"_s}, {u"s"_s, double(timer.elapsed()) / 1e3}, {u"trouble"_s, trouble}});
}

} // namespace

int main(int argc, char **argv)
{
    const int patients = argc > 1 ? std::max(1, atoi(argv[1])) : 100000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.db"_s);
    try {
        const bool filled = QFile::exists(path);
        const auto writer = connect(path, benchKey(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writer->exec("PRAGMA journal_mode=WAL");
        if (!filled)
            fillNew(*writer, patients);
        const auto reader = connect(path, benchKey(), SQLite::OPEN_READWRITE);
        const auto questions = questionsOf(*reader);
        search(*reader, u"а"_s); // the program has been running for a while
        say({{u"bench"_s, u"memory before"_s}, {u"mb"_s, memoryMb()}});
        askPerKeystroke(*reader, questions);
        say({{u"bench"_s, u"memory"_s}, {u"mb"_s, memoryMb()}});
        if (!qEnvironmentVariableIsSet("NO_BASELINES"))
            compare(*reader, questions);
    } catch (const SQLite::Exception &exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
    return 0;
}
