// bench_search [patients] [file]: the search per keystroke over an encrypted file, beside LIKE '%…%' over the same
// rows. 20 M: only what the search reads is filled.
#include "demo/polyclinic.h"
#include "domain/search_key.h"
#include "storage/database.h"
#include "storage/patient_search.h"
#include "storage/sql.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace tirkeu;
using namespace tirkeu::storage;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);
constexpr int personsAsked = 60;

void say(const QJsonObject &figure)
{
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

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

/// Microseconds of many runs of one kind.
class Durations
{
public:
    void add(qint64 nanoseconds) { m_values.push_back(double(nanoseconds) / 1e6); }
    double percentile(double p)
    {
        std::sort(m_values.begin(), m_values.end());
        return m_values.empty() ? 0 : m_values[size_t(double(m_values.size() - 1) * p)];
    }
    QJsonObject figure(const QString &name)
    {
        return {{u"bench"_s, name},
                {u"n"_s, int(m_values.size())},
                {u"p50_ms"_s, percentile(0.5)},
                {u"p99_ms"_s, percentile(0.99)},
                {u"max_ms"_s, percentile(1)}};
    }

private:
    std::vector<double> m_values;
};

PatientId idOf(qint64 seq)
{
    QByteArray bytes(16, '\1');
    for (int i = 0; i < 8; ++i)
        bytes[15 - i] = char(seq >> (8 * i));
    return PatientId::fromBytes(bytes);
}

/// Some of the people put in, to be looked for.
std::vector<Patient> fill(SQLite::Database &file, int patients)
{
    demo::Generator generator({.patients = patients, .districts = 60, .doctors = 60, .today = today});
    QMap<QByteArray, int> districts;
    for (const District &district : generator.districts())
        districts.insert(district.id.bytes(), district.number);
    file.exec("CREATE TABLE patient (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replaced_by BLOB, withdrawn "
              "INTEGER NOT NULL DEFAULT 0);"
              "CREATE TABLE plain (seq INTEGER PRIMARY KEY, folded TEXT NOT NULL)");
    QFile schema(u":/schema/0002_search.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("no schema");
    file.exec(schema.readAll().toStdString());

    std::vector<Patient> sample;
    SQLite::Statement row(file, "INSERT INTO patient (seq, id) VALUES (?, ?)");
    SQLite::Statement plain(file, "INSERT INTO plain VALUES (?, ?)");
    SQLite::Statement key(file, "INSERT INTO patient_search VALUES (?, ?)");
    SQLite::Statement index(file, "INSERT INTO patient_fts (rowid, key) VALUES (?, ?)");
    for (int seq = 1; seq <= patients; ++seq) {
        if (seq % 10000 == 1)
            file.exec("BEGIN");
        const Patient person = generator.next();
        const std::string text =
            searchKey(person, u"D1-%1"_s.arg(seq, 7, 10, QChar(u'0')), districts.value(person.district.bytes(), 0))
                .toStdString();
        row.bind(1, seq);
        bindId(row, 2, idOf(seq));
        for (SQLite::Statement *insert : {&plain, &key, &index}) {
            insert->bind(1, seq);
            insert->bind(2, text);
        }
        for (SQLite::Statement *insert : {&row, &plain, &key, &index}) {
            insert->exec();
            insert->reset();
        }
        if (sample.size() < personsAsked && seq % std::max(1, patients / personsAsked) == 0)
            sample.push_back(person);
        if (seq % 10000 == 0 || seq == patients)
            file.exec("COMMIT");
    }
    return sample;
}

QString swappedLayout(const QString &text)
{
    static constexpr QStringView cyrillic = u"йцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ";
    static constexpr QStringView latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-=";
    QString keys;
    for (const QChar c : text.toLower()) {
        const qsizetype at = cyrillic.indexOf(c);
        keys += at < 0 ? c : latin[at];
    }
    return keys;
}

/// What a registrar may type to find the person, by kind.
QMap<QString, QString> questions(const Patient &p)
{
    QMap<QString, QString> asked;
    asked[u"surname"_s] = p.name.surname;
    asked[u"surname given"_s] = p.name.surname + u' ' + p.name.givenName;
    asked[u"given patronymic"_s] = p.name.givenName + u' ' + p.name.patronymic;
    asked[u"three initials"_s] =
        p.name.surname.left(1) + u' ' + p.name.givenName.left(1) + u' ' + p.name.patronymic.left(1);
    asked[u"wrong layout"_s] = swappedLayout(p.name.surname);
    asked[u"surname year"_s] = p.name.surname + u' ' + QString::number(p.birthDate.year());
    asked[u"given year"_s] = p.name.givenName + u' ' + QString::number(p.birthDate.year());
    asked[u"birth date"_s] = p.birthDate.toString(u"dd.MM.yyyy"_s);
    asked[u"birth digits"_s] = p.birthDate.toString(u"ddMMyyyy"_s);
    if (p.iin) {
        asked[u"iin"_s] = p.iin->toString();
        asked[u"iin tail"_s] = p.iin->toString().right(4);
    }
    if (!p.phones.empty()) {
        asked[u"phone"_s] = u'8' + nationalDigits(p.phones[0]);
        asked[u"phone tail"_s] = p.phones[0].toString().right(4);
        asked[u"mixture"_s] = p.name.surname.left(5) + u' ' + QString::number(p.birthDate.year()) + u' ' +
                              p.phones[0].toString().right(4);
    }
    asked[u"address"_s] = p.home.street + u' ' + p.home.house;
    asked[u"name address"_s] = p.name.givenName + u' ' + p.home.street + u' ' + p.home.house;
    return asked;
}

/// The same question by LIKE: every word somewhere in the text, in the same folding.
QString likeExpression(const QString &text, QStringList &words)
{
    QString sql = u"SELECT seq FROM plain WHERE 1"_s;
    for (const QueryWord &word : readSearchText(text, today).words) {
        sql += u" AND folded LIKE ?"_s;
        words += u'%' + word.interpretations.front().terms.front().token + u'%';
    }
    return sql + u" LIMIT 50"_s;
}

void askByLike(SQLite::Database &file, const QString &text, Durations &durations)
{
    QStringList words;
    QElapsedTimer timer;
    timer.start();
    SQLite::Statement row(file, likeExpression(text, words).toStdString());
    for (int i = 0; i < words.size(); ++i)
        bindText(row, i + 1, words[i]);
    while (row.executeStep())
        (void)row.getColumn(0).getInt64();
    durations.add(timer.nsecsElapsed());
}

void ask(SQLite::Database &file, const std::vector<Patient> &sample)
{
    QMap<QString, Durations> byKind;
    Durations all;
    Durations like;
    int lost = 0;
    int slow = 0;
    for (size_t i = 0; i < sample.size(); ++i) {
        const auto asked = questions(sample[i]);
        for (auto question = asked.begin(); question != asked.end(); ++question) {
            for (qsizetype typed = 1; typed <= question.value().size(); ++typed) {
                const QString text = question.value().left(typed);
                QElapsedTimer timer;
                timer.start();
                const auto hits = PatientSearch(file).find({.text = text, .today = today, .ownDistrictNumber = 3});
                const qint64 took = timer.nsecsElapsed();
                byKind[question.key()].add(took);
                all.add(took);
                if (hits.empty() && typed == question.value().size()) {
                    ++lost;
                    if (qEnvironmentVariableIsSet("SHOW_LOST"))
                        std::printf("%s: %s\n", qPrintable(question.key()), qPrintable(text));
                }
                if (took > 20'000'000 && slow++ < 12)
                    say({{u"slow"_s, question.key()},
                         {u"length"_s, int(typed)},
                         {u"ms"_s, double(took) / 1e6},
                         {u"hits"_s, int(hits.size())}});
            }
            if (i < 3)
                askByLike(file, question.value(), like);
        }
    }
    for (auto kind = byKind.begin(); kind != byKind.end(); ++kind)
        say(kind->figure(u"search: "_s + kind.key()));
    say(all.figure(u"search: all kinds"_s));
    say(like.figure(u"baseline: LIKE"_s));
    say({{u"bench"_s, u"search against LIKE"_s},
         {u"p50_ratio"_s, like.percentile(0.5) / all.percentile(0.5)},
         {u"p99_ratio"_s, like.percentile(0.99) / all.percentile(0.99)},
         {u"whole_questions_without_answer"_s, lost}});
}

void sayBytes(SQLite::Database &file, int patients)
{
    for (const char *part : {"patient_search", "patient_fts"}) {
        SQLite::Statement row(file, "SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name GLOB ?");
        row.bind(1, std::string(part) + "*");
        row.executeStep();
        say({{u"bench"_s, u"bytes a person: "_s + QString::fromLatin1(part)},
             {u"bytes"_s, double(row.getColumn(0).getInt64()) / patients}});
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int patients = argc > 1 ? std::max(1, atoi(argv[1])) : 100000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.db"_s);
    const SecretKey key = SecretKey::random();
    try {
        const auto writer = connect(path, key, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writer->exec("PRAGMA journal_mode=WAL");
        QElapsedTimer timer;
        timer.start();
        const auto sample = fill(*writer, patients);
        say({{u"bench"_s, u"fill"_s}, {u"patients"_s, patients}, {u"s"_s, double(timer.elapsed()) / 1e3}});
        timer.restart();
        PatientIndex(*writer).optimize();
        say({{u"bench"_s, u"optimize"_s}, {u"s"_s, double(timer.elapsed()) / 1e3}});
        sayBytes(*writer, patients);
        timer.restart();
        const QString trouble = PatientIndex(*writer).check();
        say({{u"bench"_s, u"check"_s}, {u"s"_s, double(timer.elapsed()) / 1e3}, {u"trouble"_s, trouble}});
        const auto reader = connect(path, key, SQLite::OPEN_READWRITE);
        ask(*reader, sample);
        say({{u"bench"_s, u"memory"_s}, {u"mb"_s, memoryMb()}});
    } catch (const SQLite::Exception &exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
    return 0;
}
