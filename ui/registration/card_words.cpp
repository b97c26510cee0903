#include "registration/card_words.h"
#include "domain/version_reason.h"
#include <QCollator>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array<std::pair<const char *, const char *>, 3> sexes{{
    {"male", QT_TRANSLATE_NOOP("codes", "Male")},
    {"female", QT_TRANSLATE_NOOP("codes", "Female")},
    {"unknown", QT_TRANSLATE_NOOP("codes", "Sex not known")},
}};

struct ReasonName
{
    QString (*reason)();
    const char *name;
};
const std::array reasonNames{
    ReasonName{VersionReason::registered, QT_TRANSLATE_NOOP("versionReason", "Registered")},
    ReasonName{VersionReason::imported, QT_TRANSLATE_NOOP("versionReason", "Taken over from a file")},
    ReasonName{VersionReason::importUndone, QT_TRANSLATE_NOOP("versionReason", "Taking over from a file undone")},
    ReasonName{VersionReason::cardOpened, QT_TRANSLATE_NOOP("versionReason", "Card 052/e opened")},
    ReasonName{VersionReason::confirmed, QT_TRANSLATE_NOOP("versionReason", "Confirmed")},
    ReasonName{VersionReason::joinUndone, QT_TRANSLATE_NOOP("versionReason", "Joining taken back")},
    ReasonName{VersionReason::corrected, QT_TRANSLATE_NOOP("versionReason", "Corrected")},
};

template <class T>
QList<Choice> codeChoices(const LanguageSwitch &language)
{
    QList<Choice> choices;
    for (const auto &entry : codeList<T>())
        choices += Choice{QString::fromLatin1(entry.code), language.say({"codes", entry.name})};
    return choices;
}

} // namespace

const District *CardWords::district(const DistrictId &id) const
{
    const auto found = std::find_if(m_districts.begin(), m_districts.end(), [&](const auto &d) { return d.id == id; });
    return found == m_districts.end() ? nullptr : &*found;
}

QString CardWords::districtName(const District &district) const
{
    const QString &name = m_language.current() == Language::Russian ? district.nameRu : district.nameKk;
    const QString number = u"№ %1"_s.arg(district.number);
    return name.isEmpty() ? number : name.contains(QString::number(district.number)) ? name : number + u" · "_s + name;
}

QList<Choice> CardWords::districtChoices() const
{
    QList<Choice> choices;
    for (const auto &district : m_districts) {
        QString name = districtName(district);
        if (!district.doctorName.isEmpty())
            name += u" · "_s + district.doctorName;
        choices += Choice{district.id.toString(), name};
    }
    return choices;
}

QList<Choice> CardWords::countryChoices() const
{
    QList<Choice> choices;
    for (const auto &country : m_countries.all())
        choices += Choice{country.code, country.name(m_language.current())};
    const QCollator collator(QLocale(u"kk_KZ"_s)); // it sorts both alphabets
    std::sort(choices.begin() + 1, choices.end(),
              [&](const Choice &a, const Choice &b) { return collator.compare(a.name, b.name) < 0; });
    return choices;
}

QList<Choice> CardWords::reasonChoices() const
{
    const bool russian = m_language.current() == Language::Russian;
    QList<Choice> choices;
    for (const auto &reason : m_reasons.all()) {
        choices += Choice{reason.code, reason.code + u' ' + (russian ? reason.textRu : reason.textKk),
                          russian ? reason.groupRu : reason.groupKk};
    }
    return choices;
}

QList<Choice> CardWords::choices(PatientField field) const
{
    using F = PatientField;
    switch (field) {
    case F::Sex: {
        QList<Choice> choices;
        for (const auto &[code, name] : sexes)
            choices += Choice{QString::fromLatin1(code), m_language.say({"codes", name})};
        return choices;
    }
    case F::DocumentKind:
    case F::OtherDocumentKind:
        return codeChoices<tirkeu::DocumentKind>(m_language);
    case F::HomeSettlement:
    case F::StaySettlement:
        return codeChoices<Settlement>(m_language);
    case F::Citizenship:
        return countryChoices();
    case F::Residence:
        return codeChoices<ResidenceStatus>(m_language);
    case F::RepresentativeKind:
        return codeChoices<tirkeu::RepresentativeKind>(m_language);
    case F::Education:
        return codeChoices<tirkeu::Education>(m_language);
    case F::Reimbursement:
        return codeChoices<tirkeu::Reimbursement>(m_language);
    case F::SocialStatus:
        return codeChoices<tirkeu::SocialStatus>(m_language);
    case F::VisitReason:
        return reasonChoices();
    case F::District:
        return districtChoices();
    case F::Attachment:
        return codeChoices<tirkeu::Attachment>(m_language);
    default:
        return {};
    }
}

QString CardWords::say(PatientField field, const QString &value) const
{
    if (value.isEmpty())
        return value;
    for (const auto &choice : choices(field)) {
        if (choice.code == value)
            return choice.name;
    }
    const bool phone =
        field == PatientField::Phone || field == PatientField::OtherPhone || field == PatientField::RepresentativePhone;
    if (const auto number = phone ? PhoneNumber::parse(value) : std::nullopt)
        return number->forPeople();
    return value;
}

QString CardWords::sex(Sex sex) const
{
    return m_language.say({"codes", sexes[size_t(sex)].second});
}

QString CardWords::versionReason(const QString &reason) const
{
    for (const auto &entry : reasonNames) {
        if (reason == entry.reason())
            return m_language.say({"versionReason", entry.name});
    }
    return reason;
}

} // namespace tirkeu::ui
