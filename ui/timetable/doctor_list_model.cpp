#include "timetable/doctor_list_model.h"
#include "base/fold.h"
#include "domain/specialty.h"
#include "timetable/timetable_words.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCollator>
#include <QFont>
#include <QSize>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void DoctorListModel::reset(std::vector<Practitioner> staff)
{
    beginResetModel();
    std::erase_if(staff, [](const Practitioner &one) { return !one.active; });
    const QCollator collator(QLocale(u"kk_KZ"_s));
    std::ranges::stable_sort(staff, [&](const Practitioner &a, const Practitioner &b) {
        if (a.specialty != b.specialty)
            return std::pair(specialtyRank(a.specialty), a.specialty) <
                   std::pair(specialtyRank(b.specialty), b.specialty);
        return collator.compare(a.name.full(), b.name.full()) < 0;
    });
    m_staff = std::move(staff);
    choose();
    endResetModel();
}

void DoctorListModel::filter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    choose();
    endResetModel();
}

bool DoctorListModel::fits(const Practitioner &one, const QStringList &words) const
{
    const auto all = foldWords(u"%1 %2 %3"_s.arg(one.name.full(), specialtyNames(one), one.room));
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(all, [&](const QString &has) { return has.startsWith(word); });
    });
}

void DoctorListModel::choose()
{
    m_rows.clear();
    const auto words = foldWords(m_filter);
    QString last;
    for (size_t i = 0; i < m_staff.size(); ++i) {
        if (!fits(m_staff[i], words))
            continue;
        if (m_rows.empty() || m_staff[i].specialty != last)
            m_rows.push_back({m_staff[i].specialty, 0});
        last = m_staff[i].specialty;
        m_rows.push_back({{}, i});
    }
}

void DoctorListModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Practitioner *DoctorListModel::at(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size() || !m_rows[size_t(row)].heading.isEmpty())
        return nullptr;
    return &m_staff[m_rows[size_t(row)].doctor];
}

int DoctorListModel::rowOf(const PractitionerId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto *one = at(row); one && one->id == id)
            return row;
    }
    return -1;
}

int DoctorListModel::firstDoctor() const
{
    return m_rows.empty() ? -1 : 1; // after its heading
}

int DoctorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DoctorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto *one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one ? one->name.brief() : say(specialtyName(m_rows[size_t(index.row())].heading));
    case Qt::ToolTipRole:
        return one ? u"%1\n%2"_s.arg(one->name.full(), specialtyNames(*one)) : QVariant();
    case Qt::SizeHintRole:
        return QSize(1, Theme::px(nullptr, 30));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return one ? QVariant() : font;
    }
    default:
        return {};
    }
}

Qt::ItemFlags DoctorListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace tirkeu::ui
