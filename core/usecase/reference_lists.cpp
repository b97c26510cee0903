#include "usecase/reference_lists.h"
#include "storage/audit_log.h"
#include "storage/reference_repository.h"
#include "usecase/booking_writing.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::ReferenceRepository;
using storage::Transaction;

namespace {

using Entries = std::vector<ReferenceEntry>;
using Outcome = EditReferenceList::Outcome;

ReferenceFlaw flaw(ReferenceField field, const char *id, const QStringList &arguments = {})
{
    return {field, {"lists", id, arguments}};
}

QString shown(QDate day)
{
    return day.toString(u"dd.MM.yyyy");
}

bool overlap(const ReferenceEntry &a, const ReferenceEntry &b)
{
    return (!a.validTo.isValid() || b.validFrom <= a.validTo) && (!b.validTo.isValid() || a.validFrom <= b.validTo);
}

/// Another period of the code that holds on one of its days; `but`: the one that is being changed.
std::optional<ReferenceFlaw> clash(const Entries &all, const ReferenceEntry &entry, QDate but = {})
{
    const auto other = std::ranges::find_if(all, [&](const ReferenceEntry &one) {
        return one.code == entry.code && one.validFrom != but && !one.isWithdrawn() && overlap(one, entry);
    });
    if (other == all.end())
        return std::nullopt;
    return flaw(ReferenceField::Code,
                QT_TRANSLATE_NOOP("lists", "This code is in the list already, from %1: change that entry instead."),
                {shown(other->validFrom)});
}

ReferenceEntry tidied(ReferenceEntry entry)
{
    for (auto *text : {&entry.code, &entry.textKk, &entry.textRu, &entry.groupKk, &entry.groupRu})
        *text = text->simplified();
    return entry;
}

Message tooEarly(QDate today)
{
    return {"lists",
            QT_TRANSLATE_NOOP("lists",
                              "A change begins on %1 at the earliest: what was recorded before keeps its meaning."),
            {shown(today)}};
}

/// The row of the audit; and whoever is booked on a day that has become a day off is listed.
void conclude(Transaction &tx, const char *action, ReferenceList list, const ReferenceEntry &entry)
{
    if (list == ReferenceList::Holidays)
        recheckBookings(tx, {}, AffectedBooking::Cause::Timetable);
    AuditLog(tx).append({QString::fromLatin1(action),
                         u"list"_s,
                         {},
                         {},
                         {{u"list"_s, QString::fromLatin1(referenceListCode(list))},
                          {u"code"_s, entry.code},
                          {u"from"_s, entry.validFrom.toString(Qt::ISODate)},
                          {u"to"_s, entry.validTo.toString(Qt::ISODate)}}});
}

/// A flaw leaves the transaction without an edit: it travels as an error and comes out as the answer.
Outcome answered(const Result<void> &result, const std::optional<ReferenceFlaw> &found)
{
    if (found)
        return found;
    if (!result)
        return tl::unexpected(result.error());
    return std::optional<ReferenceFlaw>();
}

tl::unexpected<Error> flawed()
{
    return failure(Error::Kind::Invalid, u"flaw of a list entry"_s);
}

bool isCurrent(const Entries &all, const ReferenceEntry &before)
{
    return std::ranges::find(all, before) != all.end();
}

/// Closes the old period, or replaces it, and writes the new one.
std::optional<ReferenceFlaw> replace(ReferenceRepository &entries, ReferenceList list, const Entries &all,
                                     const ReferenceEntry &before, const ReferenceEntry &after)
{
    if (auto found = clash(all, after, before.validFrom))
        return found;
    if (after.validFrom > before.validFrom && before.holdsOn(after.validFrom.addDays(-1))) {
        auto closed = before;
        closed.validTo = after.validFrom.addDays(-1);
        entries.append(list, closed);
    }
    entries.append(list, after);
    return std::nullopt;
}

} // namespace

Result<Entries> ReadReferenceList::operator()(const Actor &actor, ReferenceList list, QDate on) const
{
    if (const auto allowed = require(actor, Permission::FindPatient); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [&](storage::Snapshot &snapshot) -> Result<Entries> { return ReferenceRepository(snapshot).on(list, on); });
}

