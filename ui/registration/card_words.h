#pragma once
#include "domain/patient_form.h"
#include "domain/visit_reasons.h"
#include "registration/countries.h"
#include "usecase/queries/desk_lists.h"
#include "widgets/language_switch.h"

namespace tirkeu::ui {

/// One of a list, as it is offered for choice.
struct Choice
{
    QString code;       ///< what the form keeps
    QString name;       ///< in the language of the moment
    QString group = {}; ///< heading above it; empty: none
};

/// Says the values of the card in words: codes, districts, countries and reasons by their names. In the language of
/// the moment, so that nothing said is to be kept.
class CardWords
{
public:
    explicit CardWords(const LanguageSwitch &language)
        : m_language(language)
    {
    }
    void setDistricts(std::vector<District> districts) { m_districts = std::move(districts); }
    const District *district(const DistrictId &id) const; ///< null: none or not known
    QString districtName(const District &district) const; ///< "№ 3 · name"

    QList<Choice> choices(PatientField field) const; ///< empty: the field is typed
    QString say(PatientField field, const QString &value) const;
    QString name(PatientField field) const { return m_language.say(patientFieldName(field)); }
    QString say(const Message &message) const { return m_language.say(message); }
    QString sex(Sex sex) const;
    QString versionReason(const QString &reason) const; ///< the program's own reasons ('#…') by their names

private:
    QList<Choice> districtChoices() const;
    QList<Choice> countryChoices() const;
    QList<Choice> reasonChoices() const;

    const LanguageSwitch &m_language;
    std::vector<District> m_districts;
    VisitReasons m_reasons;
    Countries m_countries;
};

} // namespace tirkeu::ui
