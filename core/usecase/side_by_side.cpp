#include "matching/comparison.h"
#include "usecase/find_duplicates.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using matching::Level;
using matching::MatchField;

QString phonesOf(const Patient &patient)
{
    QStringList numbers;
    for (const PhoneNumber &phone : patient.phones)
        numbers += phone.forPeople();
    return numbers.join(u", "_s);
}

QString valueOf(const Patient &patient, MatchField field)
{
    switch (field) {
    case MatchField::Iin:
        return patient.iin ? patient.iin->toString() : QString();
    case MatchField::Surname:
        return patient.name.surname;
    case MatchField::GivenName:
        return patient.name.givenName;
    case MatchField::Patronymic:
        return patient.name.patronymic;
    case MatchField::BirthDate:
        return patient.birthDate.toString(u"dd.MM.yyyy"_s);
    case MatchField::Phone:
        return phonesOf(patient);
    case MatchField::Address:
        return patient.home.isEmpty() ? patient.stay.line() : patient.home.line();
    case MatchField::Sex:
    case MatchField::Document:
        return {};
    }
    Q_UNREACHABLE();
}

Agreement agreementOf(Level level)
{
    switch (level) {
    case Level::Missing:
        return Agreement::Unknown;
    case Level::Equal:
        return Agreement::Same;
    case Level::Different:
    case Level::Changed:
        return Agreement::Different;
    default:
        return Agreement::Alike;
    }
}

struct Line
{
    MatchField field;
    Message label;
};

const QList<Line> &lines()
{
    static const QList<Line> all{
        {MatchField::Iin, patientFieldName(PatientField::Iin)},
        {MatchField::Surname, patientFieldName(PatientField::Surname)},
        {MatchField::GivenName, patientFieldName(PatientField::GivenName)},
        {MatchField::Patronymic, patientFieldName(PatientField::Patronymic)},
        {MatchField::BirthDate, patientFieldName(PatientField::BirthDate)},
        {MatchField::Phone, patientFieldName(PatientField::Phone)},
        {MatchField::Address, {"matching", QT_TRANSLATE_NOOP("matching", "Address")}},
    };
    return all;
}

} // namespace

std::vector<ComparedField> compareSideBySide(const Patient &left, const Patient &right)
{
    matching::Words words;
    const matching::Frequencies frequencies;
    const auto a = matching::matchPerson(left, words);
    const auto b = matching::matchPerson(right, words);
    const auto comparison = matching::Matcher(words, frequencies, 0).compare(a, b);
    std::vector<ComparedField> fields;
    for (const Line &line : lines()) {
        const Level level = comparison.at(line.field);
        fields.push_back({line.label, valueOf(left, line.field), valueOf(right, line.field), agreementOf(level),
                          matching::reasonOf(line.field, level)});
    }
    return fields;
}

} // namespace tirkeu::usecase
