#include "demo/polyclinic.h"
#include "domain/patient_form.h"
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace tirkeu;

namespace {

const QDate today(2026, 9, 1);
constexpr int many = 20000;

demo::Options optionsOf(int patients, quint64 seed = 1)
{
    demo::Options options;
    options.patients = patients;
    options.seed = seed;
    options.today = today;
    return options;
}

QByteArray bytesOf(const demo::Polyclinic &clinic)
{
    QByteArray bytes;
    for (const District &d : clinic.districts)
        bytes += d.id.bytes() + d.nameKk.toUtf8() + d.kind.toUtf8() + d.doctor.bytes() + d.doctorName.toUtf8();
    for (const Practitioner &p : clinic.practitioners)
        bytes += p.id.bytes() + p.name.full().toUtf8() + p.specialty.toUtf8() + p.district.bytes() + p.room.toUtf8();
    for (const Patient &p : clinic.patients)
        bytes += canonicalBytes(toJson(p)) + '\n';
    return bytes;
}

} // namespace

class TestDemoPolyclinic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_clinic = demo::generate(optionsOf(many)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameSeedSamePeople();
    void otherSeedOtherPeople();
    void streamGivesWhatGenerateGives();
    void numbersAreSyntheticValidAndUnique();
    void cardsSurviveTheForm();
    void proportionsAreThoseOfTheCountry();
    void agePyramid();
    void familiesShareAnAddress();
    void minorsHaveTheirMother();
    void newbornsWithoutNumberHaveACertificate();
    void papersHaveTheCountrysFormats();
    void statusAgreesWithAge();
    void coverageNamesItsInsurer();
    void reasonsAreOfTheList();
    void attachmentAndDistrict();
    void everyDistrictAndDoctorIsUsed();
    void organisationIsMarkedDemo();
    void smallestPolyclinic_data();
    void smallestPolyclinic();

private:
    int share(bool (*holds)(const Patient &)) const; ///< in thousandths
    demo::Polyclinic m_clinic;
};

int TestDemoPolyclinic::share(bool (*holds)(const Patient &)) const
{
    const auto found = std::count_if(m_clinic.patients.begin(), m_clinic.patients.end(), holds);
    return int(found * 1000 / many);
}

void TestDemoPolyclinic::sameSeedSamePeople()
{
    QCOMPARE(bytesOf(demo::generate(optionsOf(500, 7))), bytesOf(demo::generate(optionsOf(500, 7))));
}

void TestDemoPolyclinic::otherSeedOtherPeople()
{
    const auto one = demo::generate(optionsOf(50, 1));
    const auto two = demo::generate(optionsOf(50, 2));
    QVERIFY(one.districts.front().id != two.districts.front().id);
    QVERIFY(one.practitioners.front().id != two.practitioners.front().id);
    std::set<QString> names;
    for (const Patient &p : one.patients)
        names.insert(p.name.full());
    for (const Patient &p : two.patients)
        QVERIFY2(!names.contains(p.name.full()), qPrintable(p.name.full()));
}

void TestDemoPolyclinic::streamGivesWhatGenerateGives()
{
    demo::Generator generator(optionsOf(0));
    for (int i = 0; i < 300; ++i)
        QVERIFY(generator.next() == m_clinic.patients[size_t(i)]);
    QCOMPARE(generator.districts().size(), m_clinic.districts.size());
    QCOMPARE(generator.practitioners().front().name, m_clinic.practitioners.front().name);
}

void TestDemoPolyclinic::numbersAreSyntheticValidAndUnique()
{
    std::set<QString> seen;
    for (const Patient &p : m_clinic.patients) {
        if (!p.iin)
            continue;
        const QString digits = p.iin->toString();
        QVERIFY2(Iin::check(digits).has_value(), qPrintable(digits));
        QCOMPARE(digits[6], p.sex == Sex::Female ? u'2' : u'1');
        QCOMPARE(digits.left(6), p.birthDate.toString(u"yyMMdd"));
        QVERIFY2(seen.insert(digits).second, qPrintable(digits));
    }
    QVERIFY(int(seen.size()) > many * 97 / 100);
}

void TestDemoPolyclinic::cardsSurviveTheForm()
{
    for (int i = 0; i < 4000; ++i) {
        const Patient &p = m_clinic.patients[size_t(i)];
        const auto outcome = parsePatientForm(formOf(p), today, true);
        for (const FieldFlaw &flaw : outcome.errors)
            qCritical() << patientFieldKey(flaw.field) << flaw.message.id << p.name.full();
        QVERIFY(outcome.patient);
        QVERIFY2(*outcome.patient == p, canonicalBytes(toJson(p)));
    }
}

