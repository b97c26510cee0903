#include "timetable/span_edit.h"
#include "timetable/timetable_words.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

SpanEdit::SpanEdit(QWidget *parent)
    : QWidget(parent)
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_from);
    row->addWidget(new QLabel(u"–"_s, this));
    row->addWidget(m_to);
    row->addStretch(1);
    for (auto *line : {m_from, m_to}) {
        line->setMaxLength(5);
        line->setPlaceholderText(u"00:00"_s);
        line->setFixedWidth(Theme::px(this, 76));
        connect(line, &QLineEdit::textChanged, this, &SpanEdit::edited);
        connect(line, &QLineEdit::editingFinished, this, [line] {
            const QSignalBlocker blocker(line); // the same time in our writing is no edit
            if (const QTime time = parseTypedTime(line->text()); time.isValid())
                line->setText(shownTime(time));
        });
    }
    passFocus(this, m_from);
}

void SpanEdit::setSpan(const DaySpan &span)
{
    m_from->setText(shownTime(span.from));
    m_to->setText(shownTime(span.to));
}

bool SpanEdit::isEmpty() const
{
    return m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty();
}

std::optional<DaySpan> SpanEdit::span() const
{
    if (isEmpty())
        return DaySpan{};
    const DaySpan typed{parseTypedTime(m_from->text()), parseTypedTime(m_to->text())};
    return typed.from.isValid() && typed.to.isValid() ? std::optional(typed) : std::nullopt;
}

void SpanEdit::setNames(const QString &from, const QString &to)
{
    m_from->setAccessibleName(from);
    m_to->setAccessibleName(to);
}

} // namespace tirkeu::ui
