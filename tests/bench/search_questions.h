#pragma once
#include "base/fold.h"
#include "base/keyboard_layout.h"
#include "domain/search_key.h"
#include <QMap>

/// What the bench of the search types, and how a plain program would look for the same by LIKE.
namespace tirkeu::bench {

using namespace Qt::StringLiterals;

struct Question
{
    QString kind;
    QString text;
    qint64 seq = 0; ///< who is meant
};

inline bool isMistyped(const Question &question)
{
    return question.kind.startsWith(u"typo");
}

inline QString inLatinLayout(const QString &text)
{
    static constexpr QStringView cyrillic = u"йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұқөһ";
    static constexpr QStringView latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`2345890-=";
    QString keys;
    for (const QChar c : text.toLower()) {
        const qsizetype at = cyrillic.indexOf(c);
        keys += at < 0 ? c : latin[at];
    }
    return keys;
}

inline QString inLatinLetters(const QString &text)
{
    static constexpr QStringView cyrillic = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    static const QStringList latin = u"a a b v g g d e e zh z i i k k l m n n o o p r s t u u u f kh h ts ch sh sh - "
                                     u"y i - e yu ya"_s.split(u' ');
    QString spelt;
    for (const QChar c : text.toLower()) {
        const qsizetype at = cyrillic.indexOf(c);
        if (at < 0)
            spelt += c;
        else if (latin[at] != u"-")
            spelt += latin[at];
    }
    return spelt;
}

/// The four errors, each at a place that depends on the word.
inline QMap<QString, QString> mistyped(const QString &word)
{
    QMap<QString, QString> errors;
    if (word.size() < 5)
        return errors;
    const qsizetype at = 1 + qsizetype(word[2].unicode()) % (word.size() - 3);
    const QChar otherLetter = word[at] == u'л' ? u'п' : u'л';
    errors[u"typo: left out"_s] = word.left(at) + word.mid(at + 1);
    errors[u"typo: put in"_s] = word.left(at) + otherLetter + word.mid(at);
    errors[u"typo: changed"_s] = word.left(at) + otherLetter + word.mid(at + 1);
    if (word[at] != word[at + 1])
        errors[u"typo: swapped"_s] = word.left(at) + word[at + 1] + word[at] + word.mid(at + 2);
    return errors;
}

/// What a registrar may type to find the person, by kind.
inline QMap<QString, QString> questionsFor(const Patient &p)
{
    const QString year = QString::number(p.birthDate.year());
    QMap<QString, QString> asked = mistyped(p.name.surname);
    asked[u"typo: changed, given name"_s] =
        mistyped(p.name.surname).value(u"typo: changed"_s, p.name.surname) + u' ' + p.name.givenName;
    asked[u"surname"_s] = p.name.surname;
    asked[u"surname given"_s] = p.name.surname + u' ' + p.name.givenName;
    asked[u"given patronymic"_s] = p.name.givenName + u' ' + p.name.patronymic;
    asked[u"three initials"_s] =
        p.name.surname.left(1) + u' ' + p.name.givenName.left(1) + u' ' + p.name.patronymic.left(1);
    asked[u"wrong layout"_s] = inLatinLayout(p.name.surname);
    asked[u"Latin"_s] = inLatinLetters(p.name.surname);
    asked[u"surname year"_s] = p.name.surname + u' ' + year;
    asked[u"given year"_s] = p.name.givenName + u' ' + year;
    asked[u"birth date"_s] = p.birthDate.toString(u"dd.MM.yyyy"_s);
    asked[u"birth digits"_s] = p.birthDate.toString(u"ddMMyyyy"_s);
    if (p.iin) {
        asked[u"iin"_s] = p.iin->toString();
        asked[u"iin tail"_s] = p.iin->toString().right(4);
    }
    if (!p.phones.empty()) {
        const QString phone = p.phones.front().toString();
        asked[u"phone"_s] = u'8' + nationalDigits(p.phones.front());
        asked[u"phone tail"_s] = phone.right(4);
        asked[u"mixture"_s] = p.name.surname.left(5) + u' ' + year + u' ' + phone.right(4);
    }
    asked[u"address"_s] = p.home.street + u' ' + p.home.house;
    asked[u"name address"_s] = p.name.givenName + u' ' + p.home.street + u' ' + p.home.house;
    return asked;
}

/// A person as a plain program would keep her for LIKE: the same folding, words and numbers one after another.
inline QString plainText(const Patient &p, const QString &cardNumber)
{
    QStringList words = foldWords(p.name.surname + u' ' + p.name.givenName + u' ' + p.name.patronymic);
    if (p.iin)
        words += p.iin->toString();
    for (const PhoneNumber &phone : p.phones)
        words += u'8' + nationalDigits(phone);
    words += p.birthDate.toString(u"ddMMyyyy"_s);
    words += cardToken(cardNumber);
    words += foldWords(p.home.street + u' ' + p.home.house);
    return words.join(u' ');
}

/// The words LIKE looks for; a Latin one also in the other layout: (a) and (b or c).
inline QList<QStringList> plainWords(const QString &text)
{
    QList<QStringList> words;
    const QString tidy = QString(text).replace(u'.', QString());
    for (const QString &chunk : tidy.split(u' ', Qt::SkipEmptyParts)) {
        QStringList readings = foldReadings(chunk).mid(0, 2);
        if (const QString meant = foldWord(fromLatinLayout(text)); !meant.isEmpty())
            readings += meant;
        readings.removeDuplicates();
        if (!readings.isEmpty())
            words += readings;
    }
    return words;
}

/// " WHERE (folded LIKE '%…%' OR …) AND …" with the values in the text: letters and digits only.
inline QString plainCondition(const QString &text)
{
    QStringList parts;
    for (const QStringList &readings : plainWords(text)) {
        QStringList either;
        for (const QString &reading : readings)
            either += u"folded LIKE '%"_s + reading + u"%'"_s;
        parts += u'(' + either.join(u" OR "_s) + u')';
    }
    return parts.isEmpty() ? u" WHERE false"_s : u" WHERE "_s + parts.join(u" AND "_s);
}

} // namespace tirkeu::bench
