#include "scan/mrz.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::scan {
namespace {

constexpr auto filler = u'<';

int valueOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c == filler ? 0 : c.unicode() - u'A' + 10;
}

bool isOfAlphabet(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == filler;
}

QString withoutSpaces(QStringView text)
{
    QString signs;
    for (const QChar c : text) {
        if (!c.isSpace())
            signs += c;
    }
    return signs;
}

/// Fillers at the end fall away, those inside are spaces.
QString words(QStringView field)
{
    return field.toString().replace(filler, u' ').simplified();
}

bool isFilled(QStringView field)
{
    return std::all_of(field.begin(), field.end(), [](QChar c) { return c == filler; });
}

bool agrees(QStringView field, QChar digit)
{
    return digit >= u'0' && digit <= u'9' && digit.digitValue() == mrzCheckDigit(field);
}

/// "740812" of the century; invalid: no such day.
QDate dateOf(QStringView field, int century)
{
    for (const QChar c : field) {
        if (c < u'0' || c > u'9')
            return {};
    }
    return QDate(century + field.left(2).toInt(), field.mid(2, 2).toInt(), field.mid(4, 2).toInt());
}

/// 29 February is a day of only one of the two centuries: the other one is tried as well.
QDate birthDateOf(QStringView field, QDate today)
{
    const int century = today.year() / 100 * 100;
    const QDate recent = dateOf(field, century);
    return recent.isValid() && recent <= today ? recent : dateOf(field, century - 100);
}

QDate expiryOf(QStringView field, QDate today)
{
    const int century = today.year() / 100 * 100;
    for (const int candidate : {century, century + 100, century - 100}) {
        const QDate date = dateOf(field, candidate);
        if (date.isValid() && date >= today.addYears(-50) && date < today.addYears(50))
            return date;
    }
    return {};
}

/// One zone without its line ends, and what is read out of it.
class Zone
{
public:
    Zone(QString signs, QDate today)
        : m_signs(std::move(signs))
        , m_today(today)
    {
    }
    Mrz readTd1();
    Mrz readTd3();

private:
    QStringView at(int first, int count) const { return QStringView(m_signs).mid(first, count); }
    QChar sign(int place) const { return m_signs[place]; }
    void error(const char *id) { m_mrz.errors += Message{"scan", id}; }
    void readLongNumber();
    void readNames(QStringView field);
    void readPerson(QStringView birth, QChar sex, QStringView expiry);
    void readOptional(QStringView field);
    void checkComposite(const QString &fields, QChar digit);

    QString m_signs;
    QDate m_today;
    Mrz m_mrz;
};

void Zone::checkComposite(const QString &fields, QChar digit)
{
    if (!agrees(fields, digit))
        error(QT_TRANSLATE_NOOP("scan", "The last check digit of the document does not agree: read it again"));
}

void Zone::readNames(QStringView field)
{
    const auto gap = field.indexOf(u"<<");
    m_mrz.surname = words(gap < 0 ? field : field.left(gap));
    m_mrz.givenNames = gap < 0 ? QString() : words(field.mid(gap));
    m_mrz.nameMayBeCut = field.back() != filler;
    if (m_mrz.surname.isEmpty())
        error(QT_TRANSLATE_NOOP("scan", "No name could be read from the document"));
}

/// Dates come with their check digit as the seventh sign.
void Zone::readPerson(QStringView birth, QChar sex, QStringView expiry)
{
    m_mrz.birthDate = birthDateOf(birth.left(6), m_today);
    if (!agrees(birth.left(6), birth[6]))
        error(QT_TRANSLATE_NOOP("scan", "The check digit of the birth date does not agree: read the document again"));
    else if (!m_mrz.birthDate.isValid() && !birth.left(6).contains(filler)) // fillers: not known to the issuer
        error(QT_TRANSLATE_NOOP("scan", "The birth date in the document is no day of the calendar"));
    m_mrz.expiry = expiryOf(expiry.left(6), m_today);
    if (!agrees(expiry.left(6), expiry[6]) && !isFilled(expiry))
        error(QT_TRANSLATE_NOOP("scan", "The check digit of the term does not agree: read the document again"));
    else if (!m_mrz.expiry.isValid() && !isFilled(expiry.left(6)))
        error(QT_TRANSLATE_NOOP("scan", "The term in the document is no day of the calendar"));
    if (sex == u'M' || sex == u'F')
        m_mrz.sex = sex == u'M' ? Sex::Male : Sex::Female;
    else if (sex != filler && sex != u'X')
        error(QT_TRANSLATE_NOOP("scan", "The sex in the document could not be read"));
}

