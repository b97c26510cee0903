#include "domain/search_key.h"
#include "base/fold.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

/// Tokens in the order they were added, each once.
class KeyTokens
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty() && !m_tokens.contains(text))
            m_tokens += text;
    }
    void add(char16_t kind, const QString &text) { add(QChar(kind) + text); }
    QString key() const { return m_tokens.join(u' '); }

private:
    QStringList m_tokens;
};

void addName(KeyTokens &tokens, const QString &part)
{
    QStringList words = wordsOf(part);
    for (qsizetype i = 1; i < words.size();) { // "Серік ұлы" is one word
        if (isPatronymicEnding(foldWord(words[i])))
            words[i - 1] += words.takeAt(i);
        else
            ++i;
    }
    for (const QString &word : words) {
        for (const QString &reading : foldReadings(word))
            tokens.add(reading);
    }
}

void addFathers(KeyTokens &tokens)
{
    for (const QString &word : tokens.key().split(u' ')) {
        if (const QString stem = patronymicStem(word); !stem.isEmpty())
            tokens.add(token::father, stem);
    }
}

void addNumbers(KeyTokens &tokens, const Patient &patient)
{
    if (patient.iin) {
        tokens.add(token::iin, patient.iin->toString());
        tokens.add(token::iinReversed, reversedDigits(patient.iin->toString()));
    }
    for (const PhoneNumber &phone : patient.phones) {
        tokens.add(token::phone, nationalDigits(phone));
        tokens.add(token::phoneReversed, reversedDigits(nationalDigits(phone)));
    }
    if (patient.birthDate.isValid()) {
        tokens.add(birthDateToken(patient.birthDate));
        tokens.add(token::birthYear, u"%1"_s.arg(patient.birthDate.year(), 4, 10, QChar(u'0')));
    }
}

void addCard(KeyTokens &tokens, const QString &cardNumber)
{
    tokens.add(cardToken(cardNumber));
    const QStringList groups = wordsOf(cardNumber);
    QString counter = groups.isEmpty() ? QString() : groups.back();
    while (counter.startsWith(u'0'))
        counter.remove(0, 1);
    if (!counter.isEmpty() && std::all_of(counter.begin(), counter.end(), [](QChar c) { return c.isDigit(); }))
        tokens.add(token::cardCounter, counter);
}

/// Not the region: nearly everybody has the same one.
void addAddress(KeyTokens &tokens, const Address &address)
{
    for (const QString &part : {address.locality, address.street, address.house, address.flat}) {
        for (const QString &folded : foldWords(part)) {
            if (!isAddressFiller(folded))
                tokens.add(token::address, folded);
        }
    }
}

} // namespace

QString searchKey(const Patient &patient, const QString &cardNumber, std::optional<int> districtNumber)
{
    KeyTokens tokens;
    for (const QString &part : {patient.name.surname, patient.name.givenName, patient.name.patronymic})
        addName(tokens, part);
    addFathers(tokens);
    addNumbers(tokens, patient);
    addCard(tokens, cardNumber);
    if (districtNumber)
        tokens.add(districtToken(*districtNumber));
    if (patient.attachment.kind == Attachment::Here)
        tokens.add(token::organization, QString());
    addAddress(tokens, patient.home);
    addAddress(tokens, patient.stay);
    return tokens.key();
}

QString districtToken(int number)
{
    return QChar(token::district) + u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString birthDateToken(QDate date)
{
    return QChar(token::birthDate) + date.toString(u"ddMMyyyy"_s);
}

QString cardToken(const QString &cardNumber)
{
    static constexpr QStringView cyrillic = u"авекмнорстух";
    static constexpr QStringView latin = u"abekmhopctyx";
    QString number;
    for (const QString &word : wordsOf(cardNumber)) {
        for (const QChar c : word.toLower()) {
            const qsizetype at = cyrillic.indexOf(c);
            if (at >= 0)
                number += latin[at];
            else if (c.unicode() < 0x80 || (c >= u'а' && c <= u'я'))
                number += c;
        }
    }
    return number.isEmpty() ? QString() : QChar(token::card) + number.left(maxWordLength);
}

QString reversedDigits(QStringView digits)
{
    QString reversed = digits.toString();
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

QString nationalDigits(const PhoneNumber &phone)
{
    const QString digits = phone.toString().mid(1);
    return digits.startsWith(u'7') ? digits.mid(1) : digits;
}

bool isAddressFiller(const QString &folded)
{
    static constexpr std::array<QStringView, 24> fillers{
        u"ул", u"улица",    u"кошеси", u"кош",        u"дангили",     u"дан",    u"проспект", u"просп",
        u"пр", u"мкр",      u"мкрн",   u"микрораион", u"икшамаудани", u"аудани", u"раион",    u"дом",
        u"кв", u"квартира", u"патер",  u"аули",       u"село",        u"каласи", u"город",    u"переулок",
    };
    return std::find(fillers.begin(), fillers.end(), folded) != fillers.end();
}

} // namespace tirkeu
