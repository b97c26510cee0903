#include "usecase/queries/read_audit.h"
#include "storage/health.h"
#include "storage/patient_links.h"
#include "storage/patient_lookup.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include "usecase/audit_trouble.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditFilter;
using storage::AuditLog;
using storage::AuditRow;
using storage::PatientRepository;
using storage::Snapshot;
using storage::Transaction;

namespace {

/// One act of looking: it is kept before anything is shown.
Result<void> note(Desk &desk, const Actor &actor, const storage::AuditEntry &entry)
{
    if (const auto allowed = require(actor, Permission::ReadAudit); !allowed)
        return allowed;
    return desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append(entry);
        return {};
    });
}

/// What was asked for, for the audit: a person by the id alone.
storage::AuditEntry entryOf(const QString &action, const AuditQuestion &question, const AuditFilter &filter)
{
    storage::AuditEntry entry{action};
    if (!filter.entityIds.empty()) {
        entry.entity = filter.entity;
        entry.entityId = filter.entityIds.front();
    }
    if (question.from.isValid())
        entry.detail.insert(u"from"_s, question.from.toString(Qt::ISODate));
    if (question.to.isValid())
        entry.detail.insert(u"to"_s, question.to.toString(Qt::ISODate));
    if (!question.action.isEmpty())
        entry.detail.insert(u"action"_s, question.action);
    if (!question.user.isNull())
        entry.detail.insert(u"user"_s, question.user.toString());
    return entry;
}

/// The card and all records that were joined to it.
std::vector<QByteArray> idsOf(Snapshot &snapshot, const PatientId &patient)
{
    std::vector<PatientId> ids{PatientRepository(snapshot).canonical(patient)};
    for (size_t i = 0; i < ids.size(); ++i) {
        for (const auto &merged : storage::PatientLinks::mergedInto(snapshot, ids[i]))
            ids.push_back(merged);
    }
    std::vector<QByteArray> bytes;
    for (const auto &id : ids)
        bytes.push_back(id.bytes());
    return bytes;
}

Result<AuditFilter> filterOf(Snapshot &snapshot, const AuditQuestion &question)
{
    const auto midnight = [](QDate day) { return QDateTime(day, QTime(0, 0), clinicZone()).toUTC(); };
    AuditFilter filter;
    if (question.from.isValid())
        filter.from = midnight(question.from);
    if (question.to.isValid())
        filter.before = midnight(question.to.addDays(1));
    filter.user = question.user;
    filter.action = question.action;
    if (const QString number = question.person.trimmed(); !number.isEmpty()) {
        filter.entity = u"patient"_s;
        for (const auto &id : storage::idsWithNumber(snapshot, number)) {
            for (const auto &bytes : idsOf(snapshot, id))
                filter.entityIds.push_back(bytes);
        }
        if (filter.entityIds.empty())
            return failure(Error::Kind::NotFound, u"a person with this number"_s);
    }
    return filter;
}

/// Rows told to people: ids by names, each looked up once.
class Teller
{
public:
    explicit Teller(Snapshot &snapshot)
        : m_patients(snapshot)
    {
        for (const auto &user : storage::StaffRepository(snapshot).users())
            m_users.insert(user.id, user.displayName);
    }
    std::vector<AuditLine> tell(const std::vector<AuditRow> &rows)
    {
        std::vector<AuditLine> lines;
        for (const auto &row : rows) {
            AuditLine line{row.seq, row.at, m_users.value(row.user), row.entry.action,
                           {},      {},     row.entry.why,           row.entry.detail};
            if (row.entry.entity == u"patient"_s && row.entry.entityId.size() == 16) {
                line.patient = PatientId::fromBytes(row.entry.entityId);
                line.subject = person(line.patient);
            } else if (row.entry.entity == u"user"_s && row.entry.entityId.size() == 16) {
                line.subject = m_users.value(UserId::fromBytes(row.entry.entityId));
            }
            lines.push_back(line);
        }
        return lines;
    }

private:
    QString person(const PatientId &id)
    {
        const auto known = m_names.constFind(id);
        if (known != m_names.constEnd())
            return *known;
        const auto record = m_patients.find(id);
        const QString name = !record                        ? QString()
                             : record->cardNumber.isEmpty() ? record->patient.name.full()
                                                            : record->cardNumber;
        m_names.insert(id, name);
        return name;
    }

    PatientRepository m_patients;
    QHash<UserId, QString> m_users;
    QHash<PatientId, QString> m_names;
};