void TestDemoPolyclinic::proportionsAreThoseOfTheCountry()
{
    const auto between = [](int value, int low, int high) {
        if (value < low || value > high)
            qCritical() << value << "is not within" << low << high;
        return value >= low && value <= high;
    };
    QVERIFY(between(share([](const Patient &p) { return p.nationality == u"қазақ"; }), 660, 740));
    QVERIFY(between(share([](const Patient &p) { return p.nationality == u"орыс"; }), 120, 180));
    QVERIFY(between(share([](const Patient &p) { return p.nationality == u"өзбек"; }), 20, 50));
    QVERIFY(between(share([](const Patient &p) { return p.sex == Sex::Female; }), 500, 550));
    QVERIFY(between(share([](const Patient &p) { return p.citizenship == u"KAZ"; }), 950, 990));
    QVERIFY(between(share([](const Patient &p) { return p.home.settlement == Settlement::Rural; }), 120, 180));
    QVERIFY(between(share([](const Patient &p) { return p.attachment.kind == Attachment::Here; }), 870, 930));
    QVERIFY(between(share([](const Patient &p) { return p.attachment.kind == Attachment::Elsewhere; }), 30, 70));
    QVERIFY(between(share([](const Patient &p) { return p.residence == ResidenceStatus::TemporaryForeigner; }), 2, 12));
    QVERIFY(between(share([](const Patient &p) { return !p.medical[0].isEmpty(); }), 200, 400));
    std::set<QString> nations;
    for (const Patient &p : m_clinic.patients)
        nations.insert(p.nationality);
    QVERIFY(nations.size() >= 18);
}

void TestDemoPolyclinic::agePyramid()
{
    std::map<int, int> decades;
    for (const Patient &p : m_clinic.patients)
        ++decades[ageOn(p.birthDate, today) / 10];
    const std::array<std::pair<int, int>, 8> bounds{
        {{170, 220}, {160, 210}, {95, 150}, {125, 175}, {115, 160}, {70, 120}, {45, 85}, {15, 55}}};
    for (size_t i = 0; i < bounds.size(); ++i) {
        const int found = decades[int(i)] * 1000 / many;
        const QByteArray told = QByteArray::number(int(i) * 10) + ": " + QByteArray::number(found);
        QVERIFY2(found >= bounds[i].first && found <= bounds[i].second, told.constData());
    }
    QVERIFY(decades[8] > decades[9]);
    QVERIFY(decades[9] > 0);
}

void TestDemoPolyclinic::familiesShareAnAddress()
{
    int alike = 0;
    int changes = 0;
    int fatherNames = 0;
    for (size_t i = 1; i < m_clinic.patients.size(); ++i) {
        const Patient &before = m_clinic.patients[i - 1];
        const Patient &p = m_clinic.patients[i];
        QVERIFY(!p.home.street.isEmpty() && !p.home.house.isEmpty() && !p.home.locality.isEmpty());
        (p.home == before.home ? alike : changes) += 1;
        if (p.home == before.home && !p.name.patronymic.isEmpty())
            fatherNames += p.name.patronymic.left(4) == before.name.patronymic.left(4) ? 1 : 0;
    }
    QVERIFY(alike > many / 2);
    QVERIFY(changes > many / 5);
    QVERIFY(fatherNames > many / 10); // brothers and sisters
}

void TestDemoPolyclinic::minorsHaveTheirMother()
{
    std::map<QString, const Patient *> women;
    for (const Patient &p : m_clinic.patients) {
        if (p.sex == Sex::Female && ageOn(p.birthDate, today) >= 18)
            women[p.name.full() + p.home.line()] = &p;
    }
    int minors = 0;
    for (int i = 0; i < many - 20; ++i) { // the last family may be cut
        const Patient &p = m_clinic.patients[size_t(i)];
        if (ageOn(p.birthDate, today) >= 18) {
            QVERIFY(!p.representative);
            continue;
        }
        ++minors;
        QVERIFY(p.representative);
        const auto mother = women.find(p.representative->name + p.home.line());
        QVERIFY2(mother != women.end(), qPrintable(p.name.full()));
        const int atBirth = ageOn(mother->second->birthDate, p.birthDate);
        QVERIFY2(atBirth >= 17 && atBirth <= 46, qPrintable(p.name.full()));
        QCOMPARE(p.representative->phone, mother->second->phones.front());
    }
    QVERIFY(minors > many * 28 / 100 && minors < many * 40 / 100);
}

