#include "usecase/keep_desk.h"
#include "storage/backup.h"
#include "storage/health.h"
#include "storage/key_slots.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include "usecase/audit_trouble.h"
#include "usecase/first_run.h"
#include "usecase/keep_backups.h"
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::KeySlots;
using storage::Transaction;

namespace {

/// The role is looked up in the closed desk's own data: the password alone does not make an administrator.
Result<OpenedDesk> openAsAdministrator(const DeskPlace &place, const QString &login, const QString &password,
                                       Permission permission)
{
    auto opened = SignIn(place)(login, password);
    if (!opened)
        return opened;
    if (const auto allowed = require(opened->actor, permission); !allowed)
        return tl::unexpected(allowed.error());
    return opened;
}

} // namespace

Result<QList<Message>> VerifyDesk::operator()(const Actor &) const
{
    const auto report = storage::checkHealth(m_desk.database());
    if (!report)
        return tl::unexpected(report.error());
    QList<Message> troubles;
    if (!report->integrity.isEmpty())
        troubles += Message{"health",
                            QT_TRANSLATE_NOOP("health", "The file is damaged: %1. Restore the last backup."),
                            {report->integrity}};
    if (!report->foreignKeys.isEmpty())
        troubles += Message{"health",
                            QT_TRANSLATE_NOOP("health", "A record points to one that is not there: %1."),
                            {report->foreignKeys}};
    if (report->audit)
        troubles += sayTrouble(*report->audit);
    if (!report->versions.isEmpty())
        troubles += Message{
            "health", QT_TRANSLATE_NOOP("health", "The versions of a card have a gap: %1."), {report->versions}};
    if (!report->searchIndex.isEmpty())
        troubles +=
            Message{"health",
                    QT_TRANSLATE_NOOP("health", "The search index disagrees with the cards: %1. It can be rebuilt."),
                    {report->searchIndex}};
    return troubles;
}

Result<void> RebuildSearch::operator()(const Actor &actor) const
{
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::PatientRepository(tx).rebuildSearchIndex();
        AuditLog(tx).append({u"desk.rebuildSearch"_s});
        return {};
    });
}

Result<void> BackUpDesk::operator()(const Actor &actor, const QString &path) const
{
    if (const auto allowed = require(actor, Permission::MakeBackup); !allowed)
        return allowed;
    if (QFile::exists(path))
        return failure(Error::Kind::Exists, path);
    // The act is in the audit before the copy, so that the copy holds it too.
    const auto noted = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append({u"desk.backup"_s});
        return {};
    });
    if (!noted)
        return noted;
    return storage::writeBackup(m_desk.database(), path).map([](const auto &) {});
}

Result<QString> BackUpDesk::beforeLeaving(const Actor &actor) const
{
    return MakeBackup(m_desk).byItself(actor).map([](const MakeBackup::Made &made) { return made.path; });
}

Result<OpenedDesk> RestoreDesk::operator()(const QString &backup, const QString &login, const QString &password) const
{
    if (SignIn::deskExists(m_place)) {
        // A desk that can still be opened is given up by its administrator only.
        const auto opened = openAsAdministrator(m_place, login, password, Permission::RestoreBackup);
        const auto broken = {Error::Kind::Corrupt, Error::Kind::Foreign, Error::Kind::NotFound,
                             Error::Kind::WrongPassword};
        if (!opened && std::find(broken.begin(), broken.end(), opened.error().kind) == broken.end())
            return opened;
    }
    // Likewise in the backup: a password of that day alone does not make an administrator.
    const auto admit = [&](storage::Snapshot &snapshot) -> Result<void> {
        const auto user = storage::StaffRepository(snapshot).userWithLogin(login);
        if (!user || !user->active || !user->roles.allow(Permission::RestoreBackup))
            return failure(Error::Kind::Denied, u"not an administrator on the day of the backup"_s);
        return {};
    };
    // The mark of a first run that was cut off would call the desk unmade, and the next first run clear it away.
    if (FirstRun::isUnfinished(m_place.files())) {
        const auto begun = FirstRun::begin(m_place.files());
        if (!begun)
            return tl::unexpected(begun.error());
        (*begun)->finish();
    }
    const auto restored =
        storage::restoreBackup({backup, m_place.files(), m_place.clock.now(), admit},
                               [&](const KeySlots &keySlots) { return keySlots.unlock(login, password); });
    if (!restored)
        return tl::unexpected(restored.error());
    return SignIn(m_place)(login, password);
}

