#include "duplicates/merged_records_dialog.h"
#include "base/error_text.h"
#include "duplicates/likelihood.h"
#include "usecase/read_card.h"
#include "widgets/ask.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

MergedRecordsDialog::MergedRecordsDialog(Workplace &place, const PatientRecord &survivor, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_survivor(survivor.id)
    , m_notice(new NoticeBar(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_close(new KeyButton(QKeySequence(Qt::Key_Escape), this))
    , m_part(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), this))
{
    setObjectName(u"mergedRecordsDialog"_s);
    setWindowTitle(tr("Joined records"));
    openLarge(this, 860, 360);
    auto *heading = new QLabel(survivor.patient.name.full(), this);
    heading->setTextFormat(Qt::PlainText);
    setLook(heading, "title");
    buildTable();
    m_close->setLabel(tr("Close"));
    m_part->setLabel(tr("Part again…"));
    m_part->setEnabled(false);
    m_part->setVisible(place.actor.roles.allow(Permission::MergePatients));
    setLook(m_part, "danger");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_part);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_part, &QPushButton::clicked, this, &MergedRecordsDialog::part);
    m_table->setFocus();
    read();
}

void MergedRecordsDialog::buildTable()
{
    m_table->setObjectName(u"mergedRecords"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("Joined"), tr("By"), tr("Reason")});
    makeList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void MergedRecordsDialog::read()
{
    using Read = Result<std::vector<Joined>>;
    const auto job = [desk = m_place.desk, actor = m_place.actor, survivor = m_survivor]() -> Read {
        const auto rows = usecase::ReadMerged(*desk)(actor, survivor);
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<Joined> joined;
        for (const PatientRow &row : *rows) {
            const auto versions = usecase::ReadVersions(*desk).ofMerged(actor, row.id);
            if (!versions)
                return tl::unexpected(versions.error());
            const auto &last = versions->front(); // a joined record takes no correction: the joining is its last act
            joined.push_back({row, last.at, last.authorName, last.reason});
        }
        return joined;
    };
    whenDone(m_place.executor.run(job), this, [this](const Read &joined) {
        if (!joined)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(joined.error(), ErrorContext::Reading));
        m_joined = *joined;
        fill();
    });
}

void MergedRecordsDialog::fill()
{
    m_table->setRowCount(int(m_joined.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &one = m_joined[size_t(row)];
        const QStringList texts{one.row.name.full() + u"\n"_s + factsLine(one.row),
                                inClinic(one.at).toString(u"dd.MM.yyyy HH:mm"_s), one.author, one.reason};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    if (!m_joined.empty())
        m_table->setCurrentCell(0, 0);
    m_part->setEnabled(!m_joined.empty());
}

void MergedRecordsDialog::part()
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_joined.size())
        return;
    const auto reason =
        askReason(this, {tr("Why are they two persons after all?"),
                         tr("The record comes back as it was before it was joined. What was corrected since then stays "
                            "with the other one, and the pair is not asked again."),
                         tr("Reason"),
                         tr("Part the records"),
                         {tr("Joined by mistake"), tr("The identity documents differ")}});
    if (!reason)
        return;
    m_part->setEnabled(false);
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = m_joined[size_t(row)].row.id, why = *reason] {
        return usecase::UnmergePatients(*desk)(actor, id, why);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::UnmergePatients::Outcome> &outcome) {
        m_part->setEnabled(true);
        if (!outcome)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(outcome.error(), ErrorContext::Saving));
        if (!outcome->restored)
            return m_notice->setNotice(NoticeBar::Kind::Warning, usecase::UnmergePatients::explain(outcome->refusal));
        m_parted = outcome->restored->id;
        accept();
    });
}

} // namespace tirkeu::ui
