#pragma once
#include "jobs/job_runner.h"
#include "usecase/keep_backups.h"
#include <QString>

namespace tirkeu::ui {

QString clinicTime(const QDateTime &at); ///< "22.11.2026 19:30", of the clinic
QString sizeInWords(qint64 bytes);       ///< "12.4 MB"
QString whenInWords(const jobs::When &when);
QString nextInWords(const jobs::JobLine &line, const QDateTime &now);

} // namespace tirkeu::ui
