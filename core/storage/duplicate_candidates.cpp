#include "base/fold.h"
#include "domain/search_key.h"
#include "storage/duplicate_repository.h"
#include "storage/sql.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

/// One question to the index and how many answers are looked at.
struct Question
{
    QStringList all; ///< expressions, all of which must hold; an empty one: not known, so there is no question
    int limit;
};

QString quoted(const QString &token)
{
    return u'"' + token + u'"';
}

QString tokenOf(char16_t kind, const QString &text)
{
    return text.isEmpty() ? QString() : quoted(QChar(kind) + text);
}

/// Any of the readings of the first word of a name.
QString nameWord(const QString &part)
{
    const QStringList words = wordsOf(part);
    QStringList readings;
    for (const QString &reading : words.isEmpty() ? QStringList() : foldReadings(words.front()))
        readings += quoted(reading);
    return readings.isEmpty() ? QString() : u'(' + readings.join(u" OR ") + u')';
}

QString fatherWord(const QString &patronymic)
{
    const QString joined = QString(patronymic).remove(u' ');
    const QString folded = foldWord(joined);
    const QString stem = patronymicStem(folded);
    return stem.isEmpty() ? (folded.isEmpty() ? QString() : quoted(folded)) : tokenOf(token::father, stem);
}

QString dateToken(QDate date)
{
    return date.isValid() ? quoted(birthDateToken(date)) : QString();
}

QStringList addressWords(const Address &address)
{
    QStringList words;
    for (const QString &part : {address.street, address.house}) {
        for (const QString &folded : foldWords(part)) {
            if (!isAddressFiller(folded))
                words += tokenOf(token::address, folded);
        }
    }
    return address.street.isEmpty() || address.house.isEmpty() ? QStringList{QString()} : words;
}

std::vector<Question> questionsOf(const Patient &patient)
{
    const QString surname = nameWord(patient.name.surname);
    const QString given = nameWord(patient.name.givenName);
    const QString father = fatherWord(patient.name.patronymic);
    const QDate date = patient.birthDate;
    const QString year = date.isValid() ? tokenOf(token::birthYear, QString::number(date.year())) : QString();
    std::vector<Question> questions;
    if (patient.iin)
        questions.push_back({{tokenOf(token::iin, patient.iin->toString())}, 20});
    for (const PhoneNumber &phone : patient.phones)
        questions.push_back({{tokenOf(token::phone, nationalDigits(phone))}, 50});
    questions.push_back({{dateToken(date)}, 300});
    questions.push_back({{dateToken(QDate(date.year(), date.day(), date.month()))}, 100});
    questions.push_back({{surname, given, father}, 100});
    questions.push_back({{surname, given, year}, 100});
    questions.push_back({{given, father, year}, 100});
    questions.push_back({{surname, given}, 50});
    questions.push_back({addressWords(patient.home) + QStringList{year}, 100});
    return questions;
}

} // namespace

std::vector<qint64> DuplicateRepository::candidates(const Patient &patient)
{
    SQLite::Statement matching(m_snapshot.connection(),
                               "SELECT rowid FROM patient_fts WHERE patient_fts MATCH ? LIMIT ?");
    std::vector<qint64> found;
    QSet<qint64> seen;
    for (const Question &question : questionsOf(patient)) {
        if (question.all.contains(QString()))
            continue;
        bindText(matching, 1, question.all.join(u" AND "));
        matching.bind(2, question.limit);
        while (matching.executeStep()) {
            const qint64 seq = matching.getColumn(0).getInt64();
            if (!seen.contains(seq))
                found.push_back(seq);
            seen += seq;
        }
        matching.reset();
    }
    return found;
}

} // namespace tirkeu::storage
