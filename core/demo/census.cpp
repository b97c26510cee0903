#include "demo/census.h"
#include "demo/family_names.h"
#include "demo/papers.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr quint64 peopleStream = 4;
constexpr int adultAge = 18;
constexpr QStringView otherClinics[]{u"№ 5 қалалық емхана", u"№ 17 қалалық емхана", u"«Саулық» медициналық орталығы",
                                     u"Тасбұлақ ауылының дәрігерлік амбулаториясы"};

bool isMother(const Resident &resident)
{
    return resident.kin == Kin::Wife || resident.kin == Kin::LoneMother;
}

/// As the card of the child names the mother's document.
QString cited(const IdentityDocument &document)
{
    const QString kind = document.kind == DocumentKind::Passport          ? u"паспорт"_s
                         : document.kind == DocumentKind::ResidencePermit ? u"ықтиярхат"_s
                                                                          : u"жеке куәлік"_s;
    return kind + u" № "_s + document.number;
}

} // namespace

struct Census::Origin
{
    QString nationality;
    QString citizenship = u"KAZ"_s;
    ResidenceStatus residence = ResidenceStatus::Citizen;
    Home home;
    Attachment attachment = Attachment::Here;
};

Census::Census(const Options &options, const NameBook &names, Town town)
    : m_today(options.today)
    , m_dice(options.seed, peopleStream)
    , m_names(names)
    , m_town(std::move(town))
    , m_phones(quint64(m_dice.below(1'000'000)))
{
}

std::vector<Patient> Census::drawFamily()
{
    if (m_dice.perMille(15))
        return {visitor()};
    return residents(m_names.nations().draw(m_dice));
}

Census::Origin Census::drawOrigin(const Nation &nation)
{
    Origin origin;
    origin.nationality = nation.nationality;
    origin.home = m_town.drawHome(m_dice);
    const int thrown = m_dice.below(1000);
    if (nation.code == u"kk" && thrown < 15) {
        origin.residence = ResidenceStatus::Kandas;
        origin.citizenship = thrown < 7 ? u"CHN"_s : thrown < 12 ? u"UZB"_s : u"MNG"_s;
    } else if (nation.code == u"ru" && thrown < 20) {
        origin.residence = ResidenceStatus::PermanentForeigner;
        origin.citizenship = u"RUS"_s;
    } else if (nation.code == u"uz" && thrown < 60) {
        origin.residence = ResidenceStatus::PermanentForeigner;
        origin.citizenship = u"UZB"_s;
    } else if (thrown == 999) {
        origin.residence = ResidenceStatus::PermanentStateless;
        origin.citizenship.clear();
    }
    const int attached = m_dice.below(100);
    if (attached >= 90)
        origin.attachment = attached < 95   ? Attachment::Elsewhere
                            : attached < 98 ? Attachment::None
                                            : Attachment::Unknown;
    return origin;
}

std::vector<Patient> Census::residents(const Nation &nation)
{
    const Origin origin = drawOrigin(nation);
    const auto household = drawHousehold(m_today, m_dice);
    const auto names = FamilyNames(nation, m_dice).of(household);
    std::vector<Patient> family;
    family.reserve(household.size());
    for (size_t i = 0; i < household.size(); ++i) {
        Patient patient = person(household[i], names[i], origin);
        identify(patient);
        issuePapers(patient, m_today, m_dice);
        writeCard(patient);
        attach(patient, origin);
        family.push_back(std::move(patient));
    }
    for (size_t i = 0; i < household.size(); ++i) {
        if (isMother(household[i]))
            reachByMother(family, i);
    }
    return family;
}

