#include "registration/typed_person.h"
#include "base/fold.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString digitsOf(const QString &chunk)
{
    QString digits;
    for (const QChar c : chunk) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool isWord(const QString &chunk)
{
    return std::any_of(chunk.begin(), chunk.end(), [](QChar c) { return c.isLetter(); });
}

/// "касымова" → "Касымова", "әбді-рахман" → "Әбді-Рахман"; capitals someone typed are kept.
QString capitalized(const QString &word)
{
    QString name = word;
    bool first = true;
    for (QChar &c : name) {
        if (first)
            c = c.toUpper();
        first = c == u'-';
    }
    return name;
}

/// The numbers of a phone may be typed with spaces: they are taken together when nothing else makes sense of them.
QStringList chunksOf(const QString &text)
{
    static const QRegularExpression spacedPhone(u"(?<!\\S)(\\+?\\d[\\d ()\\-]{8,18}\\d)(?!\\S)"_s);
    QString rest = text;
    QStringList chunks;
    const auto match = spacedPhone.match(rest);
    if (match.hasMatch() && PhoneNumber::parse(match.captured(1)) && match.captured(1).contains(u' ')) {
        chunks += match.captured(1);
        rest.remove(match.capturedStart(1), match.capturedLength(1));
    }
    return chunks + rest.simplified().split(u' ', Qt::SkipEmptyParts);
}

void takeNumber(PatientForm &form, const QString &chunk, QDate today)
{
    const QString digits = digitsOf(chunk);
    const QDate date = digits.size() <= 8 ? parseTypedDate(chunk, today) : QDate();
    if (digits.size() == 12 && !chunk.startsWith(u'+'))
        form.insert(PatientField::Iin, digits);
    else if (date.isValid() && date <= today)
        form.insert(PatientField::BirthDate, date.toString(u"dd.MM.yyyy"_s));
    else if (PhoneNumber::parse(chunk))
        form.insert(PatientField::Phone, chunk);
}

} // namespace

PatientForm formOfTyped(const QString &text, QDate today)
{
    constexpr std::array nameParts{PatientField::Surname, PatientField::GivenName, PatientField::Patronymic};
    PatientForm form;
    size_t part = 0;
    for (const QString &chunk : chunksOf(text)) {
        if (!isWord(chunk)) {
            takeNumber(form, chunk, today);
        } else if (part < nameParts.size()) {
            form.insert(nameParts[part++], capitalized(chunk));
        } else if (isPatronymicEnding(foldWord(chunk))) { // "Серік ұлы" is written apart by some
            form[PatientField::Patronymic] += u' ' + chunk;
        }
    }
    return form;
}

} // namespace tirkeu::ui
