// bench_duplicates [persons] [copies] [persons of the scan] [seed]: precision and recall of the comparison of
// duplicates on a made-up register in which it is known who is who, beside exact keys; then the time of a scan of a
// whole desk.
#include "demo/corruption.h"
#include "demo/demo_desk.h"
#include "matching/blocking.h"
#include "matching/comparison.h"
#include "usecase/find_duplicates.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace tirkeu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);

void say(const QJsonObject &figure)
{
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

struct Kept
{
    const char *name;
    void (*strip)(Patient &);
};

constexpr Kept everything{"all fields", [](Patient &) {}};
constexpr Kept withoutIin{"without the IIN", [](Patient &p) { p.iin.reset(); }};
constexpr Kept withoutNumbers{"without IIN and documents", [](Patient &p) {
                                  p.iin.reset();
                                  p.documents.clear();
                              }};
constexpr Kept nameAndBirthDate{"name and birth date alone", [](Patient &p) {
                                    Patient bare;
                                    bare.name = p.name;
                                    bare.birthDate = p.birthDate;
                                    p = bare;
                                }};

struct Scored
{
    size_t a = 0;
    size_t b = 0;
    double probability = 0;
    bool same = false;
};

QJsonObject quality(const QString &name, qint64 found, qint64 right, qint64 truePairs)
{
    const double precision = found > 0 ? double(right) / double(found) : 0;
    const double recall = double(right) / double(truePairs);
    return {{u"bench"_s, name},
            {u"found"_s, found},
            {u"precision"_s, precision},
            {u"recall"_s, recall},
            {u"f1"_s, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0}};
}

void explain(const demo::LabelledRegister &people, const Scored &pair)
{
    const auto line = [](const Patient &p) {
        return p.name.full() + u" | "_s + p.birthDate.toString(Qt::ISODate) + u" | "_s +
               (p.iin ? p.iin->toString() : QString()) + u" | "_s +
               (p.phones.empty() ? QString() : p.phones.front().toString()) + u" | "_s + p.home.line();
    };
    std::printf("%s %.3f\n  %s\n  %s\n", pair.same ? "MISSED" : "WRONG", pair.probability,
                qPrintable(line(people.records[pair.a])), qPrintable(line(people.records[pair.b])));
}

void measure(const demo::LabelledRegister &people, const QString &set, const Kept &kept)
{
    matching::Words words;
    matching::Frequencies frequencies;
    std::vector<matching::MatchPerson> persons;
    std::vector<matching::BlockingKeys> keys;
    for (Patient patient : people.records) {
        kept.strip(patient);
        persons.push_back(matching::matchPerson(patient, words));
        frequencies.count(persons.back());
        keys.push_back(matching::blockingKeys(persons.back(), words));
    }
    const matching::Matcher matcher(words, frequencies, qint64(persons.size()));
    std::vector<Scored> scored;
    qint64 met = 0;
    const qint64 pairs = matching::eachCandidatePair(keys, [&](size_t a, size_t b) {
        const double probability = matcher.compare(persons[a], persons[b]).probability;
        const bool same = people.person[a] == people.person[b];
        met += same ? 1 : 0;
        if (probability >= 0.01 || same)
            scored.push_back({a, b, probability, same});
        return true;
    });
    const QString name = set + u": "_s + QString::fromLatin1(kept.name);
    say({{u"bench"_s, name + u": candidates"_s},
         {u"records"_s, qint64(persons.size())},
         {u"true_pairs"_s, people.truePairs},
         {u"compared"_s, pairs},
         {u"met"_s, double(met) / double(people.truePairs)}});
    for (const double threshold : {0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
        qint64 found = 0;
        qint64 right = 0;
        for (const Scored &pair : scored) {
            found += pair.probability >= threshold ? 1 : 0;
            right += pair.probability >= threshold && pair.same ? 1 : 0;
        }
        QJsonObject figure = quality(name, found, right, people.truePairs);
        figure.insert(u"threshold"_s, threshold);
        say(figure);
    }
    int shown = 0;
    for (const Scored &pair : scored) {
        if ((pair.probability >= 0.5) != pair.same && qEnvironmentVariableIsSet("SHOW_ERRORS") && shown++ < 40)
            explain(people, pair);
    }
}

/// What a register without a comparison does: the very same ЖСН, or the very same name and birth date.
void measureExactKeys(const demo::LabelledRegister &people, const QString &set, bool byIin, bool byName)
{
    QMultiHash<QString, size_t> index;
    qint64 found = 0;
    qint64 right = 0;
    for (size_t i = 0; i < people.records.size(); ++i) {
        const Patient &p = people.records[i];
        QSet<size_t> partners;
        QStringList keys;
        if (byIin && p.iin)
            keys += p.iin->toString();
        if (byName)
            keys += p.name.full() + p.birthDate.toString(Qt::ISODate);
        for (const QString &key : keys) {
            for (auto it = index.constFind(key); it != index.constEnd() && it.key() == key; ++it)
                partners += it.value();
            index.insert(key, i);
        }
        found += partners.size();
        for (const size_t partner : partners)
            right += people.person[partner] == people.person[i] ? 1 : 0;
    }
    const QString name = byIin && byName ? u"IIN, or name and birth date"_s
                         : byIin         ? u"IIN"_s
                                         : u"name and birth date"_s;
    say(quality(set + u": baseline: equal "_s + name, found, right, people.truePairs));
}

void measureSet(const QString &set, const demo::LabelledOptions &options)
{
    const demo::LabelledRegister people = demo::labelledRegister(options);
    for (const Kept &kept : {everything, withoutIin, withoutNumbers, nameAndBirthDate})
        measure(people, set, kept);
    measureExactKeys(people, set, true, true);
    measureExactKeys(people, set, true, false);
    measureExactKeys(people, set, false, true);
}

void measureScan(int count)
{
    demo::Generator generator({.patients = count, .districts = 60, .seed = 3, .today = today});
    std::vector<Patient> people;
    for (int i = 0; i < count; ++i)
        people.push_back(generator.next());
    QElapsedTimer timer;
    timer.start();
    matching::Words words;
    matching::Frequencies frequencies;
    std::vector<matching::MatchPerson> persons;
    std::vector<matching::BlockingKeys> keys;
    for (const Patient &patient : people) {
        persons.push_back(matching::matchPerson(patient, words));
        frequencies.count(persons.back());
        keys.push_back(matching::blockingKeys(persons.back(), words));
    }
    const double read = double(timer.nsecsElapsed()) / 1e9;
    const matching::Matcher matcher(words, frequencies, count);
    qint64 likely = 0;
    const qint64 pairs = matching::eachCandidatePair(keys, [&](size_t a, size_t b) {
        likely += matcher.compare(persons[a], persons[b]).probability >= 0.5 ? 1 : 0;
        return true;
    });
    say({{u"bench"_s, u"comparison in memory"_s},
         {u"persons"_s, count},
         {u"fold_s"_s, read},
         {u"compare_s"_s, double(timer.nsecsElapsed()) / 1e9 - read},
         {u"pairs"_s, pairs},
         {u"likely"_s, likely}});
}

double memoryPeakMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The nightly list of a whole encrypted desk, and the warning while registering.
void measureDesk(int count)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    UuidSource ids(clock);
    demo::DemoDesk wanted;
    wanted.password = u"өлшеу құпиясөзі"_s;
    wanted.options = {.patients = count, .districts = 60, .seed = 3, .today = today};
    const auto made = demo::createDemoDesk({folder.filePath(u"tirkeu.db"_s), clock, ids, true}, wanted);
    if (!made)
        qFatal("no desk: %s", qPrintable(made.error().detail));
    usecase::Desk &desk = *made->opened.desk;
    const double before = memoryPeakMb();
    QElapsedTimer timer;
    timer.start();
    const auto kept = usecase::RefreshDuplicateList(desk)(made->opened.actor);
    say({{u"bench"_s, u"nightly list of an encrypted desk"_s},
         {u"persons"_s, count},
         {u"s"_s, double(timer.elapsed()) / 1e3},
         {u"pairs"_s, kept.value_or(-1)},
         {u"memory_more_mb"_s, memoryPeakMb() - before}});
    std::vector<double> took;
    demo::Generator generator(wanted.options);
    for (int i = 0; i < 500; ++i) {
        const Patient typed = generator.next();
        timer.restart();
        (void)usecase::LikelyTwins(desk)(made->opened.actor, typed);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    say({{u"bench"_s, u"warning while registering"_s},
         {u"persons"_s, count},
         {u"p50_ms"_s, took[took.size() / 2]},
         {u"p99_ms"_s, took[took.size() * 99 / 100]}});
}

} // namespace

int main(int argc, char **argv)
{
    const int persons = argc > 1 ? std::max(100, atoi(argv[1])) : 20000;
    const int copies = argc > 2 ? std::max(10, atoi(argv[2])) : 5000;
    const int scanned = argc > 3 ? std::max(100, atoi(argv[3])) : 100000;
    const auto seed = quint64(argc > 4 ? std::max(1, atoi(argv[4])) : 1);
    measureSet(u"one copy, up to 3 errors"_s, {.persons = persons, .copies = copies, .seed = seed, .today = today});
    measureSet(u"up to 5 copies, up to 5 errors"_s, {.persons = persons,
                                                     .copies = copies,
                                                     .copiesOfOne = 5,
                                                     .mostCorruptions = 5,
                                                     .seed = seed + 1,
                                                     .today = today});
    measureScan(scanned);
    measureDesk(scanned);
    return 0;
}