void Zone::readOptional(QStringView field)
{
    m_mrz.optionalData = words(field);
    if (m_mrz.issuer == u"KAZ" && m_mrz.optionalData.size() == 12)
        m_mrz.iin = Iin::parse(m_mrz.optionalData);
}

/// A number of more than nine signs goes on in the optional data, its check digit behind it (9303-5, 4.2.2).
void Zone::readLongNumber()
{
    const QStringView optional = at(15, 15);
    auto end = optional.indexOf(filler);
    end = end < 0 ? optional.size() : end;
    const bool isLong = sign(14) == filler && end >= 2;
    const QString number = at(5, 9).toString() + optional.left(isLong ? end - 1 : 0).toString();
    if (!agrees(number, isLong ? optional[end - 1] : sign(14)))
        error(QT_TRANSLATE_NOOP("scan", "The check digit of the document number does not agree: read it again"));
    m_mrz.number = words(number);
    readOptional(isLong ? optional.mid(end) : optional);
}

Mrz Zone::readTd1()
{
    m_mrz.kind = MrzKind::Td1;
    m_mrz.documentCode = words(at(0, 2));
    m_mrz.issuer = words(at(2, 3));
    if (!QStringView(u"ACI").contains(sign(0)))
        error(QT_TRANSLATE_NOOP("scan", "Not an identity card or a passport: type the data by hand"));
    readLongNumber();
    m_mrz.nationality = words(at(45, 3));
    readPerson(at(30, 7), sign(37), at(38, 7));
    if (const QString more = words(at(48, 11)); !more.isEmpty())
        m_mrz.optionalData = (m_mrz.optionalData + u' ' + more).trimmed();
    readNames(at(60, 30));
    checkComposite(at(5, 25).toString() + at(30, 7).toString() + at(38, 7).toString() + at(48, 11).toString(),
                   sign(59));
    return m_mrz;
}

Mrz Zone::readTd3()
{
    m_mrz.kind = MrzKind::Td3;
    m_mrz.documentCode = words(at(0, 2));
    m_mrz.issuer = words(at(2, 3));
    if (sign(0) != u'P')
        error(QT_TRANSLATE_NOOP("scan", "Not an identity card or a passport: type the data by hand"));
    readNames(at(5, 39));
    m_mrz.number = words(at(44, 9));
    if (!agrees(at(44, 9), sign(53)))
        error(QT_TRANSLATE_NOOP("scan", "The check digit of the document number does not agree: read it again"));
    m_mrz.nationality = words(at(54, 3));
    readPerson(at(57, 7), sign(64), at(65, 7));
    readOptional(at(72, 14));
    if (!agrees(at(72, 14), sign(86)) && !isFilled(at(72, 15)))
        error(QT_TRANSLATE_NOOP("scan", "The check digit of the personal number does not agree: read it again"));
    checkComposite(at(44, 10).toString() + at(57, 7).toString() + at(65, 22).toString(), sign(87));
    return m_mrz;
}

} // namespace

int mrzCheckDigit(QStringView field)
{
    constexpr int weights[]{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < field.size(); ++i)
        sum += valueOf(field[i]) * weights[i % 3];
    return sum % 10;
}

std::optional<Mrz> readMrz(QStringView text, QDate today)
{
    QString signs = withoutSpaces(text);
    if (!std::all_of(signs.cbegin(), signs.cend(), isOfAlphabet))
        return std::nullopt;
    if (signs.size() == 90)
        return Zone(std::move(signs), today).readTd1();
    if (signs.size() == 88)
        return Zone(std::move(signs), today).readTd3();
    return std::nullopt;
}

} // namespace tirkeu::scan