Result<CreateDesk::Outcome> ChangeDeskKey::operator()(const QString &login, const QString &password) const
{
    auto opened = openAsAdministrator(m_place, login, password, Permission::ChangeKey);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto files = m_place.files();
    const SecretKey before = opened->desk->database().key();
    const SecretKey after = SecretKey::random();
    KeySlots keySlots;
    if (const auto put = keySlots.put(opened->actor.user, login, password, after, m_place.kdf()); !put)
        return tl::unexpected(put.error());
    const auto recovery = keySlots.renewRecovery(after, m_place.kdf());
    if (!recovery)
        return tl::unexpected(recovery.error());
    const auto noted = opened->desk->database().atomically(opened->actor.user, [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append({u"desk.changeKey"_s});
        return {};
    });
    if (!noted)
        return tl::unexpected(noted.error());
    opened->desk.reset(); // closes the file: rekeying needs it alone
    if (const auto changed = storage::changeKey(files, before, after, keySlots.serialize()); !changed)
        return tl::unexpected(changed.error());
    if (const auto state = storage::resealDeskState(files.deskState(), before, after); !state)
        return tl::unexpected(state.error());
    auto reopened = SignIn(m_place)(login, password);
    if (!reopened)
        return tl::unexpected(reopened.error());
    return CreateDesk::Outcome{std::move(*reopened), *recovery};
}

Result<Organization> ChangeOrganization::operator()(const Actor &actor, const Organization &wanted,
                                                    const std::optional<Organization> &before) const
{
    if (const auto allowed = require(actor, Permission::ManageOrganization); !allowed)
        return tl::unexpected(allowed.error());
    Organization organization = wanted;
    organization.deskCode = m_desk.organization().deskCode;
    organization.demo = m_desk.organization().demo;
    if (const auto flaws = organizationFlaws(organization); !flaws.isEmpty())
        return failure(Error::Kind::Invalid, QString::fromUtf8(flaws.front().sentence.id));
    const auto saved = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::StaffRepository staff(tx);
        const auto kept = staff.organization().value_or(Organization());
        if (before && kept != *before) {
            organization = kept;
            return failure(Error::Kind::Conflict, u"organization changed meanwhile"_s);
        }
        QJsonArray changed;
        for (const auto field : changedFields(kept, organization))
            changed += QLatin1StringView(organizationFieldKey(field));
        staff.saveOrganization(organization);
        AuditLog(tx).append({u"desk.changeOrganization"_s, {}, {}, {}, {{u"organization"_s, changed}}});
        return {};
    });
    if (saved || saved.error().kind == Error::Kind::Conflict) {
        const std::scoped_lock lock(m_desk.m_organizationMutex);
        m_desk.m_organization = organization;
    }
    return saved.map([&] { return organization; });
}

Result<void> FurnishDesk::operator()(const Actor &actor, const std::vector<Practitioner> &practitioners,
                                     const std::vector<District> &districts) const
{
    if (const auto allowed = require(actor, Permission::ManageOrganization); !allowed)
        return allowed;
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::StaffRepository staff(tx);
        for (const auto &practitioner : practitioners)
            staff.savePractitioner(practitioner);
        for (const auto &district : districts)
            staff.saveDistrict(district);
        AuditLog(tx).append(
            {u"desk.furnish"_s,
             {},
             {},
             {},
             {{u"practitioners"_s, qint64(practitioners.size())}, {u"districts"_s, qint64(districts.size())}}});
        return {};
    });
}

} // namespace tirkeu::usecase
