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
    explicit RowHeight(QTableView &table)
        : QObject(&table)
        , m_table(table)
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
    void set() { m_table.verticalHeader()->setDefaultSectionSize(listRowHeight(m_table)); }

    QTableView &m_table;
};

} // namespace

int listRowHeight(const QAbstractItemView &list)
{
    return Theme::px(&list, 28);
}

void makeList(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    new RowHeight(table);
}

void fitColumns(QTableView &table, int wide)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

} // namespace tirkeu::ui
