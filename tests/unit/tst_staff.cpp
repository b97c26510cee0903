#include "domain/staff.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rolesComeBackFromText();
    void refusesUnknownRoles();
    void allowsByTheTable_data();
    void allowsByTheTable();
    void severalRolesAddUp();
    void nobodyMayDoAnything();
};

namespace {

/// R registrar, N nurse, C coordinator, D doctor, H head, A administrator; the order of Role.
const QString initials = u"RNCDHA"_s;

struct Row
{
    const char *name;
    Permission permission;
    const char16_t *allowed;
};
constexpr std::array table{
    Row{"find a patient", Permission::FindPatient, u"RNCDHA"},
    Row{"read a card", Permission::ReadCard, u"RNCDHA"},
    Row{"print a card", Permission::PrintCard, u"RNCDHA"},
    Row{"register a patient", Permission::RegisterPatient, u"RNCDA"},
    Row{"take over a population register", Permission::ImportRegister, u"HA"},
    Row{"correct the passport block", Permission::CorrectCard, u"RNCDA"},
    Row{"correct medical data: nurses and doctors own them", Permission::CorrectMedicalData, u"ND"},
    Row{"confirm a card", Permission::ConfirmCard, u"RNCDHA"},
    Row{"record a death", Permission::RecordDeath, u"CDHA"},
    Row{"join two records of one person, and part them", Permission::MergePatients, u"CHA"},
    Row{"manage users", Permission::ManageUsers, u"A"},
    Row{"manage the organisation", Permission::ManageOrganization, u"A"},
    Row{"read the audit", Permission::ReadAudit, u"HA"},
    Row{"make a backup", Permission::MakeBackup, u"A"},
    Row{"restore a backup", Permission::RestoreBackup, u"A"},
    Row{"change the key", Permission::ChangeKey, u"A"},
    Row{"read the timetable and the journal of bookings", Permission::ReadTimetable, u"RNCDHA"},
    Row{"change the timetable", Permission::ManageTimetable, u"CHA"},
    Row{"book a doctor", Permission::BookAppointment, u"RNCDA"},
    Row{"run the queue", Permission::RunQueue, u"RNCDA"},
    Row{"book over another booking", Permission::Overbook, u"CDHA"},
};
static_assert(table.size() == size_t(Permission::Overbook) + 1, "every permission has its row");

} // namespace

void TestStaff::rolesComeBackFromText()
{
    for (unsigned bits = 0; bits < 1u << allRoles.size(); ++bits) {
        Roles roles;
        for (const Role role : allRoles) {
            if (bits & (1u << unsigned(role)))
                roles.add(role);
        }
        QCOMPARE(Roles::parse(roles.toString()), roles);
    }
    QCOMPARE((Roles{Role::Nurse, Role::Registrar}).toString(), u"registrar,nurse"_s);
    QCOMPARE(Roles::parse(u" nurse , registrar "), (Roles{Role::Registrar, Role::Nurse}));
    QVERIFY(Roles::parse(u"")->isEmpty());
}

void TestStaff::refusesUnknownRoles()
{
    QVERIFY(!Roles::parse(u"registrar,director"));
    QVERIFY(!Roles::parse(u"Registrar"));
    QVERIFY(!Roles::parse(u"registrar nurse"));
}

void TestStaff::allowsByTheTable_data()
{
    QTest::addColumn<int>("permission");
    QTest::addColumn<QString>("allowed");
    for (const auto &row : table)
        QTest::newRow(row.name) << int(row.permission) << QString::fromUtf16(row.allowed);
}

void TestStaff::allowsByTheTable()
{
    QFETCH(int, permission);
    QFETCH(QString, allowed);
    QString found;
    for (const Role role : allRoles) {
        if (Roles{role}.allow(Permission(permission)))
            found += initials[int(role)];
    }
    QCOMPARE(found, allowed);
}

void TestStaff::severalRolesAddUp()
{
    const Roles both{Role::Registrar, Role::Nurse};
    QVERIFY(both.allow(Permission::RegisterPatient) && both.allow(Permission::CorrectMedicalData));
    QVERIFY(!both.allow(Permission::ManageUsers));
}

void TestStaff::nobodyMayDoAnything()
{
    for (const auto &row : table)
        QVERIFY(!Roles().allow(row.permission));
}

QTEST_APPLESS_MAIN(TestStaff)
#include "tst_staff.moc"