/// A foreigner here for a while: Latin name, a foreign passport, no number, mostly attached nowhere.
Patient Census::visitor()
{
    const ForeignNation &foreign = m_names.foreigners().draw(m_dice);
    Origin origin;
    origin.nationality = foreign.nation.nationality;
    origin.citizenship = foreign.citizenship;
    origin.residence = ResidenceStatus::TemporaryForeigner;
    origin.home = m_town.drawHome(m_dice);
    origin.attachment = Attachment::None;
    Resident resident{Kin::Single, m_dice.percent(35) ? Sex::Female : Sex::Male, {}};
    resident.birthDate = m_today.addDays(-m_dice.between(19 * 366, 60 * 365));
    const QString surname = foreign.nation.surnames->draw(m_dice).of(resident.sex);
    const QString given = foreign.nation.drawGiven(resident.sex, resident.birthDate.year(), m_dice);
    Patient patient = person(resident, {surname, given, {}}, origin);
    const QDate issued = m_today.addDays(-m_dice.between(30, 1500));
    patient.documents.push_back({DocumentKind::ForeignPassport, numberLike(foreign.passport, m_dice),
                                 foreign.citizenship, issued, issued.addYears(10).addDays(-1)});
    writeCard(patient);
    attach(patient, origin);
    return patient;
}

Patient Census::person(const Resident &resident, const PersonName &name, const Origin &origin)
{
    Patient patient;
    patient.name = name;
    patient.birthDate = resident.birthDate;
    patient.sex = resident.sex;
    patient.nationality = origin.nationality;
    patient.citizenship = origin.citizenship;
    patient.residence = origin.residence;
    patient.home = origin.home.address;
    if (ageOn(patient.birthDate, m_today) >= adultAge) {
        patient.phones.push_back(nextPhone());
        if (m_dice.percent(7))
            patient.phones.push_back(nextPhone());
        if (m_dice.percent(3))
            patient.stay = m_town.drawHome(m_dice).address;
    }
    return patient;
}

/// A baby of the first two months often has its birth certificate only.
void Census::identify(Patient &patient)
{
    if (patient.birthDate.daysTo(m_today) < 60 && m_dice.percent(70))
        return;
    patient.iin = m_iins.issue(patient.birthDate, patient.sex);
}

void Census::writeCard(Patient &patient)
{
    const int age = ageOn(patient.birthDate, m_today);
    m_biography.write(patient, age, m_dice);
    if (m_dice.percent(80))
        patient.visitReason = m_health.drawReason(patient.sex, age, m_dice);
    if (m_dice.percent(35))
        m_health.writeMedical(patient, age, m_dice);
}

void Census::attach(Patient &patient, const Origin &origin)
{
    patient.attachment.kind = origin.attachment;
    if (origin.attachment == Attachment::Here) {
        const QDate earliest = std::max(patient.birthDate, m_today.addYears(-12));
        patient.attachment.since = earliest.addDays(m_dice.below(int(earliest.daysTo(m_today)) + 1));
        patient.district = m_town.territory(origin.home.territory).of(ageOn(patient.birthDate, m_today));
    } else if (origin.attachment == Attachment::Elsewhere && m_dice.percent(85)) {
        patient.attachment.elsewhere = otherClinics[m_dice.below(int(std::size(otherClinics)))].toString();
    }
}

/// Children are called by their mother's phone; she is their lawful representative.
void Census::reachByMother(std::vector<Patient> &family, size_t mother)
{
    const Patient &her = family[mother];
    for (Patient &child : family) {
        const int age = ageOn(child.birthDate, m_today);
        if (age >= adultAge)
            continue;
        child.phones.push_back(age >= 12 && m_dice.percent(60) ? nextPhone() : her.phones.front());
        Representative representative;
        representative.kind = RepresentativeKind::Lawful;
        representative.name = her.name.full();
        representative.ground = u"анасы"_s;
        representative.document = cited(her.documents.front());
        representative.phone = her.phones.front();
        child.representative = std::move(representative);
    }
}

/// +7 700 0xx-xx-xx; every number comes up once in a million, the first hundred are left to the organisation.
PhoneNumber Census::nextPhone()
{
    constexpr quint64 numbers = 1'000'000;
    constexpr quint64 stride = 618'033; // prime to a million
    quint64 number = 0;
    while (number < 100) {
        m_phones = (m_phones + stride) % numbers;
        number = m_phones;
    }
    return PhoneNumber::parse(u"+77000"_s + QString::number(numbers + number).sliced(1)).value();
}

} // namespace tirkeu::demo
