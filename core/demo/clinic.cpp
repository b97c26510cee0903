#include "demo/clinic.h"
#include "demo/family_names.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr std::array narrowSpecialties{"obstetrician_gynaecologist",
                                       "surgeon",
                                       "ent",
                                       "ophthalmologist",
                                       "neurologist",
                                       "cardiologist",
                                       "endocrinologist",
                                       "dermatovenerologist",
                                       "dentist",
                                       "psychologist",
                                       "urologist",
                                       "traumatologist"};

constexpr quint64 districtStream = 1;
constexpr quint64 doctorStream = 2;
constexpr quint64 staffNames = 3;

/// A UUID of version 8 that depends on the seed, the kind and the number only.
QUuid uuidOf(quint64 seed, quint64 stream, int number)
{
    Dice dice(seed, stream * 1'000'000 + quint64(number));
    std::array<char, 16> bytes{};
    for (size_t half = 0; half < 2; ++half) {
        const quint64 value = dice.next();
        for (size_t i = 0; i < 8; ++i)
            bytes[half * 8 + i] = char(value >> (8 * i));
    }
    bytes[6] = char((bytes[6] & 0x0f) | 0x80);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

Organization demoOrganization()
{
    Organization organization;
    organization.nameKk = u"«Гүлалма» қалалық емханасы (демо)"_s;
    organization.nameRu = u"Городская поликлиника «Гулалма» (демо)"_s;
    organization.bin = u"000040000009"_s; // month 00: no organisation has it
    organization.address = u"Алматы қаласы, Гүлалма ауданы, Абай даңғылы, 1"_s;
    organization.phone = u"+77000000001"_s;
    organization.deskCode = u"DM1"_s;
    organization.demo = true;
    return organization;
}

District district(const Options &options, int index, const char *kind)
{
    District made;
    made.id = DistrictId(uuidOf(options.seed, districtStream, index));
    made.number = index + 1;
    made.kind = QString::fromLatin1(kind);
    if (made.kind == u"gp") {
        made.nameKk = u"№ %1 жалпы практика дәрігерінің учаскесі"_s.arg(made.number);
        made.nameRu = u"Участок врача общей практики № %1"_s.arg(made.number);
    } else if (made.kind == u"therapist") {
        made.nameKk = u"№ %1 терапиялық учаске"_s.arg(made.number);
        made.nameRu = u"Терапевтический участок № %1"_s.arg(made.number);
    } else {
        made.nameKk = u"№ %1 педиатриялық учаске"_s.arg(made.number);
        made.nameRu = u"Педиатрический участок № %1"_s.arg(made.number);
    }
    return made;
}

/// A quarter of the districts are pairs, therapist and paediatrician on one territory; the others have a GP. Where
/// doctors are fewer than districts everybody is a GP.
void layOutDistricts(Clinic &clinic, const Options &options)
{
    const int pairs = options.doctors < options.districts ? 0 : options.districts / 4;
    for (int i = 0; i < pairs; ++i) {
        clinic.districts.push_back(district(options, 2 * i, "therapist"));
        clinic.districts.push_back(district(options, 2 * i + 1, "paediatric"));
        const size_t last = clinic.districts.size() - 1;
        clinic.territories.push_back({clinic.districts[last - 1].id, clinic.districts[last].id});
    }
    for (int i = 2 * pairs; i < options.districts; ++i) {
        clinic.districts.push_back(district(options, i, "gp"));
        clinic.territories.push_back({clinic.districts.back().id, clinic.districts.back().id});
    }
}

PersonName doctorName(const Options &options, const NameBook &names, Dice &dice)
{
    const Sex sex = dice.percent(72) ? Sex::Female : Sex::Male;
    const QDate birthDate = options.today.addYears(-dice.between(28, 62));
    const Nation &nation = names.nations().draw(dice);
    return FamilyNames(nation, dice).of({Resident{Kin::Single, sex, birthDate}}).front();
}

QString specialtyOf(const Clinic &clinic, size_t index)
{
    if (index >= clinic.districts.size())
        return QString::fromLatin1(narrowSpecialties[(index - clinic.districts.size()) % narrowSpecialties.size()]);
    const QString &kind = clinic.districts[index].kind;
    return kind == u"paediatric" ? u"paediatrician"_s : kind;
}

void hireDoctors(Clinic &clinic, const Options &options, const NameBook &names)
{
    Dice dice(options.seed, staffNames);
    for (int i = 0; i < options.doctors; ++i) {
        Practitioner doctor;
        doctor.id = PractitionerId(uuidOf(options.seed, doctorStream, i));
        doctor.name = doctorName(options, names, dice);
        doctor.specialty = specialtyOf(clinic, size_t(i));
        if (i < options.districts)
            doctor.district = clinic.districts[size_t(i)].id;
        doctor.room = QString::number((1 + i / 12) * 100 + 1 + i % 12);
        clinic.practitioners.push_back(std::move(doctor));
    }
    for (size_t i = 0; i < clinic.districts.size(); ++i) {
        const Practitioner &doctor = clinic.practitioners[i % clinic.practitioners.size()];
        clinic.districts[i].doctor = doctor.id;
        clinic.districts[i].doctorName = doctor.name.full();
    }
}

} // namespace

Clinic openClinic(const Options &options, const NameBook &names)
{
    Options possible = options;
    possible.districts = std::max(1, options.districts);
    possible.doctors = std::max(1, options.doctors);
    Clinic clinic;
    clinic.organization = demoOrganization();
    layOutDistricts(clinic, possible);
    hireDoctors(clinic, possible, names);
    return clinic;
}

} // namespace tirkeu::demo
