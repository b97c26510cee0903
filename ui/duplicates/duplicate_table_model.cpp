#include "duplicates/duplicate_table_model.h"
#include "duplicates/likelihood.h"
#include "widgets/say.h"
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::ListedPair;

QString decisionText(const ListedPair &pair)
{
    if (!pair.decided)
        return {};
    switch (pair.decided->decision) {
    case DuplicateDecision::Same:
        return say({"duplicates", QT_TRANSLATE_NOOP("duplicates", "To be joined")});
    case DuplicateDecision::Later:
        return say({"duplicates", QT_TRANSLATE_NOOP("duplicates", "Put off")});
    case DuplicateDecision::Different:
        break; // is not in the list
    }
    return {};
}

struct Column
{
    const char *title;
    QString (*text)(const ListedPair &);
};

constexpr std::array columns{
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::DuplicateTableModel", "How likely"),
           [](const ListedPair &pair) {
               const auto likelihood = likelihoodOf(pair.pair.probability);
               return likelihoodDots(likelihood) + u"  "_s + say(likelihoodName(likelihood));
           }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::DuplicateTableModel", "First record"),
           [](const ListedPair &pair) { return personLine(pair.left); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::DuplicateTableModel", "Second record"),
           [](const ListedPair &pair) { return personLine(pair.right); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::DuplicateTableModel", "Decision"), decisionText},
};

} // namespace

void DuplicateTableModel::reset(std::vector<ListedPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void DuplicateTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
    if (!m_pairs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ListedPair *DuplicateTableModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_pairs.size() ? &m_pairs[size_t(row)] : nullptr;
}

int DuplicateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant DuplicateTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &pair = m_pairs[size_t(index.row())];
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return say(likelihoodName(likelihoodOf(pair.pair.probability)));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columns[size_t(index.column())].text(pair);
    return {};
}

QVariant DuplicateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || size_t(section) >= columns.size())
        return {};
    return tr(columns[size_t(section)].title);
}

} // namespace tirkeu::ui
