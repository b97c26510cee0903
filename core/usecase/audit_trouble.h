#pragma once
#include "base/message.h"
#include "storage/audit_log.h"

namespace tirkeu::usecase {

/// Where the chain breaks, in words (context "health").
Message sayTrouble(const storage::AuditTrouble &trouble);

} // namespace tirkeu::usecase
