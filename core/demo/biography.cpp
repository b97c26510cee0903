#include "demo/biography.h"
#include "demo/papers.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr int pensionAgeMen = 63;
constexpr int pensionAgeWomen = 61;

Education adultEducation(int age, Dice &dice)
{
    const int thrown = dice.below(100);
    if (age >= 25 && thrown < 2)
        return Education::Postgraduate;
    if (age >= 22 && thrown < 36)
        return Education::Higher;
    if (thrown < 72)
        return Education::Vocational;
    return thrown < 96 ? Education::Secondary : Education::Basic;
}

SocialStatus adultStatus(const Patient &patient, int age, Dice &dice)
{
    const bool woman = patient.sex == Sex::Female;
    if (age >= (woman ? pensionAgeWomen : pensionAgeMen))
        return dice.percent(age < 70 ? 12 : 1) ? SocialStatus::Employed : SocialStatus::Pensioner;
    const int thrown = dice.below(100);
    if (thrown < 60)
        return SocialStatus::Employed;
    if (thrown < 78)
        return SocialStatus::SelfEmployed;
    if (thrown < 84)
        return SocialStatus::Unemployed;
    if (woman)
        return age < 50 ? SocialStatus::Housewife : SocialStatus::Employed;
    if (thrown < 87 && age < 45)
        return SocialStatus::Serviceman;
    return thrown < 98 ? SocialStatus::Employed : SocialStatus::Other;
}

bool insured(SocialStatus status, Dice &dice)
{
    switch (status) {
    case SocialStatus::Unemployed:
        return dice.percent(45); // those registered with the employment service
    case SocialStatus::SelfEmployed:
    case SocialStatus::Housewife:
    case SocialStatus::Other:
        return dice.percent(62);
    default:
        return true;
    }
}

} // namespace

Biography::Biography()
{
    for (const QStringList &row : readTable(u"study"_s))
        m_study[row[0]].add(row[1], 1);
    for (const QStringList &row : readTable(u"work"_s)) {
        const auto education = size_t(fromCode<Education>(row[2]).value());
        for (const size_t sex : {size_t(0), size_t(1)}) {
            if (row[3] == u"any" || (row[3] == u"f") == (sex == 1))
                m_jobs[sex][education].add(Job{row[0], row[1]}, 1);
        }
    }
}

void Biography::write(Patient &patient, int age, Dice &dice) const
{
    if (age < 18 && (age < 16 || dice.percent(70)))
        child(patient, age, dice);
    else if (age < 18 || (age < 23 && dice.percent(60)))
        student(patient, age, dice);
    else
        adult(patient, age, dice);
    writeReimbursement(patient, dice);
}

void Biography::child(Patient &patient, int age, Dice &dice) const
{
    patient.education = age < 11 ? Education::None : age < 15 ? Education::Primary : Education::Basic;
    if (age < 2 || (age < 6 && dice.percent(20))) {
        patient.socialStatus = SocialStatus::PreschoolUnorganized;
    } else if (age < 6) {
        patient.socialStatus = SocialStatus::PreschoolOrganized;
        patient.workPlace = m_study.at(u"kindergarten"_s).draw(dice);
    } else {
        patient.socialStatus = SocialStatus::Pupil;
        patient.workPlace = m_study.at(u"school"_s).draw(dice);
        patient.workPosition = u"%1-сынып оқушысы"_s.arg(std::min(11, age - 5));
    }
}

void Biography::student(Patient &patient, int age, Dice &dice) const
{
    const bool college = age < 18 || dice.percent(40);
    patient.education = college && age < 18 ? Education::Basic : Education::Secondary;
    patient.socialStatus = SocialStatus::Student;
    patient.workPlace = m_study.at(college ? u"college"_s : u"university"_s).draw(dice);
    patient.workPosition = college ? u"колледж студенті"_s : u"студент"_s;
}

void Biography::adult(Patient &patient, int age, Dice &dice) const
{
    patient.education = adultEducation(age, dice);
    patient.socialStatus = adultStatus(patient, age, dice);
    if (patient.socialStatus == SocialStatus::Employed)
        employ(patient, dice);
    else if (patient.socialStatus == SocialStatus::SelfEmployed)
        patient.workPosition = u"жеке кәсіпкер"_s;
    else if (patient.socialStatus == SocialStatus::Serviceman)
        patient.workPosition = u"әскери қызметші"_s;
}

/// Work that asks for the person's education.
void Biography::employ(Patient &patient, Dice &dice) const
{
    const auto education = std::max(*patient.education, Education::Secondary);
    const Job &job = m_jobs[patient.sex == Sex::Female ? 1 : 0][size_t(education)].draw(dice);
    patient.workPlace = job.place;
    patient.workPosition = job.position;
}

void writeReimbursement(Patient &patient, Dice &dice)
{
    if (patient.residence == ResidenceStatus::TemporaryForeigner) {
        patient.reimbursement = dice.percent(60) ? Reimbursement::Imputed : Reimbursement::Paid;
    } else if (patient.socialStatus == SocialStatus::Employed && dice.perMille(15)) {
        patient.reimbursement = Reimbursement::Voluntary;
    } else {
        patient.reimbursement =
            insured(*patient.socialStatus, dice) ? Reimbursement::Insurance : Reimbursement::Guaranteed;
    }
    if (patient.reimbursement == Reimbursement::Insurance) {
        patient.insurer = u"Әлеуметтік медициналық сақтандыру қоры"_s;
    } else if (patient.reimbursement == Reimbursement::Voluntary || patient.reimbursement == Reimbursement::Imputed) {
        patient.insurer = u"«Алма Сақтандыру» АҚ"_s;
        patient.policyNumber = numberLike(u"АС-######"_s, dice);
    }
}

} // namespace tirkeu::demo
