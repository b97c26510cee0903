#include "intake/register_values.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::intake {
namespace {

using F = RegisterField;

struct Word
{
    std::u16string_view words; ///< small letters, between spaces
    const char *code;
};

constexpr Word sexes[]{
    {u" male m м муж мужской мужчина ер е еркек ", "male"},
    {u" female f ж жен женский женщина әйел ә ", "female"},
    {u" unknown u неизвестно белгісіз ", "unknown"},
};
constexpr Word documents[]{
    {u" id_card idcard удостоверениеличности удостоверение удл жекекуәлік куәлік ", "id_card"},
    {u" passport паспорт паспортрк паспортқр төлқұжат ", "passport"},
    {u" residence_permit residencepermit виднажительство ықтиярхат ", "residence_permit"},
    {u" birth_certificate birthcertificate свидетельствоорождении туутуралыкуәлік ", "birth_certificate"},
    {u" foreign_passport foreignpassport иностранныйпаспорт паспортиностранца шетелпаспорты ", "foreign_passport"},
    {u" refugee_certificate refugeecertificate удостоверениебеженца босқынкуәлігі ", "refugee_certificate"},
    {u" electronic_document electronicdocument электронныйдокумент электрондыққұжат ", "electronic_document"},
};
constexpr std::u16string_view kazakhstan =
    u" kaz kz қазақстан казахстан рк қр республикаказахстан қазақстанреспубликасы ";

QString plain(const QString &typed)
{
    QString word;
    for (const QChar c : typed.toLower()) {
        if (c.isLetterOrNumber() || c == u'_')
            word += c;
    }
    return word;
}

bool among(std::u16string_view words, const QString &word)
{
    return !word.isEmpty() && QStringView(words).contains(QString(u' ' + word + u' '));
}

template <size_t N>
QString codeAmong(const Word (&list)[N], const QString &typed)
{
    const QString word = plain(typed);
    for (const Word &entry : list) {
        if (among(entry.words, word))
            return QString::fromLatin1(entry.code);
    }
    return {};
}

/// "1985-03-12 00:00:00" and "1985-03-12T00:00:00Z", as data bases write days.
QString withoutMidnight(const QString &typed)
{
    static const QRegularExpression midnight(u"[T ]0?0:00(:00(\\.0+)?)?Z?$"_s);
    const QString trimmed = typed.trimmed();
    return trimmed.contains(u':') ? QString(trimmed).remove(midnight) : trimmed;
}

PatientForm namesOf(const RegisterValues::Cells &cells)
{
    QString surname = cells[size_t(F::Surname)];
    QString givenName = cells[size_t(F::GivenName)];
    QString patronymic = cells[size_t(F::Patronymic)];
    if (surname.isEmpty() && givenName.isEmpty()) {
        const QString full = cells[size_t(F::FullName)].simplified();
        surname = full.section(u' ', 0, 0);
        givenName = full.section(u' ', 1, 1);
        patronymic = patronymic.isEmpty() ? full.section(u' ', 2) : patronymic;
    }
    return {
        {PatientField::Surname, surname}, {PatientField::GivenName, givenName}, {PatientField::Patronymic, patronymic}};
}

bool isHouse(const QString &part)
{
    static const QRegularExpression house(u"^((д|дом|үй|уй)\\.?\\s*)?[0-9]+[^,]{0,8}$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return house.match(part).hasMatch();
}

bool isFlat(const QString &part)
{
    static const QRegularExpression flat(u"^((кв|квартира|пәтер|пәт)\\.?\\s*)?[0-9]+[^,]{0,4}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return flat.match(part).hasMatch();
}

void putAddress(PatientForm &form, const QString &typed)
{
    const Address address = dividedAddress(typed);
    form.insert(PatientField::HomeRegion, address.region);
    form.insert(PatientField::HomeLocality, address.locality);
    form.insert(PatientField::HomeStreet, address.street);
    form.insert(PatientField::HomeHouse, address.house);
    form.insert(PatientField::HomeFlat, address.flat);
}

/// True: of another country; what document there is says what status may be meant.
bool putCitizenship(PatientForm &form, const QString &typed)
{
    QString country = typed.toUpper();
    if (among(kazakhstan, plain(country)))
        country = u"KAZ"_s;
    form.insert(PatientField::Citizenship, country);
    if (country.isEmpty() || country == u"KAZ")
        return false;
    const QString document = form.value(PatientField::DocumentKind);
    form.insert(PatientField::Residence, document == u"residence_permit"      ? u"permanent_foreigner"_s
                                         : document == u"refugee_certificate" ? u"refugee"_s
                                                                              : u"temporary_foreigner"_s);
    return true;
}

} // namespace

Address dividedAddress(const QString &line)
{
    QStringList parts;
    for (const QString &part : line.simplified().split(u',')) {
        if (const QString tidy = part.trimmed(); !tidy.isEmpty())
            parts += tidy;
    }
    Address address;
    if (parts.size() >= 3 && isFlat(parts.back()) && isHouse(parts[parts.size() - 2]))
        address.flat = parts.takeLast();
    if (parts.size() >= 2 && isHouse(parts.back()))
        address.house = parts.takeLast();
    if (!parts.isEmpty())
        address.street = parts.takeLast();
    if (!parts.isEmpty())
        address.locality = parts.takeLast();
    address.region = parts.join(u", "_s);
    return address;
}

RegisterValues::RegisterValues(const std::vector<District> &districts, QDate today, bool demo)
    : m_today(today)
    , m_demo(demo)
{
    for (const District &district : districts) {
        for (const QString &name : {QString::number(district.number), district.nameKk, district.nameRu}) {
            if (!name.isEmpty())
                m_districts.insert(plain(name), district.id);
        }
    }
}

void RegisterValues::putCodes(const Cells &cells, PatientForm &form, QList<Flaw> &errors) const
{
    const auto cell = [&](F field) { return cells[size_t(field)].trimmed(); };
    const auto error = [&](F field, const char *id) { errors += Flaw{field, {"import", id, {cell(field).left(40)}}}; };
    form.insert(PatientField::Sex, codeAmong(sexes, cell(F::Sex)));
    if (!cell(F::Sex).isEmpty() && form.value(PatientField::Sex).isEmpty())
        error(F::Sex, QT_TRANSLATE_NOOP("import", "“%1” is no sex known here: write male or female"));
    form.insert(PatientField::DocumentKind, codeAmong(documents, cell(F::DocumentType)));
    if (!cell(F::DocumentType).isEmpty() && form.value(PatientField::DocumentKind).isEmpty())
        error(
            F::DocumentType,
            QT_TRANSLATE_NOOP("import", "“%1” is no document known here: write id_card, passport, birth_certificate…"));
    else if (cell(F::DocumentNumber).isEmpty()) // a kind alone says nothing
        form.remove(PatientField::DocumentKind);
    QString number = cell(F::District);
    while (number.startsWith(u'0'))
        number.remove(0, 1);
    if (const auto district = m_districts.constFind(plain(number)); district != m_districts.constEnd())
        form.insert(PatientField::District, district->toString());
    else if (!cell(F::District).isEmpty())
        error(F::District, QT_TRANSLATE_NOOP("import", "There is no district “%1” here"));
}

RegisterValues::Person RegisterValues::read(const Cells &cells) const
{
    Person person;
    const auto cell = [&](F field) { return cells[size_t(field)].trimmed(); };
    PatientForm form = namesOf(cells);
    form.insert(PatientField::Iin, cell(F::Iin));
    form.insert(PatientField::BirthDate, withoutMidnight(cell(F::BirthDate)));
    form.insert(PatientField::Phone, cell(F::Phone));
    form.insert(PatientField::DocumentNumber, cell(F::DocumentNumber));
    putAddress(form, cell(F::Address));
    putCodes(cells, form, person.errors);
    if (putCitizenship(form, cell(F::Citizenship)))
        person.doubts += Flaw{F::Citizenship,
                              {"import", QT_TRANSLATE_NOOP("import", "A citizen of another country: ask for the "
                                                                     "status of residence at the next visit")}};
    const auto outcome = parsePatientForm(form, m_today, m_demo);
    for (const FieldFlaw &flaw : outcome.errors) {
        const F field = registerFieldOf(flaw.field);
        const bool said = std::any_of(person.errors.begin(), person.errors.end(),
                                      [&](const Flaw &other) { return other.field == field; });
        if (!said)
            person.errors += Flaw{field, flaw.message};
    }
    for (const FieldFlaw &flaw : outcome.warnings)
        person.doubts += Flaw{registerFieldOf(flaw.field), flaw.message};
    if (person.errors.isEmpty())
        person.patient = outcome.patient;
    return person;
}

} // namespace tirkeu::intake
