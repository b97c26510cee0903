#pragma once
#include "domain/reference_list.h"
#include "domain/register_import.h"
#include "rules/calendar.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// The editable lists, for everybody who works here.
class ReadReferenceList
{
public:
    explicit ReadReferenceList(Desk &desk)
        : m_desk(desk)
    {
    }
    /// What the list said, or will say, on this day.
    Result<std::vector<ReferenceEntry>> operator()(const Actor &actor, ReferenceList list, QDate on) const;
    /// Every period, ended and future ones too.
    Result<std::vector<ReferenceEntry>> everything(const Actor &actor, ReferenceList list) const;

private:
    Desk &m_desk;
};

/// The calendar of working days as the list of holidays stood on a day.
class ReadCalendar
{
public:
    explicit ReadCalendar(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<rules::Calendar> operator()(const Actor &actor, QDate on) const;

private:
    Desk &m_desk;
};

/// Edits begin today at the earliest, so that what was recorded before keeps its meaning. nullopt: done; a flaw is the
/// answer of the list, to be said beside its field. Conflict: changed meanwhile on another screen. Denied.
class EditReferenceList
{
public:
    using Outcome = Result<std::optional<ReferenceFlaw>>;
    explicit EditReferenceList(Desk &desk)
        : m_desk(desk)
    {
    }
    /// A code that holds on no day of the period yet. It may begin in the past: nothing was recorded with it.
    Outcome add(const Actor &actor, ReferenceList list, const ReferenceEntry &entry) const;
    /// `before` as it was read; `after` has the same code and begins later: the old period ends on the day before. With
    /// the same first day, today or later, it is a new version of the period.
    Outcome change(const Actor &actor, ReferenceList list, const ReferenceEntry &before,
                   const ReferenceEntry &after) const;
    /// Its last day: yesterday at the earliest. A last day before the first one withdraws what has not begun or begins
    /// today.
    Outcome end(const Actor &actor, ReferenceList list, const ReferenceEntry &before, QDate lastDay) const;

private:
    Desk &m_desk;
};

/// A list from a CSV file in UTF-8 with the columns of the list built in (holidays: date, kind, name_kk, name_ru;
/// visit_reasons: group_no, group_kk, group_ru, reason_no, reason_kk, reason_ru; services: code, section_kk,
/// section_ru, display_kk, name_ru; priority_grounds: code, basis_kk, basis_ru, name_kk, name_ru), in any order, others
/// overlooked. Good rows are taken in one transaction and bad ones told; what the file does not name stays as it is.
class ImportReferenceList
{
public:
    struct Report
    {
        int read = 0;
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        QList<RowRemark> rejected;
        std::optional<Message> fileFlaw; ///< nothing of the file could be read
    };
    explicit ImportReferenceList(Desk &desk)
        : m_desk(desk)
    {
    }
    /// `from`: the first day of what is new or changed; Invalid: it is past.
    Result<Report> operator()(const Actor &actor, ReferenceList list, const QByteArray &csv, QDate from) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
