#include "widgets/list_table.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace tirkeu::ui {
namespace {

class RowHeight : public QObject
{
public:
    RowHeight(QTableView &table, int lines)
        : QObject(&table)
        , m_table(table)
        , m_lines(lines)
    {
        set();
        table.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_table && event->type() == QEvent::FontChange)
            set();
        return false;
    }

private:
    void set() { m_table.verticalHeader()->setDefaultSectionSize(listRowHeight(m_table, m_lines)); }

    QTableView &m_table;
    int m_lines;
};

} // namespace

int listRowHeight(const QAbstractItemView &list, int lines)
{
    return Theme::px(&list, 28 + 24 * (lines - 1));
}

void makeReadOnly(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

void makeList(QTableView &table, int lines)
{
    makeReadOnly(table);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new RowHeight(table, lines);
}

void fitColumns(QTableView &table, int wide)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

} // namespace tirkeu::ui
