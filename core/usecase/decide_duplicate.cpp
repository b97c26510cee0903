#include "usecase/decide_duplicate.h"
#include "storage/audit_log.h"
#include "storage/duplicate_repository.h"
#include "storage/patient_repository.h"
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

constexpr std::array codes{"same", "different", "later"}; // by DuplicateDecision; for the audit

} // namespace

Message DecideDuplicate::explain(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::SameRecord:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "That is one and the same record: choose two.")};
    case Refusal::ReasonMissing:
        return {"duplicates",
                QT_TRANSLATE_NOOP("duplicates", "Write why these are two persons: the pair will not be asked again.")};
    }
    Q_UNREACHABLE();
}

Result<DecideDuplicate::Refusal> DecideDuplicate::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::MergePatients); !allowed)
        return tl::unexpected(allowed.error());
    const QString reason = command.reason.trimmed();
    if (command.a == command.b)
        return Refusal::SameRecord;
    if (command.decision == DuplicateDecision::Different && reason.isEmpty())
        return Refusal::ReasonMissing;
    return m_desk.database().atomically(actor.user, [&](storage::Transaction &tx) -> Result<Refusal> {
        for (const PatientId &id : {command.a, command.b}) {
            if (const auto record = storage::PatientRepository(tx).find(id); !record)
                return tl::unexpected(record.error());
        }
        storage::DuplicateRepository(tx).decide(command.a, command.b, command.decision, reason);
        storage::AuditLog(tx).append({u"duplicate.decide"_s,
                                      u"patient"_s,
                                      command.a.bytes(),
                                      reason,
                                      {{u"other"_s, command.b.toString()},
                                       {u"decision"_s, QString::fromLatin1(codes[size_t(command.decision)])}}});
        return Refusal::None;
    });
}

} // namespace tirkeu::usecase
