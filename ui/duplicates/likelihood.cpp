#include "duplicates/likelihood.h"
#include "widgets/say.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr double veryLikely = 0.9;
constexpr double likely = 0.6;

} // namespace

Likelihood likelihoodOf(double probability)
{
    return probability >= veryLikely ? Likelihood::VeryLikely
           : probability >= likely   ? Likelihood::Likely
                                     : Likelihood::Possible;
}

Message likelihoodName(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Possible:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Possibly the same person")};
    case Likelihood::Likely:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Likely the same person")};
    case Likelihood::VeryLikely:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Very likely the same person")};
    }
    Q_UNREACHABLE();
}

QString likelihoodDots(Likelihood likelihood)
{
    const int full = int(likelihood) + 1;
    return QString(full, u'●') + QString(3 - full, u'○');
}

QString personLine(const PatientRow &row)
{
    return row.name.full() + u", "_s + row.birthDate.toString(u"dd.MM.yyyy"_s);
}

QString factsLine(const PatientRow &row)
{
    QStringList facts;
    if (row.birthDate.isValid())
        facts += row.birthDate.toString(u"dd.MM.yyyy"_s);
    if (!row.iin.isEmpty())
        facts += u"…"_s + row.iin.right(4);
    if (!row.cardNumber.isEmpty())
        facts += say({"duplicates", QT_TRANSLATE_NOOP("duplicates", "card %1"), {row.cardNumber}});
    if (!row.address.isEmpty())
        facts += row.address;
    return facts.join(u" · "_s);
}

} // namespace tirkeu::ui
