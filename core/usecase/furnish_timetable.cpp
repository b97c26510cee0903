#include "usecase/furnish_timetable.h"
#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/patient_repository.h"
#include "storage/timetable_repository.h"
#include "usecase/booking_writing.h"
#include <numeric>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::Transaction;

Result<std::vector<PatientRow>> FurnishTimetable::people(const Actor &actor, int most) const
{
    if (const auto allowed = require(actor, Permission::ManageTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<PatientRow>> {
        std::vector<qint64> seqs(size_t(std::max(0, most)));
        std::iota(seqs.begin(), seqs.end(), 1);
        auto rows = storage::PatientRepository(snapshot).rows(seqs);
        std::erase_if(rows, [](const PatientRow &row) { return row.deceased || row.attachment != Attachment::Here; });
        return rows;
    });
}

Result<void> FurnishTimetable::operator()(const Actor &actor, Made made) const
{
    if (const auto allowed = require(actor, Permission::ManageTimetable); !allowed)
        return allowed;
    if (!m_desk.organization().demo)
        return failure(Error::Kind::Denied, u"not a demo desk"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::TimetableRepository timetable(tx);
        for (auto &source : made.templates) {
            source.id = tx.ids().next<TemplateId>();
            source.version = 1;
            timetable.save(source);
        }
        storage::AppointmentRepository appointments(tx);
        for (auto &booking : made.bookings)
            appointments.insert(std::move(booking));
        for (auto &absence : made.absences) {
            absence.id = tx.ids().next<AbsenceId>();
            absence.version = 1;
            timetable.save(absence);
        }
        recheckBookings(tx, {}, AffectedBooking::Cause::Timetable);
        storage::AuditLog(tx).append(
            {u"timetable.furnish"_s,
             {},
             {},
             {},
             {{u"templates"_s, qint64(made.templates.size())}, {u"bookings"_s, qint64(made.bookings.size())}}});
        return {};
    });
}

} // namespace tirkeu::usecase
