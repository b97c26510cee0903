#include "booking/doctor_ill_model.h"
#include "domain/phone_text.h"
#include "widgets/citation.h"
#include "widgets/say.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using Settled = AffectedBooking::Settled;

constexpr const char *titles[]{
    QT_TRANSLATE_NOOP("doctorIll", "Was to come"), QT_TRANSLATE_NOOP("doctorIll", "Person"),
    QT_TRANSLATE_NOOP("doctorIll", "Phone"),       QT_TRANSLATE_NOOP("doctorIll", "Other time"),
    QT_TRANSLATE_NOOP("doctorIll", "With whom"),   QT_TRANSLATE_NOOP("doctorIll", "State"),
    QT_TRANSLATE_NOOP("doctorIll", "Reached"),     QT_TRANSLATE_NOOP("doctorIll", "Note"),
};

QString word(const char *id)
{
    return say({"doctorIll", id});
}

QString moment(const QDateTime &at)
{
    return inClinic(at).toString(u"dd.MM.yyyy HH:mm"_s);
}

QString settledName(Settled settled)
{
    for (const auto &entry : codeList<Settled>()) {
        if (entry.value == settled)
            return say({"codes", entry.name});
    }
    return {};
}

QString reachedText(const AffectedBooking &state)
{
    if (state.reached)
        return word(QT_TRANSLATE_NOOP("doctorIll", "✓ reached"));
    return state.reachedAt.isValid() ? word(QT_TRANSLATE_NOOP("doctorIll", "✗ not reached"))
                                     : word(QT_TRANSLATE_NOOP("doctorIll", "not called yet"));
}

QString whyText(const usecase::BookingOutcome &why)
{
    QStringList sentences;
    for (const auto &decision : why.decisions) {
        for (const auto &reason : decision.reasons)
            sentences += say(reason.message) + u' ' + citationShown(reason.citation);
    }
    return (sentences << say(why.message)).join(u' ');
}

} // namespace

void DoctorIllModel::reset(std::vector<usecase::AffectedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (auto &row : m_rows) {
        const auto chosen = m_chosen.constFind(row.booking.appointment.id);
        if (row.state.settled != Settled::Open || chosen == m_chosen.cend())
            continue;
        row.proposal = chosen->first;
        row.proposedDoctor = chosen->second;
    }
    endResetModel();
}

const usecase::AffectedRow *DoctorIllModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void DoctorIllModel::propose(int row, const Slot &slot, const PersonName &doctor)
{
    if (!at(row))
        return;
    auto &changed = m_rows[size_t(row)];
    changed.proposal = slot;
    changed.proposedDoctor = doctor;
    m_chosen.insert(changed.booking.appointment.id, {slot, doctor});
    m_why.remove(changed.booking.appointment.id);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void DoctorIllModel::setWhy(const AppointmentId &appointment, const usecase::BookingOutcome &why)
{
    m_why.insert(appointment, why);
    m_chosen.remove(appointment); // the use-case proposes anew
}

std::vector<usecase::DoctorIsIll::Move> DoctorIllModel::moves() const
{
    std::vector<usecase::DoctorIsIll::Move> moves;
    for (const auto &row : m_rows) {
        if (row.state.settled == Settled::Open && row.proposal)
            moves.push_back({row.booking.appointment.id, *row.proposal});
    }
    return moves;
}

int DoctorIllModel::open() const
{
    return int(std::ranges::count_if(m_rows, [](const auto &row) { return row.state.settled == Settled::Open; }));
}

int DoctorIllModel::reached() const
{
    return int(std::ranges::count_if(m_rows, [](const auto &row) { return row.state.reached; }));
}

int DoctorIllModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DoctorIllModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(titles));
}

QString DoctorIllModel::text(const usecase::AffectedRow &row, int column) const
{
    const auto why = m_why.constFind(row.booking.appointment.id);
    switch (column) {
    case 0:
        return moment(row.booking.appointment.start);
    case 1:
        return row.booking.name.full();
    case 2:
        return phoneForPeople(row.booking.phone);
    case 3:
        return row.proposal ? moment(row.proposal->start)
                            : word(QT_TRANSLATE_NOOP("doctorIll", "no free time was found"));
    case 4:
        return row.proposal ? row.proposedDoctor.brief() : QString();
    case 5:
        return settledName(row.state.settled);
    case 6:
        return reachedText(row.state);
    default:
        return why != m_why.cend() && row.state.settled == Settled::Open ? whyText(*why) : row.state.reachNote;
    }
}

QVariant DoctorIllModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(*row, index.column());
}

QVariant DoctorIllModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return word(titles[section]);
}

} // namespace tirkeu::ui
