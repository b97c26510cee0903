#pragma once
#include "domain/timetable.h"
#include "storage/database.h"
#include <QJsonObject>

namespace tirkeu::storage {

/// Templates and absences with their versions.
class TimetableRepository
{
public:
    explicit TimetableRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit TimetableRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }

    /// Not removed; of one doctor, or of all with a null id. By doctor, weekday and time.
    std::vector<TimetableTemplate> templates(const PractitionerId &practitioner = {});
    std::optional<TimetableTemplate> find(const TemplateId &id); ///< also a removed one: its version counts on
    /// Not called off and touching the time; of one doctor, or of all with a null id.
    std::vector<Absence> absences(const Span &time, const PractitionerId &practitioner = {});
    std::optional<Absence> find(const AbsenceId &id);

    /// The version given is written with its change-log row; the caller has counted it on.
    void save(const TimetableTemplate &saved, bool removed = false);
    void save(const Absence &saved);
    /// The version of a doctor's record; 0: never written since versions are kept.
    int practitionerVersion(const PractitionerId &id);
    void keepPractitionerVersion(const PractitionerId &id, int version, const QJsonObject &content);

    int horizonWeeks(); ///< of the desk; 12 unless set
    void setHorizonWeeks(int weeks);

private:
    void keepVersion(const QString &entity, const QByteArray &id, int version, const QJsonObject &content);
    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