Result<std::vector<AuditLine>> pageOf(Desk &desk, const AuditFilter &filter, qint64 beforeSeq, int limit)
{
    return desk.database().read([&](Snapshot &snapshot) -> Result<std::vector<AuditLine>> {
        return Teller(snapshot).tell(AuditLog::page(snapshot, filter, beforeSeq, limit));
    });
}

Result<AuditFilter> readFilter(Desk &desk, const AuditQuestion &question)
{
    return desk.database().read([&](Snapshot &snapshot) { return filterOf(snapshot, question); });
}

} // namespace

Result<std::vector<AuditLine>> ReadAudit::operator()(const Actor &actor, const AuditQuestion &question,
                                                     qint64 beforeSeq) const
{
    if (const auto allowed = require(actor, Permission::ReadAudit); !allowed)
        return tl::unexpected(allowed.error());
    const auto filter = readFilter(m_desk, question);
    if (!filter)
        return tl::unexpected(filter.error());
    if (beforeSeq == 0) {
        if (const auto noted = note(m_desk, actor, entryOf(u"audit.read"_s, question, *filter)); !noted)
            return tl::unexpected(noted.error());
    }
    return pageOf(m_desk, *filter, beforeSeq, pageSize);
}

Result<std::vector<User>> ReadAudit::users(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ReadAudit); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [](Snapshot &snapshot) -> Result<std::vector<User>> { return storage::StaffRepository(snapshot).users(); });
}

Result<std::vector<AuditLine>> ReadCardReaders::operator()(const Actor &actor, const PatientId &patient,
                                                           qint64 beforeSeq) const
{
    if (const auto allowed = require(actor, Permission::ReadAudit); !allowed)
        return tl::unexpected(allowed.error());
    AuditFilter filter;
    filter.entity = u"patient"_s;
    const auto ids = m_desk.database().read(
        [&](Snapshot &snapshot) -> Result<std::vector<QByteArray>> { return idsOf(snapshot, patient); });
    if (!ids)
        return tl::unexpected(ids.error());
    filter.entityIds = *ids;
    if (beforeSeq == 0) {
        const auto noted = note(m_desk, actor, {u"audit.readers"_s, u"patient"_s, ids->front()});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return pageOf(m_desk, filter, beforeSeq, ReadAudit::pageSize);
}

Result<qint64> ExportAudit::operator()(const Actor &actor, const AuditQuestion &question, const QString &reason,
                                       const Take &take) const
{
    constexpr int rowsAtOnce = 2000;
    if (const auto allowed = require(actor, Permission::ReadAudit); !allowed)
        return tl::unexpected(allowed.error());
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"the audit leaves the desk for a reason"_s);
    const auto filter = readFilter(m_desk, question);
    if (!filter)
        return tl::unexpected(filter.error());
    auto entry = entryOf(u"audit.export"_s, question, *filter);
    entry.why = reason.trimmed();
    if (const auto noted = note(m_desk, actor, entry); !noted)
        return tl::unexpected(noted.error());
    qint64 rows = 0;
    for (qint64 before = 0;;) {
        const auto page = pageOf(m_desk, *filter, before, rowsAtOnce);
        if (!page)
            return tl::unexpected(page.error());
        if (const auto taken = take(*page); !taken)
            return tl::unexpected(taken.error());
        rows += qint64(page->size());
        if (page->size() < size_t(rowsAtOnce))
            return rows;
        before = page->back().seq;
    }
}

Result<VerifyAudit::Outcome> VerifyAudit::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ReadAudit); !allowed)
        return tl::unexpected(allowed.error());
    const auto trouble = storage::checkAudit(m_desk.database());
    if (!trouble)
        return tl::unexpected(trouble.error());
    Outcome outcome;
    const auto rows =
        m_desk.database().read([](Snapshot &snapshot) -> Result<qint64> { return AuditLog::head(snapshot).seq; });
    outcome.rows = rows.value_or(0);
    if (*trouble) {
        outcome.trouble = sayTrouble(**trouble);
        outcome.firstRow = (*trouble)->seq;
    }
    storage::AuditEntry entry{u"audit.verify"_s};
    entry.detail.insert(u"firstRow"_s, outcome.firstRow);
    if (const auto noted = note(m_desk, actor, entry); !noted)
        return tl::unexpected(noted.error());
    return outcome;
}

} // namespace tirkeu::usecase
