#include "support/desk_on_disk.h"
#include "storage/sql.h"
#include "support/people.h"
#include "usecase/administer_users.h"
#include "usecase/register_patient.h"

using namespace Qt::StringLiterals;

namespace tirkeu::test {

using namespace usecase;

DeskOnDisk::DeskOnDisk()
    : clock(openingTime())
    , ids(clock)
{
    Q_ASSERT(m_folder.isValid());
    auto made = must(CreateDesk(place())(
        {{u"№ 1 емхана"_s, u"Поликлиника № 1"_s, {}, {}, {}, u"R1"_s, true}, adminLogin, u"Әкімші"_s, password}));
    m_opened = std::move(made.opened);
    m_administrator = m_opened.actor;
    m_recoveryCode = made.recoveryCode;
}

Actor DeskOnDisk::actor(Role role)
{
    if (role == Role::Administrator)
        return m_administrator;
    if (!m_actors.contains(role)) {
        const QString login = QString::fromLatin1(roleCode(role));
        const auto user = must(AdministerUsers(desk()).add(
            m_administrator, {{}, login, u"Қызметкер "_s + login, {role}, {}, true}, password));
        m_actors.insert(role, {user.id, user.login, user.displayName, user.roles, {}, 0});
    }
    return m_actors.value(role);
}

PatientRecord DeskOnDisk::registered(int n, bool firstVisit)
{
    const auto outcome = must(RegisterPatient(desk())(m_administrator, {person(n), firstVisit}));
    Q_ASSERT(outcome.record);
    return *outcome.record;
}

Result<OpenedDesk> DeskOnDisk::signIn(const QString &login, const QString &typed)
{
    close();
    auto opened = SignIn(place())(login, typed);
    if (opened)
        m_opened = *opened;
    return opened;
}

std::unique_ptr<SQLite::Database> DeskOnDisk::raw()
{
    return storage::connect(files().database, desk().database().key(), SQLite::OPEN_READWRITE, 0);
}

int DeskOnDisk::countOf(const char *sql)
{
    return must(desk().database().read(
        [&](storage::Snapshot &snapshot) -> Result<int> { return snapshot.connection().execAndGet(sql).getInt(); }));
}

QStringList DeskOnDisk::lastActs(int count)
{
    return must(desk().database().read([&](storage::Snapshot &snapshot) -> Result<QStringList> {
        SQLite::Statement row(snapshot.connection(), "SELECT action FROM audit ORDER BY seq DESC LIMIT ?");
        row.bind(1, count);
        QStringList acts;
        while (row.executeStep())
            acts += storage::textOf(row, 0);
        return acts;
    }));
}

} // namespace tirkeu::test
