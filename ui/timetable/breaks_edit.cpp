#include "timetable/breaks_edit.h"
#include "timetable/span_edit.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

/// All rows are there from the beginning, so that a form kept over a lock finds them again; the unused ones are hidden.
BreaksEdit::BreaksEdit(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(Theme::icon(u"add"_s), tr("Add a break"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (int number = 0; number < most; ++number)
        addRow(number);
    auto *last = new QHBoxLayout;
    last->addWidget(m_add);
    last->addStretch(1);
    column->addLayout(last);
    m_add->setObjectName(u"addBreak"_s);
    m_add->setAutoDefault(false);
    setLook(m_add, "quiet");
    passFocus(this, m_add);
    connect(m_add, &QPushButton::clicked, this, &BreaksEdit::showNext);
}

void BreaksEdit::addRow(int number)
{
    auto *whole = new QWidget(this);
    auto *span = new SpanEdit(whole);
    auto *button = new QPushButton(tr("Remove"), whole);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(span);
    row->addWidget(button);
    row->addStretch(1);
    span->setObjectName(u"break%1"_s.arg(number));
    span->setNames(tr("Break %1 from").arg(number + 1), tr("Break %1 to").arg(number + 1));
    button->setAccessibleName(tr("Remove break %1").arg(number + 1));
    button->setAutoDefault(false);
    setLook(button, "quiet");
    layout()->addWidget(whole);
    whole->hide();
    m_rows.push_back({whole, span, button});
    connect(button, &QPushButton::clicked, this, [this, number] { remove(number); });
    connect(span, &SpanEdit::edited, this, [this, span, whole] {
        whole->setVisible(whole->isVisibleTo(this) || !span->isEmpty());
        update();
        Q_EMIT edited();
    });
}

void BreaksEdit::setBreaks(const std::vector<DaySpan> &breaks)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].span->setSpan(i < breaks.size() ? breaks[i] : DaySpan());
        m_rows[i].whole->setVisible(i < breaks.size());
    }
    update();
}

std::optional<std::vector<DaySpan>> BreaksEdit::breaks() const
{
    std::vector<DaySpan> found;
    for (const auto &row : m_rows) {
        const auto span = row.span->span();
        if (!span)
            return std::nullopt;
        if (!row.span->isEmpty())
            found.push_back(*span);
    }
    std::ranges::sort(found, {}, &DaySpan::from);
    return found;
}

void BreaksEdit::showNext()
{
    const auto next = std::ranges::find_if(m_rows, [&](const Row &row) { return !row.whole->isVisibleTo(this); });
    if (next == m_rows.end())
        return;
    next->whole->show();
    next->span->setFocus();
    update();
}

void BreaksEdit::remove(int row)
{
    m_rows[size_t(row)].span->clear();
    m_rows[size_t(row)].whole->hide();
    update();
    m_add->setFocus();
    Q_EMIT edited();
}

void BreaksEdit::update()
{
    m_add->setEnabled(std::ranges::any_of(m_rows, [&](const Row &row) { return !row.whole->isVisibleTo(this); }));
}

} // namespace tirkeu::ui
