#include "usecase/audit_trouble.h"

namespace tirkeu::usecase {

using storage::AuditTrouble;

Message sayTrouble(const AuditTrouble &trouble)
{
    const QStringList row{QString::number(trouble.seq)};
    switch (trouble.kind) {
    case AuditTrouble::Kind::Altered:
        return {"health", QT_TRANSLATE_NOOP("health", "Audit: row %1 is not as it was written."), row};
    case AuditTrouble::Kind::Missing:
        return {"health", QT_TRANSLATE_NOOP("health", "Audit: row %1 is missing or out of order."), row};
    case AuditTrouble::Kind::CutOff:
        return {"health", QT_TRANSLATE_NOOP("health", "Audit: rows from %1 on were cut off."), row};
    case AuditTrouble::Kind::Forked:
        return {
            "health",
            QT_TRANSLATE_NOOP("health", "Audit: row %1 belongs to another history than the one this desk has seen."),
            row};
    }
    Q_UNREACHABLE();
}

} // namespace tirkeu::usecase