Result<Entries> ReadReferenceList::everything(const Actor &actor, ReferenceList list) const
{
    if (const auto allowed = require(actor, Permission::FindPatient); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [&](storage::Snapshot &snapshot) -> Result<Entries> { return ReferenceRepository(snapshot).all(list); });
}

Result<rules::Calendar> ReadCalendar::operator()(const Actor &actor, QDate on) const
{
    const auto entries = ReadReferenceList(m_desk)(actor, ReferenceList::Holidays, on);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<SpecialDay> days;
    for (const auto &entry : *entries) {
        if (const auto day = specialDayOf(entry))
            days += *day;
    }
    return rules::Calendar(days);
}

Outcome EditReferenceList::add(const Actor &actor, ReferenceList list, const ReferenceEntry &wanted) const
{
    if (const auto allowed = require(actor, Permission::ManageOrganization); !allowed)
        return tl::unexpected(allowed.error());
    const auto entry = tidied(wanted);
    if (const auto found = referenceFlaw(list, entry))
        return found;
    std::optional<ReferenceFlaw> found;
    const auto done = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        ReferenceRepository entries(tx);
        found = clash(entries.all(list), entry);
        if (found)
            return flawed();
        entries.append(list, entry);
        conclude(tx, "list.add", list, entry);
        return {};
    });
    return answered(done, found);
}

Outcome EditReferenceList::change(const Actor &actor, ReferenceList list, const ReferenceEntry &before,
                                  const ReferenceEntry &wanted) const
{
    if (const auto allowed = require(actor, Permission::ManageOrganization); !allowed)
        return tl::unexpected(allowed.error());
    const auto after = tidied(wanted);
    if (const auto found = referenceFlaw(list, after))
        return found;
    if (after.code != before.code)
        return flaw(ReferenceField::Code,
                    QT_TRANSLATE_NOOP("lists", "A code does not change: end this entry and add another."));
    if (after.validFrom < m_desk.today() || after.validFrom < before.validFrom)
        return ReferenceFlaw{ReferenceField::ValidFrom, tooEarly(std::max(m_desk.today(), before.validFrom))};
    std::optional<ReferenceFlaw> found;
    const auto done = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        ReferenceRepository entries(tx);
        const auto all = entries.all(list);
        if (!isCurrent(all, before))
            return failure(Error::Kind::Conflict, u"list entry changed meanwhile"_s);
        found = replace(entries, list, all, before, after);
        if (found)
            return flawed();
        conclude(tx, "list.change", list, after);
        return {};
    });
    return answered(done, found);
}

Outcome EditReferenceList::end(const Actor &actor, ReferenceList list, const ReferenceEntry &before,
                               QDate lastDay) const
{
    if (const auto allowed = require(actor, Permission::ManageOrganization); !allowed)
        return tl::unexpected(allowed.error());
    if (!lastDay.isValid())
        return flaw(ReferenceField::ValidTo,
                    QT_TRANSLATE_NOOP("lists", "Write the last day on which the entry is valid."));
    if (lastDay < m_desk.today().addDays(-1))
        return flaw(ReferenceField::ValidTo,
                    QT_TRANSLATE_NOOP("lists", "The last day is %1 at the earliest: what was recorded before keeps its "
                                               "meaning."),
                    {shown(m_desk.today().addDays(-1))});
    auto ended = before;
    ended.validTo = std::max(lastDay, before.validFrom.addDays(-1));
    std::optional<ReferenceFlaw> found;
    const auto done = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        ReferenceRepository entries(tx);
        const auto all = entries.all(list);
        if (!isCurrent(all, before))
            return failure(Error::Kind::Conflict, u"list entry changed meanwhile"_s);
        found = ended.isWithdrawn() ? std::nullopt : clash(all, ended, before.validFrom);
        if (found)
            return flawed();
        entries.append(list, ended);
        conclude(tx, "list.end", list, ended);
        return {};
    });
    return answered(done, found);
}

} // namespace tirkeu::usecase
