#pragma once
#include "usecase/queries/read_audit.h"

namespace tirkeu::ui {

/// The reason that was given and what else is known of the act, in words; in the language of the moment.
QString auditDetail(const usecase::AuditLine &line);

} // namespace tirkeu::ui