void TestDemoPolyclinic::newbornsWithoutNumberHaveACertificate()
{
    int newborns = 0;
    for (const Patient &p : m_clinic.patients) {
        if (p.iin || p.residence == ResidenceStatus::TemporaryForeigner)
            continue;
        ++newborns;
        QVERIFY(p.birthDate.daysTo(today) < 60);
        QCOMPARE(p.documents.front().kind, DocumentKind::BirthCertificate);
        QVERIFY(p.representative);
    }
    QVERIFY(newborns > 5);
}

void TestDemoPolyclinic::papersHaveTheCountrysFormats()
{
    static const QRegularExpression nine(u"^[0-9]{9}$"_s);
    static const QRegularExpression passport(u"^N[0-9]{8}$"_s);
    for (const Patient &p : m_clinic.patients) {
        QVERIFY(!p.documents.empty() && p.documents.size() <= 2);
        const int age = ageOn(p.birthDate, today);
        for (const IdentityDocument &d : p.documents) {
            const bool born = d.kind == DocumentKind::BirthCertificate;
            QCOMPARE(born, age < 16);
            if (d.kind == DocumentKind::ForeignPassport)
                continue;
            QVERIFY2((d.kind == DocumentKind::Passport ? passport : nine).match(d.number).hasMatch(),
                     qPrintable(d.number));
            QVERIFY(born || ageOn(p.birthDate, d.issuedOn) >= 16);
            QVERIFY(d.issuedOn <= today);
        }
        for (const PhoneNumber &phone : p.phones)
            QVERIFY2(phone.toString().startsWith(u"+77000"), qPrintable(phone.toString()));
    }
}

void TestDemoPolyclinic::statusAgreesWithAge()
{
    for (const Patient &p : m_clinic.patients) {
        const int age = ageOn(p.birthDate, today);
        QVERIFY(p.socialStatus && p.education);
        const auto is = [&p](SocialStatus status) { return *p.socialStatus == status; };
        if (is(SocialStatus::Pensioner))
            QVERIFY(age >= (p.sex == Sex::Female ? 61 : 63));
        if (is(SocialStatus::Pupil))
            QVERIFY(age >= 6 && age < 18);
        if (is(SocialStatus::PreschoolOrganized) || is(SocialStatus::PreschoolUnorganized))
            QVERIFY(age < 6);
        if (age < 16)
            QVERIFY(!is(SocialStatus::Employed) && !is(SocialStatus::Student));
        if (*p.education >= Education::Higher)
            QVERIFY(age >= 22);
        QCOMPARE(!p.workPlace.isEmpty(), is(SocialStatus::Employed) || is(SocialStatus::Student) ||
                                             is(SocialStatus::Pupil) || is(SocialStatus::PreschoolOrganized));
        if (!p.medical[size_t(MedicalItem::PhysiologicalState)].isEmpty())
            QVERIFY(p.sex == Sex::Female && age >= 18 && age <= 42);
    }
}

void TestDemoPolyclinic::coverageNamesItsInsurer()
{
    int insured = 0;
    for (const Patient &p : m_clinic.patients) {
        QVERIFY(p.reimbursement);
        const bool fund = *p.reimbursement == Reimbursement::Insurance;
        QCOMPARE(p.insurer == u"Әлеуметтік медициналық сақтандыру қоры", fund);
        insured += fund ? 1 : 0;
        QVERIFY(ageOn(p.birthDate, today) >= 18 || fund); // children are insured by the state
        if (p.residence == ResidenceStatus::TemporaryForeigner)
            QVERIFY(!fund);
    }
    QVERIFY(insured > many * 80 / 100);
}

void TestDemoPolyclinic::reasonsAreOfTheList()
{
    constexpr std::array<int, 8> last{0, 10, 3, 11, 3, 2, 3, 2}; // ДСМ-90 app.4
    std::set<QString> used;
    for (const Patient &p : m_clinic.patients) {
        if (p.visitReason.isEmpty())
            continue;
        const QStringList parts = p.visitReason.split(u'.');
        QCOMPARE(parts.size(), 2);
        const int group = parts[0].toInt();
        QVERIFY(group >= 1 && group <= 7);
        QVERIFY(parts[1].toInt() >= 1 && parts[1].toInt() <= last[size_t(group)]);
        used.insert(p.visitReason);
    }
    QVERIFY(used.size() >= 25);
}

