#pragma once
#include "domain/search_key.h"
#include "storage/patient_search.h"
#include "storage/sql.h"
#include <QFile>

/// A register in memory with as much of it as the search reads, and two people to look for.
namespace tirkeu::storage {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 5, 20);

inline PatientId idOfSeq(qint64 seq)
{
    QByteArray bytes(16, '\x07');
    for (int i = 0; i < 8; ++i)
        bytes[15 - i] = char(seq >> (8 * i));
    return PatientId::fromBytes(bytes);
}

struct Person
{
    QString surname;
    QString givenName;
    QString patronymic = {};
    QDate birthDate = QDate(1990, 1, 1);
    QString iin = {};
    QString phone = {};
    QString street = {};
    QString house = {};
    int district = 1;
    Attachment attachment = Attachment::Here;
    QString card = {};
};

/// The register as far as the search reads it.
class Register
{
public:
    Register()
        : m_connection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_connection.exec("CREATE TABLE patient (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replaced_by BLOB, "
                          "withdrawn INTEGER NOT NULL DEFAULT 0)");
        for (const char *name : {"0002_search", "0005_typing_errors"}) {
            QFile schema(QStringLiteral(TIRKEU_SOURCE_DIR "/core/storage/schema/%1.sql").arg(QLatin1String(name)));
            if (!schema.open(QIODevice::ReadOnly))
                qFatal("no schema");
            m_connection.exec(schema.readAll().toStdString());
        }
    }

    qint64 add(const Person &person)
    {
        const qint64 seq = addRow();
        put(seq, person);
        return seq;
    }
    qint64 add(const Patient &patient)
    {
        const qint64 seq = addRow();
        PatientSearch(m_connection).put(seq, searchKey(patient, {}, 1));
        return seq;
    }
    void put(qint64 seq, const Person &person)
    {
        Patient patient;
        patient.name = {person.surname, person.givenName, person.patronymic};
        patient.birthDate = person.birthDate;
        patient.iin = Iin::parse(person.iin);
        if (!person.phone.isEmpty())
            patient.phones = {*PhoneNumber::parse(person.phone)};
        patient.home.street = person.street;
        patient.home.house = person.house;
        patient.attachment.kind = person.attachment;
        PatientSearch(m_connection).put(seq, searchKey(patient, person.card, person.district));
    }
    void merge(qint64 seq, qint64 into)
    {
        SQLite::Statement update(m_connection, "UPDATE patient SET replaced_by = ? WHERE seq = ?");
        bindId(update, 1, idOfSeq(into));
        update.bind(2, int64_t(seq));
        update.exec();
    }
    std::vector<SearchHit> hits(SearchRequest request) { return PatientSearch(m_connection).find(request); }
    QList<qint64> found(const QString &text) { return seqs(hits({.text = text, .today = today})); }
    static QList<qint64> seqs(const std::vector<SearchHit> &hits)
    {
        QList<qint64> seqs;
        for (const SearchHit &hit : hits)
            seqs += hit.seq;
        return seqs;
    }
    SQLite::Database &connection() { return m_connection; }

private:
    qint64 addRow()
    {
        SQLite::Statement insert(m_connection, "INSERT INTO patient (seq, id) VALUES (?, ?)");
        insert.bind(1, int64_t(++m_last));
        bindId(insert, 2, idOfSeq(m_last));
        insert.exec();
        return m_last;
    }

    SQLite::Database m_connection;
    qint64 m_last = 0;
};

inline const Person aigul{.surname = u"Қасымова"_s,
                          .givenName = u"Айгүл"_s,
                          .patronymic = u"Серікқызы"_s,
                          .birthDate = QDate(1985, 3, 12),
                          .iin = u"991231500016"_s,
                          .phone = u"+7 701 123-45-67"_s,
                          .street = u"Абай даңғылы"_s,
                          .house = u"12"_s,
                          .card = u"A1-000123"_s};
inline const Person other{.surname = u"Ахметов"_s,
                          .givenName = u"Қайрат"_s,
                          .patronymic = u"Нұрланұлы"_s,
                          .birthDate = QDate(1961, 11, 30),
                          .iin = u"880229500109"_s,
                          .phone = u"+7 727 987-65-43"_s,
                          .street = u"Сейфуллин көшесі"_s,
                          .house = u"5"_s,
                          .card = u"A1-000456"_s};

} // namespace tirkeu::storage
