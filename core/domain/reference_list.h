#pragma once
#include "base/message.h"
#include "domain/special_day.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

/// Lists the clinic may edit, with dates of validity: a record keeps a code and its day, and means for ever what the
/// list said on that day.
namespace tirkeu {

enum class ReferenceList
{
    Holidays,       ///< code: "2026-03-09/moved_six_day_week", day and DayKind
    VisitReasons,   ///< ДСМ-90 app.4; code: "3.2", see VisitReasons
    Services,       ///< ДСМ-90 app.1–3; code: "A01.008.000"
    PriorityGrounds ///< for serving out of turn; the group says what the ground rests on; code: "3-pregnant"
};
inline constexpr ReferenceList allReferenceLists[]{ReferenceList::Holidays, ReferenceList::VisitReasons,
                                                   ReferenceList::Services, ReferenceList::PriorityGrounds};
const char *referenceListCode(ReferenceList list); ///< "holidays", "visit_reasons", "services", "priority_grounds"

/// One code during one period of validity.
struct ReferenceEntry
{
    QString code;
    QDate validFrom; ///< with the code it names the period
    QDate validTo;   ///< the last day; invalid: no end is known
    QString textKk;
    QString textRu;
    QString groupKk = {}; ///< group of reasons, section of services, basis of grounds; empty for holidays
    QString groupRu = {};
    QString lawKk = {}; ///< the law's text verbatim where textKk mends a slip of it
    int version = 0;    ///< 0: as built in

    /// Taken back before its first day: it never held.
    bool isWithdrawn() const { return validTo.isValid() && validTo < validFrom; }
    bool holdsOn(QDate day) const { return validFrom <= day && (!validTo.isValid() || day <= validTo); }
    friend bool operator==(const ReferenceEntry &, const ReferenceEntry &) = default;
};

enum class ReferenceField
{
    Code,
    TextKk,
    TextRu,
    Group,
    ValidFrom,
    ValidTo
};
/// Why an entry cannot be taken, and beside which field to say it (context "lists").
struct ReferenceFlaw
{
    ReferenceField field;
    Message message;
    friend bool operator==(const ReferenceFlaw &, const ReferenceFlaw &) = default;
};

/// What is wrong with the entry by itself: code of another form, a text missing, days out of order.
std::optional<ReferenceFlaw> referenceFlaw(ReferenceList list, const ReferenceEntry &entry);

/// The lists built in, in the order of the law. In force with ДСМ-90; an entry of them is never reworded, but ended.
std::vector<ReferenceEntry> builtInReferences(ReferenceList list);

/// A holiday's code taken apart; nullopt: not of that form.
std::optional<SpecialDay> specialDayOf(const ReferenceEntry &entry);
QString specialDayCode(QDate date, DayKind kind);

} // namespace tirkeu
