#include "domain/specialty.h"
#include <algorithm>
#include <array>

namespace tirkeu {
namespace {

constexpr std::array all{
    Specialty{"gp", QT_TRANSLATE_NOOP("codes", "General practitioner")},
    Specialty{"therapist", QT_TRANSLATE_NOOP("codes", "Therapist")},
    Specialty{"paediatrician", QT_TRANSLATE_NOOP("codes", "Paediatrician")},
    Specialty{"obstetrician_gynaecologist", QT_TRANSLATE_NOOP("codes", "Obstetrician-gynaecologist")},
    Specialty{"surgeon", QT_TRANSLATE_NOOP("codes", "Surgeon")},
    Specialty{"traumatologist", QT_TRANSLATE_NOOP("codes", "Traumatologist")},
    Specialty{"ent", QT_TRANSLATE_NOOP("codes", "ENT doctor")},
    Specialty{"ophthalmologist", QT_TRANSLATE_NOOP("codes", "Ophthalmologist")},
    Specialty{"neurologist", QT_TRANSLATE_NOOP("codes", "Neurologist")},
    Specialty{"cardiologist", QT_TRANSLATE_NOOP("codes", "Cardiologist")},
    Specialty{"endocrinologist", QT_TRANSLATE_NOOP("codes", "Endocrinologist")},
    Specialty{"dermatovenerologist", QT_TRANSLATE_NOOP("codes", "Dermatovenerologist")},
    Specialty{"urologist", QT_TRANSLATE_NOOP("codes", "Urologist")},
    Specialty{"dentist", QT_TRANSLATE_NOOP("codes", "Dentist")},
    Specialty{"psychologist", QT_TRANSLATE_NOOP("codes", "Psychologist")},
    Specialty{"gastroenterologist", QT_TRANSLATE_NOOP("codes", "Gastroenterologist")},
    Specialty{"pulmonologist", QT_TRANSLATE_NOOP("codes", "Pulmonologist")},
    Specialty{"rheumatologist", QT_TRANSLATE_NOOP("codes", "Rheumatologist")},
    Specialty{"nephrologist", QT_TRANSLATE_NOOP("codes", "Nephrologist")},
    Specialty{"allergologist", QT_TRANSLATE_NOOP("codes", "Allergologist")},
    Specialty{"infectiologist", QT_TRANSLATE_NOOP("codes", "Infectious diseases doctor")},
    Specialty{"oncologist", QT_TRANSLATE_NOOP("codes", "Oncologist")},
    Specialty{"mammologist", QT_TRANSLATE_NOOP("codes", "Mammologist")},
    Specialty{"phthisiatrician", QT_TRANSLATE_NOOP("codes", "Phthisiatrician")},
    Specialty{"rehabilitologist", QT_TRANSLATE_NOOP("codes", "Rehabilitation doctor")},
    Specialty{"physiotherapist", QT_TRANSLATE_NOOP("codes", "Physiotherapist")},
    Specialty{"functional_diagnostics", QT_TRANSLATE_NOOP("codes", "Functional diagnostics")},
    Specialty{"ultrasound", QT_TRANSLATE_NOOP("codes", "Ultrasound examination")},
    Specialty{"radiologist", QT_TRANSLATE_NOOP("codes", "Radiologist")},
    Specialty{"midwife", QT_TRANSLATE_NOOP("codes", "Midwife")},
    Specialty{"feldsher", QT_TRANSLATE_NOOP("codes", "Feldsher")},
    Specialty{"nurse", QT_TRANSLATE_NOOP("codes", "Nurse")},
    Specialty{"social_worker", QT_TRANSLATE_NOOP("codes", "Social worker")},
};

} // namespace

std::span<const Specialty> specialties()
{
    return all;
}

Message specialtyName(QStringView code)
{
    const auto found = std::ranges::find_if(all, [&](const auto &s) { return code == QLatin1StringView(s.code); });
    return {"codes", found == all.end() ? code.toUtf8() : QByteArray(found->name)};
}

int specialtyRank(QStringView code)
{
    return int(std::ranges::find_if(all, [&](const auto &s) { return code == QLatin1StringView(s.code); }) -
               all.begin());
}

bool isDistrictSpecialty(QStringView code)
{
    return code == u"gp" || code == u"therapist" || code == u"paediatrician";
}

} // namespace tirkeu
