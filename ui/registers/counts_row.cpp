#include "registers/counts_row.h"
#include "registers/import_words.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

CountsRow::CountsRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(24, this);
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_numbers[i] = new QLabel(this);
        setLook(m_numbers[i], "number");
        m_words[i] = new QLabel(this);
        setLook(m_words[i], "muted");
        column->addWidget(m_numbers[i]);
        column->addWidget(m_words[i]);
        row->addLayout(column);
    }
    refresh();
}

void CountsRow::setCounts(const ImportCounts &counts)
{
    m_counts = counts;
    refresh();
}

void CountsRow::refresh()
{
    const std::array<qint64, cells> numbers{m_counts.read,      m_counts.added,    m_counts.updated,
                                            m_counts.unchanged, m_counts.rejected, m_counts.possibleDuplicates};
    const std::array<QString, cells> words{tr("rows read"), tr("added"),    tr("updated"),
                                           tr("unchanged"), tr("rejected"), tr("possible duplicates")};
    QStringList sentence;
    for (size_t i = 0; i < numbers.size(); ++i) {
        m_numbers[i]->setText(grouped(numbers[i]));
        m_words[i]->setText(words[i]);
        sentence += words[i] + u": "_s + grouped(numbers[i]);
    }
    setAccessibleName(sentence.join(u", "_s));
}

void CountsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace tirkeu::ui
