#include "registration/conflict_dialog.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ConflictDialog::ConflictDialog(const CardConflict &conflict, const CardWords &words, QWidget *parent)
    : QDialog(parent)
    , m_conflict(conflict)
    , m_words(words)
    , m_table(new QTableWidget(0, 3, this))
{
    setWindowTitle(tr("The card was corrected by somebody else"));
    openLarge(this, 840, 440);
    auto *text = new QLabel(tr("These fields differ. A tick means that what you typed stands; Space changes it. "
                               "Nothing is saved until you save the card."),
                            this);
    text->setWordWrap(true);
    auto *back = new KeyButton(QKeySequence(Qt::Key_Escape), this);
    back->setLabel(tr("Back"));
    auto *take = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    take->setLabel(tr("Go on with these values"));
    setLook(take, "primary");
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    fill();
    m_table->setFocus();
}

void ConflictDialog::fill()
{
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Field, mine stands"), tr("Mine"), tr("Theirs")});
    makeReadOnly(*m_table);
    m_table->setShowGrid(true);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto mine = m_conflict.changedHere();
    for (const auto field : m_conflict.differing())
        addRow(field, mine.contains(field));
    m_table->resizeRowsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void ConflictDialog::addRow(PatientField field, bool mine)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(m_words.name(field));
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    name->setCheckState(mine ? Qt::Checked : Qt::Unchecked);
    name->setData(Qt::UserRole, int(field));
    const auto said = [&](const PatientForm &form) {
        const QString value = m_words.say(field, form.value(field));
        return new QTableWidgetItem(value.isEmpty() ? u"—"_s : value);
    };
    m_table->setItem(row, 0, name);
    m_table->setItem(row, 1, said(m_conflict.mine));
    m_table->setItem(row, 2, said(formOf(m_conflict.theirs.patient)));
}

QSet<PatientField> ConflictDialog::keptMine() const
{
    QSet<PatientField> kept;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *item = m_table->item(row, 0);
        if (item->checkState() == Qt::Checked)
            kept += PatientField(item->data(Qt::UserRole).toInt());
    }
    return kept;
}

} // namespace tirkeu::ui
