#include "duplicates/side_by_side.h"
#include "duplicates/compared_delegate.h"
#include "duplicates/compared_table_model.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

SideBySide::SideBySide(const Message &left, const Message &right, QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparedTableModel(this))
{
    setObjectName(u"sideBySide"_s);
    m_model->setTitles(left, right);
    setModel(m_model);
    setItemDelegate(new ComparedDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    retranslate();
}

void SideBySide::compare(std::vector<usecase::ComparedField> fields)
{
    m_model->reset(std::move(fields));
    arrange();
    updateGeometry();
}

void SideBySide::retranslate()
{
    setAccessibleName(tr("Comparison line by line"));
    m_model->retranslate();
    arrange();
}

QSize SideBySide::sizeHint() const
{
    const int lines = std::max(verticalHeader()->length(), Theme::px(this, 160));
    return {Theme::px(this, 760), lines + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2};
}

void SideBySide::arrange()
{
    const int width = viewport()->width();
    const int label = std::min(Theme::px(this, 128), width / 4);
    const int remark = (width - label) * 2 / 6;
    const int value = (width - label - remark) / 2;
    setColumnWidth(ComparedTableModel::Field, label);
    setColumnWidth(ComparedTableModel::Left, value);
    setColumnWidth(ComparedTableModel::Right, value);
    setColumnWidth(ComparedTableModel::Remark, width - label - 2 * value);
    resizeRowsToContents();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace tirkeu::ui
