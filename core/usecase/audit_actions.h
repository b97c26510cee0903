#pragma once
#include "base/message.h"
#include <QList>

namespace tirkeu::usecase {

/// Every act the audit knows, by the code it is kept under, and its name for people (context "audit").
struct AuditAction
{
    const char *code;
    const char *name;
};

const QList<AuditAction> &auditActions(); ///< in the order they are offered to choose from
/// Of an act of a later version, which this one does not know, the code itself.
Message auditActionName(const QString &code);

} // namespace tirkeu::usecase
