#include "papers/print_tray_table_model.h"
#include "base/clock.h"
#include "papers/paper_kinds.h"
#include "widgets/say.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString state(const TrayPaper &paper)
{
    if (!paper.trouble.id.isEmpty())
        return say(paper.trouble);
    if (paper.state == PaperState::Sent)
        return say({"papers",
                    QT_TRANSLATE_NOOP("papers", "With the printer %1: it has not said yet that the paper is out."),
                    {paper.printer}});
    return say({"papers", QT_TRANSLATE_NOOP("papers", "Not handed to a printer yet.")});
}

QString whose(const TrayPaper &paper)
{
    return paper.recordNumber.isEmpty() ? paper.personName : paper.personName + u"\n"_s + paper.recordNumber;
}

struct Column
{
    const char *title;
    QString (*text)(const TrayPaper &);
};
const std::array columns{
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::PrintTrayTableModel", "Paper"),
           [](const TrayPaper &paper) {
               const auto *kind = paperKind(paper.kind);
               return kind ? say(kind->name) : paper.kind;
           }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::PrintTrayTableModel", "Person"), whose},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::PrintTrayTableModel", "Asked for"),
           [](const TrayPaper &paper) {
               return inClinic(paper.askedAt).toString(u"dd.MM.yyyy HH:mm"_s) + u'\n' + paper.askedByName;
           }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::PrintTrayTableModel", "What is wrong"), state},
};

} // namespace

void PrintTrayTableModel::reset(std::vector<TrayPaper> papers)
{
    beginResetModel();
    m_papers = std::move(papers);
    endResetModel();
}

const TrayPaper *PrintTrayTableModel::at(int row) const
{
    return row >= 0 && row < int(m_papers.size()) ? &m_papers[size_t(row)] : nullptr;
}

int PrintTrayTableModel::rowOf(const PaperId &id) const
{
    const auto found =
        std::find_if(m_papers.begin(), m_papers.end(), [&](const auto &paper) { return paper.id == id; });
    return found != m_papers.end() ? int(found - m_papers.begin()) : -1;
}

void PrintTrayTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
    if (!m_papers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PrintTrayTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_papers.size());
}

int PrintTrayTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant PrintTrayTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = columns[size_t(index.column())].text(m_papers[size_t(index.row())]);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return QString(text).replace(u'\n', u' ');
    return {};
}

QVariant PrintTrayTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(columns.size()))
        return {};
    return QCoreApplication::translate("tirkeu::ui::PrintTrayTableModel", columns[size_t(section)].title);
}

} // namespace tirkeu::ui
