#pragma once
#include "base/secret.h"
#include "demo/polyclinic.h"
#include "search_questions.h"
#include "storage/database.h"
#include "storage/patient_index.h"
#include "storage/sql.h"
#include <QFile>

/// An encrypted file with as much of a register as the search reads, and the questions asked of it.
namespace tirkeu::bench {

inline const QDate today(2026, 5, 20);

/// Made-up people only: a file once filled can be asked again.
inline SecretKey benchKey()
{
    std::array<unsigned char, SecretKey::size> bytes{};
    bytes.fill(7);
    return SecretKey::fromBytes(bytes);
}

inline PatientId idOfSeq(qint64 seq)
{
    QByteArray bytes(16, '\1');
    for (int i = 0; i < 8; ++i)
        bytes[15 - i] = char(seq >> (8 * i));
    return PatientId::fromBytes(bytes);
}

inline void layOut(SQLite::Database &file)
{
    file.exec("CREATE TABLE patient (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replaced_by BLOB, withdrawn "
              "INTEGER NOT NULL DEFAULT 0);"
              "CREATE TABLE plain (seq INTEGER PRIMARY KEY, folded TEXT NOT NULL);"
              "CREATE TABLE asked (kind TEXT NOT NULL, text TEXT NOT NULL, seq INTEGER NOT NULL)");
    for (const QString &name : {u"0002_search"_s, u"0005_typing_errors"_s}) {
        QFile schema(u":/schema/"_s + name + u".sql"_s);
        if (!schema.open(QIODevice::ReadOnly))
            qFatal("no schema");
        file.exec(schema.readAll().toStdString());
    }
}

/// Writes persons with statements prepared once, as an import does.
class RegisterFile
{
public:
    explicit RegisterFile(SQLite::Database &file)
        : m_row(file, "INSERT INTO patient (seq, id) VALUES (?, ?)")
        , m_plain(file, "INSERT INTO plain VALUES (?, ?)")
        , m_key(file, "INSERT INTO patient_search VALUES (?, ?)")
        , m_index(file, "INSERT INTO patient_fts (rowid, key) VALUES (?, ?)")
        , m_asked(file, "INSERT INTO asked VALUES (?, ?, ?)")
        , m_names(file)
    {
    }
    void add(qint64 seq, const Patient &person, int district)
    {
        const QString card = u"D1-%1"_s.arg(seq, 7, 10, QChar(u'0'));
        const std::string key = searchKey(person, card, district).toStdString();
        m_row.bind(1, int64_t(seq));
        storage::bindId(m_row, 2, idOfSeq(seq));
        m_plain.bind(1, int64_t(seq));
        m_plain.bind(2, plainText(person, card).toStdString());
        for (SQLite::Statement *insert : {&m_key, &m_index}) {
            insert->bind(1, int64_t(seq));
            insert->bind(2, key);
        }
        for (SQLite::Statement *insert : {&m_row, &m_plain, &m_key, &m_index}) {
            insert->exec();
            insert->reset();
        }
        m_names.add(key);
    }
    void askFor(qint64 seq, const Patient &person)
    {
        const auto questions = questionsFor(person);
        for (auto question = questions.begin(); question != questions.end(); ++question) {
            storage::bindText(m_asked, 1, question.key());
            storage::bindText(m_asked, 2, question.value());
            m_asked.bind(3, int64_t(seq));
            m_asked.exec();
            m_asked.reset();
        }
    }

private:
    SQLite::Statement m_row;
    SQLite::Statement m_plain;
    SQLite::Statement m_key;
    SQLite::Statement m_index;
    SQLite::Statement m_asked;
    storage::NameTokens m_names;
};

inline void fill(SQLite::Database &file, int patients)
{
    constexpr int personsAsked = 60;
    demo::Generator generator({.patients = patients, .districts = 60, .doctors = 60, .today = today});
    QMap<QByteArray, int> districts;
    for (const District &district : generator.districts())
        districts.insert(district.id.bytes(), district.number);
    layOut(file);
    RegisterFile registerFile(file);
    for (int seq = 1; seq <= patients; ++seq) {
        if (seq % 10000 == 1)
            file.exec("BEGIN");
        const Patient person = generator.next();
        registerFile.add(seq, person, districts.value(person.district.bytes(), 0));
        if (seq % std::max(1, patients / personsAsked) == 0)
            registerFile.askFor(seq, person);
        if (seq % 10000 == 0 || seq == patients)
            file.exec("COMMIT");
    }
}

inline std::vector<Question> questionsOf(SQLite::Database &file)
{
    std::vector<Question> questions;
    SQLite::Statement row(file, "SELECT kind, text, seq FROM asked ORDER BY rowid");
    while (row.executeStep())
        questions.push_back({storage::textOf(row, 0), storage::textOf(row, 1), row.getColumn(2).getInt64()});
    return questions;
}

} // namespace tirkeu::bench
