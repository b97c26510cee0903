#include "booking/proposal_model.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include <QCoreApplication>
#include <QLocale>
#include <QSize>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void ProposalModel::reset(std::vector<usecase::FoundSlot> slots, QDate today)
{
    beginResetModel();
    m_slots = std::move(slots);
    m_today = today;
    endResetModel();
}

const usecase::FoundSlot *ProposalModel::at(int row) const
{
    return row >= 0 && row < int(m_slots.size()) ? &m_slots[size_t(row)] : nullptr;
}

void ProposalModel::retranslate()
{
    if (!m_slots.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size());
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    const auto *found = at(index.row());
    if (found && role == Qt::SizeHintRole)
        return QSize(0, m_rowHeight);
    if (!found || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QString who = found->doctor.brief() + u" · "_s + say(specialtyName(found->specialty));
    if (found->ownDistrict)
        who += u" · "_s + QCoreApplication::translate("proposals", "own district");
    if (found->slot.state == SlotState::Kept)
        who += u" · "_s + QCoreApplication::translate("proposals", "kept");
    return timeInWords(found->slot.start, m_today) + (role == Qt::DisplayRole ? u"\n"_s : u", "_s) + who;
}

QString timeInWords(const QDateTime &moment, QDate today)
{
    const QDateTime there = inClinic(moment);
    const QString time = there.toString(u"HH:mm"_s);
    const auto days = today.daysTo(there.date());
    const auto words = [](const char *id) { return QCoreApplication::translate("proposals", id); };
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("proposals", "%1 today")).arg(time);
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("proposals", "%1 tomorrow, %2")).arg(time, there.date().toString(u"dd.MM"_s));
    const QLocale locale(QCoreApplication::translate("proposals", "en_GB"));
    return words(QT_TRANSLATE_NOOP("proposals", "%1 on %2, %3"))
        .arg(time, locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat),
             there.date().toString(u"dd.MM.yyyy"_s));
}

} // namespace tirkeu::ui
