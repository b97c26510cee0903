#include "rules/iin.h"
#include "domain/iin.h"
#include "rules/edition.h"

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

// The law on the national registers of identification numbers: the check digit is there to find a wrong number.
constexpr QStringView checkDigitLaw = u"ҚР Заңы № 223-III art.1 1)";
// The government's resolution that untied the digits of the number from the data of the person.
constexpr QStringView untiedDigits = u"ҚР Үкіметі № 853 (26.08.2013)";
// Who somebody is, the identity document says, and not the digits.
constexpr QStringView identification = u"ДСМ-90 app.5 §8";

const char *explain(IinFlaw flaw)
{
    switch (flaw) {
    case IinFlaw::Length:
        return QT_TRANSLATE_NOOP("rules", "The IIN has twelve digits");
    case IinFlaw::NotDigits:
        return QT_TRANSLATE_NOOP("rules", "The IIN is written in digits only");
    case IinFlaw::CheckDigit:
        return QT_TRANSLATE_NOOP("rules", "The check digit does not agree: there is a slip in the number");
    case IinFlaw::NoSuchNumber:
        return QT_TRANSLATE_NOOP("rules",
                                 "No IIN with these first eleven digits exists: there is a slip in the number");
    }
    Q_UNREACHABLE();
}

QList<Reason> doubts(const Iin &number, const IinQuestion &question)
{
    QList<Reason> doubts;
    const QDate date = number.suggestedBirthDate();
    if (!date.isValid())
        doubts += reason(
            QT_TRANSLATE_NOOP("rules", "The digits of the IIN name no day of the calendar: compare with the document"),
            untiedDigits);
    else if (question.birthDate.isValid() && question.birthDate != date)
        doubts +=
            reason(QT_TRANSLATE_NOOP(
                       "rules", "The digits of the IIN speak of another birth date: %1. Compare with the document"),
                   untiedDigits, {date.toString(u"dd.MM.yyyy")});
    const Sex sex = number.suggestedSex();
    const Sex given = question.sex.value_or(Sex::Unknown);
    if (sex != Sex::Unknown && given != Sex::Unknown && given != sex)
        doubts += reason(
            QT_TRANSLATE_NOOP("rules", "The digits of the IIN speak of the other sex: compare with the document"),
            untiedDigits);
    if (!doubts.isEmpty())
        doubts += reason(QT_TRANSLATE_NOOP("rules", "The identity document decides who the person is"), identification);
    return doubts;
}

} // namespace

Verdict iin(const IinQuestion &question)
{
    const auto checked = Iin::check(question.iin);
    if (!checked)
        return {u"invalid"_s, {}, {reason(explain(checked.error()), checkDigitLaw)}};
    const auto doubted = doubts(*checked, question);
    if (!doubted.isEmpty())
        return {u"confirm"_s, {}, doubted};
    return {u"valid"_s,
            {},
            {reason(QT_TRANSLATE_NOOP("rules", "Twelve digits, and the check digit agrees"), checkDigitLaw)}};
}

} // namespace tirkeu::rules
