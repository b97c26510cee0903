#pragma once
#include "base/result.h"
#include "base/texts.h"
#include "domain/staff.h"
#include <QByteArray>
#include <QDate>

namespace tirkeu::ui {

struct RecoveryCode
{
    QString code;
    QString login; ///< of the administrator it gives a new password to
    Organization organization;
    QDate madeOn;
};

/// The sheet for the safe, in Kazakh and Russian (context "recovery"), as a PDF.
Result<QByteArray> recoveryPaper(const Texts &texts, const RecoveryCode &code);

} // namespace tirkeu::ui