void TestDemoPolyclinic::attachmentAndDistrict()
{
    std::map<DistrictId, QString> kinds;
    for (const District &d : m_clinic.districts)
        kinds[d.id] = d.kind;
    std::map<QString, std::set<QString>> districtsOfStreet;
    for (const Patient &p : m_clinic.patients) {
        QCOMPARE(!p.district.isNull(), p.attachment.kind == Attachment::Here);
        if (p.district.isNull())
            continue;
        QVERIFY(p.attachment.since.isValid());
        QVERIFY(p.attachment.since >= p.birthDate && p.attachment.since <= today);
        const QString kind = kinds.at(p.district);
        const bool child = ageOn(p.birthDate, today) < 18;
        QVERIFY(kind == u"gp" || (kind == u"paediatric") == child);
        districtsOfStreet[p.home.locality + p.home.street + (child ? u"0"_s : u"1"_s)].insert(p.district.toString());
    }
    for (const auto &[street, districts] : districtsOfStreet)
        QVERIFY2(districts.size() == 1, qPrintable(street));
}

void TestDemoPolyclinic::everyDistrictAndDoctorIsUsed()
{
    QCOMPARE(m_clinic.districts.size(), size_t(12));
    QCOMPARE(m_clinic.practitioners.size(), size_t(24));
    std::map<DistrictId, int> attached;
    for (const Patient &p : m_clinic.patients)
        ++attached[p.district];
    std::map<PractitionerId, int> districtsOf;
    for (const District &d : m_clinic.districts) {
        QVERIFY2(attached[d.id] > many / 100, qPrintable(d.nameKk));
        QVERIFY(!d.nameKk.isEmpty() && !d.nameRu.isEmpty() && !d.doctorName.isEmpty());
        ++districtsOf[d.doctor];
    }
    std::set<QString> specialties;
    std::set<PractitionerId> ids;
    std::set<QString> rooms;
    for (const Practitioner &p : m_clinic.practitioners) {
        specialties.insert(p.specialty);
        QVERIFY(ids.insert(p.id).second);
        QVERIFY(rooms.insert(p.room).second);
        QCOMPARE(districtsOf[p.id], p.district.isNull() ? 0 : 1);
        QVERIFY(!p.name.surname.isEmpty() && !p.name.givenName.isEmpty());
    }
    QCOMPARE(specialties.size(), size_t(15));
    QVERIFY(specialties.contains(u"gp"_s) && specialties.contains(u"therapist"_s) &&
            specialties.contains(u"paediatrician"_s) && specialties.contains(u"traumatologist"_s));
}

void TestDemoPolyclinic::organisationIsMarkedDemo()
{
    QVERIFY(m_clinic.organization.demo);
    QVERIFY(!m_clinic.organization.nameKk.isEmpty() && !m_clinic.organization.nameRu.isEmpty());
    QVERIFY(PhoneNumber::parse(m_clinic.organization.phone));
    QCOMPARE(m_clinic.organization.bin.size(), 12);
    static const QRegularExpression desk(u"^[A-Z0-9]{2,4}$"_s);
    QVERIFY(desk.match(m_clinic.organization.deskCode).hasMatch());
}

void TestDemoPolyclinic::smallestPolyclinic_data()
{
    QTest::addColumn<int>("districts");
    QTest::addColumn<int>("doctors");
    QTest::newRow("one of each") << 1 << 1;
    QTest::newRow("two districts, one doctor") << 2 << 1;
    QTest::newRow("nobody asked for") << 0 << 0;
    QTest::newRow("four districts, four doctors") << 4 << 4;
    QTest::newRow("big") << 60 << 130;
}

void TestDemoPolyclinic::smallestPolyclinic()
{
    QFETCH(int, districts);
    QFETCH(int, doctors);
    demo::Options options = optionsOf(3000);
    options.districts = districts;
    options.doctors = doctors;
    const auto clinic = demo::generate(options);
    QCOMPARE(clinic.districts.size(), size_t(std::max(1, districts)));
    QCOMPARE(clinic.practitioners.size(), size_t(std::max(1, doctors)));
    std::map<DistrictId, int> attached;
    for (const Patient &p : clinic.patients)
        ++attached[p.district];
    for (const District &d : clinic.districts) {
        QVERIFY2(attached[d.id] > 0, qPrintable(d.nameKk));
        QVERIFY(!d.doctor.isNull());
    }
}

QTEST_GUILESS_MAIN(TestDemoPolyclinic)
#include "tst_demo_polyclinic.moc"
