#include "registration/versions_dialog.h"
#include "base/clock.h"
#include "base/error_text.h"
#include "usecase/read_card.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

void setTexts(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

VersionsDialog::VersionsDialog(Workplace &place, const CardWords &words, const PatientRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_words(words)
    , m_record(record)
    , m_heading(new QLabel(this))
    , m_state(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_list(new QTableWidget(0, 3, this))
    , m_changes(new QTableWidget(0, 3, this))
    , m_same(new QLabel(this))
    , m_close(new KeyButton(QKeySequence(Qt::Key_Escape), this))
{
    openLarge(this, 900, 560);
    setLook(m_heading, "title");
    setLook(m_same, "muted");
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    setLook(m_state, record.isLocked() ? "error" : record.isConfirmed() ? "success" : "muted");
    m_heading->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"versions"_s);
    m_changes->setObjectName(u"changes"_s);
    for (auto *table : {m_list, m_changes}) {
        makeReadOnly(*table);
        table->horizontalHeader()->setStretchLastSection(true);
        table->setWordWrap(true);
    }
    m_list->setColumnWidth(0, Theme::px(this, 152));
    m_list->setColumnWidth(1, Theme::px(this, 240));
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_same, 1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_notice);
    column->addWidget(m_list, 2);
    column->addWidget(m_changes, 3);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTableWidget::currentCellChanged, this, &VersionsDialog::showStep);
    retranslate();
    m_list->setFocus();
    read(record.id);
}

void VersionsDialog::read(const PatientId &id)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, id] {
        return usecase::ReadVersions(*desk)(actor, id);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<PatientVersion>> &versions) {
        if (!versions)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(versions.error(), ErrorContext::Reading));
        m_versions = *versions;
        m_state->setText(stateText());
        fill();
    });
}

void VersionsDialog::fill()
{
    const int current = std::max(0, m_list->currentRow());
    m_steps = versionSteps(m_versions, m_words);
    m_list->setRowCount(0);
    m_list->setRowCount(int(m_steps.size()));
    for (int row = 0; row < m_steps.size(); ++row)
        setTexts(m_list, row, {m_steps[row].when, m_steps[row].author, m_steps[row].reason});
    if (!m_steps.isEmpty())
        m_list->setCurrentCell(std::min(current, int(m_steps.size()) - 1), 0);
}

void VersionsDialog::showStep(int row)
{
    if (row < 0 || row >= m_steps.size())
        return;
    const auto &step = m_steps[row];
    m_changes->setRowCount(0);
    m_changes->setRowCount(int(step.changes.size()));
    for (int i = 0; i < step.changes.size(); ++i) {
        const auto &change = step.changes[i];
        const auto orDash = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
        setTexts(m_changes, i, {change.field, orDash(change.before), orDash(change.after)});
    }
    m_changes->resizeRowsToContents();
    m_same->setText(!step.changes.isEmpty()     ? QString()
                    : row + 1 == m_steps.size() ? tr("The first version: nothing to compare with.")
                                                : tr("No field was changed."));
}

QString VersionsDialog::stateText() const
{
    if (m_record.isLocked())
        return tr("The person died on %1: the card is locked.")
            .arg(m_record.patient.deceasedOn.toString(u"dd.MM.yyyy"));
    if (!m_record.isConfirmed())
        return tr("Not confirmed yet: corrections need no reason.");
    const auto by = std::find_if(m_versions.begin(), m_versions.end(),
                                 [](const PatientVersion &version) { return version.reason == u"#confirmed"; });
    const QString day = inClinic(m_record.confirmedAt).toString(u"dd.MM.yyyy HH:mm");
    return by == m_versions.end()
               ? tr("Confirmed on %1: every correction needs a reason.").arg(day)
               : tr("Confirmed on %1 by %2: every correction needs a reason.").arg(day, by->authorName);
}

void VersionsDialog::retranslate()
{
    setWindowTitle(tr("Versions of the card"));
    m_heading->setText(m_record.patient.name.full());
    m_state->setText(stateText());
    m_list->setAccessibleName(windowTitle());
    m_changes->setAccessibleName(tr("What this version changed"));
    m_list->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Reason")});
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_close->setLabel(tr("Close"));
    fill();
}

void VersionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
